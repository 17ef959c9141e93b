import { eachBegins, nameWords, withoutAccents } from './name-words.ts'
import type { FormerName, Organisation } from './organisation.ts'
import type { Language, Nation, OrganisationType } from './vocabulary.ts'

/** What a reader asks of the list of organisations. */
export interface OrganisationQuery {
  words: string
  nation: Nation | null
  type: OrganisationType | null
}

/** Two characters that are one letter of the Welsh alphabet: Llandudno is under Ll, which comes after L. */
const welshPairs = ['Ch', 'Dd', 'Ff', 'Ng', 'Ll', 'Ph', 'Rh', 'Th']

/** The letter a name is listed under, in the alphabet of the language; '#' for a name that begins with none. */
export function letterOf(name: string, language: Language): string {
  const plain = withoutAccents(name).replace(/^[^\p{Letter}\p{Number}]+/u, '')
  const pair = welshPairs.find((letters) => plain.toLowerCase().startsWith(letters.toLowerCase()))
  if (language === 'cy' && pair !== undefined) return pair
  const first = plain.charAt(0).toUpperCase()
  return /[A-Z]/.test(first) ? first : '#'
}

/** Those that match, A to Z by their name in the language. Every word must begin a word of the name, in either language. */
export function matching(
  organisations: readonly Organisation[],
  { words, nation, type }: OrganisationQuery,
  language: Language,
  /** What they were called before, by their ids: somebody may still look for that. */
  former: ReadonlyMap<string, readonly FormerName[]> = new Map(),
): Organisation[] {
  const wanted = nameWords(words)
  const collator = new Intl.Collator(language)
  return organisations
    .filter((one) => (nation === null || one.nation === nation) && (type === null || one.type === type))
    .filter(({ id, name }) =>
      [name, ...(former.get(id) ?? []).map((one) => one.name)].some(({ en, cy }) =>
        eachBegins(wanted, nameWords(`${en} ${cy}`)),
      ),
    )
    .sort((a, b) => collator.compare(a.name[language], b.name[language]) || a.slug.localeCompare(b.slug))
}

/** Whether an organisation still takes part; `named`: in an import, and nobody who looks after the portal has seen it yet. */
export const organisationStates = ['open', 'closed', 'named'] as const
export type OrganisationState = (typeof organisationStates)[number]
