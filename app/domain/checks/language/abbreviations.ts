import type { Language } from '../../vocabulary.ts'

/** Two to eight capitals, perhaps with & or a small s for several: DFG, A&E, PCNs. */
const abbreviation =
  /(?<![\p{L}\p{M}\p{N}_/@.-])\p{Lu}(?:&?\p{Lu}){1,7}(?=s?(?![\p{L}\p{M}\p{N}_/@&]|-\d|['’]\p{Lu}))/gu

/** The abbreviations in a text, each once, in order. Words in capitals for emphasis, Roman numerals and codes are none. */
export function abbreviationsIn(text: string): string[] {
  const found = text.split('\n').flatMap((line) => {
    if (isShouted(line)) return []
    return [...line.matchAll(abbreviation)]
      .filter(({ 0: found, index }) => isAbbreviation(found, line, index))
      .map(([found]) => found)
  })
  return [...new Set(found)]
}

function isAbbreviation(found: string, line: string, index: number): boolean {
  if (/^(?=[IVX]+$)X{0,3}(?:IX|IV|V?I{0,3})$/.test(found)) return false
  // "CF10 1AA", "DEMO 1234", "MISSED BINS": part of a code, or one of several words in capitals.
  const after = line.slice(index + found.length, index + found.length + 12)
  const before = line.slice(Math.max(0, index - 12), index)
  if (/^\s\d{2,}/.test(after) || /\d\s?$/.test(before)) return false
  return !isEmphasis(found, before, after)
}

/** Several words in capitals in a row, one of them too long for an abbreviation: somebody raises their voice. */
function isEmphasis(found: string, before: string, after: string): boolean {
  const neighbours = [/(\p{Lu}{2,})\s$/u.exec(before)?.[1], /^\s(\p{Lu}{2,})/u.exec(after)?.[1]]
  return neighbours.some((word) => word !== undefined && (word.length > 5 || found.length > 5))
}

/** A line with next to no small letters is a heading or a table, and its words are no abbreviations. */
function isShouted(line: string): boolean {
  const letters = line.match(/\p{L}/gu) ?? []
  const capitals = line.match(/\p{Lu}/gu) ?? []
  return letters.length > 12 && capitals.length > letters.length * 0.7
}

/**
 * Whether a text says what an abbreviation stands for: in brackets beside it ("Disabled Facilities Grant (DFG)",
 * "DFG (disabled facilities grant)"), or as a name in capitals whose words begin with its letters.
 */
export function isSpeltOut(abbreviation: string, text: string, language: Language): boolean {
  const letters = [...abbreviation.replaceAll('&', '')]
  const name = escaped(abbreviation)
  const inBrackets = new RegExp(`([^\\n()]{3,120})\\((?:the |y |yr |“|"|‘)?${name}s?\\b`, 'gu')
  for (const [, before = ''] of text.matchAll(inBrackets)) {
    if (endsIn(letters, wordsOf(before), language)) return true
  }
  const explained = new RegExp(`${name}s?\\s?\\(([^()\\n]{3,120})\\)`, 'gu')
  for (const [, inside = ''] of text.matchAll(explained)) {
    if (beginsWith(letters, wordsOf(inside), language)) return true
  }
  return text.split('\n').some((line) => isNamed(letters, line, language))
}

/** Whether the words of a name begin with the letters of an abbreviation: "disabled facilities grant", DFG. */
export function startsWithLetters(abbreviation: string, name: string): boolean {
  const words = wordsOf(name)
  return words.length > 1 && beginsWith([...abbreviation.replaceAll('&', '')], words, 'en')
}

/** Words in capitals, one after the other but for small joining words, whose first letters are these. */
function isNamed(letters: readonly string[], line: string, language: Language): boolean {
  if (letters.length < 3) return false
  const words = wordsOf(line)
  return words.some(
    (word, at) => /^\p{Lu}\p{Ll}/u.test(word) && beginsWith(letters, words.slice(at), language, true),
  )
}

/** At most so many joining words stand within a name: "Ombwdsmon Gwasanaethau Cyhoeddus i Gymru". */
const joiningWords = 4

function beginsWith(
  letters: readonly string[],
  words: readonly string[],
  language: Language,
  asName = false,
): boolean {
  let matched = 0
  for (const word of words.slice(0, letters.length + joiningWords)) {
    const letter = letters[matched]
    if (letter === undefined) return true
    const isCapital = /^\p{Lu}/u.test(word)
    if (mayBegin(word, letter, language) && (!asName || isCapital)) matched += 1
    else if (matched === 0 || isCapital || word.length > 4) return false
  }
  return matched === letters.length
}

function endsIn(letters: readonly string[], words: readonly string[], language: Language): boolean {
  const longest = Math.min(words.length, letters.length + joiningWords)
  for (let count = Math.max(1, letters.length - 2); count <= longest; count += 1) {
    if (beginsWith(letters, words.slice(-count), language)) return true
  }
  return false
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []
}

/** How a Welsh word may begin in the middle of a sentence, by the letter it begins with in a dictionary. */
const mutations: Readonly<Record<string, string>> = {
  B: 'bfm',
  C: 'cgn',
  D: 'ddn',
  G: 'gnaeiouwylr',
  LL: 'l',
  L: 'l',
  M: 'mf',
  P: 'pbm',
  R: 'r',
  T: 'tdn',
}

function mayBegin(word: string, letter: string, language: Language): boolean {
  const first = word.normalize('NFD').charAt(0).toLowerCase()
  const may = language === 'cy' ? (mutations[letter] ?? letter.toLowerCase()) : letter.toLowerCase()
  return may.includes(first)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
