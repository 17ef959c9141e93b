import { matching } from '../matching.ts'
import { dayPattern } from '../months.ts'
import type { Rule } from '../rule.ts'

const days = new RegExp(`(?<![\\p{L}\\p{N}/.£-])(?:${dayPattern})(?![\\p{L}\\p{N}/]|[.-]\\d)`, 'gu')

/** Days that have a name instead of a number. */
const feasts =
  /(?<!\p{L})(?:Christmas (?:Eve|Day)|Boxing Day|New Year['’]s (?:Eve|Day)|Easter (?:Sunday|Monday)|Good Friday|[Nn]oswyl (?:y )?Nadolig|[Dd]d?ydd Nadolig|[Dd]d?ydd Calan|Nos Galan|[Dd]d?ydd Gŵyl San Steffan),? (?:19|20)\d\d(?!\d)/gu

const birth =
  /(?:\b(?:born|DOB|d\.o\.b\.?|dates? of birth|birthdays?|dyddiad geni|ddyddiad geni)|(?<!\p{L})(?:[Gg]aned|[Gg]anwyd|[Aa]nwyd|eni))[^.;]{0,40}$/iu

/** What bodies do on a day: public, and no sign of a person. */
const publicDoing =
  /\b(?:polic(?:y|ies)|act|assent|in(?:to)? force|regulations?|procedure|guidance|standards?|strateg(?:y|ies)|approved|published|publication|report|consultation|contract|election|elections|financial year|applications|deadline|cabinet|committee|board met|term|pilot|system|went live|inspected|inspection|launched|scheme|service (?:began|opened|started)|revised|adopted|takes? effect|statistics|data|powers|bank holiday|christmas|st david|holiday|edition|updated|retrieved|accessed|council should|review its|(?:open|shut)s? on|closes on|(?:order|minutes|version|guidance|rules|circular|code) of|template|ar agor|ar gau|[cg]h?ofnodion|rheolau|gorchymyn|rheoliadau|polisi|deddf|i rym|cyhoeddwyd|adroddiad|cabinet|strategaeth|ymgynghoriad|etholiad|pwyllgor|cynllun peilot|safonau|canllawiau|lansiwyd|contract|blwyddyn ariannol)\b/iu

/** Somebody to whom something happened. */
const somebody =
  /(?<!\p{L})(?:he|she|his|her|him|they lost|mr|mrs|ms|miss|dr|i|my|we visited|mother|father|son|daughter|wife|husband|baby|patient|resident|tenant|child|girl|boy|woman|man|admitted|discharged|died|buried|fell|ei|hi|ef|fe|fo|mam|mam|mab|merch|gŵr|gwraig|claf|tad|thad|fam|bu farw|cwympodd|rhyddhawyd|derbyn i|plentyn)(?!\p{L})/iu

/** What happens to somebody and is remembered with its day. */
const happening =
  /(?<!\p{L})(?:died|born|fell|admitted|discharged|collapsed|buried|arrested|attacked|diagnosed|evicted|married|bu farw|ganwyd|anwyd|cwympodd|syrthiodd|rhyddhawyd|claddwyd)(?!\p{L})/iu

/** The day of a photograph is the day somebody was there; files say it of the pictures in them. */
const taken =
  /(?:\b(?:picture|photo(?:graph)?)s? (?:was|were) taken on|(?<!\p{L})[Tt]ynnwyd y (?:llun(?:iau)?|ffotograff(?:au)?) ar) (?:the |y )?$/u

export const dateOfBirth: Rule = {
  id: 'date-of-birth',
  kind: 'date-of-birth',
  severity: 'identifies',
  source: 'UK GDPR, article 4(1), and ICO guidance: a date of birth singles out with little else',
  examples: {
    found: [
      'She was born on 1 May 1950.',
      'DOB 03/11/1952',
      'Dyddiad geni: 7 Mehefin 1951',
      'Ganwyd ef ar 2.3.1944.',
    ],
    clean: ['The policy was born of the 1950 Act.', 'She was born in 1950.', 'The birth centre opened at 9.'],
  },
  find: (read) => matching(read, days, (_, { before }) => (birth.test(before.slice(-70)) ? 'sure' : null)),
}

/** A day on which something happened to somebody. Days of laws, policies, meetings and reports are left alone. */
export const exactDate: Rule = {
  id: 'exact-date',
  kind: 'exact-date',
  severity: 'narrows',
  source:
    'Information Commissioner’s Office, anonymisation guidance: give month and year where the day adds nothing',
  examples: {
    found: [
      'She was admitted on 17 October 2023.',
      'On 9fed o Orffennaf 2022 cwympodd Mrs D.',
      'Mr C fell on 09/02/2024.',
      'He was admitted on the third of June 2021.',
      'Cwympodd hi ar y trydydd o Fehefin 2021.',
      'Her father died on Christmas Eve 2021.',
      'The photograph was taken on 5 March 2024.',
      'Tynnwyd y llun ar 5 Mawrth 2024.',
    ],
    clean: [
      'The policy came into force on 1 April 2022.',
      'Mrs X moved in March 2023.',
      'Version 2.4.17 was installed.',
      'Mr R moved in March. 19 others stayed.',
      'Her clinic was shut on Boxing Day 2021.',
      'She asked for the minutes of 12 June 2020.',
      'The decision was taken on 5 March 2024.',
    ],
  },
  find: (read) => [
    ...matching(read, feasts, (_, { whole }) =>
      happening.test(whole) && somebody.test(whole) ? 'likely' : null,
    ),
    ...matching(read, days, (match, { before, whole }) => {
      if (birth.test(before.slice(-70)) || /^\d+\.\d+\.\d{2}$/.test(match[0])) return null
      if (taken.test(before)) return 'likely'
      if (!somebody.test(whole)) return null
      return publicDoing.test(whole) ? null : 'likely'
    }),
  ],
}
