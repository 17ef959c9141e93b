import { relationWords } from '../lists/personal-words.ts'
import { largePlaces } from '../lists/places.ts'
import {
  actsAsPerson,
  followsRelation,
  followsWelshVerb,
  isAddressed,
  ownsAsPerson,
} from '../name-context.ts'
import {
  beginsPlace,
  couldBeName,
  endOfRow,
  followsPlaceWord,
  isDoubtful,
  isGiven,
  isInstitution,
  isMutatedName,
  isPlaceOrBody,
  isSurname,
  looksLikeSurname,
} from '../name-words.ts'
import type { TextRead, Word } from '../read-text.ts'
import type { Confidence } from '../finding.ts'
import type { Found, Rule } from '../rule.ts'

const source =
  'Public Services Ombudsman (Wales) Act 2019, section 23(7) and (8); lists: Office for National Statistics'

/** A given name with what follows it: "Marcus Bellweather", "Will Hathersage fell". */
export const fullName: Rule = {
  id: 'full-name',
  kind: 'name',
  severity: 'identifies',
  source,
  examples: {
    found: [
      'Marcus Bellweather came late.',
      'We asked Grace Hughes.',
      'Will Hathersage fell.',
      'Dywedodd Bronwen Ifans hynny.',
      'David Wood said so.',
      'Summer Draycott wants it.',
      'Violet Ormerod was discharged.',
      'Maria de la Cruz came.',
    ],
    clean: [
      'Thomas Street is shut.',
      'Drew Lane was closed.',
      'John Lewis gave food.',
      'The William Morgan Centre is open.',
      'May Council staff enter?',
      'Prince Charles Hospital',
    ],
  },
  find: (read) =>
    rows(read, (words, from) => {
      const first = words[from]!
      const known = isGiven(first) || isMutatedName(words, from)
      // A word that nobody lists, before a common surname, and somebody's doing: "Xanthe Price said".
      if (!known && !isDoubtful(first) && !looksLikeSurname(words[from + 1] ?? first)) return null
      const last = endOfRow(words, from)
      if (last === from || last - from > 4 || (!known && beginsPlace(first))) return null
      const surname = words[last]!
      const acts = actsAsPerson(words, last) || followsRelation(words, from) || followsWelshVerb(words, from)
      const person = acts || ownsAsPerson(words, last) || isAddressed(words, from)
      if (isPlaceOrBody(words, from, last)) return null
      if (isInstitution(surname) && !(acts && isSurname(surname))) return null
      if (words.slice(from + 1, last).some(isInstitution) && !known) return null
      if (known) return { last, confidence: isSurname(surname) || person ? 'sure' : 'likely' }
      if (isDoubtful(first) && !first.opens && looksLikeSurname(surname)) {
        return { last, confidence: isSurname(surname) ? 'likely' : 'possible' }
      }
      return person ? { last, confidence: isSurname(surname) ? 'likely' : 'possible' } : null
    }),
}

/** A given name by itself: "Ffion telephoned", "rang Deborah". */
export const givenName: Rule = {
  id: 'given-name',
  kind: 'name',
  severity: 'identifies',
  source,
  examples: {
    found: ['Her daughter said that Ffion telephoned.', 'Ring Deborah before noon.', 'Roedd car Tegwen yno.'],
    clean: [
      'Clare’s Law applies.',
      'St David’s Day',
      'A Thomas splint was used.',
      'May the Council charge?',
      'Grace periods are short.',
      'The Francis Report',
      'Charles Street',
      'Newport, Barry and Neath agreed.',
      'Noah’s Ark Hospital',
      'The Borough of Brent agreed.',
      'It met on 27 Jan 2023.',
      'Craig and Doris are charities.',
      'Lewis’s and Howells closed.',
      'Alexandra, Victoria and Albert wards',
    ],
  },
  find: (read) =>
    rows(read, (words, from) => {
      const word = words[from]!
      if (!(isGiven(word) || isMutatedName(words, from)) || word.shouted) return null
      if (endOfRow(words, from) !== from || standsAmongPlaces(words, from)) return null
      if (word.opens && isSurname(word) && isMaker(words, from)) return null
      const next = words[from + 1]
      if (
        (word.gap === ' ' && next?.capital && (isInstitution(next) || next.shouted)) ||
        isPlaceOrBody(words, from, from)
      )
        return null
      const before = words[from - 1]
      if (before && /^(?:in|at|near|yn|yng|ym|nhrefn)$/.test(before.text) && !word.possessive) return null
      // "Parkinson’s and Raynaud’s"; a name in a list of capitals is part of what the list is of.
      if (before?.capital && before.gap === ' ' && (couldBeName(before) || isInstitution(before))) return null
      return { last: from, confidence: word.opens && !actsAsPerson(words, from) ? 'possible' : 'likely' }
    }),
}

