import type { Issue } from './issue.ts'
import { slugOf } from './slug.ts'
import { subjectAbove } from './sub-subject.ts'
import {
  choicesIn,
  deliveredTerms,
  isFixed,
  isNested,
  standsIn,
  type OpenVocabulary,
  type Terms,
} from './terms.ts'
import type { Bilingual } from './text.ts'
import { languages, type ThemeGroup } from './vocabulary.ts'

/** Characters: a term is read in lists and beside boxes. */
export const longestLabel = 100

/** A term as the form gives it. */
export interface TypedTerm {
  label: Bilingual
  /** The term of another vocabulary that it stands in; '' where the vocabulary has no such levels. */
  group: string
}

/** What a term may not be retired or merged for; each has its sentence in both languages. */
export const termRefusals = ['fixed', 'retired', 'last'] as const
export type TermRefusal = (typeof termRefusals)[number]

/**
 * Why a term may not be retired, or merged into another one; null when it may. `inUse`: all of its vocabulary that are in
 * use, itself among them unless it is retired.
 */
export function whyNotEnd(
  terms: Terms,
  vocabulary: OpenVocabulary,
  id: string,
  how: 'retire' | 'merge',
  inUse: readonly string[],
): TermRefusal | null {
  if (isFixed(vocabulary, id)) return 'fixed'
  const isRetired = terms.isRetired(vocabulary, id)
  if (how === 'retire' && isRetired) return 'retired'
  // Forms must have something to choose from; but a subject need not have parts.
  const mayBeNone = vocabulary === 'subSubject' && how === 'retire'
  return !mayBeNone && inUse.every((other) => other === id) ? 'last' : null
}

/** What a term may be merged into, of those in use. */
export function mergeTargets(inUse: readonly string[], id: string): readonly string[] {
  return inUse.filter((other) => other !== id)
}

/** The term that a term stands in: a theme in its group, a part in its subject; null where there are no such levels. */
export function termAbove(terms: Terms, vocabulary: OpenVocabulary, id: string): string | null {
  if (vocabulary === 'theme') return terms.groupOf(id)
  return vocabulary === 'subSubject' ? subjectAbove(id) : null
}

/** What a term can stand in: what is in use, and where it stands already. Empty where there are no such levels. */
export function placesFor(terms: Terms, vocabulary: OpenVocabulary, held: string | null): readonly string[] {
  if (!isNested(vocabulary)) return []
  return choicesIn(terms, standsIn[vocabulary], [], held === null ? [] : [held])
}

/** What a term that is checked is checked against. */
interface Beside {
  /** What the other terms of the vocabulary are called. No two may be called the same in a language. */
  others: readonly Bilingual[]
  /** What it stands in now; null for a new one. */
  above: string | null
}

/** What is to be put right in a term as typed. */
export function checkTerm(
  terms: Terms,
  vocabulary: OpenVocabulary,
  { label, group }: TypedTerm,
  { others, above }: Beside,
): Issue[] {
  const issues = languages.flatMap((language): Issue[] => {
    const field = `label.${language}`
    const text = label[language].trim()
    if (text === '') return [{ field, problem: 'required' }]
    if (text.length > longestLabel) return [{ field, problem: 'too-long', values: { limit: longestLabel } }]
    const taken = others.some((other) => sameName(other[language], text))
    return taken ? [{ field, problem: 'label-taken' }] : []
  })
  const isPlaced = !isNested(vocabulary) || placesFor(terms, vocabulary, above).includes(group)
  return isPlaced ? issues : [...issues, { field: 'group', problem: 'required' }]
}

/** The group that a checked theme is kept with; null for terms of other vocabularies. */
export function groupToKeep(vocabulary: OpenVocabulary, { group }: TypedTerm): ThemeGroup | null {
  return vocabulary === 'theme' ? (group as ThemeGroup) : null
}

/** Whether somebody typed the name of a term, whatever its capitals and spaces. */
export function sameName(one: string, other: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase()
  return plain(one) === plain(other)
}

/** An id for a new term, made from its English name and never used before: addresses and old editions hold ids for good. */
export function newTermId(terms: Terms, vocabulary: OpenVocabulary, english: string): string {
  // A theme and a group are filters of the same name in addresses.
  const sharing: readonly OpenVocabulary[] =
    vocabulary === 'theme' || vocabulary === 'themeGroup' ? ['theme', 'themeGroup'] : [vocabulary]
  const used = new Set<string>([
    ...sharing.flatMap((one): readonly string[] => deliveredTerms[one]),
    ...terms.changes.filter((change) => sharing.includes(change.vocabulary)).map(({ id }) => id),
  ])
  const plain = slugOf(english)
  for (let n = 1; ; n++) {
    const id = n === 1 ? plain : `${plain}-${n}`
    if (!used.has(id)) return id
  }
}
