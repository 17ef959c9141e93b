import { chooseRelated, noneRelated, type RelatedRecords } from '#app/domain/related-records.ts'
import { isKind, type PortalRecord } from '#app/domain/record.ts'
import { noText, readIn } from '#app/domain/text.ts'
import type { Language, Sector } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { entriesOf } from '#db/casebooks.ts'
import { findRecord, findRecords } from '#db/records.ts'
import { everything, type SearchQuery } from '#search/query.ts'
import { cardsOf } from './card.ts'
import { placesOf } from './places-of.ts'

/**
 * What to read after a record: others on its themes (or its subject) and others in its words, never itself and nothing
 * that a casebook shows already. A page can do without: when search fails, there is nothing related.
 */
export async function relatedTo(
  portal: Portal,
  recordId: string,
  language: Language,
): Promise<RelatedRecords> {
  const record = findRecord(portal.db, recordId)
  if (record?.live == null) return noneRelated
  const sector = placesOf(portal, [record]).get(record.id)?.sector ?? null
  if (sector === null) return noneRelated
  const points = await findAlike(portal, record, sector).catch((error: unknown) => {
    portal.log.warn({ err: error, requestId: portal.requestId }, 'nothing related could be found')
    return new Map<string, number>()
  })
  for (const id of [record.id, ...entriesOf(portal.db, record.id)]) points.delete(id)
  const candidates = findRecords(portal.db, [...points.keys()]).filter(isPublished)
  const places = placesOf(portal, candidates)
  const namesProblem = problemOf(record) !== null
  const alike = candidates.flatMap((one) => {
    const from = places.get(one.id)?.sector ?? null
    const shared = inCommon(record, one)
    // In another sector, the same words alone are mostly about something else.
    if (from === null || (from !== sector && shared === 0 && namesProblem)) return []
    return [{ record: one, sector: from, points: shared + (points.get(one.id) ?? 0) }]
  })
  alike.sort((a, b) => b.points - a.points)
  const { elsewhere, near } = chooseRelated(alike, sector)
  const shown = (chosen: typeof alike) => {
    const cards = cardsOf(
      portal,
      chosen.map((one) => one.record),
      language,
    )
    return cards.map((card, index) => ({ card, sector: chosen[index]?.sector ?? sector }))
  }
  return { elsewhere: shown(elsewhere), near: shown(near) }
}

/** Points for a theme two records share, and the most there are for words they share: a theme outweighs any words. */
const pointsForTheme = 4
const pointsForSubject = 2
const pointsForWords = 3

/** As many as are worth reading from the database; the engine has put the best, or the newest, first. */
const mostOfEach = 10

/** Candidates by id, with points for how well they answer the record's own words. */
async function findAlike(portal: Portal, record: PortalRecord, sector: Sector): Promise<Map<string, number>> {
  const find = async (query: Partial<SearchQuery>) => {
    const { hits } = await portal.search.search({ ...everything, ...query })
    return hits.slice(0, mostOfEach).map(({ id }) => id)
  }
  const points = new Map<string, number>()
  const worded = await find({ words: wordsOf(record), sort: 'relevance' })
  worded.forEach((id, rank) => points.set(id, pointsForWords * (1 - rank / worded.length)))
  const filters = problemOf(record)
  if (filters === null) return points
  const others = portal
    .terms()
    .known('sector')
    .filter((one) => one !== sector)
  const found = [...(await find({ filters: { ...filters, sector: others } })), ...(await find({ filters }))]
  for (const id of found) if (!points.has(id)) points.set(id, 0)
  return points
}

/** The filter for the same problem: the record's themes, or else its subject; null when it names neither. */
function problemOf(record: PortalRecord): SearchQuery['filters'] | null {
  const content = record.live?.content
  if (content && content.themes.length > 0) return { theme: content.themes }
  return content && 'subject' in content && content.subject !== '' ? { subject: [content.subject] } : null
}

/** Title and summary as words to search for: without what would make a phrase or leave something out of them. */
function wordsOf({ live }: PortalRecord): string {
  if (live === null) return ''
  const { title, summary } = live.content
  const text = [title, summary].map((one) => readIn(one ?? noText, live.original).text).join(' ')
  return `${text.replace(/["“”„«»]|(?<!\p{L})-+/gu, ' ')} `
}

function inCommon(one: PortalRecord, other: PortalRecord): number {
  const themes = other.live?.content.themes ?? []
  const shared = (one.live?.content.themes ?? []).filter((theme) => themes.includes(theme)).length
  const sameSubject = subjectOf(one) !== '' && subjectOf(one) === subjectOf(other)
  return shared * pointsForTheme + (sameSubject ? pointsForSubject : 0)
}

function subjectOf(record: PortalRecord): string {
  return isKind(record, 'excerpt') ? (record.live?.content.subject ?? '') : ''
}
