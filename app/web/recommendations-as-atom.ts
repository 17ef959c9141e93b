import { trackingQuery, type TrackingFilters } from '#app/domain/tracking.ts'
import { longDate } from '#app/messages/dates.ts'
import { inLanguage, paths } from '#app/paths.ts'
import type { RecommendationNews } from '#app/use-cases/tracking/recommendation-news.ts'
import type { Call } from './access.ts'
import { atomOf, atomType, type AtomEntry } from './documents/atom.ts'
import { lastUpdated, tagFor } from './feed-tags.ts'
import { wholeAddress } from './results-pages.ts'
import { wordsFor } from './words.ts'

/** Feed readers come back for what is new; who wants all takes the table. */
const mostEntries = 100
const longestTitle = 200

/** What is new of recommendations, as an Atom feed in the page's language. */
export function recommendationsAsAtom(
  call: Call,
  filters: TrackingFilters,
  news: readonly RecommendationNews[],
): Response {
  const { common, tracking } = wordsFor(call)
  const at = (path: string) => wholeAddress(call, inLanguage(path, call.language))
  const self = paths.recommendationsAs('atom', filters)
  const words = trackingQuery(filters).get('q')
  const feed = atomOf({
    id: tagFor(call, inLanguage(self, call.language)),
    title: common.title(words === null ? tracking.title : `${tracking.title}: ${words}`),
    language: call.language,
    author: common.portal,
    updated: lastUpdated(news.map(({ updated }) => updated)),
    links: [
      { rel: 'self', href: at(self), type: atomType },
      { rel: 'alternate', href: at(paths.recommendations(filters)), type: 'text/html' },
    ],
    total: news.length,
    entries: news.slice(0, mostEntries).map((one) => entryOf(call, one)),
  })
  return new Response(feed, { headers: { 'Content-Type': `${atomType}; charset=utf-8` } })
}

function entryOf(call: Call, one: RecommendationNews): AtomEntry {
  const { vocabulary, common, tracking } = wordsFor(call)
  const { language } = call
  const state = vocabulary.recommendationStatus[one.state]
  const kinds: Record<string, string> = vocabulary.recommendationKind
  const due = one.due === '' ? [] : [`${tracking.columns.due}: ${longDate(one.due, language)}`]
  const said = [one.bodyName.text, state, ...due, one.caseTitle.text].filter((text) => text !== '')
  return {
    id: tagFor(call, `/recommendations/${one.id}`),
    title: { text: shortened(one.text.text), language: one.text.language },
    summary: { text: said.join(' · '), language },
    author: common.portal,
    published: one.publishedAt,
    updated: one.updated,
    href: wholeAddress(call, inLanguage(paths.recommendation(one.id), language)),
    via: null,
    categories: [
      { term: one.state, label: state },
      ...(one.kind === '' ? [] : [{ term: one.kind, label: kinds[one.kind] ?? one.kind }]),
    ],
  }
}

/** One line: the whole of it is on the page. */
function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  return characters.length <= longestTitle
    ? characters.join('')
    : `${characters.slice(0, longestTitle).join('')}…`
}
