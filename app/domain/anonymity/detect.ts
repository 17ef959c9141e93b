import type { Finding } from './finding.ts'
import { allows, deniedIn, type Lists } from './lists-of-portal.ts'
import { readText } from './read-text.ts'
import { rules } from './rules.ts'
import type { Rule } from './rule.ts'
import { suggest } from './suggest.ts'

type Language = 'en' | 'cy'

/**
 * Everything in a text that could tell who somebody is, in the order of the text. It warns and proves nothing: a text
 * without findings may still name somebody. Findings of one layer never overlap; those of `singling-out` are about
 * whole phrases and may hold others.
 */
export function detect(text: string, language: Language, lists: Lists): Finding[] {
  const read = readText(text)
  const taken: Finding[] = deniedIn(text, lists.deny)
  const phrases: Finding[] = []
  for (const rule of rules) {
    const layer = rule.kind === 'singling-out' ? phrases : taken
    for (const found of rule.find(read)) {
      const words = text.slice(found.start, found.end)
      if (allows(lists.allow, text, found)) continue
      layer.push(finding(rule, words, found, language))
    }
  }
  return [...apart(taken), ...apart(phrases)].sort((a, b) => a.start - b.start || a.end - b.end)
}

function finding(
  rule: Rule,
  text: string,
  found: Pick<Finding, 'start' | 'end' | 'confidence'>,
  language: Language,
): Finding {
  const { id, kind, severity } = rule
  return { rule: id, kind, severity, ...found, text, suggestion: suggest(id, text, language) }
}

/** Of findings that overlap, the one that was found first stays, as rules stand in order of what they know. */
function apart(findings: readonly Finding[]): Finding[] {
  const ranked = findings.map((finding, rank) => ({ finding, rank }))
  ranked.sort((a, b) => a.finding.start - b.finding.start || a.rank - b.rank)
  const kept: typeof ranked = []
  for (const next of ranked) {
    let last = kept.at(-1)
    let beaten = false
    while (last && last.finding.end > next.finding.start && !beaten) {
      if (last.rank < next.rank) beaten = true
      else {
        kept.pop()
        last = kept.at(-1)
      }
    }
    if (!beaten) kept.push(next)
  }
  return kept.map(({ finding }) => finding)
}
