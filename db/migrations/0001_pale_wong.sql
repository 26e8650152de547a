CREATE TABLE `fact_approved_inventories` (
	`plan_id` text NOT NULL,
	`instance` text NOT NULL,
	`submission_id` text NOT NULL,
	`year` integer NOT NULL,
	`population` integer,
	`gases` text NOT NULL,
	`sectors` text NOT NULL,
	PRIMARY KEY(`plan_id`, `instance`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action
);
