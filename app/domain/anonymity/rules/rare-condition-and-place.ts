import { fold } from '../lists/listed.ts'
import { institutionWords, notNames } from '../lists/not-names.ts'
import { largePlaces, rareConditions } from '../lists/places.ts'
import { placeName, singlingOutSource } from '../lists/small-place.ts'
import { matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

/** A condition that few have, with a place where few live. */
export const rareConditionAndPlace: Rule = {
  id: 'rare-condition-and-place',
  kind: 'singling-out',
  severity: 'narrows',
  source: singlingOutSource,
  examples: {
    found: [
      'The patient has Huntington’s disease and lives in Cwmaraf.',
      'Mae clefyd Huntington arno yng Nghwmaraf.',
      'A man in the village has haemophilia.',
      'A girl with Rett syndrome from Cwm Dulas waited.',
    ],
    clean: [
      'People with Huntington’s disease meet each month.',
      'Cystic fibrosis teams in Cardiff use video calls.',
      'The Board runs a clinic for motor neurone disease.',
      'Haemophilia is treated in Morriston Hospital.',
      'People with cystic fibrosis are seen in March.',
    ],
  },
  find: (read) =>
    matching(read, rareConditions, (_, { before, after }) =>
      smallPlaceIn(after) || smallPlaceIn(before) ? 'likely' : null,
    ),
}

const located = new RegExp(
  `(?<!\\p{L})(?:in|from|at|near|of|yn|yng|ym|o) (?:the (?:\\p{L}{3,12} )?(?:village|hamlet|island|school|town) (?:of|in|at) )?(${placeName})`,
  'gu',
)

function smallPlaceIn(text: string): boolean {
  if (
    /(?<!\p{L})(?:in (?:the|this|that|our|her|his) (?:village|hamlet)|on the island|yn y pentref|ar yr ynys)(?!\p{L})/iu.test(
      text,
    )
  )
    return true
  return [...text.matchAll(located)].some(([, name = '']) => {
    const words = fold(name).split(' ')
    return !words.some(isNoSmallPlace)
  })
}

/** Words of bodies and large places; but "Cwm", "Llan" and the like begin the names of small ones. */
function isNoSmallPlace(word: string): boolean {
  if (/^(?:cwm|llan|nant|pont|tref|pentref|glan|bro|dyffryn|ynys|capel|llys|maes)$/.test(word)) return false
  return largePlaces.has(word) || institutionWords.has(word) || notNames.has(word)
}
