CREATE TABLE `messages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`record_id` text NOT NULL,
	`at` text NOT NULL,
	`person_id` text NOT NULL,
	`side` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `messages_record` ON `messages` (`record_id`);--> statement-breakpoint
CREATE TABLE `review_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`record_id` text NOT NULL,
	`at` text NOT NULL,
	`person_id` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_notes_record` ON `review_notes` (`record_id`);--> statement-breakpoint
CREATE TABLE `schedules` (
	`record_id` text PRIMARY KEY NOT NULL,
	`publish_at` text NOT NULL,
	`scheduled_by` text NOT NULL,
	`scheduled_at` text NOT NULL,
	`failure` text,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scheduled_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `schedules_due` ON `schedules` (`publish_at`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`record_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`at` text NOT NULL,
	`original` text NOT NULL,
	`content` text NOT NULL,
	`change_note` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `submissions_edition` ON `submissions` (`edition_id`);--> statement-breakpoint
CREATE INDEX `submissions_record` ON `submissions` (`record_id`);--> statement-breakpoint
DROP INDEX `editions_queue`;--> statement-breakpoint
CREATE INDEX `editions_queue` ON `editions` (`status`,`submitted_at`) WHERE "editions"."status" in ('submitted', 'in-review', 'approved', 'scheduled');