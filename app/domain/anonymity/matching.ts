import type { Found } from './rule.ts'
import type { TextRead } from './read-text.ts'
import type { Confidence } from './finding.ts'

/**
 * Every match of a pattern, judged. The pattern must have the `g` flag and only bounded repetitions; the judge sees the
 * match and its sentence, and returns null where it is nothing. Numbers inside web addresses are passed over. A group named `found` narrows what is marked.
 */
export function matching(
  read: TextRead,
  pattern: RegExp,
  judge: (match: RegExpMatchArray, sentence: Sentence) => Confidence | null,
): Found[] {
  const found: Found[] = []
  let link = 0
  for (const match of read.text.matchAll(pattern)) {
    const words = match.groups?.['found'] ?? match[0]
    const start = match.index + match[0].indexOf(words)
    const end = start + words.length
    while (link < read.links.length && read.links[link]!.end <= start) link += 1
    if (link < read.links.length && read.links[link]!.start < start) continue
    const { before, after } = read.around(start, end)
    const confidence = judge(match, { before, after, whole: before + words + after })
    if (confidence !== null) found.push({ start, end, confidence })
  }
  return found
}

export interface Sentence {
  before: string
  after: string
  whole: string
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
