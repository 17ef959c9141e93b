CREATE TABLE `attachment_bytes` (
	`attachment_id` text NOT NULL,
	`form` text NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`attachment_id`, `form`),
	FOREIGN KEY (`attachment_id`) REFERENCES `attachments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`width` integer,
	`height` integer,
	`words` text NOT NULL,
	`scan` text NOT NULL,
	`uploaded_by` text NOT NULL,
	`uploaded_at` text NOT NULL,
	`erased_at` text,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attachments_record` ON `attachments` (`record_id`);--> statement-breakpoint
CREATE INDEX `attachments_unscanned` ON `attachments` (`scan`) WHERE "attachments"."scan" in ('unasked', 'waiting');--> statement-breakpoint
CREATE TABLE `edition_attachments` (
	`edition_id` text NOT NULL,
	`attachment_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`alt` text NOT NULL,
	PRIMARY KEY(`edition_id`, `attachment_id`),
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `edition_attachments_attachment` ON `edition_attachments` (`attachment_id`);