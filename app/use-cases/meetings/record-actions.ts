import { isOpenAction } from '#app/domain/minutes.ts'
import { may } from '#app/domain/permissions.ts'
import type { Visitor } from '#app/domain/person.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { actionsFromRecord } from '#db/meeting-actions.ts'

/** What the teams of an organisation took from a record. */
export interface RecordActions {
  slug: string
  name: string
  actions: number
  open: number
}

/** For each organisation whose meetings the visitor may see and that took something from the record. */
export function readRecordActions(
  { db }: Portal,
  visitor: Visitor,
  recordId: string,
  language: Language,
): RecordActions[] {
  const seen = (visitor?.memberships ?? []).filter(({ organisationId }) =>
    may(visitor, { do: 'see-meetings', organisationId }),
  )
  if (seen.length === 0) return []
  const all = actionsFromRecord(db, recordId, [...new Set(seen.map((one) => one.organisationId))])
  const organisations = new Map(seen.map((one) => [one.organisationId, one]))
  return [...organisations].flatMap(([id, { organisationName, organisationSlug }]) => {
    const actions = all.filter(({ organisationId }) => organisationId === id)
    const name = readIn(organisationName, language).text
    const open = actions.filter(isOpenAction).length
    return actions.length === 0 ? [] : [{ slug: organisationSlug, name, actions: actions.length, open }]
  })
}
