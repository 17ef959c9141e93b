-- Casebooks written before there were thematic reports hold what such a report has besides, empty.
UPDATE editions SET content = json_patch('{"thematicReport":false,"foreword":{"en":"","cy":""},"forewordBy":{"en":"","cy":""},"lookedAt":{"en":"","cy":""},"keyFindings":{"en":"","cy":""},"reportRecommendations":[],"questions":{"en":"","cy":""}}', content)
WHERE record_id IN (SELECT id FROM records WHERE kind = 'casebook');
