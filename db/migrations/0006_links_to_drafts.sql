CREATE TABLE `draft_colleagues` (
	`edition_id` text NOT NULL,
	`person_id` text NOT NULL,
	`link_id` text NOT NULL,
	`joined_at` text NOT NULL,
	PRIMARY KEY(`edition_id`, `person_id`),
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`link_id`) REFERENCES `links`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draft_colleagues_person` ON `draft_colleagues` (`person_id`);--> statement-breakpoint
CREATE TABLE `fact_answers` (
	`link_id` text NOT NULL,
	`section` text NOT NULL,
	`verdict` text NOT NULL,
	`correction` text NOT NULL,
	`seen` text NOT NULL,
	`answered_at` text NOT NULL,
	`done_at` text,
	`done_by` text,
	PRIMARY KEY(`link_id`, `section`),
	FOREIGN KEY (`link_id`) REFERENCES `links`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `fact_checkers` (
	`link_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`answered_at` text NOT NULL,
	FOREIGN KEY (`link_id`) REFERENCES `links`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`edition_id` text NOT NULL,
	`made_for` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	`at_most` integer,
	`uses` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `links_token_hash_unique` ON `links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `links_edition` ON `links` (`edition_id`,`purpose`);--> statement-breakpoint
CREATE TABLE `body_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`field` text NOT NULL,
	`correction` text NOT NULL,
	`sent_by` text NOT NULL,
	`sent_at` text NOT NULL,
	`done_at` text,
	`done_by` text,
	FOREIGN KEY (`edition_id`) REFERENCES `body_previews`(`edition_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `body_corrections_edition` ON `body_corrections` (`edition_id`);--> statement-breakpoint
CREATE TABLE `body_previews` (
	`edition_id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` text NOT NULL,
	`last_day` text NOT NULL,
	`agreed_at` text,
	`agreed_by` text,
	`skipped_at` text,
	`skipped_by` text,
	`skip_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`skipped_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `body_previews_organisation` ON `body_previews` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `plain_verdicts` (
	`edition_id` text NOT NULL,
	`person_id` text NOT NULL,
	`verdict` text NOT NULL,
	`words` text NOT NULL,
	`language` text NOT NULL,
	`seen` text NOT NULL,
	`given_at` text NOT NULL,
	PRIMARY KEY(`edition_id`, `person_id`),
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
