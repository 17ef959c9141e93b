ALTER TABLE `people` ADD `suspended_for` text;--> statement-breakpoint
CREATE INDEX `organisations_merged_into` ON `organisations` (`merged_into`);