import { countStages, isMeasuredResult, type Adoption } from '#app/domain/adoption.ts'
import { may } from '#app/domain/permissions.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { AdoptedRecord, ReadAdoption, ReadAdoptions } from '#app/domain/read-adoption.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { adoptionsBy, adoptionsOf, adoptionSteps } from '#db/adoptions.ts'
import { findOrganisations } from '#db/organisations.ts'
import { findRecord, findRecords } from '#db/records.ts'
import { cardsOf } from '../search/card.ts'

/** What became of a case study elsewhere, and whether whoever reads could add to it; null for what nobody can adopt. */
export function readAdoptions(
  portal: Portal,
  visitor: Visitor,
  recordId: string,
  language: Language,
): ReadAdoptions | null {
  const record = findRecord(portal.db, recordId)
  if (record === null || record.kind !== 'case-study') return null
  const found = adoptionsOf(portal.db, record.id)
  const steps = adoptionSteps(
    portal.db,
    found.map(({ id }) => id),
  )
  const ids = found.map(({ organisationId }) => organisationId)
  const bodies = new Map(findOrganisations(portal.db, ids).map((body) => [body.id, body]))
  const list = found.flatMap((adoption): ReadAdoption[] => {
    const body = bodies.get(adoption.organisationId)
    if (body === undefined) return []
    const organisation = { id: body.id, slug: body.slug, name: readIn(body.name, language).text }
    const mayRemove = may(visitor, { do: 'remove-adoption', organisationId: body.id })
    const before = (steps.get(adoption.id) ?? []).slice(0, -1)
    return [{ ...shown(adoption), organisation, before: stagesLeft(before, adoption), mayRemove }]
  })
  return { list, counts: countStages(list), invite: inviteOf(visitor, record) }
}

/** The case studies of others that an organisation took up or looked at, as far as readers can see them. */
export function adoptedBy(portal: Portal, organisationId: string, language: Language): AdoptedRecord[] {
  const adoptions = adoptionsBy(portal.db, organisationId)
  const ids = adoptions.map(({ recordId }) => recordId)
  const records = findRecords(portal.db, ids).filter(isPublished)
  const cards = new Map(cardsOf(portal, records, language).map((card) => [card.id, card]))
  return adoptions.flatMap(({ recordId, stage, changedAt }) => {
    const card = cards.get(recordId)
    return card === undefined ? [] : [{ card, stage, changedAt }]
  })
}

function shown(adoption: Adoption): Omit<ReadAdoption, 'organisation' | 'before' | 'mayRemove'> {
  const { stage, changedAt, changed, why, figures, contactRole, language } = adoption
  return {
    stage,
    changedAt,
    changed,
    why,
    figures,
    contactRole,
    language,
    measured: isMeasuredResult(adoption),
  }
}

/** Where the body came from: not every correction of a word is a step. */
function stagesLeft(before: ReadAdoption['before'], now: Adoption): ReadAdoption['before'] {
  return before.filter(({ stage }, i) => stage !== (before[i + 1]?.stage ?? now.stage))
}

function inviteOf(visitor: Visitor, record: PortalRecord): ReadAdoptions['invite'] {
  if (!isPublished(record)) return 'none'
  if (visitor === null) return 'ask'
  const mine = visitor.memberships.map(({ organisationId }) => organisationId)
  return mine.some((organisationId) => may(visitor, { do: 'record-adoption', record, organisationId }))
    ? 'record'
    : 'none'
}
