import { fold, listed } from './lists/listed.ts'
import { strongTitles, weakTitles } from './lists/personal-words.ts'

/** What a name says of whoever has it: '' and null where it does not. Folded, so that accents and capitals do not matter. */
export interface Somebody {
  last: string
  given: string
  sex: 'f' | 'm' | null
}

const women: ReadonlySet<string> = listed('mrs ms miss lady dame baroness')
const men: ReadonlySet<string> = listed('mr sir lord syr arglwydd baron')

/** Reads "Mrs Eluned Carrow", "Carrow, Eluned", "E. Carrow", "Mrs Carrow" and "Carrow". */
export function somebodyNamed(name: string): Somebody {
  const comma = name.indexOf(',')
  const inOrder = comma < 0 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`
  const words = inOrder
    .split(/\s+/)
    .map((word) => fold(word).replace(/\.$/, ''))
    .filter((word) => word !== '' && word !== 'y')
  const titles = words.filter((word) => strongTitles.has(word) || weakTitles.has(word))
  const names = words.filter((word) => !titles.includes(word))
  const sex = titles.some((word) => women.has(word)) ? 'f' : titles.some((word) => men.has(word)) ? 'm' : null
  return { last: names.at(-1) ?? '', given: names.length > 1 ? (names[0] ?? '') : '', sex }
}

/**
 * Whom of these a name means, as far as names tell: the same last name, no other first name and no contradicting title.
 * A single word may be a first name as well. Null when it is somebody new.
 */
export function whomOf<S extends Somebody>(known: readonly S[], named: Somebody): S | null {
  const alike = known.filter((one) => one.last === named.last && isCompatible(one, named))
  const exact = alike.find((one) => one.given === named.given && one.sex === named.sex)
  const likely = exact ?? alike.find((one) => named.sex !== null && one.sex === named.sex) ?? alike[0]
  if (likely !== undefined) return likely
  const byFirst = known.filter((one) => one.given === named.last)
  return named.given === '' && named.sex === null && byFirst.length === 1 ? (byFirst[0] ?? null) : null
}

function isCompatible(one: Somebody, other: Somebody): boolean {
  if (one.sex !== null && other.sex !== null && one.sex !== other.sex) return false
  if (one.given === '' || other.given === '') return true
  const [short, long] =
    one.given.length < other.given.length ? [one.given, other.given] : [other.given, one.given]
  return short === long || (short.length === 1 && long.startsWith(short))
}
