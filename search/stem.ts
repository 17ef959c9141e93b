import { unlike, irregular } from './stem-exceptions.ts'

/**
 * The English stem of a folded word, by the Porter 2 algorithm (snowballstem.org/algorithms/english) with
 * British -isation and -ise, and with the exceptions of stem-exceptions.ts. Words with other characters
 * than a-z come back as they are.
 */
export function stem(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const stemmed = work(word)
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(word, stemmed)
  return stemmed
}

const mostRemembered = 100_000
const remembered = new Map<string, string>()

function work(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  const singular = irregular.get(word) ?? word
  const base = unlike.has(singular) ? singular : withoutPlural(singular)
  if (unlike.has(base)) return base
  return porter(spelledBritish(singular))
}

/** Enough to find "authorities" and "departments" in the list of words that keep their form. */
function withoutPlural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function spelledBritish(word: string): string {
  return word.replace(/(..[^aeiou]|[aeiou].)iz(e|es|ed|er|ers|ing|ation|ations|ational)$/, '$1is$2')
}

const double = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/
const shortSyllable = /(^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/

/** Where the parts R1 and R2 of the algorithm begin. */
function regions(word: string): [number, number] {
  const special = /^(gener|commun|arsen)/.exec(word)
  const first = special ? special[0].length : afterSyllable(word, 0)
  return [first, afterSyllable(word, first)]
}

function afterSyllable(word: string, from: number): number {
  const match = /[aeiouy][^aeiouy]/.exec(word.slice(from))
  return match ? from + match.index + 2 : word.length
}

function porter(start: string): string {
  let word = start.replace(/^y|(?<=[aeiouy])y/g, 'Y')
  const [first, second] = regions(word)
  word = plurals(word)
  word = endings(word, first)
  word = word.replace(/(?<=.[^aeiouy])[yY]$/, 'i')
  word = exchange(word, first, first, longer)
  word = exchange(word, first, second, adjectives)
  word = removeLast(word, second)
  if (word.endsWith('e')) {
    const rest = word.slice(0, -1)
    if (rest.length >= second || (rest.length >= first && !shortSyllable.test(rest))) word = rest
  } else if (word.endsWith('ll') && word.length - 1 >= second) word = word.slice(0, -1)
  return word.toLowerCase()
}

function plurals(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1)
  if (/(us|ss)$/.test(word)) return word
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word
}

function endings(word: string, first: number): string {
  const eed = /eed(ly)?$/.exec(word)
  if (eed) return eed.index >= first ? `${word.slice(0, eed.index)}ee` : word
  const match = /(ed|edly|ing|ingly)$/.exec(word)
  if (!match) return word
  const rest = word.slice(0, match.index)
  if (!/[aeiouy]/.test(rest)) return word
  if (/(at|bl|iz)$/.test(rest)) return `${rest}e`
  if (double.test(rest)) return rest.slice(0, -1)
  return rest.length <= first && shortSyllable.test(rest) ? `${rest}e` : rest
}

type Exchange = readonly [suffix: string, by: string, after?: RegExp | 'second']

/** Longest suffixes first: the first that fits decides, whether or not its condition holds. */
const longer: readonly Exchange[] = [
  ['isational', 'ise'],
  ['isation', 'ise'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og', /l$/],
  ['li', '', /[cdeghkmnrt]$/],
]

const adjectives: readonly Exchange[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alise', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', '', 'second'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]

function exchange(word: string, first: number, second: number, table: readonly Exchange[]): string {
  const rule = table.find(([suffix]) => word.endsWith(suffix))
  if (!rule) return word
  const [suffix, by, after] = rule
  const rest = word.slice(0, -suffix.length)
  if (rest.length < (after === 'second' ? second : first)) return word
  return after instanceof RegExp && !after.test(rest) ? word : rest + by
}

const lastSuffix = /(ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|al|er|ic|(?<=[st])ion)$/

function removeLast(word: string, second: number): string {
  const match = lastSuffix.exec(word)
  return match && match.index >= second ? word.slice(0, match.index) : word
}
