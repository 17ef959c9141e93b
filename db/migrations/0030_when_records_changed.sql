ALTER TABLE `records` ADD `changed_at` text;--> statement-breakpoint
CREATE INDEX `records_changed` ON `records` (`changed_at`,`id`);--> statement-breakpoint
UPDATE `records` SET `changed_at` = max(
	coalesce((SELECT `published_at` FROM `editions` WHERE `editions`.`id` = `records`.`live_edition_id`), ''),
	coalesce(json_extract(`withdrawal`, '$.at'), '')
) WHERE `live_edition_id` IS NOT NULL;
