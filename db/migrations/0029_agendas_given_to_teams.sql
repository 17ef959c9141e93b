CREATE TABLE `agenda_teams` (
	`agenda_id` text NOT NULL,
	`team_id` text NOT NULL,
	`sent_at` text NOT NULL,
	PRIMARY KEY(`agenda_id`, `team_id`),
	FOREIGN KEY (`agenda_id`) REFERENCES `agendas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`team_id`) REFERENCES `meeting_series`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `agenda_teams_team` ON `agenda_teams` (`team_id`);--> statement-breakpoint
ALTER TABLE `meeting_series` ADD `takes_packs` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `series_people` ADD `prepares` integer DEFAULT true NOT NULL;