import { describe, expect, test } from 'vitest'
import { findingKinds } from '#app/domain/anonymity/finding.ts'
import { parts, readCorpus, readSentence } from '#scripts/bench/anonymity-corpus.ts'
import { judge } from '#scripts/bench/anonymity-score.ts'

const corpus = readCorpus()

describe('the corpus', () => {
  test('is as large as promised, two thirds of it clean', () => {
    const of = (language: string) => corpus.filter((sentence) => sentence.language === language)
    expect(of('en').length).toBeGreaterThanOrEqual(400)
    expect(of('cy').length).toBeGreaterThanOrEqual(120)
    const clean = corpus.filter(({ marked }) => marked.length === 0).length
    expect(clean / corpus.length).toBeGreaterThanOrEqual(0.65)
  })

  test('marks only kinds that there are, and has no sentence twice', () => {
    const kinds = new Set(corpus.flatMap(({ marked }) => marked.map(({ kind }) => kind)))
    expect([...kinds].filter((kind) => !(findingKinds as readonly string[]).includes(kind))).toEqual([])
    expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length)
  })

  test('is read with its marks in their places', () => {
    expect(readSentence('Ask {name|Huw} or {name|Ann}.', 'en')).toMatchObject({
      text: 'Ask Huw or Ann.',
      marked: [
        { kind: 'name', start: 4, end: 7 },
        { kind: 'name', start: 11, end: 14 },
      ],
    })
  })
})

describe.each(parts.map((part) => [part] as const))('in the part %s', (part) => {
  const { scores, words } = judge(corpus, part)
  const recall = (kinds: readonly string[]) => {
    const rows = scores.filter(({ kind }) => kinds.includes(kind))
    const sum = (key: 'found' | 'marked') => rows.reduce((total, row) => total + row[key], 0)
    return sum('found') / sum('marked')
  }

  test('numbers, e-mail addresses, telephones and postcodes are found', () => {
    expect(recall(['nhs-number', 'ni-number', 'bank', 'email', 'phone', 'postcode'])).toBeGreaterThanOrEqual(
      0.98,
    )
  })

  test('names are found', () => {
    expect(recall(['name'])).toBeGreaterThanOrEqual(0.85)
  })

  test('at most one false alarm comes in a thousand words', () => {
    const alarms = scores.reduce((total, { falseAlarms }) => total + falseAlarms, 0)
    expect((1000 * alarms) / words).toBeLessThanOrEqual(1)
  })
})
