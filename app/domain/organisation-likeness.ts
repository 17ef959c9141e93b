import { nameWords } from './name-words.ts'
import type { Organisation } from './organisation.ts'

/** An organisation that may be meant already, and what gives it away. */
export interface LooksLike {
  organisation: Organisation
  by: 'name' | 'code' | 'website'
}

type Compared = Pick<Organisation, 'name' | 'code' | 'website'>

/** How much of two names must be alike, 0 to 1: one letter wrong or the words in another order still is. */
const alike = 0.8
const atMost = 5

/** The organisations that look like this one, those that are surest first. */
export function looksLike(one: Compared, others: readonly Organisation[]): LooksLike[] {
  return others
    .map((organisation) => ({ organisation, ...compare(one, organisation) }))
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure)
    .slice(0, atMost)
    .map(({ organisation, by }) => ({ organisation, by }))
}

/** Words that many bodies' names share: "Council" or "Borough Council" makes no other body. */
const shared = new Set(
  'the of and council borough county city metropolitan district royal london unitary cyngor sir bwrdeistref dinas fwrdeistref y yr a'.split(
    ' ',
  ),
)
/** Less than for what looks like a double: whoever is asked chooses. */
const meant = 0.55
/** Of the words that are its own: "Fife Council" is most of the letters of "Council", and nothing of "Cardiff Council". */
const ownAlike = 0.2

/** The organisations that somebody most likely means by a name, the likeliest first: misspelt, shortened or in Welsh. */
export function meantBy(written: string, organisations: readonly Organisation[]): Organisation[] {
  const own = (name: string) =>
    nameWords(name)
      .filter((word) => !shared.has(word))
      .join(' ')
  const [whole, distinct] = [pairsOf(written), pairsOf(own(written))]
  return organisations
    .map((organisation) => {
      const names = [organisation.name.en, organisation.name.cy]
      const sure = names.map((name) => {
        const ofOwn = overlap(distinct, pairsOf(own(name)))
        return ofOwn < ownAlike ? 0 : Math.max(overlap(whole, pairsOf(name)), 0.95 * ofOwn)
      })
      return { organisation, sure: Math.max(...sure) }
    })
    .filter(({ sure }) => sure >= meant)
    .sort((a, b) => b.sure - a.sure)
    .slice(0, atMost)
    .map(({ organisation }) => organisation)
}

/** By what the two look alike, and how sure that is; 0 when they do not. */
function compare(one: Compared, other: Compared): { by: LooksLike['by']; sure: number } {
  if (one.code !== '' && one.code.toUpperCase() === other.code.toUpperCase()) return { by: 'code', sure: 3 }
  const likeness = nameLikeness(one, other)
  if (likeness >= alike) return { by: 'name', sure: 1 + likeness }
  const host = hostOf(one.website)
  return { by: 'website', sure: host !== '' && host === hostOf(other.website) ? 1 : 0 }
}

/** Of the names in either language, the two that are most alike. */
function nameLikeness(one: Compared, other: Compared): number {
  const names = ({ name }: Compared) => [...new Set([name.en, name.cy])].map(pairsOf)
  return Math.max(...names(one).flatMap((a) => names(other).map((b) => overlap(a, b))))
}

/** The pairs of letters in a name's words, whatever their order: what two spellings of one name share. */
function pairsOf(name: string): string[] {
  return nameWords(name).flatMap((word) => {
    const ended = ` ${word} `
    return Array.from({ length: ended.length - 1 }, (_, at) => ended.slice(at, at + 2))
  })
}

/** Dice's coefficient: twice what both have, of all there is. */
function overlap(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0
  const left = new Map<string, number>()
  for (const pair of other) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of one) {
    const there = left.get(pair) ?? 0
    if (there === 0) continue
    left.set(pair, there - 1)
    shared += 1
  }
  return (2 * shared) / (one.length + other.length)
}

function hostOf(website: string): string {
  return URL.canParse(website) ? new URL(website).host.replace(/^www\./, '') : ''
}
