import type { CasebookSection } from './casebook.ts'
import type { Content } from './record.ts'

/**
 * The sections with the edition of every entry's record that readers are to have from now on. `editionOf` is undefined for
 * what no reader sees.
 */
export function withEditions(
  sections: readonly CasebookSection[],
  editionOf: (recordId: string) => number | undefined,
): CasebookSection[] {
  return sections.map((section) => ({
    ...section,
    entries: section.entries.map(({ edition: _, ...entry }) => {
      const edition = editionOf(entry.recordId)
      return edition === undefined ? entry : { ...entry, edition }
    }),
  }))
}

/** The content for a draft, whose entries show their records as they are. */
export function withoutEditions<C extends Content>(content: C): C {
  return 'sections' in content
    ? { ...content, sections: withEditions(content.sections, () => undefined) }
    : content
}
