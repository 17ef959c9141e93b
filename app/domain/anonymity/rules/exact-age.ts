import { matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'
const units = '(?:one|two|three|four|five|six|seven|eight|nine)'
const inWords = `(?:${tens}(?:[- ]${units})?|${units}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`
const number = `(?:1[01]\\d|[1-9]?\\d|${inWords})`
const inWelsh =
  '(?:un|dwy|dau|tair|tri|pedair|pedwar|pump|pum|chwech|chwe|saith|wyth|naw|deg|deuddeg|(?:un ar |dau ar |tri ar )?(?:ddeg|ugain|hugain)|(?:dau|tri|pedwar|pum|chwe|saith|wyth|naw) deg(?: (?:ac )?(?:un|dau|tri|pedwar|pump|chwech|saith|wyth|naw))?)'

const person =
  /^[- ](?:woman|man|boy|girl|son|daughter|child|baby|patient|resident|tenant|mother|father|husband|wife|twins?|grandson|granddaughter|grandmother|grandfather|widow|widower|pensioner|pupil|student|lady|gentleman)\b/i
const thing =
  /\b(?:boiler|building|model|contract|sewer|policy|lease|bins?|pilot|house|roof|lift|school|system|plan|bridge|pipe|adeilad|polisi|to|bws|boeler)\b/iu
const group =
  /\b(?:people|children|pupils|anyone|everyone|adults|residents|volunteers|those|young people|average|under|over|until|ages|at least|pobl|bobl|phobl|plant|ifanc|dros|drosodd|dan)\b/iu

/** The age of one person in years, months or weeks. Bands, groups and the ages of things are left alone. */
export const exactAge: Rule = {
  id: 'exact-age',
  kind: 'age',
  severity: 'narrows',
  source: 'Information Commissioner’s Office, anonymisation guidance: give an age band',
  examples: {
    found: [
      'An 83-year-old woman waited.',
      'Mr H, aged 59, waited.',
      'Ms K (28) was pregnant.',
      'Roedd Mrs E yn 86 oed.',
      'At the age of 34 he fell ill.',
    ],
    clean: [
      'The boiler was a 12-year-old model.',
      'Children aged 3 and 4 have a place.',
      'Anyone over the age of 18 may apply.',
      'Plant 3 a 4 oed',
      'She was in her eighties.',
    ],
  },
  find: (read) => [
    ...matching(
      read,
      new RegExp(
        `(?<![\\p{L}\\p{N}.,-])(?<found>${number}[- ](?:years?|months?|weeks?|days?)[- ]old)(?!\\p{L})`,
        'giu',
      ),
      (_, { before, after }) => {
        if (person.test(after) || /^[- ]\p{L}+ (?:woman|man|boy|girl|son|daughter)\b/u.test(after))
          return 'sure'
        if (/^[- ]\p{Ll}/u.test(after) && /\b(?:an?|the|this|that)[ ]$/i.test(before)) return null
        if (thing.test(before) || group.test(before.slice(-40)) || /^ or /.test(after)) return null
        return 'likely'
      },
    ),
    ...matching(
      read,
      new RegExp(
        `(?<![\\p{L}-])(?<found>(?:aged?|the age of|age of) ${number}|${number} years? of age)(?![\\p{L}\\p{N}-])`,
        'giu',
      ),
      ({ groups }, { before, after }) => {
        if (/^age \D/i.test(groups?.['found'] ?? '')) return null
        if (
          group.test(before.slice(-50)) ||
          /^ (?:and|or|to|until|upwards)\b(?! (?:he|she|his|her))/i.test(after)
        )
          return null
        return 'likely'
      },
    ),
    ...matching(read, /(?<=\p{Lu}\p{L}* )\((?<found>[1-9]\d|10[0-9])\)/gu, (_, { before }) =>
      /\b(?:mr|mrs|ms|miss|dr|mx) \p{Lu}[\p{L}’'-]{0,30} \($/iu.test(before) ? 'likely' : null,
    ),
    ...matching(
      read,
      new RegExp(
        `(?<![\\p{L}\\p{N}.,-])(?<found>(?:1[01]\\d|[1-9]?\\d|${inWelsh}) (?:mlwydd |blwydd |flwydd )?oed)(?!\\p{L})`,
        'giu',
      ),
      (_, { before, after }) => {
        if (group.test(before.slice(-50)) || / (?:a|i|ac|neu|hyd) $/u.test(before) || thing.test(before))
          return null
        return /^ (?:neu|ac?|i|a throsodd)(?!\p{L}) ?(?:\d|drosodd|throsodd|iau)/u.test(after)
          ? null
          : 'likely'
      },
    ),
  ],
}
