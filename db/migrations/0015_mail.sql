CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`address` text,
	`language` text NOT NULL,
	`kind` text NOT NULL,
	`about` text DEFAULT '' NOT NULL,
	`sealed` text,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	`created_at` text NOT NULL,
	`available_at` text NOT NULL,
	`settled_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mails_due` ON `mails` (`state`,`available_at`);--> statement-breakpoint
CREATE INDEX `mails_person` ON `mails` (`person_id`,`kind`);--> statement-breakpoint
CREATE INDEX `mails_about` ON `mails` (`about`);--> statement-breakpoint
ALTER TABLE `people` ADD `wants_mail` integer DEFAULT true NOT NULL;