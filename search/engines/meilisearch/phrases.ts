/** Synonyms of several words, as stems with spaces between them: what documents are searched for when indexed. */
export interface KnownPhrases {
  has(phrase: string): boolean
  /** Those that occur in any of these texts, given as their stems in order. */
  within(texts: readonly (readonly string[])[]): string[]
}

export function knownPhrases(phrases: readonly string[]): KnownPhrases {
  const known = new Set(phrases)
  const byFirst = new Map<string, string[]>()
  for (const phrase of known) {
    const first = phrase.split(' ', 1)[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  return {
    has: (phrase) => known.has(phrase),
    within(texts) {
      const found = new Set<string>()
      for (const stems of texts)
        stems.forEach((stem, at) => {
          for (const phrase of byFirst.get(stem) ?? []) {
            const length = phrase.split(' ').length
            if (stems.slice(at, at + length).join(' ') === phrase) found.add(phrase)
          }
        })
      return [...found]
    },
  }
}
