import { sql } from 'drizzle-orm'
import type { Bilingual } from '#app/domain/text.ts'
import type { Subject } from '#app/domain/vocabulary.ts'
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
