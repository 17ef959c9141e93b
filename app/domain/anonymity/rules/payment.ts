import { digitsOf, matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

export const iban: Rule = {
  id: 'iban',
  kind: 'bank',
  severity: 'identifies',
  source: 'ISO 13616: country, two check digits, up to 30 characters; remainder of division by 97 is 1',
  examples: {
    found: ['Paid to GB82 WEST 1234 5698 7654 32 today.', 'GB33BUKB20201555555555'],
    clean: ['Paid to GB82 WEST 1234 5698 7654 33 today.', 'See SI20 1417 7200 0000 for the form.'],
  },
  find: (read) =>
    matching(
      read,
      /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu,
      ([number]) => (remainder97(number.replaceAll(' ', '')) === 1 ? 'sure' : null),
    ),
}

function remainder97(number: string): number {
  let remainder = 0
  for (const character of number.slice(4) + number.slice(0, 4)) {
    const value = /\d/.test(character) ? character : String(character.charCodeAt(0) - 55)
    remainder = Number(`${remainder}${value}`) % 97
  }
  return remainder
}

export const paymentCard: Rule = {
  id: 'payment-card',
  kind: 'bank',
  severity: 'identifies',
  source: 'ISO/IEC 7812-1: 13 to 19 digits with a Luhn check digit; payment cards begin 3 to 6',
  examples: {
    found: ['Card 4111 1111 1111 1111 was charged.', 'He read 378282246310005 aloud.'],
    clean: [
      'Card 4111 1111 1111 1112 was charged.',
      'Serial number 5520 1988 0042.',
      'Pi is 3.14159265358979.',
    ],
  },
  find: (read) =>
    matching(read, /(?<![\p{L}\d.,/-])[3-6]\d{3}(?:[ -]?\d){9,15}(?![\d/]|[.,-]\d)/gu, ([number]) =>
      passesLuhn(digitsOf(number)) ? 'sure' : null,
    ),
}

function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

const bankWords =
  /\b(?:sort code|account (?:number|no)|bank account|direct debit|cod didoli|god didoli|rhif (?:y )?cyfrif|cyfrif banc)\b/i

export const sortCodeAndAccount: Rule = {
  id: 'sort-code-and-account',
  kind: 'bank',
  severity: 'identifies',
  source: 'Pay.UK, Sorting Code Numbers: six digits, with an account number of eight',
  examples: {
    found: [
      'Paid into sort code 00-00-04.',
      'The account number is 12345674.',
      'Cod didoli 00 00 04, cyfrif 87654321.',
      'It went to 04-00-04 12345678.',
      'It went to 04-00-04, and the account number is elsewhere.',
    ],
    clean: ['The budget code is 12-40-07.', 'The account is overdue since 20231107.', 'It came to 12 40 07.'],
  },
  find: (read) => [
    ...matching(
      read,
      /(?<![\p{L}\d£.,/-])\d{2}-\d{2}-\d{2}[ ,;/]{1,3}\d{8}(?![\p{L}\d/]|[.,-]\d)/gu,
      () => 'likely',
    ),
    ...matching(
      read,
      /(?<![\p{L}\d£.,/-])(?:\d{2}([ -])\d{2}\1\d{2}|\d{6}|\d{8})(?![\p{L}\d/]|[.,-]\d| ?%)/gu,
      (match, { whole, before }) => {
        if (!bankWords.test(whole)) return null
        const length = digitsOf(match[0]).length
        const cue = length === 8 ? /\b(?:account|cyfrif|a\/c)\b/i : /\b(?:sort code|[cg]od didoli)\b/i
        if (cue.test(before)) return 'sure'
        // In a sentence about an account nothing else is written so.
        return match[1] === '-' ? 'likely' : null
      },
    ),
  ],
}
