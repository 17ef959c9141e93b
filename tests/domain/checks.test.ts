import { describe, expect, test } from 'vitest'
import { checkForSubmission, isDate } from '#app/domain/checks.ts'
import { emptyContent, fieldsOf } from '#app/domain/record.ts'
import { recordKinds } from '#app/domain/vocabulary.ts'
import { caseStudy, english, excerpt, recommendation } from '#tests/support/builders.ts'
import { evidence, measure, voice } from '#tests/support/case-studies.ts'

const as = { original: 'en', imported: false, today: '2026-03-02' } as const
const problems = (issues: { field: string; problem: string }[]) =>
  issues.map(({ field, problem }) => `${field} ${problem}`)

test.each(recordKinds)('the fields of a %s are the keys of its content', (kind) => {
  const keys = Object.keys(emptyContent(kind)).filter((key) => key !== 'sections')
  expect(keys.sort()).toEqual(
    fieldsOf(kind)
      .map((field) => field.key)
      .sort(),
  )
})

describe('a case study', () => {
  test('is complete with the quick answers', () => {
    expect(checkForSubmission('case-study', caseStudy(), as)).toEqual([])
  })

  test('needs every quick answer in the language it is written in', () => {
    const issues = checkForSubmission('case-study', emptyContent('case-study'), { ...as, original: 'cy' })
    expect(problems(issues)).toEqual([
      'title.cy required',
      'summary.cy required',
      'problem.cy required',
      'whatWeDid.cy required',
      'whatChanged.cy required',
      'publicContact required',
    ])
  })

  test('may be written in Welsh only', () => {
    const welsh = (text: string) => ({ en: '', cy: text })
    const content = caseStudy({
      title: welsh('Teitl'),
      summary: welsh('Crynodeb'),
      problem: welsh('Problem'),
      whatWeDid: welsh('Gwaith'),
      whatChanged: welsh('Newid'),
    })
    expect(checkForSubmission('case-study', content, { ...as, original: 'cy' })).toEqual([])
  })

  test.each([
    [{ summary: english('x'.repeat(501)) }, 'summary.en too-long'],
    [{ publicContact: 'somebody' }, 'publicContact not-an-email'],
    [{ publicContact: 'a@example.org, b@example.org' }, 'publicContact not-an-email'],
    [{ publicContact: 'a@example.org?subject=Hello&bcc=b@example.org' }, 'publicContact not-an-email'],
    [{ started: '2025-13' }, 'started not-a-month'],
    [{ started: '2025-05', ended: '2025-04' }, 'ended ends-before-it-starts'],
    [
      { themes: ['mental-health', 'primary-care', 'safeguarding', 'welsh-language'] as const },
      'themes too-many',
    ],
    [{ measures: [measure({ label: english(''), result: '9' })] }, 'measures.0.label.en required'],
    [{ evidence: [evidence({ link: 'javascript:alert(1)' })] }, 'evidence.0.link not-a-url'],
    [
      { evidence: [evidence({ fieldworkFrom: '2024-05', fieldworkTo: '2024-04' })] },
      'evidence.0.fieldworkTo ends-before-it-starts',
    ],
    [{ voices: [voice({ consentOn: '' })] }, 'voices.0.consentOn required'],
    [{ voices: [voice({ scope: [] })] }, 'voices.0.scope required'],
    [{ voices: [voice({ scope: ['training'] })] }, 'voices.0.scope no-consent'],
    [{ voices: [voice({ scope: ['portal', 'anonymously', 'with-name'] })] }, 'voices.0.scope no-consent'],
    [{ voices: [voice({ consentOn: '2999-01-01' })] }, 'voices.0.consentOn in-the-future'],
  ])('is told what to put right (%#)', (given, expected) => {
    expect(problems(checkForSubmission('case-study', { ...caseStudy(), ...(given as object) }, as))).toEqual([
      expected,
    ])
  })

  test('keeps imported texts at their own length', () => {
    const long = caseStudy({ whatWeDid: english('x'.repeat(30_000)) })
    expect(problems(checkForSubmission('case-study', long, as))).toEqual(['whatWeDid.en too-long'])
    expect(checkForSubmission('case-study', long, { ...as, imported: true })).toEqual([])
  })
})

describe('an excerpt', () => {
  test.each([
    [{}, []],
    [{ references: [] }, ['references.0.reference required']],
    [{ references: [{ reference: 'A1' }] }, ['references.0.reference not-a-reference']],
    [{ anonymousBody: english('') }, ['anonymousBody.en body-required']],
    [{ reportDate: '2026-03-03' }, ['reportDate in-the-future']],
    [{ reportDate: '2026-02-30' }, ['reportDate not-a-date']],
    [{ heads: [] }, ['heads.0.text.en required']],
    [
      { recommendations: [recommendation({ due: '2026-06-01', within: '1-month' })] },
      ['recommendations.0.within due-twice'],
    ],
    [{ recommendations: [recommendation({ within: '1-month' })] }, []],
  ])('is told what to put right (%#)', (given, expected) => {
    expect(problems(checkForSubmission('excerpt', { ...excerpt(), ...given }, as))).toEqual(expected)
  })
})

test('dates are days of the calendar', () => {
  expect(['2024-02-29', '2025-02-29', '2025-2-3', 'today'].map(isDate)).toEqual([true, false, false, false])
})
