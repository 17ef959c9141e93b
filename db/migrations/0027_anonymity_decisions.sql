CREATE TABLE `finding_decisions` (
	`record_id` text NOT NULL,
	`mark` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text,
	`note` text DEFAULT '' NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` text NOT NULL,
	PRIMARY KEY(`record_id`, `mark`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `intruder_checks` (
	`record_id` text NOT NULL,
	`words_mark` text NOT NULL,
	`checked_by` text NOT NULL,
	`checked_at` text NOT NULL,
	`edition` integer NOT NULL,
	`lock` integer NOT NULL,
	`questions` text NOT NULL,
	PRIMARY KEY(`record_id`, `words_mark`, `checked_by`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pseudonym_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`scheme` text NOT NULL,
	`reference` text NOT NULL,
	`sealed` text NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pseudonym_keys_case` ON `pseudonym_keys` (`organisation_id`,`scheme`,`reference`);--> statement-breakpoint
ALTER TABLE `organisations` ADD `anonymity_required` integer DEFAULT false NOT NULL;