PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`agenda_id` text NOT NULL,
	`record_id` text,
	`edition_id` text,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`note` text NOT NULL,
	`purpose` text NOT NULL,
	`presenter` text NOT NULL,
	`questions` text NOT NULL,
	`minutes` integer NOT NULL,
	FOREIGN KEY (`agenda_id`) REFERENCES `agendas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_agenda_items`("id", "agenda_id", "record_id", "edition_id", "position", "title", "note", "purpose", "presenter", "questions", "minutes") SELECT lower(hex(randomblob(8))), "agenda_id", "record_id", "edition_id", "position", '', "note", '', '', '', "minutes" FROM `agenda_items`;--> statement-breakpoint
DROP TABLE `agenda_items`;--> statement-breakpoint
ALTER TABLE `__new_agenda_items` RENAME TO `agenda_items`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_items_record` ON `agenda_items` (`agenda_id`,`record_id`);--> statement-breakpoint
ALTER TABLE `agendas` ADD `meeting_length` integer;--> statement-breakpoint
ALTER TABLE `agendas` ADD `used_at` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `agendas` SET `used_at` = `updated_at`;
