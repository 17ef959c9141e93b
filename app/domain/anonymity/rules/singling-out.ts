import { fold } from '../lists/listed.ts'
import { largePlaces, rareConditions } from '../lists/places.ts'
import { institutionWords, notNames } from '../lists/not-names.ts'
import { matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

const source =
  'Information Commissioner’s Office, anonymisation guidance: the motivated intruder, and singling out by combination'

const place = "\\p{Lu}[\\p{L}'’-]{2,24}(?: \\p{Lu}[\\p{L}'’-]{1,24}){0,2}"

/** "The only dentist in Llanfechell": whoever knows the place knows who. */
export const soleHolder: Rule = {
  id: 'sole-holder',
  kind: 'singling-out',
  severity: 'narrows',
  source,
  examples: {
    found: [
      'She is the only blind tenant in Llanfechell.',
      'the sole dentist in the village',
      'yr unig ddeintydd yn Llanfechell',
      'the village’s only postmistress',
    ],
    clean: [
      'The only way to complain was by letter.',
      'The only doctor on duty was called away.',
      'Only one school in Powys had no ramp.',
      'The sole reason given was cost.',
    ],
  },
  find: (read) => [
    ...matching(
      read,
      new RegExp(
        `(?<!\\p{L})[Tt]he (?:only|sole) (?!\\p{L}+-medium|way|reason|one)(?:[\\p{L}-]{2,20} ){1,4}(?:in|at|of|from) (?:the (?:\\p{L}{2,15} )?(?:village|hamlet|town|street|island|valley|county|school|fire crew|crew|team)(?: (?:in|at|of) ${place})?|${place})`,
        'gu',
      ),
      ([words]) => (isAboutPeople(words) && !endsInLargePlace(words) ? 'likely' : null),
    ),
    ...matching(
      read,
      /(?<!\p{L})[Tt]he (?:village|hamlet|town|island)['’]s (?:only|sole) \p{L}{3,20}(?: \p{L}{3,20})?/gu,
      ([words]) => (isAboutPeople(words) ? 'likely' : null),
    ),
    ...matching(
      read,
      new RegExp(
        `(?<!\\p{L})[Yy]r unig (?:[\\p{L}-]{3,20} ){1,4}(?:yn|yng|ym|o) (?:y (?:pentref|dref|stryd|cwm|sir)|${place})`,
        'gu',
      ),
      ([words]) => (isAboutPeople(words) && !endsInLargePlace(words) ? 'likely' : null),
    ),
  ],
}

/** A home for so few that a staff member or neighbour knows each of them. */
export const smallCareHome: Rule = {
  id: 'small-care-home',
  kind: 'singling-out',
  severity: 'narrows',
  source,
  examples: {
    found: [
      'He moved to a six-bed care home in Pentre Isaf.',
      'cartref gofal chwe gwely ym Mhentre Isaf',
      'The home has four residents.',
    ],
    clean: [
      'A 60-bed care home was inspected.',
      'Care homes in the area agreed.',
      'The home has forty residents.',
    ],
  },
  find: (read) => [
    ...matching(
      read,
      new RegExp(
        `(?:(?<!\\p{L})an? )?(?<![\\p{L}\\p{N}-])(?:[2-9]|1[0-2]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ]bed(?:ded|room)? (?:\\p{L}{3,15} ){0,2}(?:home|unit|hostel|refuge)(?: (?:in|at|near) ${place})?`,
        'gu',
      ),
      () => 'likely',
    ),
    ...matching(
      read,
      new RegExp(
        `(?<!\\p{L})[gc]?h?artref gofal (?:â |gyda )?(?:[2-9]|1[0-2]|dau|tri|pedwar|pum|chwe|saith|wyth|naw|deg) gwely(?: (?:yn|yng|ym) ${place})?`,
        'gu',
      ),
      () => 'likely',
    ),
    ...matching(
      read,
      /(?<![\p{L}-])(?<found>(?:[2-9]|two|three|four|five|six|seven|eight|nine) (?:residents|preswylydd|o breswylwyr))(?!\p{L})/gu,
      (_, { before }) =>
        /\b(?:home|refuge|hostel|unit|cartref|gartref) (?:has|had|with|for|of|â|i) $/iu.test(before)
          ? 'possible'
          : null,
    ),
  ],
}

/** A condition that few have, with a place where few live. */
export const rareConditionAndPlace: Rule = {
  id: 'rare-condition-and-place',
  kind: 'singling-out',
  severity: 'narrows',
  source,
  examples: {
    found: [
      'The patient has Huntington’s disease and lives in Cwmaraf.',
      'Mae clefyd Huntington arno yng Nghwmaraf.',
    ],
    clean: [
      'People with Huntington’s disease meet each month.',
      'Cystic fibrosis teams in Cardiff use video calls.',
      'The Board runs a clinic for motor neurone disease.',
    ],
  },
  find: (read) =>
    matching(read, rareConditions, (_, { before, after }) =>
      smallPlaceIn(after) || smallPlaceIn(before) ? 'likely' : null,
    ),
}

const located = new RegExp(
  `(?<!\\p{L})(?:in|from|at|near|of|yn|yng|ym|o) (?:the small school in )?(${place})`,
  'gu',
)

function smallPlaceIn(text: string): boolean {
  return [...text.matchAll(located)].some(([, name = '']) => {
    const words = fold(name).split(' ')
    return !words.some((word) => largePlaces.has(word) || institutionWords.has(word) || notNames.has(word))
  })
}

function endsInLargePlace(words: string): boolean {
  const last = fold(words).split(/[ -]/)
  return last.slice(-2).some((word) => largePlaces.has(word))
}

const things =
  /\b(?:school|ysgol|shop|way|option|road|building|home|hospital|clinic|ward|room|bus|service|reason|evidence|record|copy|form|example|case|complaint|lift|toilet|bridge|system|scheme|ffordd|siop|adeilad|cartref|bws|gwasanaeth|enghraifft)\b/iu

/** "The only Welsh-medium school in the county" is a building. */
function isAboutPeople(words: string): boolean {
  const holder = words.replace(/ (?:in|at|of|from|yn|yng|ym|o) .*$/u, '')
  return !things.test(holder)
}
