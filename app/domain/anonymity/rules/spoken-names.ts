import { relationWords } from '../lists/personal-words.ts'
import {
  actsAsPerson,
  couldBeName,
  endOfRow,
  followsPlaceWord,
  followsRelation,
  followsWelshVerb,
  isDoubtful,
  isGiven,
  isInstitution,
  isPlaceOrBody,
  isSurname,
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
      const known = isGiven(first)
      // A word that nobody lists, before a common surname, and somebody's doing: "Xanthe Price said".
      if (!known && !isDoubtful(first) && !isSurname(words[from + 1] ?? first)) return null
      const last = endOfRow(words, from)
      if (last === from || last - from > 4) return null
      const surname = words[last]!
      const person =
        actsAsPerson(words, last) || followsRelation(words, from) || followsWelshVerb(words, from)
      if (isPlaceOrBody(words, from, last)) return null
      if (isInstitution(surname) && !(person && isSurname(surname))) return null
      if (words.slice(from + 1, last).some(isInstitution) && !known) return null
      if (known) return { last, confidence: isSurname(surname) || person ? 'sure' : 'likely' }
      if (isDoubtful(first) && !first.opens && isSurname(surname)) return { last, confidence: 'likely' }
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
    ],
  },
  find: (read) =>
    rows(read, (words, from) => {
      const word = words[from]!
      if (!isGiven(word) || word.shouted || endOfRow(words, from) !== from) return null
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
function rows({ words }: TextRead, judge: (words: readonly Word[], from: number) => Row | null): Found[] {
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
    found.push({ start: word.start, end: words[row.last]!.end, confidence: row.confidence })
    i = row.last
  }
  return found
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
