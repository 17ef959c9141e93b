CREATE TABLE `audit_checks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`entries` integer NOT NULL,
	`newest_id` integer,
	`newest_hash` text NOT NULL,
	`broken_at_id` integer,
	`fault` text,
	FOREIGN KEY (`newest_id`) REFERENCES `audit_log`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `backups` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text NOT NULL,
	`file` text,
	`bytes` integer,
	`failure` text
);
--> statement-breakpoint
CREATE INDEX `backups_finished` ON `backups` (`finished_at`);--> statement-breakpoint
CREATE INDEX `audit_log_at` ON `audit_log` (`at`);--> statement-breakpoint
CREATE INDEX `audit_log_actor` ON `audit_log` (`actor_id`,`id`);--> statement-breakpoint
CREATE INDEX `audit_log_deed` ON `audit_log` (`deed`,`id`);--> statement-breakpoint
CREATE INDEX `audit_log_subject` ON `audit_log` (`subject`,`id`);--> statement-breakpoint
CREATE TRIGGER `audit_log_no_replacing` BEFORE INSERT ON `audit_log` WHEN EXISTS (SELECT 1 FROM `audit_log` WHERE `id` >= NEW.`id` AND NEW.`id` > 0) BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_log_in_order` AFTER INSERT ON `audit_log` WHEN NEW.`previous_hash` <> coalesce((SELECT `hash` FROM `audit_log` WHERE `id` < NEW.`id` ORDER BY `id` DESC LIMIT 1), '') BEGIN SELECT RAISE(ABORT, 'an audit entry must follow from the last one'); END;
