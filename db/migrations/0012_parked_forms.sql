CREATE TABLE `parked_forms` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`record_id` text NOT NULL,
	`task` text NOT NULL,
	`form` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `parked_forms_person` ON `parked_forms` (`person_id`);--> statement-breakpoint
CREATE INDEX `parked_forms_record` ON `parked_forms` (`record_id`);