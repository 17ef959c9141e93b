import type { CasebookSection } from '#app/domain/casebook.ts'
import type { DraftSections } from '#app/domain/read-casebook.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { SectionSearches } from '#app/use-cases/casebooks/read-section-searches.ts'
import type { FormErrors } from '../forms/issues.ts'

/** What every part of the page on which a casebook is arranged needs to know. */
export interface Arranging {
  draft: DraftSections
  /** What fills sections, and what else could. */
  searches: SectionSearches
  /** The language words are being written in. */
  writing: Language
  errors: FormErrors
  /** The place whose removal is being asked a second time. */
  ask: string | null
  /** What somebody else saved meanwhile; null when nobody did. */
  theirs: readonly CasebookSection[] | null
}

/** The second language is being written: the order of things is not changed then. */
export function isTranslating({ writing, draft }: Pick<Arranging, 'writing' | 'draft'>): boolean {
  return writing !== draft.original
}
