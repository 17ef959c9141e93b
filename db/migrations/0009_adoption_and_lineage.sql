CREATE TABLE `adoption_entries` (
	`adoption_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` text NOT NULL,
	`person_id` text NOT NULL,
	`stage` text NOT NULL,
	`changed` text NOT NULL,
	`why` text NOT NULL,
	`figures` text NOT NULL,
	`contact_role` text NOT NULL,
	`language` text NOT NULL,
	PRIMARY KEY(`adoption_id`, `number`),
	FOREIGN KEY (`adoption_id`) REFERENCES `adoptions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `adoptions` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`number` integer NOT NULL,
	`measured` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `adoptions_current` ON `adoptions` (`record_id`,`organisation_id`) WHERE "adoptions"."removed_at" is null;--> statement-breakpoint
CREATE INDEX `adoptions_organisation` ON `adoptions` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `inspirations` (
	`edition_id` text NOT NULL,
	`inspired_by` text NOT NULL,
	PRIMARY KEY(`edition_id`, `inspired_by`),
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`inspired_by`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inspirations_inspired_by` ON `inspirations` (`inspired_by`);--> statement-breakpoint
CREATE TABLE `word_notes` (
	`record_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