/** "Lewis’s and Howells closed", "Dennis and Scania": shops and makers have surnames. */
function isMaker(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  if (words[index]!.possessive) return !ownsAsPerson(words, index)
  return next !== undefined && /^(?:and|a|ac)$/.test(next.text) && words[index + 2]?.capital === true
}

/** "Newport, Barry and Neath"; and "27 Jan 2023" is a day. */
function standsAmongPlaces(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  const next = words[index + 1]
  if (/^\d/.test(next?.text ?? '') && words[index]!.gap === ' ') return true
  const listed = (gap: string) => gap === ', ' || gap === ' '
  const beyond = /^(?:and|a|ac)$/.test(next?.text ?? '') ? words[index + 2] : next
  return (
    (before !== undefined && before.gap === ', ' && largePlaces.has(before.folded)) ||
    (beyond !== undefined && beyond.capital && listed(words[index]!.gap) && largePlaces.has(beyond.folded))
  )
}

/** After "his wife," or "called", any word with a capital is a name, listed or not. */
export const relatedName: Rule = {
  id: 'related-name',
  kind: 'name',
  severity: 'identifies',
  source: 'Public Services Ombudsman (Wales) Act 2019, section 23(7) and (8)',
  examples: {
    found: [
      'His wife, Xanthe, wrote.',
      'A carer called Zbysko came.',
      'Her daughter Quilla rang.',
      'ei gŵr, Ynwen, a ddaeth',
      'My name is Zbysko.',
    ],
    clean: [
      'Her daughter Ms T wrote.',
      'The neighbour, Tenant 4, rang.',
      'His mother, English by birth, came.',
      'The scheme called Warm Homes ended.',
      'The patient Council',
    ],
  },
  find: (read) =>
    rows(read, (words, from) => {
      if (!followsRelation(words, from) && !isCalled(words, from)) return null
      const last = endOfRow(words, from)
      if (
        last - from > 3 ||
        isInstitution(words[from]) ||
        isPlaceOrBody(words, from, last) ||
        isInstitution(words[last])
      )
        return null
      const known = words.slice(from, last + 1).some((word) => isGiven(word) || isSurname(word))
      return { last, confidence: known ? 'likely' : 'possible' }
    }),
}

interface Row {
  last: number
  confidence: Confidence
}

/** Tries each word that could begin a name and goes on behind what was found. */
function rows(read: TextRead, judge: (words: readonly Word[], from: number) => Row | null): Found[] {
  const { words } = read
  const found: Found[] = []
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!
    if (!couldBeName(word) && !(isDoubtful(word) && words[i + 1]?.capital)) continue
    if (followsPlaceWord(words, i)) {
      i = endOfRow(words, i)
      continue
    }
    const row = judge(words, i)
    if (!row) continue
    if (isSaidToBeThing(read, word.start, words[row.last]!.end)) {
      i = row.last
      continue
    }
    found.push({ start: word.start, end: words[row.last]!.end, confidence: row.confidence })
    i = row.last
  }
  return found
}

/** "Mavis and Doris are charities", "Charlie is the name of the therapy dog". */
const thing =
  'brands?|charit(?:y|ies)|compan(?:y|ies)|firms?|shops?|systems?|apps?|wards?|rooms?|books?|films?|schools?|streets?|statues?|pubs?|hospitals?|buildings?|villages?|towns?|teams?|dogs?|cats?|horses?'
const saidToBeThing = new RegExp(
  `^(?:(?:,|,? and|,? or)? \\p{Lu}[\\p{L}'’-]{0,30}){0,5} (?:is|are|was|were) (?:an? |the |both |all )?(?:names? of (?:the |an? |our |two )?)?(?:\\p{L}{2,15} ){0,2}?(?:${thing})(?!\\p{L})`,
  'u',
)

function isSaidToBeThing(read: TextRead, start: number, end: number): boolean {
  return saidToBeThing.test(read.around(start, end).after)
}

/** "called", "named", "my name is": said of people, where a person stands before it. */
function isCalled(words: readonly Word[], index: number): boolean {
  const [third, second, before] = [words[index - 3], words[index - 2], words[index - 1]]
  if (!before || before.gap !== ' ') return false
  if (/^(?:is|yw|oedd|was)$/.test(before.folded)) {
    return (
      /^(?:name|enw)$/.test(second?.folded ?? '') && /^(?:my|her|his|their|fy|ei)$/.test(third?.folded ?? '')
    )
  }
  if (!/^(?:called|named|o'r enw)$/.test(before.folded)) return false
  return second !== undefined && relationWords.has(second.folded)
}
