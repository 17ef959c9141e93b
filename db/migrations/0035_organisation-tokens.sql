CREATE TABLE `kept_answers` (
	`token_id` text NOT NULL,
	`key` text NOT NULL,
	`asked` text NOT NULL,
	`status` integer NOT NULL,
	`answer` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`token_id`, `key`),
	FOREIGN KEY (`token_id`) REFERENCES `organisation_tokens`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `kept_answers_at` ON `kept_answers` (`at`);--> statement-breakpoint
CREATE TABLE `organisation_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`name` text NOT NULL,
	`scopes` text NOT NULL,
	`made_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text,
	`last_used_at` text,
	`revoked_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_tokens_token_hash_unique` ON `organisation_tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `organisation_tokens_organisation` ON `organisation_tokens` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `organisation_tokens_made_by` ON `organisation_tokens` (`made_by`);