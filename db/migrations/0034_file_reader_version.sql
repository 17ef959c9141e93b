ALTER TABLE `attachments` ADD `read_by` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `attachments_read_by` ON `attachments` (`read_by`);