ALTER TABLE `alert_matches` ADD `row_key` text;--> statement-breakpoint
ALTER TABLE `alert_news` ADD `row_key` text;--> statement-breakpoint
ALTER TABLE `saved_searches` ADD `follows` text;--> statement-breakpoint
CREATE INDEX `saved_searches_follows` ON `saved_searches` (`follows`);