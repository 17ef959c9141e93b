import { bodyWords } from './lists/body-words.ts'
import { doubtfulNames } from './lists/doubtful-names.ts'
import { givenNames } from './lists/given-names.ts'
import { namedThings } from './lists/named-things.ts'
import { eminentNames, institutionPrefixes, institutionWords, notNames } from './lists/not-names.ts'
import { strongTitles, weakTitles } from './lists/personal-words.ts'
import { largePlaces } from './lists/places.ts'
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

/** How many surnames end or begin; many places do too, so it counts only behind a word that is a given name. */
const surnameForm =
  /^(?:mc|mac(?=[^aehiou])|o'|fitz)\p{L}{3}|\p{L}{3}(?:son|ton|ley|ford|worth|well|wood|ham|croft|field|man|shaw|thwaite|hurst|kins|cott|ridge|bourne|combe|gill|stone|wick|wright|smith|ski|ska|sky|wicz|enko|escu|opoulos|oglu|yan|ova|czyk|iak)$/u

/** A surname of the list, or a word in the form of one that no list of places or bodies has. */
export function looksLikeSurname(word: Word): boolean {
  if (isSurname(word)) return true
  const { folded } = word
  if (!word.capital || word.shouted || isInstitution(word) || notNames.has(folded)) return false
  return surnameForm.test(folded) && !bodyWords.has(folded) && !largePlaces.has(folded)
}

/** After these a Welsh name may stand with its first letter changed: "i Ddafydd", "gan Fererid". */
const mutating = /^(?:i|o|gan|ar|dan|dros|drwy|heb|hyd|wrth|neu|am)$/
const unmutated: readonly [RegExp, readonly string[]][] = [
  [/^dd/, ['d']],
  [/^f(?!f)/, ['m', 'b']],
  [/^l(?!l)/, ['ll']],
  [/^r(?!h)/, ['rh']],
  [/^g/, ['c']],
  [/^d(?!d)/, ['t']],
  [/^b/, ['p']],
  [/^(?=[aeiouwylr])/, ['g']],
]

/** A Welsh given name as the words before it have changed it. */
export function isMutatedName(words: readonly Word[], index: number): boolean {
  const word = words[index]!
  const before = words[index - 1]
  if (!word.capital || word.opens || before?.gap !== ' ' || !mutating.test(before.text)) return false
  return unmutated.some(
    ([form, letters]) =>
      form.test(word.folded) &&
      letters.some((letter) => {
        const name = word.folded.replace(form, letter)
        return welshNames.has(name) && !doubtfulNames.has(name)
      }),
  )
}

/** "Holwyd", "Gadawodd": a Welsh sentence begins with what was done. */
const welshDoing = /^\p{L}{2,12}(?:wyd|odd|asant|asom)$/u

/** A word with a capital that could be part of a name: no post, day, people, title or single letter. */
export function couldBeName(word: Word): boolean {
  if (!word.capital || word.initials || word.text.length < 2) return false
  if (word.opens && welshDoing.test(word.folded) && !isGiven(word) && !isSurname(word)) return false
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
  if (previous.text === 'of') return isInstitution(words[index - 2])
  return beginsPlace(previous)
}

/** "Port", "Ysbyty", "West": what a row of capitals begins with that is a place or a body. */
export function beginsPlace(word: Word): boolean {
  return word.capital && institutionPrefixes.has(word.folded) && !strongTitles.has(word.folded)
}

/** More words with capitals in a row are a heading; reading on would take the square of its length. */
const longestRow = 7

/** The words with a capital that stand in a row from this one on, as far as they could be one name; the last index. */
export function endOfRow(words: readonly Word[], from: number): number {
  let last = from
  while (last - from < longestRow) {
    if (continuesRow(words[last]!, words[last + 1])) last += 1
    else if (!isParticle(words, last + 1)) return last
    else last = behindParticles(words, last + 1)
  }
  return last
}

const particle = /^(?:van|von|der|den|de|la|du|dos|del|della|bin|bint|ibn|ap|ab|ferch|verch|al|el|ter|st)$/

/** Small words inside a name: "Ana de la Cruz", "Mr van der Berg". */
function isParticle(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (!word || word.capital || word.gap !== ' ' || words[index - 1]!.gap !== ' ') return false
  if (words[index - 1]!.possessive || !particle.test(word.text)) return false
  return behindParticles(words, index) > index
}

/** The word of the name behind at most two small words, or where they began if there is none. */
export function behindParticles(words: readonly Word[], from: number): number {
  let at = from
  while (at - from < 2 && words[at] && particle.test(words[at]!.text) && words[at]!.gap === ' ') at += 1
  const name = words[at]
  return name && at > from && couldBeName(name) && !isInstitution(name) ? at : from
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
  // "Noah’s Ark", "Sarah’s Law": a thing with a capital of its own.
  if (words[last]!.possessive && words[last]!.gap === ' ' && isTitleWord(next)) return true
  if (/ (?:&|and) $/.test(`${words[last]!.gap}`) && isInstitution(next) && !words[last]!.possessive)
    return true
  return isNamedThing(words, last)
}

function isTitleWord(word: Word | undefined): boolean {
  return word !== undefined && word.capital && !word.initials && !isGiven(word) && !isDoubtful(word)
}

/** "Albert wards", "the Braden scale", "Alexandra, Victoria and Albert wards": things that bear a name. */
function isNamedThing(words: readonly Word[], last: number): boolean {
  let at = last
  for (let steps = 0; steps < longestRow; steps += 1) {
    const word = words[at]!
    const next = words[at + 1]
    if (!next || word.possessive) return false
    if (!next.capital && word.gap === ' ' && namedThings.has(next.folded)) return true
    const listed = next.capital && (word.gap === ', ' || word.gap === ' ')
    const joined = /^(?:and|or|a|ac|neu)$/.test(next.text) && /^,? $/.test(word.gap) && next.gap === ' '
    if (!listed && !joined) return false
    at += 1
  }
  return false
}

function inParts(word: Word, test: (part: string) => boolean): boolean {
  return word.folded.includes('-') ? word.folded.split('-').every((part) => test(part)) : test(word.folded)
}
