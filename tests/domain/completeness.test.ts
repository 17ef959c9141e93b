import { describe, expect, it } from 'vitest'
import { completenessOf } from '#app/domain/completeness.ts'
import { emptyContent, fieldsOf } from '#app/domain/record.ts'
import { tasksOf, taskAfter, taskOfField, translationTask, writingPage } from '#app/domain/writing.ts'
import type { CaseStudy } from '#app/domain/case-study.ts'
import { caseStudy, english } from '#tests/support/builders.ts'

const empty = emptyContent('case-study')
const long = english('We answered every letter within three days of its coming in.')
const quick: Partial<CaseStudy> = { problem: long, whatWeDid: long, whatChanged: long }

function statusOf(study: CaseStudy, task: string) {
  return completenessOf(study, 'en').tasks.find((one) => one.task === task)?.status
}

describe('how complete a case study is', () => {
  it('begins at nothing, and asks for the title first', () => {
    expect(completenessOf(empty, 'en')).toMatchObject({
      percent: 0,
      depth: 'started',
      next: { task: '', field: 'title' },
    })
  })

  it('may be sent with its required answers, and then asks what did not work', () => {
    const { depth, next, percent } = completenessOf(caseStudy(quick), 'en')
    expect(depth).toBe('quick')
    expect(next).toMatchObject({ task: 'lessons', field: 'whatDidNotWork' })
    expect(percent).toBeGreaterThan(30)
    expect(percent).toBeLessThan(50)
  })

  it('grows by what the next best question promised', () => {
    const before = completenessOf(caseStudy(quick), 'en')
    const after = completenessOf(caseStudy({ ...quick, whatDidNotWork: long }), 'en')
    expect(Math.abs(after.percent - before.percent - (before.next?.adds ?? 0))).toBeLessThanOrEqual(1)
  })

  it('is full only when it says what did not work', () => {
    const study = everything()
    expect(completenessOf(study, 'en')).toMatchObject({ percent: 100, depth: 'full', next: null })
    const silent = completenessOf({ ...study, whatDidNotWork: english('') }, 'en')
    expect(silent.depth).toBe('quick')
    expect(silent.next?.field).toBe('whatDidNotWork')
  })

  it('takes no place-holder for an answer', () => {
    expect(statusOf(caseStudy({ ...quick, whatDidNotWork: english('None') }), 'lessons')).toBe('not-started')
  })

  it('looks at the language it was first written in', () => {
    const study = caseStudy(quick)
    expect(completenessOf(study, 'cy').depth).toBe('started')
  })

  it('counts a row once what it needs is there', () => {
    const [row] = everything().measures
    if (row === undefined) throw new Error('There is a measure')
    const half = caseStudy({ ...quick, measures: [{ ...row, label: english('') }] })
    expect(statusOf(half, 'results')).toBe('not-started')
    expect(statusOf(caseStudy({ ...quick, measures: [row] }), 'results')).toBe('in-progress')
  })

  it('cannot be translated before anything is written; then text by text', () => {
    expect(statusOf(empty, translationTask)).toBe('cannot-start')
    const study = caseStudy(quick)
    expect(statusOf(study, translationTask)).toBe('not-started')
    const title = { ...study.title, cy: 'Ffonio’n ôl' }
    expect(statusOf({ ...study, title }, translationTask)).toBe('in-progress')
    expect(statusOf(everything(), translationTask)).toBe('completed')
  })
})

describe('the tasks of writing', () => {
  it('ask every field of a case study exactly once', () => {
    const pages = tasksOf('case-study').filter((task) => task !== translationTask)
    const asked = pages.flatMap((task) =>
      (writingPage('case-study', 'en', task)?.groups ?? []).flatMap(({ fields }) => fields.map((f) => f.key)),
    )
    expect(asked).toEqual(fieldsOf('case-study').map(({ key }) => key))
    for (const key of asked) {
      const page = writingPage('case-study', 'en', taskOfField('case-study', key))
      expect(page?.groups.some(({ fields }) => fields.some((field) => field.key === key))).toBe(true)
    }
  })

  it('can each be completed', () => {
    for (const { status } of completenessOf(everything(), 'en').tasks) expect(status).toBe('completed')
  })

  it('follow each other to the end', () => {
    const tasks = tasksOf('case-study')
    expect(tasks.map((task) => taskAfter('case-study', task))).toEqual([...tasks.slice(1), null])
  })

  it('are one page and the translation for other kinds', () => {
    expect(tasksOf('excerpt')).toEqual(['', translationTask])
    expect(writingPage('excerpt', 'en', 'context')).toBeNull()
    expect(writingPage('excerpt', 'cy', translationTask)?.writing).toBe('en')
  })
})

/** A case study with an answer to every question, in both languages. */
function everything(): CaseStudy {
  const text = { en: long.en, cy: 'Atebwyd pob llythyr ymhen tri diwrnod iddo gyrraedd.' }
  const filled = fieldsOf('case-study').map((field) => [field.key, answerTo(field, text)])
  return { ...empty, ...(Object.fromEntries(filled) as Partial<CaseStudy>) }
}

function answerTo(field: ReturnType<typeof fieldsOf>[number], text: CaseStudy['title']): unknown {
  switch (field.kind) {
    case 'line':
    case 'markdown':
    case 'plain':
      return text
    case 'choice':
      return field.values[0]
    case 'choices':
      return [field.values[0]]
    case 'flag':
      return true
    case 'rows':
      return [Object.fromEntries(field.columns.map((column) => [column.key, answerTo(column, text)]))]
    default:
      return '2025-03'
  }
}
