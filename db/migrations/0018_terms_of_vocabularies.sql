CREATE TABLE `terms` (
	`vocabulary` text NOT NULL,
	`id` text NOT NULL,
	`label_en` text,
	`label_cy` text,
	`group_id` text,
	`merged_into` text,
	`retired_at` text,
	`added_at` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`vocabulary`, `id`)
);
