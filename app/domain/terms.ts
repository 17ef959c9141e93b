import { namesOfParts, presentPart } from './sub-subject.ts'
import type { Bilingual } from './text.ts'
import {
  evidenceMethods,
  groupOfTheme,
  isOneOf,
  organisationTypes,
  recommendationKinds,
  regions,
  sectors,
  subjects,
  themeGroups,
  themes,
  type Theme,
  type ThemeGroup,
} from './vocabulary.ts'

/**
 * The vocabularies whose terms site administrators look after while the portal runs, by the terms that come with it.
 * A term that was added has the type of the delivered ones: its id was checked against these lists as they stand.
 */
export const deliveredTerms = {
  theme: themes,
  themeGroup: themeGroups,
  subject: subjects,
  // Ombudsmen name the parts of a subject freely; those that administrators know of are terms as well.
  subSubject: [],
  sector: sectors,
  organisationType: organisationTypes,
  region: regions,
  recommendationKind: recommendationKinds,
  evidenceMethod: evidenceMethods,
} as const satisfies Record<string, readonly string[]>

export type OpenVocabulary = keyof typeof deliveredTerms
type TermOf = { [K in OpenVocabulary]: (typeof deliveredTerms)[K][number] }
export const openVocabularies = Object.keys(deliveredTerms) as OpenVocabulary[]

/** The vocabulary in whose terms those of another one stand: a theme in a group, a part of a subject in the subject. */
export const standsIn = { theme: 'themeGroup', subSubject: 'subject' } as const satisfies Partial<
  Record<OpenVocabulary, OpenVocabulary>
>
export type NestedVocabulary = keyof typeof standsIn

export function isNested(vocabulary: OpenVocabulary): vocabulary is NestedVocabulary {
  return Object.hasOwn(standsIn, vocabulary)
}

/** Those that organisations are described with as well. */
export const organisationVocabularies: readonly OpenVocabulary[] = ['organisationType', 'sector', 'region']

