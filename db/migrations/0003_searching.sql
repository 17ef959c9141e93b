CREATE TABLE `missed_searches` (
	`day` text NOT NULL,
	`words` text NOT NULL,
	`language` text NOT NULL,
	`outcome` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`day`, `words`, `language`, `outcome`)
);
--> statement-breakpoint
CREATE INDEX `missed_searches_words` ON `missed_searches` (`words`,`language`);--> statement-breakpoint
CREATE TABLE `synonym_sets` (
	`id` text PRIMARY KEY NOT NULL,
	`entries` text,
	`one_way` integer NOT NULL,
	`language` text NOT NULL,
	`active` integer NOT NULL,
	`updated_at` text NOT NULL
);
