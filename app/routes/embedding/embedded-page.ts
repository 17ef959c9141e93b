import { textOfParts, type RecordCard } from '#app/domain/card.ts'
import { longDate } from '#app/messages/dates.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { resultsTitle } from '#app/ui/search/results-title.ts'
import { readEmbedded } from '#app/use-cases/embedding/read-embedded.ts'
import { facetNames } from '#app/use-cases/search/facet-names.ts'
import type { Call } from '#app/web/access.ts'
import type { EmbeddedLink, EmbeddedPage } from '#app/web/documents/embedded-html.ts'
import { embedTarget } from '#app/web/embed-target.ts'
import { wholeAddress } from '#app/web/results-pages.ts'
import { wordsFor } from '#app/web/words.ts'

/** The page at this address as another site shows it, in the language of the address. */
export async function embeddedPage(call: Call, address: string): Promise<EmbeddedPage> {
  const { target, language } = embedTarget(call, address)
  const there = { ...call, language }
  const words = wordsFor(there)
  const { path, title, shape, cards } = await readEmbedded(call.portal, target, language)
  const searched = target.of === 'search' ? target.query : null
  return {
    title:
      searched === null
        ? (title ?? '')
        : resultsTitle(searched, facetNames(call.portal, searched.filters, language), words, language),
    language,
    address: wholeAddress(call, inLanguage(path, language)),
    shape,
    links: cards.map((card) => linkTo(there, card)),
    none: words.embedding.none,
    portal: words.common.portal,
  }
}

function linkTo(call: Call, card: RecordCard): EmbeddedLink {
  const { embedding } = wordsFor(call)
  const about = [card.organisation.name, longDate(card.date, call.language)]
  if (card.demonstration) about.push(embedding.demonstration)
  return {
    title: textOfParts(card.title),
    language: card.language,
    address: wholeAddress(call, inLanguage(paths.record(card), call.language)),
    about: about.filter((part) => part !== '').join(' · '),
    summary: textOfParts(card.snippet),
  }
}
