CREATE TABLE `agenda_readers` (
	`agenda_id` text NOT NULL,
	`person_id` text NOT NULL,
	`team_id` text,
	`sent_at` text NOT NULL,
	`read_at` text,
	`acknowledged_at` text,
	PRIMARY KEY(`agenda_id`, `person_id`),
	FOREIGN KEY (`agenda_id`) REFERENCES `agendas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `meeting_series`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `agenda_readers_person` ON `agenda_readers` (`person_id`);--> statement-breakpoint
CREATE TABLE `counted_organisations` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`since` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `meeting_actions` (
	`id` text PRIMARY KEY NOT NULL,
	`agenda_id` text NOT NULL,
	`item_id` text NOT NULL,
	`what` text NOT NULL,
	`owner` text NOT NULL,
	`due` text NOT NULL,
	`status` text NOT NULL,
	`evidence` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`agenda_id`) REFERENCES `agendas`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `meeting_actions_agenda` ON `meeting_actions` (`agenda_id`);--> statement-breakpoint
CREATE TABLE `meeting_series` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`team` text NOT NULL,
	`template` text NOT NULL,
	`rhythm` text NOT NULL,
	`weekday` integer NOT NULL,
	`week` text NOT NULL,
	`starts_on` text NOT NULL,
	`time` text NOT NULL,
	`length` integer NOT NULL,
	`nation` text NOT NULL,
	`on_holiday` text NOT NULL,
	`breaks` text NOT NULL,
	`exceptions` text NOT NULL,
	`standing_title` text NOT NULL,
	`standing_search` text NOT NULL,
	`standing_minutes` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_series_organisation` ON `meeting_series` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `series_people` (
	`series_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`series_id`, `person_id`),
	FOREIGN KEY (`series_id`) REFERENCES `meeting_series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `series_people_person` ON `series_people` (`person_id`);--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `restricted` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `label` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `outcome` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `resolution` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `votes_for` integer;--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `votes_against` integer;--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `votes_abstained` integer;--> statement-breakpoint
ALTER TABLE `agendas` ADD `share_until` text;--> statement-breakpoint
ALTER TABLE `agendas` ADD `series_id` text REFERENCES meeting_series(id);--> statement-breakpoint
ALTER TABLE `agendas` ADD `planned_for` text;--> statement-breakpoint
ALTER TABLE `agendas` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `agendas` ADD `issued_at` text;--> statement-breakpoint
ALTER TABLE `agendas` ADD `changes` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `agendas` ADD `attendance` integer;--> statement-breakpoint
ALTER TABLE `agendas` ADD `held_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `agendas_meeting` ON `agendas` (`series_id`,`planned_for`);