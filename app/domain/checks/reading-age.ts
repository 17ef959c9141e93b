import type { CheckedIssue, Quote, SubjectWords } from './check.ts'
import { proseOf, sentencesOf } from './language/prose.ts'
import { countWords, gradeOf } from './language/readability.ts'

/** About what a serious newspaper asks of its readers. The starter case studies are at ten and a half. */
export const highestReadingAge = 14

/** The formula says nothing reliable about less: its author measured passages of a hundred words or more. */
const fewestWords = 100
const sentencesShown = 3
/** A formula makes too much of one long word in a short sentence. */
const longEnoughToShow = 10

/**
 * Whether the English of a record is hard to read, and its hardest sentences. The reading age is the Flesch-Kincaid
 * grade and five: English only, for there is no tested formula for Welsh.
 */
export function checkReadingAge({ kind, content }: SubjectWords): CheckedIssue[] {
  const sentences = proseOf(kind, content)
    .filter(({ language }) => language === 'en')
    .flatMap(({ field, text }) =>
      sentencesOf(text).map((sentence) => ({ field, text: sentence, count: countWords(sentence) })),
    )
  const all = sentences.map(({ count }) => count)
  const words = all.reduce((sum, count) => sum + count.words, 0)
  if (words < fewestWords) return []
  const age = Math.round(gradeOf(all) + 5)
  if (age <= highestReadingAge) return []
  const hardest = sentences
    .filter(({ count }) => count.words >= longEnoughToShow)
    .toSorted((a, b) => gradeOf([b.count]) - gradeOf([a.count]))
    .slice(0, sentencesShown)
    .map(({ field, text }): Quote => ({ field: `${field}.en`, language: 'en', text }))
  return [
    {
      check: 'reading-age',
      severity: 'warning',
      field: hardest[0]?.field ?? '',
      problem: 'hard-to-read',
      values: { age, limit: highestReadingAge },
      evidence: { kind: 'sentences', sentences: hardest },
    },
  ]
}
