CREATE TABLE `listed_words` (
	`id` text PRIMARY KEY NOT NULL,
	`list` text NOT NULL,
	`sealed` text NOT NULL,
	`added_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `holder_lists` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`at` text NOT NULL,
	`holders` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `holder_lists_record` ON `holder_lists` (`record_id`);--> statement-breakpoint
CREATE TABLE `late_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`at` text NOT NULL,
	`person_id` text NOT NULL,
	`address_hash` text,
	`source_hash` text,
	`cleaned_at` text,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `late_corrections_record` ON `late_corrections` (`record_id`);--> statement-breakpoint
CREATE INDEX `late_corrections_address` ON `late_corrections` (`address_hash`);--> statement-breakpoint
CREATE INDEX `late_corrections_source` ON `late_corrections` (`source_hash`);--> statement-breakpoint
CREATE TABLE `served_counts` (
	`record_id` text NOT NULL,
	`day` text NOT NULL,
	`what` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`record_id`, `day`, `what`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `attachments` ADD `asides` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `attachments` ADD `removed` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `withdrawn_voices` ADD `cleaned_at` text;