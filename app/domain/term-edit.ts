import type { Issue } from './issue.ts'
import { slugOf } from './slug.ts'
import { deliveredTerms, isFixed, type OpenVocabulary, type Terms } from './terms.ts'
import type { Bilingual } from './text.ts'
import { isOneOf, languages, themeGroups, type ThemeGroup } from './vocabulary.ts'

/** Characters: a term is read in lists and beside boxes. */
export const longestLabel = 100

/** A term as the form gives it. */
export interface TypedTerm {
  label: Bilingual
  /** '' where the vocabulary has no groups. */
  group: string
}

/** What a term may not be retired or merged for; each has its sentence in both languages. */
export const termRefusals = ['fixed', 'retired', 'last'] as const
export type TermRefusal = (typeof termRefusals)[number]

/** Why a term may not be retired, or merged into another one; null when it may. It is in use, or retired already. */
export function whyNotEnd(
  terms: Terms,
  vocabulary: OpenVocabulary,
  id: string,
  how: 'retire' | 'merge',
): TermRefusal | null {
  if (isFixed(vocabulary, id)) return 'fixed'
  const isRetired = terms.isRetired(vocabulary, id)
  if (how === 'retire' && isRetired) return 'retired'
  // Forms must have something to choose from.
  return terms.inUse(vocabulary).every((other) => other === id) ? 'last' : null
}

/** What a term may be merged into. */
export function mergeTargets(terms: Terms, vocabulary: OpenVocabulary, id: string): readonly string[] {
  return terms.inUse(vocabulary).filter((other) => other !== id)
}

/** `others`: what the other terms of the vocabulary are called. No two may be called the same in a language. */
export function checkTerm(
  vocabulary: OpenVocabulary,
  { label, group }: TypedTerm,
  others: readonly Bilingual[],
): Issue[] {
  const issues = languages.flatMap((language): Issue[] => {
    const field = `label.${language}`
    const text = label[language].trim()
    if (text === '') return [{ field, problem: 'required' }]
    if (text.length > longestLabel) return [{ field, problem: 'too-long', values: { limit: longestLabel } }]
    const taken = others.some((other) => sameName(other[language], text))
    return taken ? [{ field, problem: 'label-taken' }] : []
  })
  const needsGroup = vocabulary === 'theme' && readGroup(group) === null
  return needsGroup ? [...issues, { field: 'group', problem: 'required' }] : issues
}

export function readGroup(group: string): ThemeGroup | null {
  return isOneOf(themeGroups, group) ? group : null
}

/** Whether somebody typed the name of a term, whatever its capitals and spaces. */
export function sameName(one: string, other: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase()
  return plain(one) === plain(other)
}

/** An id for a new term, made from its English name and never used before: addresses and old editions hold ids for good. */
export function newTermId(terms: Terms, vocabulary: OpenVocabulary, english: string): string {
  const used = new Set<string>([
    ...deliveredTerms[vocabulary],
    ...terms.changes.filter((change) => change.vocabulary === vocabulary).map(({ id }) => id),
    // A theme and a group are filters of the same name in addresses.
    ...(vocabulary === 'theme' ? themeGroups : []),
  ])
  const plain = slugOf(english)
  for (let n = 1; ; n++) {
    const id = n === 1 ? plain : `${plain}-${n}`
    if (!used.has(id)) return id
  }
}
