import { openId } from '#app/domain/open-data.ts'
import { noText, readIn, type ReadText } from '#app/domain/text.ts'
import type { TrackingFilters } from '#app/domain/tracking.ts'
import type { Language, RecommendationStatus } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisations } from '#db/organisations.ts'
import { wordsOfRows } from '#db/tracking.ts'
import { matchingRecommendations, type Matching, type Whose } from './matching-recommendations.ts'

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

/** The recommendations of everything that readers can see, the most urgent first. */
export function listRecommendations(
  portal: Portal,
  filters: TrackingFilters,
  language: Language,
  whose?: Whose,
): ListedRecommendation[] {
  return asListed(portal, matchingRecommendations(portal, filters, whose), language)
}

export interface RecommendationsPage {
  total: number
  /** The page shown, the last one when a later one was asked for. */
  page: number
  pages: number
  listed: ListedRecommendation[]
}

/** Some of them: no more is read of the others than tells which these are. */
export function pageOfRecommendations(
  portal: Portal,
  filters: TrackingFilters,
  language: Language,
  asked: { page: number; size: number },
): RecommendationsPage {
  const all = matchingRecommendations(portal, filters)
  const pages = Math.max(1, Math.ceil(all.length / asked.size))
  const page = Math.min(Math.max(1, asked.page), pages)
  const some = all.slice((page - 1) * asked.size, page * asked.size)
  return { total: all.length, page, pages, listed: asListed(portal, some, language) }
}

function asListed(portal: Portal, found: readonly Matching[], language: Language): ListedRecommendation[] {
  const ids = [...new Set(found.map(({ recordId }) => recordId))]
  const said = new Map(wordsOfRows(portal.db, ids).map((row) => [openId(row.recordId, row.rowKey), row]))
  const named = [...new Set(found.flatMap(({ body }) => body || []))]
  const bodies = new Map(findOrganisations(portal.db, named).map((body) => [body.id, body]))
  return found.flatMap(({ body: bodyId, ...one }) => {
    const id = openId(one.recordId, one.rowKey)
    const own = said.get(id)
    if (own === undefined) return []
    const body = bodies.get(bodyId) ?? null
    const { text = noText, title = noText, anonymousBody = noText } = own.words
    return [
      {
        ...one,
        id,
        slug: own.slug,
        publishedAt: own.publishedAt,
        caseTitle: readIn(title, language),
        text: readIn(text, language),
        body: body && { id: body.id, slug: body.slug },
        bodyName: readIn(body?.name ?? anonymousBody, language),
      },
    ]
  })
}
