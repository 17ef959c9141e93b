import type { PullProblem } from '#app/domain/federation.ts'
import { plural } from '../plural.ts'

/** The page about other portals, for people who look after this one. */
export const portals = {
  lead: 'Portals give each other what they publish. What came from another portal says so wherever it is read, and is only changed there.',
  own: 'This portal',
  address: 'Address',
  bundle: 'What others pull',
  fingerprint: 'Fingerprint of the key',
  fingerprintHint:
    'Compare it by telephone with the people of the other portal: they see yours on their page.',
  how: 'How to pull',
  howText:
    'Whoever runs the portal starts a pull on its machine, by hand or at a time of the day. Only what changed comes.',
  others: 'Portals that records came from',
  none: 'Nothing has been taken over from another portal yet.',
  from: 'Pulled from',
  met: 'Known since',
  never:
    'Never itself: another portal passed its records on, and said which key it has. Compare the fingerprint before you rely on them.',
  last: 'Last pull',
  held: 'Records here',
  came: 'What came',
  counts: (taken: number, gone: number, refused: number) =>
    `${taken} new or changed, ${gone} gone, ${refused} not taken`,
  stopped: 'It stopped before its end',
  notTaken: (n: number) =>
    plural('en', n, { one: '# record was not taken', other: '# records were not taken' }),
  otherwise: 'Taken, but not quite as they are there',
  record: 'Record',
  why: 'Why',
  whatElse: 'What is different',
  problem: {
    issue: (value: string) => value,
    anonymity: (value: string) => `It has something in it that can tell who somebody is (${value}).`,
    'no-owner': (value: string) =>
      `Its organisation (${value}) is described in terms that are not known here.`,
    'left-term': (value: string) => `The term “${value}” is not known here and was left out.`,
    'left-entry': (value: string) => `It holds a record that is not here and was left out: ${value}`,
    'left-file': (value: string) => `The file ${value} could not be taken and was left out.`,
    'joined-organisation': (value: string) =>
      `Its organisation was taken to be ${value}, which has the same name or code.`,
    'other-address': (value: string) => `The address it has there is taken here: it is ${value} instead.`,
    'newer-here': () => 'What is here is newer than what was offered.',
    'bad-signature': () => 'It is not signed by its home, or was changed on the way.',
    'unknown-home': (value: string) =>
      `It is of ${value}, which is not known here: anybody could have signed it. Pull from there first, or run the pull with --trust-homes.`,
    unreadable: (value: string) => `It cannot be read (${value}).`,
  } satisfies Record<PullProblem, (value: string) => string>,
}
