import { matching, type Sentence } from '../matching.ts'
import type { Rule } from '../rule.ts'

const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'
const units = '(?:one|two|three|four|five|six|seven|eight|nine)'
const inWords = `(?:${tens}(?:[- ]${units})?|${units}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`
const number = `(?:1[01]\\d|[1-9]?\\d|${inWords})`
const welshNumber =
  '(?:un|dwy|ddwy|dau|ddau|tair|dair|tri|dri|thri|pedair|bedair|phedair|pedwar|bedwar|phedwar|pump|bump|phump|pum|bum|chwech|chwe|saith|wyth|naw|deg|ddeg|deng|ddeng|deuddeg|ddeuddeg|deuddeng|pymtheg|bymtheg|phymtheg|pymtheng|deunaw|ddeunaw|ugain|hugain|deugain|ddeugain|trigain|drigain|thrigain)'
/** "saith", "wyth deg tri", "un ar bymtheg", "tair ar ddeg a phedwar ugain". */
const inWelsh = `${welshNumber}(?: (?:(?:ar|ac?) )?${welshNumber}){0,4}`

const person =
  /^[- ](?:woman|man|boy|girl|son|daughter|child|baby|patient|resident|tenant|mother|father|husband|wife|twins?|grandson|granddaughter|grandmother|grandfather|widow|widower|pensioner|pupil|student|lady|gentleman)\b/i
const thing =
  /\b(?:boiler|building|model|contract|sewer|policy|lease|bins?|pilot|house|roof|lift|school|system|plan|bridge|pipe|adeilad|polisi|to|bws|boeler|cynllun|bont|pont|contract|les)\b/iu
const group =
  /\b(?:people|children|pupils|anyone|everyone|adults|residents|volunteers|those|young people|average|under|over|until|ages|at least|members|women|men|patients|drivers|everybody|anybody|nobody|all|aelodau|rhieni|menywod|fenywod|cleifion|gleifion|pawb|bawb|phawb|unrhyw|oedran|pobl|bobl|phobl|plant|ifanc|dros|drosodd|dan)\b/iu

/** Somebody of whom an age may be told; without one it is the age of a wall or a rule. */
const somebody =
  /(?<!\p{L})(?:he|she|his|her|him|mr|mrs|ms|miss|mx|dr|i|my|who|mother|father|mum|dad|son|daughter|wife|husband|partner|brother|sister|baby|patient|resident|tenant|child|girl|boy|woman|man|pupil|student|complainant|member|carer|widow|widower|grandmother|grandfather|hi|ef|fe|fo|ei|mam|fam|tad|dad|thad|mab|fab|merch|ferch|bachgen|fachgen|gwraig|wraig|gŵr|ŵr|claf|glaf|plentyn|blentyn|baban|faban|aelod|tenant|mr|brawd|frawd|chwaer|nain|taid)(?!\p{L})/iu
const named = /\p{Lu}\p{L}+ (?:is|was|yn) $/u

function isOfSomebody({ before, after }: Sentence): boolean {
  return somebody.test(before) || somebody.test(after) || named.test(before)
}

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
      'Mr K, 67, lives alone.',
      'She is eighty-one, and deaf.',
      'He turned 90 the day after.',
      'He was in his 103rd year.',
      'Merch bymtheg oed a ffoniodd.',
      'Baban chwe mis oed oedd yno.',
    ],
    clean: [
      'The boiler was a 12-year-old model.',
      'Children aged 3 and 4 have a place.',
      'Anyone over the age of 18 may apply.',
      'Plant 3 a 4 oed',
      'She was in her eighties.',
      'She was 21 minutes late.',
      'Mr A, 2 and 3 agreed.',
      'He was one, she said, of many.',
      'The score turned 90 into 91.',
      'Bu’r cynllun yn dair oed ym Mai.',
      'The wall was 80 years old.',
      'Caiff pawb sy’n 16 oed neu’n hŷn ymuno.',
    ],
  },
  find: (read) => [
    ...matching(
      read,
      new RegExp(
        `(?<![\\p{L}\\p{N}.,-])(?<found>${number}[- ](?:years?|months?|weeks?|days?)[- ]old)(?!\\p{L})`,
        'giu',
      ),
      (_, sentence) => {
        const { before, after } = sentence
        if (person.test(after) || /^[- ]\p{L}+ (?:woman|man|boy|girl|son|daughter)\b/u.test(after))
          return 'sure'
        if (/^[- ]\p{Ll}/u.test(after) && /\b(?:an?|the|this|that)[ ]$/i.test(before)) return null
        if (thing.test(before) || group.test(before.slice(-40)) || /^ or /.test(after)) return null
        return isOfSomebody(sentence) ? 'likely' : null
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
    // Set off by commas behind a person, as newspapers do.
    ...matching(read, /, (?<found>[1-9]\d|10\d)(?:,|(?= ?[.;)]))/gu, (_, { before }) =>
      /(?<!\p{L})(?:mr|mrs|ms|miss|dr|mx)\.? \p{Lu}[\p{L}’'-]{0,30}, $/iu.test(before) ? 'likely' : null,
    ),
    ...matching(
      read,
      new RegExp(
        `(?<!\\p{L})(?:she|he|i|who|mother|father|mum|dad|sister|brother|son|daughter|husband|wife|aunt|uncle|\\p{Lu}) (?:is|was|am|turned|will be|would be) (?:now |only |just |nearly |already )?(?<found>[1-9]\\d|10\\d|${tens}(?:-${units})?|(?:thir|four|fif|six|seven|eigh|nine)teen)(?=[.,;)]|$| (?:and|but|when|with|years|the day|the year|that year|then|last|next|this)(?!\\p{L}))`,
        'giu',
      ),
      (_, { before, after }) =>
        /^ years (?!old)/.test(after) || group.test(before.slice(-40)) ? null : 'likely',
    ),
    ...matching(
      read,
      /(?<!\p{L})(?<found>in (?:his|her|my|their) (?:[1-9]\d(?:st|nd|rd|th)|10\d(?:st|nd|rd|th)|hundredth) year)(?!\p{L})/giu,
      () => 'likely',
    ),
    ...matching(read, /(?<=\p{Lu}\p{L}{0,30} )\((?<found>[1-9]\d|10[0-9])\)/gu, (_, { before }) =>
      /\b(?:mr|mrs|ms|miss|dr|mx) \p{Lu}[\p{L}’'-]{0,30} \($/iu.test(before) ? 'likely' : null,
    ),
    ...matching(
      read,
      new RegExp(
        `(?<![\\p{L}\\p{N}.,-])(?<found>(?:1[01]\\d|[1-9]?\\d|${inWelsh}) (?:mlwydd |blwydd |flwydd |mis |wythnos |diwrnod )?oed)(?!\\p{L})`,
        'giu',
      ),
      (_, sentence) => {
        const { before, after } = sentence
        if (group.test(before.slice(-50)) || / (?:a|i|ac|neu|hyd) $/u.test(before) || thing.test(before))
          return null
        if (
          /^ (?:neu|ac?|i|a throsodd)(?:['’]n)?(?!\p{L}) ?(?:\d|drosodd|throsodd|iau|hŷn)|^ o leiaf/u.test(
            after,
          )
        )
          return null
        return isOfSomebody(sentence) ? 'likely' : null
      },
    ),
  ],
}
