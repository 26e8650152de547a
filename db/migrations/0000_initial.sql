CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`municipality_id` text,
	`plan_id` text,
	`detail` text
);
--> statement-breakpoint
CREATE INDEX `audit_plan` ON `audit` (`plan_id`,`at`);--> statement-breakpoint
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`password` text,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`locale` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `conflicts` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`author_id` text NOT NULL,
	`path` text NOT NULL,
	`mine` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `conflict_entry` ON `conflicts` (`entry_id`,`author_id`);--> statement-breakpoint
CREATE TABLE `entries` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`section` text NOT NULL,
	`instance` text NOT NULL,
	`field` text DEFAULT '' NOT NULL,
	`row` text DEFAULT '' NOT NULL,
	`kind` text,
	`position` real DEFAULT 0 NOT NULL,
	`values` text NOT NULL,
	`revision` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text,
	`removed_at` integer,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entry_address` ON `entries` (`plan_id`,`section`,`instance`,`field`,`row`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`entry_id` text NOT NULL,
	`revision` integer NOT NULL,
	`values` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text,
	PRIMARY KEY(`entry_id`, `revision`),
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `section_marks` (
	`plan_id` text NOT NULL,
	`section` text NOT NULL,
	`instance` text NOT NULL,
	`complete` integer NOT NULL,
	`marked_at` integer NOT NULL,
	`marked_by` text,
	PRIMARY KEY(`plan_id`, `section`, `instance`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`marked_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `fact_actions` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`section` text NOT NULL,
	`sector` text,
	`status` text,
	`tco2e_reduced` real,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fact_actions_plan` ON `fact_actions` (`plan_id`);--> statement-breakpoint
CREATE TABLE `fact_completeness` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`section` text NOT NULL,
	`instance` text NOT NULL,
	`required` integer NOT NULL,
	`answered` integer NOT NULL,
	`problems` integer NOT NULL,
	`gaps` integer NOT NULL,
	`started` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fact_completeness_plan` ON `fact_completeness` (`plan_id`,`section`);--> statement-breakpoint
CREATE TABLE `fact_emissions` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`instance` text NOT NULL,
	`year` integer,
	`gpc_cell` text,
	`covenant_sector` text,
	`carrier` text,
	`scope` integer,
	`energy_mwh` real,
	`tco2e` real,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fact_emissions_plan` ON `fact_emissions` (`plan_id`,`year`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`name` text NOT NULL,
	`mime` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	`uploaded_by` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `file_plan` ON `files` (`plan_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`role` text,
	`network_id` text,
	`municipality_id` text,
	`email` text,
	`name` text,
	`user_id` text,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`created_by` text,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_token` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitation_municipality` ON `invitations` (`municipality_id`);--> statement-breakpoint
CREATE INDEX `invitation_network` ON `invitations` (`network_id`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`network_id` text,
	`municipality_id` text,
	`role` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "membership_place" CHECK(("memberships"."role" = 'officer') = ("memberships"."municipality_id" is not null)
        and ("memberships"."role" <> 'officer') = ("memberships"."network_id" is not null))
);
--> statement-breakpoint
CREATE INDEX `membership_user` ON `memberships` (`user_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `membership_in_network` ON `memberships` (`user_id`,`network_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `membership_in_municipality` ON `memberships` (`user_id`,`municipality_id`);--> statement-breakpoint
CREATE TABLE `municipalities` (
	`id` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`name` text NOT NULL,
	`place_code` text,
	`province` text NOT NULL,
	`country` text NOT NULL,
	`population` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `municipality_network` ON `municipalities` (`network_id`);--> statement-breakpoint
CREATE TABLE `networks` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`template_id` text NOT NULL,
	`template_version` text NOT NULL,
	`title` text NOT NULL,
	`frameworks` text NOT NULL,
	`locale` text NOT NULL,
	`technician_may_edit` integer DEFAULT false NOT NULL,
	`essential_only` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `plan_municipality` ON `plans` (`municipality_id`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`body` text NOT NULL,
	`author_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `comment_thread` ON `comments` (`thread_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `review_events` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`stage` text NOT NULL,
	`transition` text NOT NULL,
	`from_state` text NOT NULL,
	`to_state` text NOT NULL,
	`submission_id` text,
	`reason` text,
	`at` integer NOT NULL,
	`by` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `review_event_stage` ON `review_events` (`plan_id`,`stage`,`at`);--> statement-breakpoint
CREATE TABLE `stage_states` (
	`plan_id` text NOT NULL,
	`stage` text NOT NULL,
	`state` text NOT NULL,
	`submission_id` text,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`plan_id`, `stage`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`stage` text NOT NULL,
	`number` integer NOT NULL,
	`snapshot` text NOT NULL,
	`note` text,
	`submitted_at` integer NOT NULL,
	`submitted_by` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `submission_stage` ON `submissions` (`plan_id`,`stage`,`number`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`section` text DEFAULT '' NOT NULL,
	`instance` text DEFAULT '' NOT NULL,
	`rows_field` text DEFAULT '' NOT NULL,
	`row` text DEFAULT '' NOT NULL,
	`field` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_plan` ON `threads` (`plan_id`,`section`,`instance`);