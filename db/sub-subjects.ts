import { sql } from 'drizzle-orm'
import type { Bilingual } from '#app/domain/text.ts'
import type { Status, Subject } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { termsIn } from './vocabularies.ts'

/**
 * What ombudsmen call the parts of a subject, each once, as published excerpts have it. The conditions are written as in
 * the index editions_sub_subject, from which alone this is answered.
 */
export function subSubjectsOf(db: Reader, subject: Subject): Bilingual[] {
  const ids = termsIn(db).idsOf('subject', subject)
  return db.all<Bilingual>(sql`
    SELECT DISTINCT json_extract("content", '$.subSubject.en') AS en, json_extract("content", '$.subSubject.cy') AS cy
    FROM editions INDEXED BY editions_sub_subject
    WHERE "status" = 'published' AND json_extract("content", '$.subject') IN ${ids}
      AND json_extract("content", '$.subSubject.en') IS NOT NULL`)
}

export interface SubSubjectUse {
  subject: Subject
  name: Bilingual
  recordId: string
  status: Status
}

/** Every part of a subject that the edition of an excerpt names which is live or being written. */
export function subSubjectUses(db: Reader): SubSubjectUse[] {
  const rows = db.all<Omit<SubSubjectUse, 'name'> & Bilingual>(sql`
    SELECT DISTINCT json_extract(e.content, '$.subject') AS subject, r.id AS recordId, e.status AS status,
      coalesce(json_extract(e.content, '$.subSubject.en'), '') AS en,
      coalesce(json_extract(e.content, '$.subSubject.cy'), '') AS cy
    FROM records r JOIN editions e ON e.id IN (r.live_edition_id, r.draft_edition_id)
    WHERE r.kind = 'excerpt' AND json_extract(e.content, '$.subject') <> ''
      AND (en <> '' OR cy <> '')`)
  return rows.map(({ en, cy, ...use }) => ({ ...use, name: { en, cy } }))
}
