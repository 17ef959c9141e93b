import { matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

const englishStreets =
  'Street|Road|Avenue|Lane|Close|Crescent|Drive|Terrace|Row|Court|Gardens|Grove|Place|Square|Way|View|Walk|Rise|Mews|Parade|Hill|Villas|Cottages|Buildings|Mansions|Park|Green|Gate|St|Rd|Ave'
const welshStreets =
  'Heol|Stryd|Ffordd|Lôn|Rhodfa|Maes|Clos|Rhes|Teras|Llys|Cwrt|Parc|Bryn|Tan|Pen|Erw|Tai|Trem|Golwg|Gerddi|Cae|Dôl|Coed|Glan|Nant|Rhiw|Allt|Bro|Min|Gwel|Pant|Twyn|Waun|Hafod|Hewl|Rhos|Awel|Y|Yr'
const word = "[\\p{Lu}][\\p{L}'’-]{0,24}"
const small = '(?:y|yr|o|ap|the|of|and|de|le)'
const house = '(?:[1-9]\\d{0,3}[A-Za-z]?)(?:(?: and | & |[-–]| a )[1-9]\\d{0,3}[A-Za-z]?)?'
const unit = '(?:Flat|Apartment|Unit|Room|Fflat|Number|No\\.?|Rhif) [1-9]\\d{0,3}[A-Za-z]?'

const englishStreet = `(?:${word} ){1,3}(?:${englishStreets})(?!\\p{L})`
const welshStreet = `(?:${welshStreets})(?: ${small})?(?: ${word}){1,2}`

const patterns = [
  `(?:${unit},? ?)?${house},? (?:${englishStreet}|${welshStreet})(?:, ${word}(?:[ -]${word})?(?![\\p{L}\\p{N}]))?`,
  `${unit}, (?:${englishStreet}|${welshStreet}|${word} ${word})`,
  `(?:Tŷ|Ty|Dŷ|Nhŷ|Thŷ|Bwthyn|Fwthyn|Mwthyn|Fferm) (?:${small} )?${word}(?:, (?:${englishStreet}|${welshStreet}|${word}))(?![\\p{L}\\p{N}])`,
].join('|')

/** A house by its name and lane, where the sentence says that somebody lives there. */
const namedHouse = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?<found>(?:The )?${word}(?: ${word}){0,2}, ${word}(?: ${word})? (?:${englishStreets})(?!\\p{L})(?:, ${word}(?![\\p{L}\\p{N}]))?)`,
  'gu',
)
const ofSomebody =
  /(?<!\p{L})(?:lives?|lived|living|moved to|home is|home was|home, at|her home|his home|their home|house at|cottage at|flat at|tenancy (?:of|at)|called at|address(?: is| was)?|farm at|married from)(?: in| at| of)?[ ,:]{1,2}$/iu

/** Words before a house that make it a body's office, or a list of roads. */
const office =
  /\b(?:offices?|library|surgery|clinic|hall|centre|headquarters|shop|depot|church|school|hospital|hearing|write to us|swyddfa|swyddfeydd|llyfrgell|canolfan|neuadd)\b/iu
const notHouse =
  /\b(?:rule|section|article|clause|bay|ward|phase|regulation|schedule|junctions?|bus|route|lot|table|figure|part|page|grade|band|type|stage|step|the|all|about|over|for|in|at) $/i

/** A house number with a street, a flat in a named building, or a house by its name. */
export const houseAndStreet: Rule = {
  id: 'house-and-street',
  kind: 'address',
  severity: 'identifies',
  source:
    'BS 7666, addresses: a building number or name with a street; Welsh streets put the kind first ("Heol y Felin")',
  examples: {
    found: [
      'He lives at 14 Heol y Felin.',
      'Flat 3, 27 Gladstone Terrace is damp.',
      'Fflat 2, 15 Stryd y Capel',
      'Apartment 12, Harbour Court',
      'She moved to The Old Smithy, Church Lane.',
      'The heating at 7 Nant y Felin failed.',
      'Mae’n byw ym Mwthyn y Graig, Heol y Bryn.',
    ],
    clean: [
      'The Council’s offices are at 40 Castle Street.',
      'Rule 12 applies in Park Road.',
      'We resurfaced Queen Street.',
      'In 2019 Mill Lane was closed.',
      'We moved to Offices, Church Lane.',
      'The hall, Ivy House, Church Lane, is ours.',
    ],
  },
  find: (read) => [
    ...matching(read, namedHouse, (match, { before }) => {
      if (office.test(before.slice(-60)) || office.test(match[0].split(',')[0] ?? '')) return null
      return ofSomebody.test(before.slice(-40)) ? 'likely' : null
    }),
    ...matching(read, new RegExp(`(?<![\\p{L}\\p{N}.,£/-])(?:${patterns})`, 'gu'), (match, { before }) => {
      const [address] = match
      if (office.test(before.slice(-60))) return null
      if (/^(?:19|20)\d\d /.test(address)) return null
      if (/^\d/.test(address) && notHouse.test(before) && !/\b(?:at|for|in) $/i.test(before)) return null
      return 'likely'
    }),
  ],
}
