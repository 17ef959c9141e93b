CREATE TABLE `recommendation_rows` (
	`record_id` text NOT NULL,
	`row_key` text NOT NULL,
	`place` integer NOT NULL,
	`body` text NOT NULL,
	`kind` text NOT NULL,
	`due` text NOT NULL,
	`within` text NOT NULL,
	`report_date` text NOT NULL,
	`scheme` text NOT NULL,
	`status` text NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`record_id`, `row_key`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `recommendation_rows_body` ON `recommendation_rows` (`body`);
--> statement-breakpoint
-- What is published already. The triggers below say the same of one record.
INSERT INTO `recommendation_rows`
SELECT r.`id`, coalesce(nullif(json_extract(j.`value`, '$.id'), ''), 'recommendation-' || (j.`key` + 1)), j.`key`,
  coalesce(json_extract(e.`content`, '$.caseAgainst'), ''), coalesce(json_extract(j.`value`, '$.kind'), ''),
  coalesce(json_extract(j.`value`, '$.due'), ''), coalesce(json_extract(j.`value`, '$.within'), ''),
  coalesce(json_extract(e.`content`, '$.reportDate'), ''), coalesce(json_extract(e.`content`, '$.scheme'), ''),
  coalesce(json_extract(j.`value`, '$.status'), ''),
  json_object('text', json_extract(j.`value`, '$.text'), 'title', json_extract(e.`content`, '$.title'),
    'anonymousBody', json_extract(e.`content`, '$.anonymousBody'))
FROM `records` r JOIN `editions` e ON e.`id` = r.`live_edition_id`, json_each(e.`content`, '$.recommendations') j
WHERE r.`kind` = 'excerpt';
--> statement-breakpoint
CREATE TRIGGER `recommendation_rows_of_live` AFTER UPDATE OF `live_edition_id` ON `records`
WHEN OLD.`live_edition_id` IS NOT NEW.`live_edition_id` AND NEW.`kind` = 'excerpt' BEGIN
DELETE FROM `recommendation_rows` WHERE `record_id` = NEW.`id`;
INSERT INTO `recommendation_rows`
SELECT r.`id`, coalesce(nullif(json_extract(j.`value`, '$.id'), ''), 'recommendation-' || (j.`key` + 1)), j.`key`,
  coalesce(json_extract(e.`content`, '$.caseAgainst'), ''), coalesce(json_extract(j.`value`, '$.kind'), ''),
  coalesce(json_extract(j.`value`, '$.due'), ''), coalesce(json_extract(j.`value`, '$.within'), ''),
  coalesce(json_extract(e.`content`, '$.reportDate'), ''), coalesce(json_extract(e.`content`, '$.scheme'), ''),
  coalesce(json_extract(j.`value`, '$.status'), ''),
  json_object('text', json_extract(j.`value`, '$.text'), 'title', json_extract(e.`content`, '$.title'),
    'anonymousBody', json_extract(e.`content`, '$.anonymousBody'))
FROM `records` r JOIN `editions` e ON e.`id` = r.`live_edition_id`, json_each(e.`content`, '$.recommendations') j
WHERE r.`kind` = 'excerpt' AND r.`id` = NEW.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `recommendation_rows_of_words` AFTER UPDATE OF `content` ON `editions`
WHEN EXISTS (SELECT 1 FROM `records` WHERE `live_edition_id` = NEW.`id` AND `kind` = 'excerpt') BEGIN
DELETE FROM `recommendation_rows` WHERE `record_id` = NEW.`record_id`;
INSERT INTO `recommendation_rows`
SELECT r.`id`, coalesce(nullif(json_extract(j.`value`, '$.id'), ''), 'recommendation-' || (j.`key` + 1)), j.`key`,
  coalesce(json_extract(e.`content`, '$.caseAgainst'), ''), coalesce(json_extract(j.`value`, '$.kind'), ''),
  coalesce(json_extract(j.`value`, '$.due'), ''), coalesce(json_extract(j.`value`, '$.within'), ''),
  coalesce(json_extract(e.`content`, '$.reportDate'), ''), coalesce(json_extract(e.`content`, '$.scheme'), ''),
  coalesce(json_extract(j.`value`, '$.status'), ''),
  json_object('text', json_extract(j.`value`, '$.text'), 'title', json_extract(e.`content`, '$.title'),
    'anonymousBody', json_extract(e.`content`, '$.anonymousBody'))
FROM `records` r JOIN `editions` e ON e.`id` = r.`live_edition_id`, json_each(e.`content`, '$.recommendations') j
WHERE r.`kind` = 'excerpt' AND r.`id` = NEW.`record_id`;
END;
