import { may, whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { mayWorkOn } from '#app/domain/writers.ts'
import type { Portal } from '#app/portal.ts'
import { workOf, type WorkEntry } from '#app/use-cases/records/my-work.ts'
import type { Reader } from '#db/connection.ts'
import { findPerson, peopleWithRole } from '#db/people.ts'
import { recordsOfOrganisations } from '#db/records.ts'
import { openDesk } from './open-desk.ts'

export interface DraftEntry extends WorkEntry {
  /** Who wrote it so far, the one who began it first; `here`: they can still work on it. */
  writers: { name: string; here: boolean }[]
  /** Whom it can be given to. */
  colleagues: { id: string; name: string }[]
  whyNotGive: Refusal | null
}

/** Everything the organisation is writing, last touched first, and who could go on with it. */
export function listDrafts(
  portal: Portal,
  visitor: Visitor,
  slug: string,
  language: Language,
): { organisation: Organisation; drafts: DraftEntry[] } {
  const organisation = openDesk(portal, visitor, slug)
  const records = recordsOfOrganisations(portal.db, [organisation.id]).filter(({ draft }) => draft !== null)
  const drafts = workOf(portal, records, language).flatMap((entry, index) => {
    const record = records[index]
    if (record?.draft == null) return []
    const { authors } = record.draft
    return {
      ...entry,
      writers: authors.flatMap((id) => {
        const writer = findPerson(portal.db, id)
        return writer === null
          ? []
          : { name: writer.name, here: !writer.suspended && may(writer, { do: 'see-draft', record }) }
      }),
      colleagues: colleaguesFor(portal.db, record).filter(({ id }) => !authors.includes(id)),
      whyNotGive: whyNot(visitor, { do: 'give-to-colleague', record }),
    }
  })
  return { organisation, drafts }
}

/** The people of the organisation who can write this kind of record. */
export function colleaguesFor(db: Reader, record: PortalRecord): { id: string; name: string }[] {
  const role = record.kind === 'case-study' ? 'contributor' : 'ombudsman-editor'
  return peopleWithRole(db, record.organisationId, role)
    .filter((person) => mayWorkOn(person, record))
    .map(({ id, name }) => ({ id, name }))
}
