CREATE TABLE `recommended_factors` (
	`id` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`purpose` text NOT NULL,
	`carrier` text NOT NULL,
	`place` text NOT NULL,
	`year` integer NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`gases` text NOT NULL,
	`gwp_set` text,
	`source` text NOT NULL,
	`note` text,
	`set_at` integer NOT NULL,
	`set_by` text,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recommended_factor` ON `recommended_factors` (`network_id`,`purpose`,`carrier`,`place`,`year`);--> statement-breakpoint
ALTER TABLE `plans` ADD `stated_factors` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `plans` ADD `factors_changed_at` integer;