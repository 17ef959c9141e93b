CREATE TABLE `casebook_entries` (
	`casebook_id` text NOT NULL,
	`record_id` text NOT NULL,
	PRIMARY KEY(`casebook_id`, `record_id`),
	FOREIGN KEY (`casebook_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `casebook_entries_record` ON `casebook_entries` (`record_id`);--> statement-breakpoint
CREATE INDEX `editions_sub_subject` ON `editions` (`status`, json_extract("content", '$.subject'), json_extract("content", '$.subSubject.en'), json_extract("content", '$.subSubject.cy')) WHERE json_extract("content", '$.subSubject.en') is not null;--> statement-breakpoint
INSERT INTO `casebook_entries` (`casebook_id`, `record_id`)
SELECT DISTINCT casebook.id, held.id
FROM records AS casebook
JOIN editions AS live ON live.id = casebook.live_edition_id
JOIN json_each(live.content, '$.sections') AS section
JOIN json_each(section.value, '$.entries') AS entry
JOIN records AS held ON held.id = json_extract(entry.value, '$.recordId')
WHERE casebook.kind = 'casebook';
