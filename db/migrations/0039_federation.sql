CREATE TABLE `peers` (
	`address` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`public_key` text NOT NULL,
	`pulled_from` text,
	`met_at` text NOT NULL,
	`pulled_at` text,
	`reached` text,
	`last` text
);
--> statement-breakpoint
CREATE TABLE `portal_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`sealed` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `pull_notes` (
	`peer_address` text NOT NULL,
	`home_key` text NOT NULL,
	`at` text NOT NULL,
	`refused` integer NOT NULL,
	`title` text NOT NULL,
	`notes` text NOT NULL,
	PRIMARY KEY(`peer_address`, `home_key`),
	FOREIGN KEY (`peer_address`) REFERENCES `peers`(`address`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pulled_records` (
	`record_id` text PRIMARY KEY NOT NULL,
	`peer_address` text NOT NULL,
	`sha256` text NOT NULL,
	`changed_at` text NOT NULL,
	`document` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`peer_address`) REFERENCES `peers`(`address`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pulled_records_peer` ON `pulled_records` (`peer_address`);--> statement-breakpoint
ALTER TABLE `records` ADD `origin` text;--> statement-breakpoint
CREATE INDEX `attachments_sha256` ON `attachments` (`sha256`);