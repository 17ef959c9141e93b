import { nameWords } from '#app/domain/name-words.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import { themesInUse } from '#app/domain/terms.ts'
import { languages, type Theme } from '#app/domain/vocabulary.ts'
import { bothWith } from '#app/messages/both.ts'
import type { Portal } from '#app/portal.ts'
import type { Connection } from '#db/connection.ts'
import { allOrganisations } from '#db/organisations.ts'
import { everything } from '#search/query.ts'

/** What has a name, the words of that name in both languages, and how many published records belong to it. */
interface Named<T> {
  thing: T
  words: string[]
  records: number
}

export interface NamedThings {
  /** Those with the most records first, the others by name. */
  organisations: Named<Organisation>[]
  /** Only those that have records. */
  themes: Named<Theme>[]
}

/** Reading a thousand names for every letter typed would take longer than finding the records. */
const keptMs = 60_000

const kept = new WeakMap<Connection, { until: number; things: Promise<NamedThings> }>()

/** Organisations and themes by name. At most a minute old, so what is new is named a little later. */
export function namedThings(portal: Portal): Promise<NamedThings> {
  const now = portal.clock().getTime()
  const known = kept.get(portal.db.$client)
  if (known && known.until > now) return known.things
  const things = readNames(portal)
  kept.set(portal.db.$client, { until: now + keptMs, things })
  things.catch(() => kept.delete(portal.db.$client))
  return things
}

async function readNames(portal: Portal): Promise<NamedThings> {
  const { facets } = await portal.search.search(everything)
  const counted = (counts: readonly { value: string; count: number }[]) =>
    new Map(counts.map(({ value, count }) => [value, count]))
  const terms = portal.terms()
  const words = bothWith(terms)
  const [byOrganisation, byTheme] = [counted(facets.organisation), counted(facets.theme)]
  return {
    organisations: allOrganisations(portal.db)
      .map((thing) => ({
        thing,
        words: nameWords(`${thing.name.en} ${thing.name.cy}`),
        records: byOrganisation.get(thing.id) ?? 0,
      }))
      .sort((a, b) => b.records - a.records),
    themes: themesInUse(terms)
      .map((thing) => ({
        thing,
        words: languages.flatMap((language) => nameWords(words[language].vocabulary.theme[thing])),
        records: byTheme.get(thing) ?? 0,
      }))
      .filter(({ records }) => records > 0),
  }
}
