CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`section` text NOT NULL,
	`instance` text NOT NULL,
	`field` text DEFAULT '' NOT NULL,
	`row` text DEFAULT '' NOT NULL,
	`page` text NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`format` text NOT NULL,
	`content` blob,
	`settings` text,
	`headings` text,
	`created_at` integer NOT NULL,
	`created_by` text,
	`finished_at` integer,
	`result` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `import_list` ON `imports` (`plan_id`,`section`,`list`);