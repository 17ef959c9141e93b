import { dueDay } from '#app/domain/due-day.ts'
import { openId } from '#app/domain/open-data.ts'
import { contentAsReadNow } from '#app/domain/present-terms.ts'
import { emptyContent } from '#app/domain/record.ts'
import { readIn, type Bilingual, type ReadText } from '#app/domain/text.ts'
import { byUrgency, stateOf, type TrackingFilters } from '#app/domain/tracking.ts'
import type { Language, RecommendationStatus } from '#app/domain/vocabulary.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisations } from '#db/organisations.ts'
import { lastRecorded, trackedCases } from '#db/tracking.ts'

/** A recommendation of a published excerpt, as lists show it: nothing in it is private. */
export interface ListedRecommendation {
  id: string
  recordId: string
  /** Of its row, in every edition. */
  rowKey: string
  slug: string
  /** When its case was published with these words: UTC, ISO. */
  publishedAt: string
  caseTitle: ReadText
  text: ReadText
  /** Of the vocabulary, '' when none was chosen. */
  kind: string
  /** Null when the excerpt names none; `name` is then what it says in place of a name. */
  body: { id: string; slug: string } | null
  bodyName: ReadText
  /** `YYYY-MM-DD`, '' when there is none. */
  due: string
  state: RecommendationStatus
}

/** Whose recommendations: those addressed to these bodies, and those made by these owners. */
interface Whose {
  bodies: readonly string[]
  owners: readonly string[]
}

/** The recommendations of everything that readers can see, the most urgent first. */
export function listRecommendations(
  portal: Portal,
  filters: TrackingFilters,
  language: Language,
  whose?: Whose,
): ListedRecommendation[] {
  const of = filters.body === '' ? whose : { bodies: [filters.body], owners: [] }
  const words = filters.words.toLowerCase().split(/\s+/).filter(Boolean)
  return allOf(portal, language, of)
    .filter(({ one }) => filters.kind === '' || one.kind === filters.kind)
    .filter(({ one }) => filters.state === null || one.state === filters.state)
    .filter(({ said }) => words.every((word) => said.includes(word)))
    .map(({ one }) => one)
    .sort(byUrgency)
}

function allOf(
  portal: Portal,
  language: Language,
  of: Whose | undefined,
): { one: ListedRecommendation; said: string }[] {
  const cases = trackedCases(portal.db, of)
  const recorded = lastRecorded(portal.db)
  const named = [...new Set(cases.flatMap(({ content }) => content.caseAgainst || []))]
  const bodies = new Map(findOrganisations(portal.db, named).map((body) => [body.id, body]))
  const today = dayOf(portal.clock().toISOString())
  const terms = portal.terms()
  return cases.flatMap(({ recordId, slug, publishedAt, content: written }) => {
    const content = contentAsReadNow('excerpt', { ...emptyContent('excerpt'), ...written }, terms)
    const body = bodies.get(content.caseAgainst) ?? null
    const bodyName = readIn(body?.name ?? content.anonymousBody, language)
    return content.recommendations.map((row) => {
      const due = dueDay(row, content)
      const last = recorded.get(recordId)?.get(row.id) ?? null
      const one = {
        id: openId(recordId, row.id),
        recordId,
        rowKey: row.id,
        slug,
        publishedAt,
        caseTitle: readIn(content.title, language),
        text: readIn(row.text, language),
        kind: row.kind,
        body: body && { id: body.id, slug: body.slug },
        bodyName,
        due,
        state: stateOf({ due, status: row.status }, last, today),
      }
      return { one, said: saidIn(row.text, content.title, body?.name ?? content.anonymousBody) }
    })
  })
}

function saidIn(...texts: Bilingual[]): string {
  return texts
    .flatMap(({ en, cy }) => [en, cy])
    .join('\n')
    .toLowerCase()
}
