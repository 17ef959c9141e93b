import { digitsOf, matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

const called = /\b(?:NHS|GIG|patient|claf|glaf|CHI)\b[^.;]{0,40}$/i
const calledOtherwise =
  /\b(?:invoice|order|tag|ISBN|account|serial|contract|batch|asset|company|charity|anfoneb|archeb)\b/i

/** Ten digits, the last of which checks the others. */
export const nhsNumber: Rule = {
  id: 'nhs-number',
  kind: 'nhs-number',
  severity: 'identifies',
  source:
    'NHS Data Model and Dictionary, “NHS NUMBER”: ten digits, modulus 11; allocated from 4, 6 and 7, 999 for tests',
  examples: {
    found: [
      'Her NHS number is 999 007 8084.',
      'Rhif GIG 9998292484 oedd ar y label.',
      'The label read 999-822-6562.',
    ],
    clean: ['Pay invoice 9998226562.', 'We had 9,998,226,562 clicks.', 'The counter read 999 822 6563.'],
  },
  find: (read) =>
    matching(read, /(?<![\d£$€.,/-])\d{3}([ -]?)\d{3}\1\d{4}(?![\d/]|[.,-]\d)/g, (match, sentence) => {
      const digits = digitsOf(match[0])
      const named = called.test(sentence.before)
      if (!hasCheckDigit(digits)) return named ? 'likely' : null
      if (named) return 'sure'
      if (calledOtherwise.test(sentence.before) || !/^(?:[467]|999)/.test(digits)) return null
      // Written together, one number in eleven passes the check by chance.
      return match[1] === '' ? 'possible' : 'likely'
    }),
}

function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < 9; i += 1) sum += (10 - i) * Number(digits[i])
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}
