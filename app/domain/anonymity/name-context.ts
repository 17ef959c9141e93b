import {
  bodilyVerbs,
  handledWords,
  ownedWords,
  personalObjects,
  personalStates,
  personalVerbs,
  relationWords,
  welshVerbs,
} from './lists/personal-words.ts'
import type { Word } from './read-text.ts'

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
  if (next === undefined || !/^,? $/.test(words[last]!.gap)) return false
  return personalVerbs.has(next.folded) || isInState(words, last + 1)
}

/** "was discharged", "has been widowed", "is not deaf": what cannot be said of a body. */
function isInState(words: readonly Word[], from: number): boolean {
  if (!/^(?:was|is|were|are|has|have|had)$/.test(words[from]?.text ?? '')) return false
  for (let at = from; at < from + 4; at += 1) {
    const next = words[at + 1]
    if (words[at]!.gap !== ' ' || next === undefined) return false
    if (personalStates.has(next.text)) return true
    if (!/^(?:been|not|never|already|also|now|being|only)$/.test(next.text)) return false
  }
  return false
}

/** "told Quilla Marchbanks", "a letter from Quilla Marchbanks", "the applicant is Quilla Marchbanks". */
export function isAddressed(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  if (before?.gap !== ' ' || before.capital) return false
  if (personalObjects.has(before.folded)) return true
  const second = words[index - 2]
  if (second?.gap !== ' ') return false
  if (/^(?:is|was|yw|oedd)$/.test(before.text)) return relationWords.has(second.folded) && !second.capital
  if (/^(?:to|from|by|of|with)$/.test(before.text)) return handledWords.has(second.folded)
  return /^(?:i|gan|at|wrth|gyda|am)$/.test(before.text) && isDoneInWelsh(words, index - 2)
}

/** A Welsh verb without a person ("Rhoddwyd yr allwedd i …") not far before. */
function isDoneInWelsh(words: readonly Word[], from: number): boolean {
  for (let at = from; at >= 0 && at > from - 4; at -= 1) {
    const word = words[at]!
    if (/(?:wyd|odd)$/.test(word.folded)) return true
    if (word.capital || word.gap !== ' ') return false
  }
  return false
}

/** "Quilla Marchbanks’s daughter". */
export function ownsAsPerson(words: readonly Word[], last: number): boolean {
  return words[last]!.possessive && ownedWords.has(words[last + 1]?.folded ?? '')
}

/** "Quilla fell": said of nothing but people. */
export function actsWithBody(words: readonly Word[], last: number): boolean {
  return words[last]!.gap === ' ' && bodilyVerbs.has(words[last + 1]?.folded ?? '')
}
