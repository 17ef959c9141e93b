import { isFrom, kindsOf, type PlanOf, type SourceAsked, type SourceKind } from '#app/domain/action-source.ts'
import { Fault } from '#app/domain/fault.ts'
import { londonDay } from '#app/domain/london-time.ts'
import { byUrgency, urgencyOf, type Urgency } from '#app/domain/minutes.ts'
import { may } from '#app/domain/permissions.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Person } from '#app/domain/person.ts'
import type { ShownText } from '#app/domain/shown.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import { bothLanguages } from '#app/messages/both.ts'
import type { Portal } from '#app/portal.ts'
import { actionsOfOrganisation, actionsOfSeries, type SourcedAction } from '#db/meeting-actions.ts'
import { findSeries } from '#db/meetings.ts'
import { findOrganisation, findOrganisationBySlug } from '#db/organisations.ts'
import { findRecords } from '#db/records.ts'
import { insist } from '../insist.ts'

export interface PlannedAction extends SourcedAction {
  urgency: Urgency
  mayChange: boolean
  kinds: SourceKind[]
  /** What the item is called that it came from; '' when it came from none. */
  source: ShownText
  /** The record it came from, as long as readers can see it. */
  record: { kind: RecordKind; slug: string } | null
}

/** What is to be done, by whom and by when: overdue first. */
export interface ActionPlan {
  name: string
  /** Whose it is, or whose team's. */
  organisation: { id: string; name: string }
  actions: PlannedAction[]
  /** How many there are from each kind of source, whatever the plan is narrowed to. */
  counts: Record<SourceKind, number>
}

/** Of a team, or of all teams of an organisation (by its slug), for people of the organisation; all of it or from one source. */
export function readActionPlan(
  portal: Portal,
  person: Person,
  asked: PlanOf,
  language: Language,
  from: SourceAsked = {},
): ActionPlan {
  const { name, organisation, actions } =
    'team' in asked
      ? ofTeam(portal, person, asked.team, language)
      : ofOrganisation(portal, person, asked.organisation, language)
  const count = (kind: SourceKind) => actions.filter((action) => kindsOf(action).includes(kind)).length
  return {
    name,
    organisation,
    actions: withSources(
      portal,
      person,
      byUrgency(actions.filter((action) => isFrom(action, from))),
      language,
    ),
    counts: { record: count('record'), motion: count('motion'), meeting: count('meeting') },
  }
}

function ofTeam({ db }: Portal, person: Person, id: string, language: Language) {
  const series = findSeries(db, id)
  if (series === null) throw new Fault('not-found')
  insist(person, { do: 'see-meetings', organisationId: series.organisationId })
  const organisation = findOrganisation(db, series.organisationId)
  if (organisation === null) throw new Fault('not-found')
  return { name: series.team, organisation: named(organisation, language), actions: actionsOfSeries(db, id) }
}

function ofOrganisation({ db }: Portal, person: Person, slug: string, language: Language) {
  const organisation = findOrganisationBySlug(db, slug)
  if (organisation === null) throw new Fault('not-found')
  insist(person, { do: 'see-meetings', organisationId: organisation.id })
  const shown = named(organisation, language)
  return { name: shown.name, organisation: shown, actions: actionsOfOrganisation(db, organisation.id) }
}

function named({ id, name }: Organisation, language: Language) {
  return { id, name: readIn(name, language).text }
}

function withSources(
  portal: Portal,
  person: Person,
  actions: readonly SourcedAction[],
  language: Language,
): PlannedAction[] {
  const today = londonDay(portal.clock())
  const prepared = new Map(
    [...new Set(actions.map(({ seriesId }) => seriesId))].map((id) => [id, mayPrepare(portal, person, id)]),
  )
  const ids = [...new Set(actions.flatMap(({ recordId }) => recordId ?? []))]
  const records = new Map(findRecords(portal.db, ids).map((record) => [record.id, record]))
  return actions.map((action) => {
    const found = action.recordId === null ? undefined : records.get(action.recordId)
    const record = found !== undefined && isPublished(found) ? found : null
    return {
      ...action,
      urgency: urgencyOf(action, today),
      mayChange: prepared.get(action.seriesId) ?? false,
      kinds: kindsOf(action),
      source: titleOf(action, record, language),
      record: record === null ? null : { kind: record.kind, slug: record.slug },
    }
  })
}

/** A record that readers cannot see any more is not called by its title here either. */
function titleOf(
  { recordId, itemTitle }: SourcedAction,
  record: ReturnType<typeof findRecords>[number] | null,
  language: Language,
): ShownText {
  if (recordId === null) return { text: itemTitle, language }
  if (record?.live == null) return { text: bothLanguages[language].agendas.standing.goneTitle, language }
  return readIn(record.live.content.title, language)
}

function mayPrepare({ db }: Portal, person: Person, seriesId: string): boolean {
  const meetings = findSeries(db, seriesId)
  return meetings !== null && may(person, { do: 'prepare-meetings', meetings })
}
