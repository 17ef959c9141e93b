import { canonicalJson, type BundleRecord } from '#app/domain/federation.ts'
import { contentFromBundle, type LeftOut, type NamesHere } from '#app/domain/foreign-content.ts'
import type { Edition } from '#app/domain/record.ts'
import { statusAfter } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { findEdition, insertEdition, updateEdition } from '#db/records.ts'
import { termsIn } from '#db/vocabularies.ts'
import { render } from '../records/render.ts'

/** An edition as it will be here. */
export type EditionHere = Pick<
  Edition,
  'number' | 'original' | 'changeKind' | 'changeNote' | 'publishedAt' | 'content'
>

/** The editions of a record from another portal, oldest first, and what was left out of the live one. */
export function readEditions(
  db: Reader,
  record: BundleRecord,
  names: NamesHere,
): { editions: EditionHere[]; left: LeftOut } {
  const terms = termsIn(db)
  let left: LeftOut = { terms: [], entries: [] }
  const editions = [...record.editions]
    .sort((a, b) => a.number - b.number)
    .map((edition): EditionHere => {
      const read = contentFromBundle(record.kind, edition.content, names, terms)
      left = read.left
      const { number, original, changeKind, changeNote, publishedAt } = edition
      return { number, original, changeKind, changeNote, publishedAt, content: read.content }
    })
  return { editions, left }
}

/** Whether a stored edition says the same. */
export function saysTheSame(stored: Edition, given: EditionHere): boolean {
  const said = ({ original, changeKind, changeNote, publishedAt, content }: EditionHere) =>
    canonicalJson({ original, changeKind, changeNote, publishedAt, content })
  return said(stored) === said(given)
}

/**
 * Writes the editions as their home has them: what was corrected there in every edition is corrected here too. Gives the
 * id of the live one, the last.
 */
export function writeEditions(
  portal: Portal,
  db: Reader,
  { recordId, kind }: { recordId: string; kind: BundleRecord['kind'] },
  editions: readonly EditionHere[],
  at: string,
): string {
  let liveId = ''
  for (const [i, edition] of editions.entries()) {
    const status = i === editions.length - 1 ? (statusAfter(kind, 'publish') ?? 'published') : 'archived'
    const stored = findEdition(db, recordId, edition.number)
    liveId = stored?.id ?? portal.newId()
    if (stored === null) {
      insertEdition(db, {
        ...{ ...edition, id: liveId, recordId, status, lock: 0, updatedAt: at },
        ...{ authors: [], reviewerId: null, submittedAt: null, returned: [] },
      })
    } else if (stored.status !== status || !saysTheSame(stored, edition)) {
      updateEdition(db, stored.id, stored.lock, { ...edition, status, updatedAt: at })
    } else continue
    render(portal, db, kind, liveId, edition.content)
  }
  return liveId
}
