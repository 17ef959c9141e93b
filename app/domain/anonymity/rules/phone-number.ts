import { digitsOf, matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

/** Words that make a number in a town's own code the line of a body and not of a person. */
const bodyLine =
  /\b(?:switchboard|contact cent(?:re|er)|help ?line|call cent(?:re|er)|reception|inquiry line|enquiry line|our offices?|customer services?|press office|llinell gymorth|canolfan gyswllt|switsfwrdd|derbynfa|ein swyddfa)\b/i
const calledOtherwise =
  /\b(?:invoice|order|company|charity|ISBN|serial|account|anfoneb|elusen)\b[^.;]{0,30}$/i

/**
 * A number of a person: a mobile, or a line with a town's code. Numbers that begin 03 or 08 are those of bodies and are
 * left alone, as are 999, 111 and 101.
 */
export const phoneNumber: Rule = {
  id: 'phone-number',
  kind: 'phone',
  severity: 'identifies',
  source:
    'Ofcom, National Telephone Numbering Plan: 01, 02 geographic, 03 and 08 non-geographic, 07 mobile; ITU-T E.164 abroad',
  examples: {
    found: [
      'Ring 07700 900123.',
      'Her number is (01632) 960 456.',
      'Neges o +44 7700 900 123.',
      'Text 0044 7700 900123',
      'Her sister’s is +353 20 913 1234.',
    ],
    clean: [
      'Call 0300 123 4321 or 0800 100 100.',
      'Ring 999, 111 or 101.',
      'Pay invoice 0123456789.',
      'The switchboard is 029 2018 0001.',
      'The company number is 07654321.',
      'The switchboard is +353 20 913 1234.',
      'It rose by +10 2000 points.',
    ],
  },
  find: (read) => [
    ...matching(
      read,
      /(?<![\p{L}\d£.,/+-])(?:\+44|0044|\(?0)[\d ()-]{8,17}\d(?![\d/]|[.,]\d)/gu,
      (match, { before }) => {
        const digits = digitsOf(match[0].replace('(0)', '')).replace(/^(?:0044|44)0?/, '0')
        if (digits.length !== 11 || !/^0[127]/.test(digits) || calledOtherwise.test(before)) return null
        if (digits.startsWith('07')) return 'sure'
        return bodyLine.test(before) ? null : 'likely'
      },
    ),
    // A line abroad: nobody publishes one for a service here.
    ...matching(
      read,
      /(?<![\p{L}\d£.,/+-])\+(?!44)[1-9][\d ()-]{8,18}\d(?![\d/%]|[.,]\d)/gu,
      (match, { before }) => {
        const { length } = digitsOf(match[0])
        return length >= 10 && length <= 15 && !bodyLine.test(before) ? 'likely' : null
      },
    ),
  ],
}
