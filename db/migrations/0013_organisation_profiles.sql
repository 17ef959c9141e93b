CREATE TABLE `organisation_names` (
	`organisation_id` text NOT NULL,
	`name_en` text NOT NULL,
	`name_cy` text NOT NULL,
	`until` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `until`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `organisation_slugs` (
	`slug` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`until` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organisation_slugs_organisation` ON `organisation_slugs` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `organisation_logos` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	`sha256` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`uploaded_by` text NOT NULL,
	`uploaded_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `suspended_members` (
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`suspended_at` text NOT NULL,
	`suspended_by` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `person_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`suspended_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `suspended_members_person` ON `suspended_members` (`person_id`);--> statement-breakpoint
ALTER TABLE `organisations` ADD `approver_step` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `organisations` ADD `about_en` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `organisations` ADD `about_cy` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `organisations` ADD `contact_email` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `organisations` ADD `contact_phone` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `organisations` ADD `contact_address` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `organisations` ADD `profile_saved_at` text;--> statement-breakpoint
ALTER TABLE `organisations` ADD `closed_at` text;--> statement-breakpoint
ALTER TABLE `organisations` ADD `merged_into` text REFERENCES organisations(id);