CREATE TABLE `agenda_reports` (
	`agenda_id` text NOT NULL,
	`language` text NOT NULL,
	`purpose` text NOT NULL,
	`background` text NOT NULL,
	`findings` text NOT NULL,
	`legal` text NOT NULL,
	`financial` text NOT NULL,
	`equality` text NOT NULL,
	`welsh_language` text NOT NULL,
	`recommendation` text NOT NULL,
	`version` integer NOT NULL,
	`changed_from` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`agenda_id`, `language`),
	FOREIGN KEY (`agenda_id`) REFERENCES `agendas`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `meeting_series` ADD `updated_at` text DEFAULT '' NOT NULL;