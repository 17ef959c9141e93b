CREATE TABLE `series_calendars` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`series_id` text NOT NULL,
	`person_id` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `meeting_series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_calendars_series_person` ON `series_calendars` (`series_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `series_calendars_person` ON `series_calendars` (`person_id`);--> statement-breakpoint
ALTER TABLE `meeting_series` ADD `former` text DEFAULT '{"since":"","meetings":[],"gone":[]}' NOT NULL;