/** A vocabulary as addresses name it: `organisation-type`. */
export function vocabularySlug(vocabulary: OpenVocabulary): string {
  return vocabulary.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Terms that a rule of the portal rests on: their words may change, but they cannot be retired or merged away. */
const fixed: Partial<Record<OpenVocabulary, readonly string[]>> = {
  // Only these publish excerpts of cases.
  organisationType: ['commissioner-or-ombudsman'],
  // Raises the evidence level.
  evidenceMethod: ['comparison-group'],
}

/** "Other" is read last, after whatever was added. */
const lastOfAll: readonly string[] = ['other', 'various-other']

/** What administrators made of a term, or a term of their own; see the table `terms`. */
export interface TermChange {
  vocabulary: OpenVocabulary
  id: string
  /** Null: as delivered. */
  label: Bilingual | null
  /** Where a theme stands, when it was added or moved. */
  group: ThemeGroup | null
  /** The term that is used in its place. */
  mergedInto: string | null
  /** UTC, ISO; null while new work may choose it. */
  retiredAt: string | null
}

/** The terms as they stand. */
export interface Terms {
  /** What they differ by from the delivered ones, for whoever has to make them again elsewhere. */
  readonly changes: readonly TermChange[]
  /** What new work may choose from, in the order it is read. */
  inUse(vocabulary: OpenVocabulary): readonly string[]
  /** The same and the retired ones: everything a record can have. */
  known(vocabulary: OpenVocabulary): readonly string[]
  isRetired(vocabulary: OpenVocabulary, id: string): boolean
  /** The id that stands for it now: another one after a merge, otherwise the id itself, known or not. */
  present(vocabulary: OpenVocabulary, id: string): string
  /** Every id that means this term: its own and those merged into it. */
  idsOf(vocabulary: OpenVocabulary, id: string): readonly string[]
  /** The group that a theme stands in; null for what is no theme. */
  groupOf(theme: string): ThemeGroup | null
  /** What administrators call a part of a subject; null while it is called as each ombudsman calls it. */
  partName(id: string): Bilingual | null
}

/** The terms that these changes make of the delivered ones. The changes are in the order in which they were added. */
export function termsOf(changes: readonly TermChange[]): Terms {
  const byVocabulary = new Map(openVocabularies.map((key) => [key, listsOf(key, changes)]))
  const lists = (key: OpenVocabulary) => byVocabulary.get(key) ?? listsOf(key, [])
  const groups = new Map<string, ThemeGroup>(Object.entries(groupOfTheme))
  for (const { vocabulary, id, group } of changes)
    if (vocabulary === 'theme' && group !== null) groups.set(id, group)
  const step = (key: OpenVocabulary, id: string) => lists(key).merged.get(id) ?? id
  const present = (key: OpenVocabulary, id: string) =>
    key === 'subSubject' ? presentPart(step, id, changes.length) : step(key, id)
  return {
    changes,
    inUse: (key) => lists(key).inUse,
    known: (key) => lists(key).known,
    isRetired: (key, id) => lists(key).retired.has(id),
    present,
    idsOf: (key, id) => [
      id,
      ...[...lists(key).merged].filter(([, target]) => target === id).map(([from]) => from),
    ],
    groupOf: (theme) => {
      const group = groups.get(present('theme', theme))
      return group === undefined ? null : (present('themeGroup', group) as ThemeGroup)
    },
    partName: (id) => lists('subSubject').names.get(id) ?? null,
  }
}

/** As the portal comes. */
export const noChanges: Terms = termsOf([])

/** Whether the values of a list are looked after here; all other lists have rules attached and are closed. */
export function isOpen(vocabulary: string): vocabulary is OpenVocabulary {
  return isOneOf(openVocabularies, vocabulary)
}

/** Whether a rule of the portal rests on the term. */
export function isFixed(vocabulary: OpenVocabulary, id: string): boolean {
  return fixed[vocabulary]?.includes(id) ?? false
}

/** What a list of choices offers: of an open vocabulary the terms in use and those already held; otherwise `closed`. */
export function choicesIn(
  terms: Terms,
  vocabulary: string,
  closed: readonly string[],
  held: readonly string[],
): readonly string[] {
  if (!isOpen(vocabulary)) return closed
  return terms.known(vocabulary).filter((id) => !terms.isRetired(vocabulary, id) || held.includes(id))
}

/** The term of a vocabulary that an id stands for now, typed as the delivered ones; null for what is none. */
export function findTerm<K extends OpenVocabulary>(
  terms: Terms,
  vocabulary: K,
  id: string,
): TermOf[K] | null {
  const present = terms.present(vocabulary, id)
  return terms.known(vocabulary).includes(present) ? (present as TermOf[K]) : null
}

/** The themes in use, typed for those who look their words up. */
export function themesInUse(terms: Terms): readonly Theme[] {
  return terms.inUse('theme') as readonly Theme[]
}

function listsOf(key: OpenVocabulary, changes: readonly TermChange[]) {
  const own = changes.filter(({ vocabulary }) => vocabulary === key)
  const delivered: readonly string[] = deliveredTerms[key]
  const added = own.map(({ id }) => id).filter((id) => !delivered.includes(id))
  const all = [...delivered, ...added]
  const ordered = [
    ...all.filter((id) => !lastOfAll.includes(id)),
    ...all.filter((id) => lastOfAll.includes(id)),
  ]
  const gone = mergedOf(own)
  const merged = key === 'subSubject' ? new Map([...namesOfParts(own), ...gone]) : gone
  const names = new Map(own.flatMap(({ id, label }) => (label === null ? [] : [[id, label]])))
  const retired = new Set(own.filter((change) => change.retiredAt !== null).map(({ id }) => id))
  const known = ordered.filter((id) => !gone.has(id))
  return { known, inUse: known.filter((id) => !retired.has(id)), retired, merged, names }
}

/** Where each merged id leads in the end: what it was merged into may have been merged itself. */
function mergedOf(changes: readonly TermChange[]): Map<string, string> {
  const steps = new Map(
    changes.flatMap(({ id, mergedInto }) => (mergedInto === null ? [] : [[id, mergedInto]])),
  )
  const merged = new Map<string, string>()
  for (const id of steps.keys()) {
    let target = id
    // No longer than there are steps, should anything ever lead round in a circle.
    for (let step = 0; step < steps.size && steps.has(target); step++) target = steps.get(target) ?? target
    merged.set(id, target)
  }
  return merged
}
