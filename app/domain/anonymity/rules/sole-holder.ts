import { fold } from '../lists/listed.ts'
import { largePlaces } from '../lists/places.ts'
import { placeName, singlingOutSource } from '../lists/small-place.ts'
import { matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

const community =
  '(?:village|hamlet|town|street|island|valley|county|school|parish|estate|ward|block|choir|crew|team|class|council|home|regiment|congregation)'
const welshCommunity =
  '(?:pentref|dref|stryd|cwm|sir|ynys|ysgol|plwyf|ystad|ward|criw|tîm|dosbarth|cyngor|cartref)'
/** "In the village", "on the lifeboat crew of Aberwylan", "at Llanfechell". */
const somewhere = `(?:in|at|of|from|on) (?:(?:the|his|her|their) (?:\\p{L}{2,15}['’]?s? ){0,2}${community}(?!\\p{L})(?: (?:in|at|of) ${placeName})?|${placeName})`

const patterns = [
  `(?<!\\p{L})[Tt]he (?:only|sole) (?!\\p{L}{1,20}-medium|way|reason|one)(?:[\\p{L}-]{2,20} ){1,4}${somewhere}`,
  `(?<!\\p{L})[Tt]he first (?:\\p{L}[\\p{L}-]{2,20} ){0,2}(?:woman|man|councillor|mayor|officer|teacher|headteacher|doctor|pupil|firefighter) ${somewhere}`,
  `(?<!\\p{L})[Tt]he ${community}['’]s (?:only|sole) \\p{L}{3,20}(?: \\p{L}{3,20})?`,
  `(?<!\\p{L})(?:[Yy]r )?[Uu]nig (?:[\\p{L}-]{3,20} ){1,4}(?:yn|yng|ym|o|ar) (?:yr? (?:\\p{L}{3,15} )?${welshCommunity}(?!\\p{L})|${placeName})`,
  `(?<!\\p{L})(?:[Yy]r )?[Uu]nig [\\p{L}-]{3,20} (?:yr? )${welshCommunity}(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'gu'))

/** "The only dentist in Llanfechell": whoever knows the place knows who. */
export const soleHolder: Rule = {
  id: 'sole-holder',
  kind: 'singling-out',
  severity: 'narrows',
  source: singlingOutSource,
  examples: {
    found: [
      'She is the only blind tenant in Llanfechell.',
      'the sole dentist in the village',
      'yr unig ddeintydd yn Llanfechell',
      'the village’s only postmistress',
      'the only woman on the lifeboat crew',
      'the first black councillor in the town',
      'Hi yw unig fydwraig y dref.',
    ],
    clean: [
      'The only way to complain was by letter.',
      'The only doctor on duty was called away.',
      'Only one school in Powys had no ramp.',
      'The sole reason given was cost.',
      'The only nurse in the room was from an agency.',
      'Dyma’r unig siop ar yr ynys.',
      'She was the first person on the list.',
    ],
  },
  find: (read) =>
    patterns.flatMap((pattern) =>
      matching(read, pattern, ([words]) =>
        isAboutPeople(words) && !endsInLargePlace(words) ? 'likely' : null,
      ),
    ),
}

function endsInLargePlace(words: string): boolean {
  const last = fold(words).split(/[ -]/)
  return last.slice(-2).some((word) => largePlaces.has(word))
}

const things =
  /(?<!\p{L})(?:schools?|ysgol|shop|way|option|road|building|home|hospital|clinic|ward|room|bus|service|reason|evidence|record|copy|form|example|case|complaint|lift|toilet|bridge|system|scheme|person|thing|place|time|change|difference|crossing|library|pub|chapel|park|tip|depot|bed|post|vote|note|entry|tool|site|ffordd|siop|adeilad|cartref|bws|gwasanaeth|enghraifft|peth|lle|newid|llyfrgell|capel|parc|gwely)(?!\p{L})/iu

/** "The only Welsh-medium school in the county" is a building. */
function isAboutPeople(words: string): boolean {
  const holder = words.replace(/ (?:in|at|of|from|on|yn|yng|ym|o|ar) .*$/u, '')
  return !things.test(holder.replace(/^the \p{L}+['’]s /iu, ''))
}
