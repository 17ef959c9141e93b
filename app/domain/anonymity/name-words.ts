import { doubtfulNames } from './lists/doubtful-names.ts'
import { givenNames } from './lists/given-names.ts'
import { eminentNames, institutionPrefixes, institutionWords, notNames } from './lists/not-names.ts'
import { personalVerbs, relationWords, strongTitles, weakTitles, welshVerbs } from './lists/personal-words.ts'
import { surnames } from './lists/surnames.ts'
import { welshNames } from './lists/welsh-names.ts'
import type { Word } from './read-text.ts'

/** A given name and hardly anything else. */
export function isGiven(word: Word): boolean {
  if (!word.capital || doubtfulNames.has(word.folded)) return false
  return inParts(word, (part) => givenNames.has(part) || welshNames.has(part))
}

/** A given name that is as often something else. */
export function isDoubtful(word: Word): boolean {
  return word.capital && doubtfulNames.has(word.folded)
}

export function isSurname(word: Word): boolean {
  return word.capital && inParts(word, (part) => surnames.has(part) || surnames.has(part.replace("'", '')))
}

/** A word with a capital that could be part of a name: no post, day, people, title or single letter. */
export function couldBeName(word: Word): boolean {
  if (!word.capital || word.initials || word.text.length < 2) return false
  if (strongTitles.has(word.folded) || weakTitles.has(word.folded)) return false
  if (notNames.has(word.folded)) return isWrittenAsName(word)
  return !word.shouted || isGiven(word) || isSurname(word)
}

/** "May" and "Will" begin sentences and are months; what makes them names stands around them. */
function isWrittenAsName(word: Word): boolean {
  return doubtfulNames.has(word.folded) && !word.opens
}

export function isInstitution(word: Word | undefined): boolean {
  return word !== undefined && word.capital && institutionWords.has(word.folded)
}

/** "St David’s", "Ysbyty Glan Clwyd", "the Francis Report": what stands before says this is no person. */
export function followsPlaceWord(words: readonly Word[], index: number): boolean {
  const previous = words[index - 1]
  if (!previous || !/^\.? $/.test(previous.gap)) return false
  if (/^(?:the|an?|y|yr)$/.test(previous.folded)) return true
  return previous.capital && institutionPrefixes.has(previous.folded) && !strongTitles.has(previous.folded)
}

/** More words with capitals in a row are a heading; reading on would take the square of its length. */
const longestRow = 7

/** The words with a capital that stand in a row from this one on, as far as they could be one name; the last index. */
export function endOfRow(words: readonly Word[], from: number): number {
  let last = from
  while (last - from < longestRow && continuesRow(words[last]!, words[last + 1])) last += 1
  return last
}

function continuesRow(word: Word, next: Word | undefined): boolean {
  return next !== undefined && word.gap === ' ' && !word.possessive && couldBeName(next)
}

/** Whether the row is what a place or body is called: "Thomas Street", "John Lewis", "Clare’s Law". */
export function isPlaceOrBody(words: readonly Word[], from: number, last: number): boolean {
  const phrase = words
    .slice(from, last + 1)
    .map((word) => word.folded)
    .join(' ')
  if (eminentNames.has(phrase)) return true
  const next = words[last + 1]
  if (words[last]!.gap === ' ' && isInstitution(next)) return true
  return / (?:&|and) $/.test(`${words[last]!.gap}`) && isInstitution(next) && !words[last]!.possessive
}

/** A word before a name that says whose name it is: "her daughter Ffion", "His wife, Xanthe". */
export function followsRelation(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return (
    before !== undefined &&
    /^(?:,? | \()$/.test(before.gap) &&
    relationWords.has(before.folded) &&
    !before.capital
  )
}

/** "Dywedodd Bronwen": a Welsh sentence puts what was done before its doer. */
export function followsWelshVerb(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return before !== undefined && before.gap === ' ' && welshVerbs.has(before.folded)
}

/** Whether what follows is what people do: "Ffion telephoned", "Will Hathersage fell", "May, who is deaf". */
export function actsAsPerson(words: readonly Word[], last: number): boolean {
  const next = words[last + 1]
  return next !== undefined && /^,? $/.test(words[last]!.gap) && personalVerbs.has(next.folded)
}

function inParts(word: Word, test: (part: string) => boolean): boolean {
  return word.folded.includes('-') ? word.folded.split('-').every((part) => test(part)) : test(word.folded)
}
