import { describe, expect, test } from 'vitest'
import { emptyContent } from '#app/domain/record.ts'
import { compareContents } from '#app/use-cases/comparing/compare-contents.ts'
import { caseStudy, english, excerpt, makeOrganisation } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

const reading = { language: 'en' } as const
const aCaseStudy = { id: 'record', kind: 'case-study' } as const

describe('comparing two versions of a record', () => {
  test('only what changed is told, each language by itself, and the rest is named', () => {
    const before = caseStudy({ problem: { en: 'Slow replies.', cy: 'Atebion araf.' } })
    const after = caseStudy({ problem: { en: 'Slow replies.', cy: 'Atebion araf iawn.' }, themes: [] })
    const { changed, unchanged } = compareContents(freshPortal(), aCaseStudy, before, after, reading)
    expect(changed).toEqual([
      {
        key: 'problem',
        language: 'cy',
        parts: [
          { text: 'Atebion araf', change: 'same' },
          { text: ' iawn', change: 'added' },
          { text: '.', change: 'same' },
        ],
      },
    ])
    expect(unchanged).toContain('title')
    expect(unchanged).not.toContain('problem')
    expect(unchanged).not.toContain('themes')
  })

  test('rows, choices and organisations are told in words, a number that changed only once', () => {
    const portal = freshPortal()
    const body = makeOrganisation(portal)
    const row = (amount: string) => ({
      id: 'recommendation-1',
      text: { en: 'Apologise', cy: 'Ymddiheuro' },
      kind: 'apology' as const,
      beneficiary: '' as const,
      amount,
      due: '',
      within: '' as const,
      status: '' as const,
    })
    const before = excerpt({ recommendations: [row('100')] })
    const after = { ...before, recommendations: [row('250')], caseAgainst: body.id }
    const { changed } = compareContents(portal, { id: 'record', kind: 'excerpt' }, before, after, reading)
    expect(changed.map(({ key }) => key)).toEqual(['caseAgainst', 'recommendations'])
    expect(changed[0]?.parts).toEqual([{ text: body.name.en, change: 'added' }])
    expect(changed[1]?.parts.filter(({ change }) => change !== 'same').map(({ text }) => text)).toEqual([
      '100',
      '250',
    ])
  })

  test('a private field can be left out', () => {
    const before = caseStudy({ privateContact: 'A', title: english('A') })
    const after = caseStudy({ privateContact: 'B', title: english('B') })
    const told = compareContents(freshPortal(), aCaseStudy, before, after, {
      ...reading,
      without: ['privateContact'],
    })
    expect(told.changed.map(({ key }) => key)).toEqual(['title'])
  })

  test('a version from before a field existed is compared as if it had been empty', () => {
    const before: Record<string, unknown> = { ...caseStudy() }
    delete before['problem']
    const { changed } = compareContents(freshPortal(), aCaseStudy, before as never, caseStudy(), reading)
    expect(changed.map(({ key, language }) => [key, language])).toEqual([['problem', 'en']])
  })

  test('a hundred rewritten pages are compared in bounded time', () => {
    const text = (prefix: string) =>
      english(Array.from({ length: 9_000 }, (_, n) => `${prefix}${(n * 7919) % 9973}`).join(' '))
    const filled = (prefix: string) =>
      Object.fromEntries(
        Object.entries(emptyContent('case-study')).map(([key, value]) => [
          key,
          typeof value === 'object' && 'en' in value ? text(prefix) : value,
        ]),
      ) as never
    const began = performance.now()
    const { changed } = compareContents(freshPortal(), aCaseStudy, filled('a'), filled('b'), reading)
    expect(changed.length).toBeGreaterThan(5)
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
