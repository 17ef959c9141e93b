CREATE TABLE `recommendation_reminders` (
	`record_id` text NOT NULL,
	`row_key` text NOT NULL,
	`due` text NOT NULL,
	`reminder` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`record_id`, `row_key`, `due`, `reminder`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade
);
