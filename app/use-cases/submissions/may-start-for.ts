import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'

/** The organisations a person may begin something of this kind for, with their names. */
export function mayStartFor(
  person: Person,
  kind: RecordKind,
  language: Language,
): { id: string; name: string }[] {
  const allowed = person.memberships.filter(({ organisationId: id, organisationType: type }) =>
    may(person, { do: 'start-record', kind, organisation: { id, type } }),
  )
  const names = new Map(allowed.map((m) => [m.organisationId, readIn(m.organisationName, language).text]))
  return [...names].map(([id, name]) => ({ id, name }))
}
