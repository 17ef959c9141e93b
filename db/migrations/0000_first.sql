CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`email` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token_hash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`person_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`person_id`, `organisation_id`, `role`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`password_hash` text NOT NULL,
	`portal_roles` text NOT NULL,
	`suspended_at` text,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name_en` text NOT NULL,
	`name_cy` text NOT NULL,
	`type` text NOT NULL,
	`sector` text NOT NULL,
	`nation` text NOT NULL,
	`region` text NOT NULL,
	`code` text DEFAULT '' NOT NULL,
	`website` text DEFAULT '' NOT NULL,
	`demonstration` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_slug_unique` ON `organisations` (`slug`);--> statement-breakpoint
CREATE TABLE `case_references` (
	`scheme` text NOT NULL,
	`reference` text NOT NULL,
	`record_id` text NOT NULL,
	PRIMARY KEY(`scheme`, `reference`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_references_record` ON `case_references` (`record_id`);--> statement-breakpoint
CREATE TABLE `editions` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`number` integer NOT NULL,
	`status` text NOT NULL,
	`lock` integer NOT NULL,
	`original` text NOT NULL,
	`content` text NOT NULL,
	`change_kind` text NOT NULL,
	`change_note` text NOT NULL,
	`authors` text NOT NULL,
	`reviewer_id` text,
	`returned` text NOT NULL,
	`submitted_at` text,
	`published_at` text,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `editions_number` ON `editions` (`record_id`,`number`);--> statement-breakpoint
CREATE INDEX `editions_queue` ON `editions` (`status`,`submitted_at`) WHERE "editions"."status" in ('submitted', 'in-review');--> statement-breakpoint
CREATE TABLE `records` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`organisation_id` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`version` integer NOT NULL,
	`live_edition_id` text,
	`draft_edition_id` text,
	`withdrawal` text,
	`demonstration` integer DEFAULT false NOT NULL,
	`source` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`live_edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `records_source_unique` ON `records` (`source`);--> statement-breakpoint
CREATE UNIQUE INDEX `records_address` ON `records` (`kind`,`slug`);--> statement-breakpoint
CREATE INDEX `records_organisation` ON `records` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `records_draft` ON `records` (`draft_edition_id`);--> statement-breakpoint
CREATE INDEX `records_live` ON `records` (`live_edition_id`);--> statement-breakpoint
CREATE TABLE `renderings` (
	`edition_id` text NOT NULL,
	`field` text NOT NULL,
	`html` text NOT NULL,
	`renderer_version` integer NOT NULL,
	PRIMARY KEY(`edition_id`, `field`),
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `agenda_items` (
	`agenda_id` text NOT NULL,
	`record_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`position` integer NOT NULL,
	`note` text NOT NULL,
	`minutes` integer NOT NULL,
	PRIMARY KEY(`agenda_id`, `record_id`),
	FOREIGN KEY (`agenda_id`) REFERENCES `agendas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `agendas` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text,
	`key_hash` text,
	`title` text NOT NULL,
	`meeting_date` text NOT NULL,
	`share_token` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agendas_share_token_unique` ON `agendas` (`share_token`);--> statement-breakpoint
CREATE INDEX `agendas_owner` ON `agendas` (`owner_id`);--> statement-breakpoint
CREATE INDEX `agendas_key` ON `agendas` (`key_hash`);--> statement-breakpoint
CREATE TABLE `audit_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor_id` text,
	`deed` text NOT NULL,
	`subject` text NOT NULL,
	`request_id` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `installation` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`topic` text NOT NULL,
	`subject` text NOT NULL,
	`created_at` text NOT NULL,
	`available_at` text NOT NULL,
	`attempts` integer NOT NULL,
	`last_error` text,
	`dead_at` text
);
--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`dead_at`,`available_at`);--> statement-breakpoint
CREATE TABLE `timeline` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`record_id` text NOT NULL,
	`at` text NOT NULL,
	`actor_id` text NOT NULL,
	`event` text NOT NULL,
	`note` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `timeline_record` ON `timeline` (`record_id`);--> statement-breakpoint
CREATE TRIGGER `audit_log_no_update` BEFORE UPDATE ON `audit_log` BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_log_no_delete` BEFORE DELETE ON `audit_log` BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
