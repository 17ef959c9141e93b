import { setImmediate } from 'node:timers/promises'
import { subjectAbove } from '#app/domain/sub-subject.ts'
import { isOpen, type OpenVocabulary, type Terms } from '#app/domain/terms.ts'
import type { Portal } from '#app/portal.ts'
import { tx, type Reader } from '#db/connection.ts'
import { putInOutbox } from '#db/journal.ts'
import { publishedWith } from '#db/term-uses.ts'
import { tellSearchOf } from '../search/tell-search.ts'

/** Looked through between two breaths: others are served in between. */
const atOnce = 100

const subjectOf = (vocabulary: OpenVocabulary, id: string) => `terms/${vocabulary}/${id}`

/**
 * After a term was renamed, moved or merged, inside that transaction: asks for search to be told of the records that
 * have it. They may be thousands, so it is done afterwards, through the outbox, and survives a restart.
 */
export function tellTerms(portal: Portal, db: Reader, vocabulary: OpenVocabulary, id: string): void {
  putInOutbox(db, 'search', subjectOf(vocabulary, id), portal.clock().toISOString())
}

/** The term that an outbox entry asks to be told of; null for an entry about something else. */
export function termAsked(subject: string): { vocabulary: OpenVocabulary; id: string } | null {
  const [what, vocabulary = '', ...id] = subject.split('/')
  return what === 'terms' && isOpen(vocabulary) ? { vocabulary, id: id.join('/') } : null
}

/** Tells search of every published record that has the term, or one merged into it, some at a time. */
export async function tellRecordsWith(
  portal: Portal,
  { vocabulary, id }: { vocabulary: OpenVocabulary; id: string },
): Promise<void> {
  const terms = portal.terms()
  const asked = toLookFor(terms, vocabulary, terms.present(vocabulary, id))
  let after: string | null = ''
  while (after !== null) {
    const page = { after, size: atOnce }
    after = tx(portal.db, (db) => {
      const { last, recordIds } = publishedWith(db, asked.vocabulary, asked.ids, page)
      tellSearchOf(portal, db, recordIds, portal.clock().toISOString())
      return last
    })
    await setImmediate()
  }
}

/**
 * What contents hold of a term: no content holds the group of its themes, and only the name of a part of a subject, which
 * may have stood in another subject before: every record on those subjects is told.
 */
function toLookFor(
  terms: Terms,
  vocabulary: OpenVocabulary,
  id: string,
): { vocabulary: OpenVocabulary; ids: readonly string[] } {
  if (vocabulary === 'themeGroup') {
    const themes = terms.known('theme').filter((theme) => terms.groupOf(theme) === id)
    return { vocabulary: 'theme', ids: themes.flatMap((theme) => terms.idsOf('theme', theme)) }
  }
  if (vocabulary !== 'subSubject') return { vocabulary, ids: terms.idsOf(vocabulary, id) }
  const before = terms.changes.filter((one) => terms.present('subSubject', one.id) === id)
  const subjects = new Set([id, ...before.map((one) => one.id)].map(subjectAbove))
  return { vocabulary: 'subject', ids: [...subjects].flatMap((one) => terms.idsOf('subject', one)) }
}
