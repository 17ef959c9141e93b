import { Fault } from '#app/domain/fault.ts'
import type { Holders } from '#app/domain/holders.ts'
import type { Visitor } from '#app/domain/person.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { backupsBetween } from '#db/holders.ts'
import { holderListsOf } from '#db/late-corrections.ts'
import { findOrganisation } from '#db/organisations.ts'
import { findRecord, findRecords } from '#db/records.ts'
import { insist } from '../insist.ts'
import { readHolders } from './read-holders.ts'

/** Something that may still have the words, to be gone to. */
export interface NamedHolder {
  id: string
  name: ReadText
  kind: RecordKind
}

export interface ShownHolders {
  id: string
  /** When the words went (UTC, ISO); null while nothing was corrected or taken down, and this is how it stands now. */
  at: string | null
  holders: Pick<Holders, 'since' | 'served' | 'agendas' | 'mails' | 'links'>
  organisations: ReadText[]
  casebooks: (NamedHolder & { editions: number })[]
  copies: NamedHolder[]
  /** When the backups were made that may have the words: UTC, ISO. */
  backups: string[]
}

/**
 * Who may still have what a record said before it was last corrected or taken down, for those who must write to them.
 * Only records and organisations that the portal still has are named.
 */
export function showHolders(
  portal: Portal,
  visitor: Visitor,
  recordId: string,
  language: Language,
): ShownHolders {
  const { db } = portal
  const record = findRecord(db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(visitor, { do: 'see-holders', record })
  const [last] = holderListsOf(db, recordId)
  const now = portal.clock().toISOString()
  const { casebooks, copies, agendaOrganisations, ...holders } =
    last?.holders ?? readHolders(portal, db, recordId)
  const named = namedIn(portal, language)
  return {
    id: recordId,
    at: last?.at ?? null,
    holders,
    organisations: agendaOrganisations.flatMap((id) => {
      const organisation = findOrganisation(db, id)
      return organisation === null ? [] : [readIn(organisation.name, language)]
    }),
    casebooks: casebooks.flatMap(({ id, editions }) => named(id).map((one) => ({ ...one, editions }))),
    copies: copies.flatMap(named),
    backups: backupsBetween(db, holders.since ?? now, last?.at ?? now),
  }
}

function namedIn(portal: Portal, language: Language): (id: string) => NamedHolder[] {
  return (id) =>
    findRecords(portal.db, [id]).flatMap(({ kind, live, draft }) => {
      const title = (live ?? draft)?.content.title
      return title === undefined ? [] : [{ id, kind, name: readIn(title, language) }]
    })
}
