CREATE TABLE `import_habits` (
	`organisation_id` text NOT NULL,
	`scheme` text NOT NULL,
	`choices` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `scheme`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `import_rows` (
	`import_id` text NOT NULL,
	`line` integer NOT NULL,
	`row_key` text NOT NULL,
	`result` text NOT NULL,
	`reasons` text NOT NULL,
	`record_id` text,
	PRIMARY KEY(`import_id`, `line`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `import_rows_record` ON `import_rows` (`record_id`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`started_by` text NOT NULL,
	`started_at` text NOT NULL,
	`scheme` text NOT NULL,
	`original` text NOT NULL,
	`language` text NOT NULL,
	`file_name` text NOT NULL,
	`format` text NOT NULL,
	`state` text NOT NULL,
	`revises` integer NOT NULL,
	`file` blob,
	`found` text,
	`choices` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `imports_organisation` ON `imports` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `imports_state` ON `imports` (`state`);
--> statement-breakpoint
-- A recommendation may say how long after the report it is to be done: every edition, old ones too, and what was sent to
-- reviewers is brought into the new shape.
UPDATE editions SET content = json_set(content, '$.recommendations', (
  SELECT json_group_array(json_set(value, '$.within', '')) FROM json_each(content, '$.recommendations')
))
WHERE record_id IN (SELECT id FROM records WHERE kind = 'excerpt') AND json_array_length(content, '$.recommendations') > 0;
--> statement-breakpoint
UPDATE submissions SET content = json_set(content, '$.recommendations', (
  SELECT json_group_array(json_set(value, '$.within', '')) FROM json_each(content, '$.recommendations')
))
WHERE record_id IN (SELECT id FROM records WHERE kind = 'excerpt') AND json_array_length(content, '$.recommendations') > 0;
