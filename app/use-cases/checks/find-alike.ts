import type { AlikeRecord } from '#app/domain/checks/check.ts'
import { alikeFrom, likeness, type Headline } from '#app/domain/checks/likeness.ts'
import { may } from '#app/domain/permissions.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import { noText, readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { draftHeadlines } from '#db/checks.ts'
import { findRecords } from '#db/records.ts'
import { everything, longestQuery } from '#search/query.ts'

const mostShown = 3
/** Of what search finds in the draft's own words the likest are among the first. */
const mostFromSearch = 10
const mostDrafts = 500

interface Candidate extends AlikeRecord {
  points: number
}

/**
 * Records that look like a draft, the likest first, three at most: published ones, found by its title and summary, and
 * what its organisation is writing, as far as the visitor may see it. A page can do without: when search fails, nothing
 * looks alike.
 */
export async function findAlike(
  portal: Portal,
  visitor: Visitor,
  record: PortalRecord,
  draft: Edition,
  language: Language,
): Promise<AlikeRecord[]> {
  const own = headlineOf(draft)
  if (readIn(own.title, draft.original).text === '') return []
  const found = await publishedLike(portal, record, own, draft.original, language)
  const candidates = [...found, ...draftsLike(portal, visitor, record, own, language)]
  const best = candidates.toSorted((a, b) => b.points - a.points)
  const first = best.filter(({ id }, at) => best.findIndex((other) => other.id === id) === at)
  return first.slice(0, mostShown).map(({ points: _, ...alike }) => alike)
}

async function publishedLike(
  portal: Portal,
  record: PortalRecord,
  own: Headline,
  original: Language,
  language: Language,
): Promise<Candidate[]> {
  const words = [own.title, own.summary].map((text) => readIn(text, original).text).join(' ')
  // Without what would make a phrase of some words or leave others out.
  const plain = words.replace(/["“”„«»]|(?<!\p{L})-+/gu, ' ').slice(0, longestQuery)
  const query = { ...everything, words: plain, sort: 'relevance' } as const
  const ids = await portal.search.search(query).then(
    ({ hits }) => hits.slice(0, mostFromSearch).map(({ id }) => id),
    (error: unknown) => {
      portal.log.warn({ err: error, requestId: portal.requestId }, 'nothing alike could be found')
      return []
    },
  )
  return findRecords(portal.db, ids).flatMap((other): Candidate[] => {
    if (other.id === record.id || other.kind !== record.kind || !isPublished(other) || other.live === null)
      return []
    const points = likeness(own, headlineOf(other.live))
    if (points < alikeFrom) return []
    const title = readIn(other.live.content.title, language)
    return [{ id: other.id, kind: other.kind, slug: other.slug, title, points }]
  })
}

function draftsLike(
  portal: Portal,
  visitor: Visitor,
  { id: ownId, organisationId, kind }: PortalRecord,
  own: Headline,
  language: Language,
): Candidate[] {
  const alike = draftHeadlines(portal.db, { organisationId, kind }, mostDrafts)
    .filter(({ id }) => id !== ownId)
    .flatMap(({ id, title, summary }): Candidate[] => {
      const points = likeness(own, { title, summary })
      return points < alikeFrom ? [] : [{ id, kind, slug: null, title: readIn(title, language), points }]
    })
  const visible = new Set(
    findRecords(
      portal.db,
      alike.map(({ id }) => id),
    )
      .filter((other) => may(visitor, { do: 'see-draft', record: other }))
      .map(({ id }) => id),
  )
  return alike.filter(({ id }) => visible.has(id))
}

function headlineOf({ content }: Edition): Headline {
  return { title: content.title, summary: content.summary ?? noText }
}
