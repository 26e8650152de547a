CREATE TABLE `fact_approved_facilities` (
	`plan_id` text PRIMARY KEY NOT NULL,
	`submission_id` text NOT NULL,
	`year` integer NOT NULL,
	`population` integer,
	`indicators` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action
);
