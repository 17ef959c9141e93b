import { describe, expect, test } from 'vitest'
import type { Casebook } from '#app/domain/casebook.ts'
import type { CaseStudy } from '#app/domain/case-study.ts'
import { discussionKeys, suggestQuestions } from '#app/domain/discussion.ts'
import type { Excerpt } from '#app/domain/excerpt.ts'
import { emptyContent, type Content } from '#app/domain/record.ts'
import type { Outcome, RecordKind } from '#app/domain/vocabulary.ts'
import { cy } from '#app/messages/cy.ts'
import { en } from '#app/messages/en.ts'
import { measure } from '#tests/support/case-studies.ts'
import { record } from '#tests/support/people-and-records.ts'

const english = (text: string) => ({ en: text, cy: '' })

function keysOf<K extends RecordKind>(kind: K, changes: Partial<Content<K>>) {
  return raised(kind, changes).map(({ key }) => key)
}

function raised<K extends RecordKind>(kind: K, changes: Partial<Content<K>>) {
  const published = record(kind, { live: true })
  if (published.live === null) throw new Error('It is not live')
  const live = { ...published.live, content: { ...emptyContent(kind), ...changes } }
  return suggestQuestions({ ...published, live }, 'cy')
}

describe('a case study', () => {
  test.each<[string, Partial<CaseStudy>, string]>([
    ['what did not work', { whatDidNotWork: english('The rota') }, 'what-did-not-work'],
    ['that it was given up', { triedDidNotWork: true }, 'what-did-not-work'],
    ['what it needs', { conditionsForSuccess: english('A rota') }, 'which-conditions-have-we'],
    ['who was involved', { coProductionDesign: 'co-design' }, 'who-would-we-involve'],
    ['what it cost', { staffTime: english('Two days') }, 'what-would-it-cost'],
    ['nothing further', {}, 'smallest-first-step'],
  ])('that says %s raises its question', (_, changes, key) => {
    const keys = keysOf('case-study', changes)
    expect(keys[0]).toBe('does-this-happen-here')
    expect(keys).toContain(key)
  })

  test('that measured something quotes what, in the language there is', () => {
    const measures = [
      measure({ label: english('Staff in post') }),
      measure({ label: english('Days to reply'), result: '3' }),
    ]
    expect(raised('case-study', { measures })).toContainEqual({
      key: 'what-do-we-measure',
      words: 'Days to reply',
    })
  })

  test('that was given up is not to be tried', () => {
    expect(keysOf('case-study', { triedDidNotWork: true })).not.toContain('smallest-first-step')
  })

  test('that says everything raises three', () => {
    const changes = {
      whatDidNotWork: english('a'),
      conditionsForSuccess: english('b'),
      coProduction: english('c'),
      costSetUp: english('d'),
    }
    expect(keysOf('case-study', changes)).toHaveLength(3)
  })
})

describe('an excerpt', () => {
  const heads = (outcome: Outcome): Partial<Excerpt> => ({
    heads: [{ id: '', text: english('a'), outcome, wording: '' }],
  })
  test.each<[Outcome, string]>([
    ['upheld', 'could-it-happen-here'],
    ['partly-upheld', 'could-it-happen-here'],
    ['not-upheld', 'do-we-do-this-well'],
    ['early-resolution', 'put-right-sooner'],
    ['voluntary-settlement', 'put-right-sooner'],
    ['discontinued', 'could-it-happen-here'],
  ])('%s raises two or three, beginning with %s', (outcome, key) => {
    const keys = keysOf('excerpt', heads(outcome))
    expect(keys[0]).toBe(key)
    expect(keys.length).toBeGreaterThanOrEqual(2)
  })

  test('with learning points asks about them', () => {
    expect(keysOf('excerpt', { ...heads('upheld'), learningPoints: english('Log it') })).toContain(
      'which-learning-points',
    )
  })
})

test('a casebook of several cases asks what they share', () => {
  const entry = (recordId: string) => ({ recordId, commentary: english('') })
  const casebook = (ids: string[]): Partial<Casebook> => ({
    sections: [{ id: 's', title: english(''), introduction: english(''), entries: ids.map(entry) }],
  })
  expect(keysOf('casebook', casebook(['a']))).toEqual(['which-case-is-ours'])
  expect(keysOf('casebook', casebook(['a', 'b']))).toEqual(['which-case-is-ours', 'what-runs-through-them'])
})

test('what is not published raises nothing', () => {
  expect(suggestQuestions(record('excerpt', { draft: 'draft' }), 'en')).toEqual([])
})

test('every question is a line of its own in both languages', () => {
  for (const { agendas } of [en, cy]) {
    const sentences = discussionKeys.map((key) => agendas.discussion.questions[key]('words'))
    for (const sentence of sentences) expect(sentence).toMatch(/^[^\n]+\?$/)
    expect(new Set(sentences).size).toBe(discussionKeys.length)
  }
})
