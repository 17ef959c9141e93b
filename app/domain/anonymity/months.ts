/** Months as written in either language, Welsh ones also after a nasal mutation or with "mis". */
const names: readonly (readonly string[])[] = [
  ['January', 'Jan', 'Ionawr'],
  ['February', 'Feb', 'Chwefror'],
  ['March', 'Mar', 'Mawrth', 'Fawrth'],
  ['April', 'Apr', 'Ebrill'],
  ['May', 'Mai', 'Fai'],
  ['June', 'Jun', 'Mehefin', 'Fehefin'],
  ['July', 'Jul', 'Gorffennaf', 'Orffennaf'],
  ['August', 'Aug', 'Awst'],
  ['September', 'Sept', 'Sep', 'Medi', 'Fedi'],
  ['October', 'Oct', 'Hydref'],
  ['November', 'Nov', 'Tachwedd', 'Dachwedd'],
  ['December', 'Dec', 'Rhagfyr', 'Ragfyr'],
]

const isShort = (month: string) => /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/.test(month)
const whole = names.flat().filter((month) => !isShort(month))
/** A short form may have a full stop; behind a whole one it ends the sentence. */
const monthPattern = `(?:(?:${whole.join('|')})\\b|(?:${names.flat().filter(isShort).join('|')})\\b\\.?)`

const ordinal = '(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?'
const inWords =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth'
const inWelshWords =
  '(?:cyntaf|ail|trydydd|pedwerydd|pumed|chweched|seithfed|wythfed|nawfed|degfed|unfed|deuddegfed|pymthegfed)(?: ar (?:ddeg|bymtheg|hugain))?|deunawfed|ugeinfed'
const year = '(?:[ ,]{1,2}(?:(?:19|20)\\d{2}))?'

/**
 * A day of the calendar, written in any of the usual ways: "14 March 1947", "9fed o Orffennaf", "March 9, 2022",
 * "03/11/1952", "2023-03-28", "the third of June", "y trydydd o Fehefin".
 */
export const dayPattern = [
  `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?(?:3[01]|[12]\\d|0?[1-9])${ordinal} (?:of |o )?(?:fis )?${monthPattern}${year}`,
  `(?:${inWords}) of ${monthPattern}${year}`,
  `(?:${inWelshWords}) o (?:fis )?${monthPattern}${year}`,
  `${monthPattern} (?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d)(?:, (?:19|20)\\d{2})?`,
  '(?:3[01]|[12]\\d|0?[1-9])([/.-])(?:1[0-2]|0?[1-9])\\1(?:(?:19|20)\\d{2}|\\d{2})',
  '(?:19|20)\\d{2}-(?:1[0-2]|0[1-9])-(?:3[01]|[12]\\d|0[1-9])',
].join('|')

/** What is left of a day without its day; month 1 to 12, either null where it is not written. */
export function monthAndYear(day: string): { month: number | null; year: number | null } {
  const year = /(?:19|20)\d{2}/.exec(day)
  const named = names.findIndex((month) =>
    new RegExp(`(?<!\\p{L})(?:${month.join('|')})(?!\\p{L})`, 'u').test(day),
  )
  const inNumbers = /^\d{4}-(\d{2})/.exec(day) ?? /^\d{1,2}[/.-](\d{1,2})/.exec(day)
  const month = named >= 0 ? named + 1 : inNumbers ? Number(inNumbers[1]) : null
  return { month, year: year ? Number(year[0]) : null }
}

export function nameOfMonth(month: number, language: 'en' | 'cy'): string {
  const [english = '', , third = ''] = names[month - 1] ?? []
  if (language === 'en') return english
  // Welsh stands third, or second where English has no short form of its own ("May", "Mai").
  return english === 'May' ? 'Mai' : english === 'September' ? 'Medi' : third
}
