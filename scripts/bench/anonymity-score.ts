import { detect } from '#app/domain/anonymity/detect.ts'
import type { Finding } from '#app/domain/anonymity/finding.ts'
import { noLists } from '#app/domain/anonymity/lists-of-portal.ts'
import type { Marked, Part, Sentence } from './anonymity-corpus.ts'

export interface Score {
  kind: string
  marked: number
  found: number
  /** Findings of this kind that touch nothing marked. */
  falseAlarms: number
}

export interface Mistake {
  what: 'missed' | 'false alarm'
  kind: string
  words: string
  sentence: string
}

export interface Judged {
  scores: Score[]
  mistakes: Mistake[]
  words: number
}

/**
 * Runs the detector over one part of the corpus. Something marked counts as found when findings of its own kind cover
 * all of it; for a phrase that singles out, when one touches it. A false alarm touches nothing that is marked.
 */
export function judge(corpus: readonly Sentence[], part: Part): Judged {
  const scores = new Map<string, Score>()
  const mistakes: Mistake[] = []
  const score = (kind: string) => {
    const known = scores.get(kind) ?? { kind, marked: 0, found: 0, falseAlarms: 0 }
    scores.set(kind, known)
    return known
  }
  const sentences = corpus.filter((sentence) => sentence.part === part)
  for (const { text, marked, language } of sentences) {
    const findings = detect(text, language, noLists)
    for (const mark of marked) {
      const row = score(mark.kind)
      row.marked += 1
      if (isFound(mark, findings)) row.found += 1
      else
        mistakes.push({
          what: 'missed',
          kind: mark.kind,
          words: text.slice(mark.start, mark.end),
          sentence: text,
        })
    }
    for (const finding of findings) {
      if (marked.some((mark) => touches(mark, finding))) continue
      score(finding.kind).falseAlarms += 1
      mistakes.push({ what: 'false alarm', kind: finding.rule, words: finding.text, sentence: text })
    }
  }
  return {
    scores: [...scores.values()].sort((a, b) => a.kind.localeCompare(b.kind)),
    mistakes,
    words: sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
  }
}

function isFound(mark: Marked, findings: readonly Finding[]): boolean {
  const same = findings.filter((finding) => finding.kind === mark.kind && touches(mark, finding))
  if (mark.kind === 'singling-out') return same.length > 0
  return same.some((finding) => finding.start <= mark.start && finding.end >= mark.end)
}

function touches(mark: Marked, finding: Finding): boolean {
  return finding.start < mark.end && finding.end > mark.start
}
