import { bodyWords } from '../lists/body-words.ts'
import { institutionPrefixes } from '../lists/not-names.ts'
import { welshVerbs } from '../lists/personal-words.ts'
import { largePlaces } from '../lists/places.ts'
import { actsAsPerson, actsWithBody, followsWelshVerb, isAddressed, ownsAsPerson } from '../name-context.ts'
import { couldBeName, endOfRow, followsPlaceWord, isInstitution, isPlaceOrBody } from '../name-words.ts'
import type { Word } from '../read-text.ts'
import type { Found, Rule } from '../rule.ts'

/** What Welsh places begin with. */
const placeBeginning =
  /^(?:llan|aber|pen|tre|cwm|pont|caer|ynys|blaen|nant|bryn|rhos|glan|ysgol|dol|maes|porth|capel|craig|moel|cae$|ty$|hafan|hafod|plas|tawel|lan|ben|phen|mhen|dre|dref|gwm|chwm|nghwm|bont|phont|mhont|gaer|nghaer|flaen|ros|fryn|mryn|borth|faes|nant|nglan|lyn|llyn)/

/**
 * No list has every name. Two or three unknown words with capitals, where the sentence treats them as a person, are
 * shown as possible; so is one that fell or telephoned.
 */
export const unlistedName: Rule = {
  id: 'unlisted-name',
  kind: 'name',
  severity: 'identifies',
  source:
    'Public Services Ombudsman (Wales) Act 2019, section 23(7) and (8); the form of the sentence, no list',
  examples: {
    found: [
      'The Council told Quilla Marchbanks that it was shut.',
      'Then Zbysko Vrt said so.',
      'That night Quilla fell again.',
      'Quilla Marchbanks’s appeal was late.',
      'Gwelodd Quilla Marchbanks hynny.',
      'We have a letter from Quilla Marchbanks here.',
      'The applicant is Quilla Marchbanks.',
      'Quilla Marchbanks was discharged.',
      'Rhoddwyd yr allwedd i Quilla Marchbanks heddiw.',
    ],
    clean: [
      'The scheme is run by Warm Homes Cymru.',
      'Nobody told Citizens Advice.',
      'Ambulances fell silent.',
      'It was led by Blaenau Gwent.',
      'A letter from Cartrefi Cymru came.',
      'Aeth y llythyr at Fwrdd Iechyd Esiampl.',
    ],
  },
  find: ({ words }) => {
    const found: Found[] = []
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i]!
      if (!couldBeName(word) || (word.opens && welshVerbs.has(word.folded))) continue
      const last = endOfRow(words, i)
      if (isUnknownPerson(words, i, last)) {
        found.push({ start: word.start, end: words[last]!.end, confidence: 'possible' })
      }
      i = last
    }
    return found
  },
}

function isUnknownPerson(words: readonly Word[], from: number, last: number): boolean {
  const row = words.slice(from, last + 1)
  if (row.length > 3 || followsPlaceWord(words, from) || isPlaceOrBody(words, from, last)) return false
  const before = words[from - 1]
  if (row.some(isOfPlaceOrBody) || (before?.capital && !before.opens)) return false
  if (row.length === 1) return !row[0]!.opens && actsWithBody(words, last)
  return (
    ownsAsPerson(words, last) ||
    isAddressed(words, from) ||
    actsAsPerson(words, last) ||
    followsWelshVerb(words, from)
  )
}

function isOfPlaceOrBody(word: Word): boolean {
  const { folded } = word
  return (
    word.shouted ||
    isInstitution(word) ||
    bodyWords.has(folded) ||
    largePlaces.has(folded) ||
    institutionPrefixes.has(folded) ||
    placeBeginning.test(folded)
  )
}
