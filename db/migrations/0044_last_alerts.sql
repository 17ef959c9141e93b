ALTER TABLE `saved_searches` ADD `last_mail_state` text;--> statement-breakpoint
CREATE INDEX `saved_searches_last_mail` ON `saved_searches` (`last_mail_id`);--> statement-breakpoint
CREATE TRIGGER `mails_last_alert` BEFORE DELETE ON `mails` WHEN OLD.`kind` = 'alert' BEGIN
UPDATE `saved_searches` SET `last_mail_state` = CASE WHEN OLD.`state` IN ('waiting', 'sending') THEN 'dropped' ELSE OLD.`state` END
WHERE `last_mail_id` = OLD.`id`;
END;
