import { textOfParts } from '#app/domain/card.ts'
import type { ListedRecord } from '#app/domain/listed-record.ts'
import { languages, type Language } from '#app/domain/vocabulary.ts'
import { bothWith } from '#app/messages/both.ts'
import { kindName } from '#app/messages/kind-name.ts'
import { paths, inLanguage } from '#app/paths.ts'
import { listedIn, type Harvested } from '#app/use-cases/harvest/list-harvested.ts'
import type { Call } from '../access.ts'
import { wholeAddress } from '../results-pages.ts'

/** A text, and the language it is written in. */
export interface Said {
  text: string
  language: Language
}

/** What is said of a record in every format, in each language in which there is something to say. */
export interface Described extends Harvested {
  listed: ListedRecord
  titles: Said[]
  summaries: Said[]
  publishers: Said[]
  bodies: Said[]
  kinds: Said[]
  themes: Said[]
  subjects: Said[]
  regions: Said[]
  /** Of its page. */
  addresses: Said[]
}

/** Describes those that readers see; of the others there is nothing to say. */
export function describeHarvested(call: Call, harvested: readonly Harvested[]): Map<string, Described> {
  const lists = {
    en: listedIn(call.portal, harvested, 'en'),
    cy: listedIn(call.portal, harvested, 'cy'),
  }
  const words = bothWith(call.portal.terms())
  const described = new Map<string, Described>()
  for (const one of harvested) {
    const { id } = one.record
    const listed = lists.en.get(id)
    if (listed === undefined) continue
    const inBoth = (say: (listed: ListedRecord, language: Language) => Said | string | null) =>
      languages.flatMap((language): Said[] => {
        const said = say(lists[language].get(id) ?? listed, language)
        if (said === null || said === '') return []
        return [typeof said === 'string' ? { text: said, language } : said]
      })
    const labels = (say: (language: Language) => readonly string[]) =>
      languages.flatMap((language) => say(language).map((text): Said => ({ text, language })))
    described.set(id, {
      ...one,
      listed,
      titles: once(inBoth(({ card }) => ({ text: textOfParts(card.title), language: card.language }))),
      summaries: once(inBoth(({ summary }) => (summary.text === '' ? null : summary))),
      publishers: inBoth(({ publisher }) => publisher),
      bodies: inBoth(({ card }) => card.organisation.name),
      kinds: inBoth(({ card }, language) => kindName(words[language], card)),
      themes: labels((language) => listed.themes.map((theme) => words[language].vocabulary.theme[theme])),
      subjects: inBoth(({ subject }, language) =>
        subject === null ? null : words[language].vocabulary.subject[subject],
      ),
      regions: inBoth(({ region }, language) =>
        region === null ? null : words[language].vocabulary.region[region],
      ),
      addresses: inBoth(({ card }, language) => wholeAddress(call, inLanguage(paths.record(card), language))),
    })
  }
  return described
}

/** Without what is said twice, because it is written in one language only. */
function once(said: readonly Said[]): Said[] {
  return said.filter(({ language }, at) => said.findIndex((other) => other.language === language) === at)
}
