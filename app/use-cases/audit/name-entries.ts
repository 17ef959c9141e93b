import { auditedDeeds, knownDeed, type AuditedDeed, type SubjectKind } from '#app/domain/audited-deed.ts'
import { whyNot } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import type { AuditEntry } from '#db/audit-entries.ts'
import type { Reader } from '#db/connection.ts'
import { findOrganisations } from '#db/organisations.ts'
import { personNames } from '#db/people.ts'
import { findRecords } from '#db/records.ts'

/** An entry with the names that its ids have today; the log itself keeps no names. */
export interface NamedEntry extends Omit<AuditEntry, 'hash' | 'deed'> {
  deed: string
  /** Null for a deed that this release does not know. */
  known: AuditedDeed | null
  /** Null for somebody whose account is gone. */
  actorName: string | null
  subjectKind: SubjectKind
  /** What the subject is called and where its page is, as far as whoever asks may see it; otherwise null. */
  subjectName: string | null
  subjectPath: string | null
}

type Named = { name: string; path: string | null }

/** Puts names to the ids of some entries, in as few questions as there are kinds of subject. */
export function nameEntries(
  db: Reader,
  visitor: Person,
  language: Language,
  entries: readonly AuditEntry[],
): NamedEntry[] {
  const kindOf = ({ deed }: AuditEntry): SubjectKind => {
    const known = knownDeed(deed)
    return known === null ? 'nothing' : auditedDeeds[known]
  }
  const ids = (...kinds: SubjectKind[]) =>
    entries.filter((entry) => kinds.includes(kindOf(entry))).flatMap(({ subject }) => subject.split('/'))
  const people = personNames(db, [
    ...new Set([...ids('person', 'membership'), ...entries.flatMap(({ actorId }) => actorId ?? [])]),
  ])
  const organisations = new Map<string, Named>(
    findOrganisations(db, [...new Set(ids('organisation', 'membership', 'organisations'))]).map(
      ({ id, name, slug }) => [id, { name: readIn(name, language).text, path: paths.organisation(slug) }],
    ),
  )
  const records = new Map<string, Named>(
    findRecords(db, [...new Set(ids('record'))]).flatMap((record) => {
      const named = nameOf(record, visitor)
      return named === null ? [] : [[record.id, named]]
    }),
  )
  const named = (id: string): Named | null => {
    const person = people.get(id)
    return (
      records.get(id) ?? organisations.get(id) ?? (person === undefined ? null : { name: person, path: null })
    )
  }
  return entries.map(({ id, at, actorId, deed, subject, requestId, ...rest }) => {
    const found = subject.split('/').flatMap((one) => named(one) ?? [])
    return {
      ...{ id, at, actorId, deed, subject, requestId },
      known: knownDeed(deed),
      actorName: actorId === null ? null : (people.get(actorId) ?? null),
      subjectKind: kindOf({ id, at, actorId, deed, subject, requestId, ...rest }),
      subjectName: found.length === 0 ? null : found.map(({ name }) => name).join(' – '),
      subjectPath: found.length === 1 ? (found[0]?.path ?? null) : null,
    }
  })
}

/** Drafts keep their titles to those who may read them, whoever looks at the log. */
function nameOf(record: PortalRecord, visitor: Person): Named | null {
  const { live, draft } = record
  const shown = [
    { edition: live, path: paths.record(record), deed: 'read-record' as const },
    { edition: draft, path: paths.workOn(record.id), deed: 'see-draft' as const },
  ].find(({ edition, deed }) => edition !== null && whyNot(visitor, { do: deed, record }) === null)
  if (!shown?.edition) return null
  const { content, original } = shown.edition
  const name = readIn(content.title, original).text
  return name === '' ? null : { name, path: shown.path }
}
