import { matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

const calledOtherwise =
  /\b(?:invoice|order|circular|ISBN|charity|company|serial|version|model|contract|tender|asset|form|guideline|standard|budget|library|copy|anfoneb|archeb|elusen|cylchlythyr)\b/i

/** What another body filed somebody under. The record's own references are allowed by the caller. */
export const caseReference: Rule = {
  id: 'case-reference',
  kind: 'reference',
  severity: 'identifies',
  source:
    'Information Commissioner’s Office, guidance on pseudonymisation: a number that another body can look up',
  examples: {
    found: [
      'Crime reference number 4200087651.',
      'Her hospital number, K1048823, was shown.',
      'The incident log, no. 20210714-0339, has it.',
      'Cyfeirnod ei chŵyn oedd CW/2022/0317.',
    ],
    clean: [
      'Order reference 2019/1214 came in.',
      'ISBN 978 0 11 701234 5 is the reference copy.',
      'In this case 2,400 homes were visited.',
      'The reference year is 2019.',
    ],
  },
  find: (read) =>
    matching(
      read,
      /(?<!\p{L})(?:[Rr]ef(?:erence)?|[Cc]ase|[Ii]ncident|[Hh]ospital (?:number|no)|[Pp]atient (?:number|no)|[Cc]omplaint (?:number|no)|[Cc]laim|[Cc]rime (?:number|no)|[Ww]arrant|[Ll]og|URN|UCRN|UPRN|UTR|[Aa]ppeal|[Tt]enancy|[CcGg]yfeirnod|[Rr]hif (?:yr )?achos|[Rr]hif ysbyty|[Dd]igwyddiad)(?!\p{L})\.?(?:,? (?:number|no|code|rhif|trosedd)(?!\p{L})\.?)?[^\p{L}\p{N}.;!?]{0,4}(?:(?:is|was|are|of|her|his|ei|chŵyn|i’r|Cyngor|oedd|yw)[ ,:(]{1,3}){0,5}(?<found>[A-Z0-9][A-Z0-9-]{0,14}(?:\/[A-Z0-9-]{2,10}| \d{3}(?!\d)){0,4})(?![\p{L}\p{N}])/gu,
      ({ groups, 0: whole }, { before }) => {
        const number = groups?.['found'] ?? ''
        const digits = number.replace(/\D/g, '').length
        if (digits < 4 || /^(?:19|20)\d\d$/.test(number)) return null
        return calledOtherwise.test(before.slice(-60)) || calledOtherwise.test(whole) ? null : 'likely'
      },
    ),
}
