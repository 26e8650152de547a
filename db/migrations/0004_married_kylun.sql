CREATE TABLE `network_measures` (
	`id` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`revision` integer NOT NULL,
	`definition` text NOT NULL,
	`retired` integer DEFAULT false NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` text,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `network_measure_network` ON `network_measures` (`network_id`);--> statement-breakpoint
ALTER TABLE `plans` ADD `adopted_measures` text DEFAULT '[]' NOT NULL;