import { matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

/**
 * Two letters, six digits, a letter from A to D. With a prefix that was never given out it is less sure, but kept: a slip
 * of the pen still identifies.
 */
export const nationalInsuranceNumber: Rule = {
  id: 'national-insurance-number',
  kind: 'ni-number',
  severity: 'identifies',
  source:
    'HMRC, National Insurance Manual NIM39110: format of a National Insurance number, and prefixes not in use',
  examples: {
    found: ['His number is QQ 12 34 56 C.', 'Rhif Yswiriant Gwladol TN112233A.', 'NI number qq 12 34 56 c'],
    clean: [
      'Form QQ12 of section 34 was sent.',
      'Batch AB12 34 was recalled.',
      'See SI 2014/1772 and WHC 123456.',
    ],
  },
  find: (read) =>
    matching(
      read,
      /(?<![\p{L}\p{N}])[A-Z]{2}([ -]?)\d{2}\1\d{2}\1\d{2} ?[A-D](?![\p{L}\p{N}])/giu,
      (match, { before }) => {
        const given = isPrefixInUse(match[0].slice(0, 2).toUpperCase())
        if (/\b(?:NI|National Insurance|YG|Yswiriant Gwladol|NINO)\b/i.test(before))
          return given ? 'sure' : 'likely'
        if (match[0] !== match[0].toUpperCase()) return null
        return given ? 'likely' : 'possible'
      },
    ),
}

function isPrefixInUse(prefix: string): boolean {
  return /^[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]$/.test(prefix) && !/^(?:BG|GB|KN|NK|NT|TN|ZZ)$/.test(prefix)
}
