CREATE TABLE `confirmations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`record_id` text NOT NULL,
	`at` text NOT NULL,
	`person_id` text NOT NULL,
	`answer` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `confirmations_record` ON `confirmations` (`record_id`,`answer`,`at`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`record_id` text NOT NULL,
	`due_on` text NOT NULL,
	`created_at` text NOT NULL,
	`sent_at` text,
	`answered_at` text,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_due` ON `reminders` (`record_id`,`due_on`);--> statement-breakpoint
CREATE TABLE `take_downs` (
	`record_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`address_hash` text NOT NULL,
	`source_hash` text,
	`at` text NOT NULL,
	`person_id` text NOT NULL,
	`reason` text NOT NULL,
	`legal_note` text NOT NULL,
	`cleaned_at` text,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `take_downs_address` ON `take_downs` (`kind`,`address_hash`);--> statement-breakpoint
CREATE INDEX `take_downs_source` ON `take_downs` (`source_hash`);