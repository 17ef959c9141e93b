CREATE TABLE `link_checks` (
	`address` text PRIMARY KEY NOT NULL,
	`checked_at` text,
	`due_at` text NOT NULL,
	`fault` text,
	`failures` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `link_checks_due` ON `link_checks` (`due_at`);--> statement-breakpoint
CREATE TABLE `link_uses` (
	`edition_id` text NOT NULL,
	`address` text NOT NULL,
	PRIMARY KEY(`edition_id`, `address`),
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `link_uses_address` ON `link_uses` (`address`);--> statement-breakpoint
ALTER TABLE `organisations` ADD `welsh_required` integer DEFAULT false NOT NULL;