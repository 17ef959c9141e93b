import { headingWords } from './word-start-headings.ts'

/** Words that hardly tell one heading from another. */
const smallWords = new Set(
  (
    'a an and are as at by did do does for from has have how in is it its my of on or our that the their this to us was we were what who why will with would you your ' +
    'ac am ar beth ble dros ei ein eich eu gan gyda hyn i mae n o oedd pam pwy r sut sydd wnaethom wnaethoch y yn yr'
  ).split(' '),
)

interface Phrase {
  field: string
  words: string[]
}

const phrases: Phrase[] = Object.entries(headingWords).flatMap(([field, list]) =>
  list.map((phrase) => ({ field, words: phrase.split(' ') })),
)

/** Below this a heading has too little in common with a phrase. */
const leastAlike = 0.4

/**
 * The field whose usual headings are most like this one, or null. Numbers in front, capitals, accents, small slips and
 * Welsh mutations make no difference.
 */
export function fieldForHeading(heading: string): string | null {
  const words = wordsOf(heading)
  if (words.length === 0 || words.length > 14) return null
  let best: { field: string; alike: number } | null = null
  for (const { field, words: phrase } of phrases) {
    const alike = likeness(words, phrase)
    if (alike >= leastAlike && alike > (best?.alike ?? 0)) best = { field, alike }
  }
  return best?.field ?? null
}

function wordsOf(heading: string): string[] {
  return heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\s*(section|part|adran|rhan)?\s*(\d+(\.\d+)*|[a-z](?=[.)]))[.):]*\s+/u, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}

/** 1 for the same words, 0 for none in common; small words count little. */
function likeness(heading: readonly string[], phrase: readonly string[]): number {
  const left = [...heading]
  let common = 0
  let onlyInPhrase = 0
  let tellingShared = false
  for (const word of phrase) {
    const at = left.findIndex((other) => isSame(word, other))
    if (at < 0) onlyInPhrase += weight(word)
    else {
      left.splice(at, 1)
      common += weight(word)
      tellingShared ||= weight(word) === 1
    }
  }
  const onlyInHeading = left.reduce((sum, word) => sum + weight(word), 0)
  const alike = common / (common + onlyInPhrase + onlyInHeading)
  // "What we did" has nothing but small words, and says it all.
  if (!tellingShared) return alike >= 0.7 ? alike : 0
  // A heading that holds all of a phrase is about it, whatever else it says.
  return onlyInPhrase === 0 ? Math.max(alike, leastAlike + common / 100) : alike
}

function weight(word: string): number {
  return smallWords.has(word) ? 0.2 : 1
}

/** The same but for an ending in s, or one slip in five letters or more, two in nine. */
function isSame(one: string, other: string): boolean {
  if (one === other || `${one}s` === other || one === `${other}s`) return true
  const shorter = Math.min(one.length, other.length)
  const slips = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0
  return slips > 0 && Math.abs(one.length - other.length) <= slips && distance(one, other) <= slips
}

/** How many letters have to be put in, left out or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
