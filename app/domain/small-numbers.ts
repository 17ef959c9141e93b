import { amountOf } from './amount.ts'
import type { CaseStudy } from './case-study.ts'
import type { Evidence } from './evidence.ts'
import type { Measure } from './measure.ts'
import { languages } from './vocabulary.ts'

/**
 * Figures about fewer people than this are not shown: in a small place somebody could be recognised by them. Five is
 * what the NHS and the Office for National Statistics use for tables about people.
 */
export const fewestShown = 5

/** Columns of a measure whose figures come from people; targets and ideals do not. */
const fromPeople = ['baseline', 'result', 'sampleSize', 'sample'] as const
type FromPeople = (typeof fromPeople)[number]

const peopleWords =
  /^(people|person|pobl|tenant|tenantiaid|resident|preswylydd|preswylwyr|patient|claf|cleifion|carer|gofalwr|gofalwyr|child|children|plentyn|plant|pupil|disgybl|disgyblion|client|cleient|customer|cwsmer|cwsmeriaid|staff|aelod|aelodau|member|volunteer|gwirfoddolwr|gwirfoddolwyr|women|men|merched|menywod|dynion|famil(y|ie)|teulu|teuluoedd|household|aelwyd|aelwydydd|learner|dysgwr|dysgwyr|student|myfyriwr|myfyrwyr)\b/u

const numberWords = ['one|un', 'two|dau|dwy', 'three|tri|tair', 'four|pedwar|pedair']

/**
 * The parts of a measure that readers do not see: all its figures when they rest on fewer than five people or cases,
 * otherwise each count of people below five. Nobody can be recognised by a zero.
 */
export function hiddenIn(measure: Measure): readonly FromPeople[] {
  if (isSmallSample(measure.sampleSize, measure.sample)) {
    return fromPeople.filter((key) =>
      key === 'sample' ? languages.some((language) => isSmall(countAtStart(measure.sample[language]))) : true,
    )
  }
  return (['baseline', 'result'] as const).filter((key) => {
    const amount = amountOf(measure[key], measure.unit)
    return amount !== null && peopleWords.test(amount.unit) && isSmall(amount.value)
  })
}

/** Whether an evidence record tells its number of people, and they are too few for it to be shown. */
export function hidesSample({ sample }: Evidence): boolean {
  return languages.some((language) => isSmall(countAtStart(sample[language])))
}

/** The case study as anybody may read it, indexed and exported: `words` stand where a figure is hidden. */
export function withoutSmallNumbers(study: CaseStudy, words: string): CaseStudy {
  const both = { en: words, cy: words }
  return {
    ...study,
    measures: study.measures.map((measure) => {
      const hidden = hiddenIn(measure)
      return {
        ...measure,
        baseline: hidden.includes('baseline') && measure.baseline !== '' ? words : measure.baseline,
        result: hidden.includes('result') && measure.result !== '' ? words : measure.result,
        sampleSize: hidden.includes('sampleSize') && measure.sampleSize !== '' ? words : measure.sampleSize,
        sample: hidden.includes('sample') ? both : measure.sample,
      }
    }),
    evidence: study.evidence.map((piece) => (hidesSample(piece) ? { ...piece, sample: both } : piece)),
  }
}

function isSmallSample(size: string, sample: Measure['sample']): boolean {
  const typed = countAtStart(size)
  if (typed !== null) return isSmall(typed)
  return languages.some((language) => isSmall(countAtStart(sample[language])))
}

function isSmall(count: number | null): boolean {
  return count !== null && count > 0 && count < fewestShown
}

/** The number a text begins with ("n = 3", "all 46 teams", "four tenants"); null when it begins with none. */
function countAtStart(text: string): number | null {
  const start = text.trim().replace(/^(n\s*=\s*|all\s|pob\s|about\s|tua\s|only\s|dim ond\s)/iu, '')
  const digits = /^(\d{1,3}(?:,\d{3})+|\d+)(?![\d.%,])(?!\s*%)/u.exec(start)?.[1]
  if (digits !== undefined) return Number(digits.replaceAll(',', ''))
  const word = numberWords.findIndex((words) => new RegExp(`^(${words})(?!\\p{L})`, 'iu').test(start))
  return word === -1 ? null : word + 1
}
