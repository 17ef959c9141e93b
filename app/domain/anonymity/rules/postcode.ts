import { matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

/** The 124 postcode areas, and ZZ, by which statistics write an unknown address. */
const areas =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE|ZZ'
const full = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${areas})\\d(?:\\d|[A-Z])? ?\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])`,
  'giu',
)

/** Somewhere that anybody may go, named before the postcode. */
const openToAll =
  /\b(?:civic centre|county hall|town hall|city hall|council(?:’s|'s)? offices?|our offices?|head(?:quarters| office)|write to us|freepost|neuadd y (?:sir|dref|ddinas)|ein swyddfa|canolfan ddinesig)\b/iu

export const postcode: Rule = {
  id: 'postcode',
  kind: 'postcode',
  severity: 'identifies',
  source:
    'Office for National Statistics, Postcode Directory user guide: area, district, sector, unit; about 15 addresses each',
  examples: {
    found: ['Her postcode is LD12 7QZ.', 'Farm at LL999AA, last on the lane', 'cod post sy99 6td'],
    clean: [
      'The M4 and the A470 meet.',
      'Civic Centre, Wylan Road, SA98 1AA',
      'Guideline CG103 covers it.',
      'on the b12 3rd section',
    ],
  },
  find: (read) =>
    matching(read, full, ([code], { before }) => {
      const typedSmall = code !== code.toUpperCase()
      // "m4 2nd": a road and a number in order.
      if (typedSmall && (!code.includes(' ') || /(?:1st|2nd|3rd|\dth)$/i.test(code))) return null
      return openToAll.test(before) ? null : 'sure'
    }),
}
