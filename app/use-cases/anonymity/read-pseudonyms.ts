import type { Pseudonym } from '#app/domain/anonymity/pseudonyms.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { caseOf, openKey } from './pseudonym-key.ts'

/** Who is meant by the letters in an excerpt. */
export interface PseudonymKey {
  id: string
  title: ReadText
  references: readonly string[]
  lines: Pseudonym[]
}

/** Reads a case's key for one of its scheme's editors, and keeps that they did. */
export function readPseudonyms(
  portal: Portal,
  person: Person,
  recordId: string,
  language: Language,
): PseudonymKey {
  return tx(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record === null) throw new Fault('not-found')
    insist(person, { do: 'read-pseudonyms', record })
    const content = (record.draft ?? record.live)?.content
    const of = caseOf(record, content)
    const lines = openKey(portal, db, of)
    if (lines.length > 0) {
      keepAccount(portal, db, { actorId: person.id, deed: 'pseudonyms.read', subject: recordId })
    }
    const title = readIn(content?.title ?? { en: '', cy: '' }, language)
    return { id: recordId, title, references: of?.references ?? [], lines }
  })
}
