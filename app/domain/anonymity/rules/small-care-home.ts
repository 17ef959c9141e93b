import { placeName, singlingOutSource } from '../lists/small-place.ts'
import { matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

const few = '(?:[2-9]|1[0-2]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const fewer = '(?:[2-9]|two|three|four|five|six|seven|eight|nine)'
const fewInWelsh =
  '(?:[2-9]|1[0-2]|dau|dwy|tri|tair|pedwar|pedair|pum|bum|phum|chwe|saith|wyth|naw|deg|deng|deuddeg)'
const home = '(?:home|unit|hostel|refuge|bungalow|annexe)'
const people = '(?:residents|people|adults|children|young people|men|women|tenants|boys|girls)'

/** A home for so few that a staff member or neighbour knows each of them. */
export const smallCareHome: Rule = {
  id: 'small-care-home',
  kind: 'singling-out',
  severity: 'narrows',
  source: singlingOutSource,
  examples: {
    found: [
      'He moved to a six-bed care home in Pentre Isaf.',
      'cartref gofal chwe gwely ym Mhentre Isaf',
      'The home has four residents.',
      'They moved him to a home for four.',
      'It is a care home that looks after six people.',
      'Mae pum preswylydd yn y cartref.',
    ],
    clean: [
      'A 60-bed care home was inspected.',
      'Care homes in the area agreed.',
      'The home has forty residents.',
      'The bus goes home for two reasons.',
      'He was at home for six weeks.',
      'Roedd pum lifft yn y cartref.',
    ],
  },
  find: (read) => [
    ...matching(
      read,
      new RegExp(
        `(?:(?<!\\p{L})an? )?(?<![\\p{L}\\p{N}-])${few}[- ]bed(?:ded|room)? (?:\\p{L}{3,15} ){0,2}${home}(?!\\p{L})(?: (?:in|at|near) ${placeName})?`,
        'gu',
      ),
      () => 'likely',
    ),
    ...matching(
      read,
      new RegExp(
        `(?<!\\p{L})(?:an?|the|this|that|our|her|his|their) (?:\\p{L}{3,15} ){0,2}${home} (?:for ${few}(?! (?:or|to|weeks?|days?|months?|years?|hours?|nights?|reasons?|times?)(?!\\p{L}))(?: ${people})?(?!\\p{L})|(?:(?:that|which) )?(?:has|had|with|houses|takes|cares for|looks after|is home to|of|accommodates) (?:only |just )?${fewer} (?:\\p{L}{3,12} )?${people})`,
        'giu',
      ),
      () => 'likely',
    ),
    ...matching(
      read,
      new RegExp(
        `(?<!\\p{L})(?:[gc]?h?artref (?:gofal )?(?:â |gyda |i )?${fewInWelsh} (?:gwely|o wlâu|preswylydd|o breswylwyr|o bobl)(?!\\p{L})(?: (?:yn|yng|ym) ${placeName})?|${fewInWelsh} (?:preswylydd|o breswylwyr)(?: (?:sydd|oedd|sy['’]n byw))? yn y cartref(?!\\p{L}))`,
        'giu',
      ),
      () => 'likely',
    ),
  ],
}
