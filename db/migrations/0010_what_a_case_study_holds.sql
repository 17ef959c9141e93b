CREATE TABLE `withdrawn_voices` (
	`record_id` text NOT NULL,
	`voice_id` text NOT NULL,
	`at` text NOT NULL,
	`actor_id` text NOT NULL,
	PRIMARY KEY(`record_id`, `voice_id`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- What a case study holds grew: every edition, old ones too, is brought into the new shape, so that nothing has to know two.
-- A rung without stages stands at design, where people are asked most; a stage without a rung says that they were engaged.
UPDATE editions SET content = json_set(
  json_remove(content, '$.coProductionRung', '$.coProductionStages'),
  '$.coProductionCommission', CASE WHEN EXISTS (SELECT 1 FROM json_each(content, '$.coProductionStages') WHERE value = 'commission') THEN coalesce(nullif(content ->> '$.coProductionRung', ''), 'engage') ELSE '' END,
  '$.coProductionDesign', CASE WHEN EXISTS (SELECT 1 FROM json_each(content, '$.coProductionStages') WHERE value = 'design') THEN coalesce(nullif(content ->> '$.coProductionRung', ''), 'engage') WHEN NOT EXISTS (SELECT 1 FROM json_each(content, '$.coProductionStages')) THEN coalesce(content ->> '$.coProductionRung', '') ELSE '' END,
  '$.coProductionDeliver', CASE WHEN EXISTS (SELECT 1 FROM json_each(content, '$.coProductionStages') WHERE value = 'deliver') THEN coalesce(nullif(content ->> '$.coProductionRung', ''), 'engage') ELSE '' END,
  '$.coProductionEvaluate', CASE WHEN EXISTS (SELECT 1 FROM json_each(content, '$.coProductionStages') WHERE value = 'evaluate') THEN coalesce(nullif(content ->> '$.coProductionRung', ''), 'engage') ELSE '' END,
  '$.coProductionWho', json('{"en":"","cy":""}'),
  '$.youSaid', json('[]'),
  '$.voices', json('[]'),
  '$.costSetUpAmount', '',
  '$.costRunningAmount', '',
  '$.savingAmount', '',
  '$.partners', json((SELECT json_group_array(json_object(
    'name', value ->> '$.name',
    'role', '',
    'part', json(value -> '$.role')
  )) FROM json_each(content, '$.partners'))),
  '$.measures', json((SELECT json_group_array(json_object(
    'label', json(value -> '$.label'),
    'definition', json('{"en":"","cy":""}'),
    'unit', '',
    'direction', value ->> '$.direction',
    'baseline', value ->> '$.baseline',
    'result', value ->> '$.result',
    'target', value ->> '$.target',
    'ideal', '',
    'targetReason', json('{"en":"","cy":""}'),
    'period', json_object('en', iif(original = 'en', value ->> '$.period', ''), 'cy', iif(original = 'cy', value ->> '$.period', '')),
    'sampleSize', '',
    'sample', json_object('en', iif(original = 'en', value ->> '$.sample', ''), 'cy', iif(original = 'cy', value ->> '$.sample', '')),
    'responseRate', ''
  )) FROM json_each(content, '$.measures'))),
  '$.evidence', json((SELECT json_group_array(json_object(
    'method', value ->> '$.method',
    'description', json(value -> '$.description'),
    'doneBy', '',
    'independent', json(iif(value ->> '$.independent', 'true', 'false')),
    'sample', json('{"en":"","cy":""}'),
    'responseRate', '',
    'fieldworkFrom', '',
    'fieldworkTo', '',
    'link', value ->> '$.link'
  )) FROM json_each(content, '$.evidence')))
)
WHERE record_id IN (SELECT id FROM records WHERE kind = 'case-study') AND content ->> '$.coProductionRung' IS NOT NULL;
