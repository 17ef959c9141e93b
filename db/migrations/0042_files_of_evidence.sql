CREATE TABLE `recommendation_event_files` (
	`attachment_id` text PRIMARY KEY NOT NULL,
	`event_id` integer NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `recommendation_events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `recommendation_event_files_event` ON `recommendation_event_files` (`event_id`);