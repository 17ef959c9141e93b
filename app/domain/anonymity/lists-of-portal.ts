import type { Finding } from './finding.ts'

/** What this portal adds to the rules, in small letters, as `listsOf` makes them. */
export interface Lists {
  /** Never findings: bodies' names, officials whose names are published, offices' addresses, the record's own references. */
  allow: readonly string[]
  /** Always findings: names that came to light before, a village too small to name. */
  deny: readonly string[]
}

export const noLists: Lists = { allow: [], deny: [] }

/** Lists from words as people write them; capitals make no difference. */
export function listsOf({ allow, deny }: Lists): Lists {
  return { allow: small(allow), deny: small(deny) }
}

/** The lists with more words that are never findings. */
export function withAllowed({ allow, deny }: Lists, words: readonly string[]): Lists {
  return { allow: [...allow, ...small(words)], deny }
}

function small(words: readonly string[]): string[] {
  return words.map((word) => word.trim().toLowerCase()).filter(Boolean)
}

/** Whether a finding stands inside words that are allowed: "Davies" in "Davies Memorial Hall". */
export function allows(
  allowed: readonly string[],
  text: string,
  { start, end }: Pick<Finding, 'start' | 'end'>,
): boolean {
  const words = text.slice(start, end).toLowerCase()
  return allowed.some((phrase) => {
    for (let at = phrase.indexOf(words); at >= 0; at = phrase.indexOf(words, at + 1)) {
      const from = start - at
      if (from >= 0 && text.slice(from, from + phrase.length).toLowerCase() === phrase) return true
    }
    return false
  })
}

/** Every place where denied words stand as whole words. */
export function deniedIn(text: string, denied: readonly string[]): Finding[] {
  const lower = text.toLowerCase()
  return denied.flatMap((words) => {
    const found: Finding[] = []
    for (let start = lower.indexOf(words); start >= 0; start = lower.indexOf(words, start + words.length)) {
      const end = start + words.length
      if (isInsideWord(lower, start, end)) continue
      found.push({
        rule: 'deny-list',
        kind: 'listed',
        severity: 'identifies',
        confidence: 'sure',
        start,
        end,
        text: text.slice(start, end),
        suggestion: null,
      })
    }
    return found
  })
}

function isInsideWord(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u
  return letter.test(text[start - 1] ?? '') || letter.test(text[end] ?? '')
}
