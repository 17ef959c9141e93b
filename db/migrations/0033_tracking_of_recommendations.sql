CREATE TABLE `recommendation_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`record_id` text NOT NULL,
	`row_key` text NOT NULL,
	`deed` text NOT NULL,
	`at` text NOT NULL,
	`person_id` text NOT NULL,
	`words` text NOT NULL,
	`link` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recommendation_events_row` ON `recommendation_events` (`record_id`,`row_key`);