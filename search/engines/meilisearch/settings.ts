import type { Settings } from 'meilisearch'

/** Raise it when index-document.ts or the words it is made of change: the index is then built anew. */
const form = '1'

const equality = { equality: true, comparison: false }
const comparison = { equality: false, comparison: true }

/**
 * Everything the index must be set to. Typing errors, prefixes, synonyms and stop words are our own affair (needs.ts):
 * the server would otherwise find 2025 for 2024, and other things than the embedded engine.
 */
export const settings = {
  searchableAttributes: ['title', 'summary', 'keywords', 'body', 'words'],
  displayedAttributes: ['id', 'version', 'shown', 'sector'],
  filterableAttributes: [
    {
      attributePatterns: ['id', 'stems', 'welsh', 'titled', 'sector', 'facet.*'],
      features: { facetSearch: false, filter: equality },
    },
    { attributePatterns: ['standing'], features: { facetSearch: false, filter: comparison } },
  ],
  sortableAttributes: ['standing', 'titleKey.cy', 'titleKey.en'],
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'standing:desc'],
  stopWords: [],
  typoTolerance: { enabled: false },
  // Only to rank what begins with a word being typed: what matches it is said by filters.
  prefixSearch: 'indexingTime',
  facetSearch: false,
  faceting: { maxValuesPerFacet: 100_000 },
  pagination: { maxTotalHits: 10_000_000 },
  // No guessing of languages: all tokens are our own.
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['eng'] }],
} satisfies Settings

const labelKeys = { form: 'zzform', build: 'zzbuild', phrases: 'zzphrases' }

/**
 * Where an index says of itself that it is whole, in which form, by which build, and which synonyms of several words its documents were
 * searched for. It is kept as synonyms of words nobody can ask for, because settings change places with their index.
 */
export function labelled(build: string, phrases: readonly string[]): Settings {
  const label = {
    [labelKeys.form]: [form],
    [labelKeys.build]: [build],
    [labelKeys.phrases]: [...phrases].sort(),
  }
  return { ...settings, synonyms: label }
}

export function isBuild(held: Settings, build: string): boolean {
  return held.synonyms?.[labelKeys.build]?.[0] === build
}

/** The phrases of an index that was filled as a whole in the present form; null for any other. */
export function phrasesOf(held: Settings): string[] | null {
  if (held.synonyms?.[labelKeys.form]?.[0] !== form || !agree(held)) return null
  return held.synonyms[labelKeys.phrases] ?? []
}

/** Whether the index is set as it must be. The server adds settings of its own and changes no order that matters. */
export function agree(held: Settings): boolean {
  const theirs = held as Record<string, unknown>
  return Object.entries(settings).every(([key, ours]) => holds(theirs[key], ours))
}

function holds(theirs: unknown, ours: unknown): boolean {
  if (typeof ours !== 'object' || ours === null || Array.isArray(ours))
    return JSON.stringify(theirs) === JSON.stringify(ours)
  const object = (theirs ?? {}) as Record<string, unknown>
  return Object.entries(ours).every(([key, value]) => holds(object[key], value))
}
