import { textOfParts } from '#app/domain/card.ts'
import type { ListedRecord } from '#app/domain/listed-record.ts'
import { kindName } from '#app/messages/kind-name.ts'
import { inLanguage, paths } from '#app/paths.ts'
import type { ListedResults } from '#app/use-cases/search/list-results.ts'
import type { Call } from './access.ts'
import { atomOf, atomType, type AtomEntry, type AtomLink } from './documents/atom.ts'
import { lastUpdated, tagFor } from './feed-tags.ts'
import { pagesAround, searchPageOf, wholeAddress } from './results-pages.ts'
import { wordsFor } from './words.ts'

/** A page of results as an Atom feed under this title, in the page's language. */
export function resultsAsAtom(call: Call, results: ListedResults, title: string): Response {
  const { query, total, listed } = results
  const { first, last, previous, next, self } = pagesAround(call, results, 'atom')
  const pageType = 'text/html'
  const links: AtomLink[] = [
    { rel: 'self', href: self, type: atomType },
    { rel: 'alternate', href: searchPageOf(call, query), type: pageType },
    { rel: 'first', href: first, type: atomType },
    { rel: 'last', href: last, type: atomType },
  ]
  if (previous !== null) links.push({ rel: 'previous', href: previous, type: atomType })
  if (next !== null) links.push({ rel: 'next', href: next, type: atomType })
  const { common } = wordsFor(call)
  const feed = atomOf({
    // The pages of a feed are one feed.
    id: tagFor(call, inLanguage(paths.searchAs('atom', { ...query, page: 1 }), call.language)),
    title: common.title(title),
    language: call.language,
    author: common.portal,
    updated: lastUpdated(listed.map((one) => one.lastPublished)),
    links,
    total,
    entries: listed.map((one) => entryOf(call, one)),
  })
  return new Response(feed, { headers: { 'Content-Type': `${atomType}; charset=utf-8` } })
}

function entryOf(call: Call, { card, summary, publisher, ...listed }: ListedRecord): AtomEntry {
  const messages = wordsFor(call)
  const { vocabulary } = messages
  return {
    id: tagFor(call, `/records/${card.id}`),
    title: { text: textOfParts(card.title), language: card.language },
    summary,
    author: publisher,
    published: listed.firstPublished,
    updated: listed.lastPublished,
    href: wholeAddress(call, inLanguage(paths.record(card), call.language)),
    via: listed.home,
    categories: [
      { term: card.kind, label: kindName(messages, card) },
      ...listed.themes.map((term) => ({ term, label: vocabulary.theme[term] })),
    ],
  }
}
