CREATE TABLE `alert_matches` (
	`search_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`person_id` text NOT NULL,
	`record_id` text NOT NULL,
	`kind` text NOT NULL,
	`found_at` text NOT NULL,
	`due_at` text NOT NULL,
	PRIMARY KEY(`search_id`, `edition_id`),
	FOREIGN KEY (`search_id`) REFERENCES `saved_searches`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `alert_matches_due` ON `alert_matches` (`due_at`);--> statement-breakpoint
CREATE INDEX `alert_matches_person` ON `alert_matches` (`person_id`,`due_at`);--> statement-breakpoint
CREATE INDEX `alert_matches_record` ON `alert_matches` (`record_id`);--> statement-breakpoint
CREATE TABLE `alert_news` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`record_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `alert_news_record` ON `alert_news` (`record_id`);--> statement-breakpoint
CREATE TABLE `alerts_told` (
	`person_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`person_id`, `edition_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `alerts_told_at` ON `alerts_told` (`at`);--> statement-breakpoint
CREATE TABLE `saved_searches` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`alerts` text NOT NULL,
	`paused` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`last_mail_id` text,
	`last_mail_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `saved_searches_person` ON `saved_searches` (`person_id`);--> statement-breakpoint
CREATE INDEX `saved_searches_paused` ON `saved_searches` (`paused`);