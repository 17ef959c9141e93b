import { isTextField, type Row } from '../field.ts'
import { fieldsOf, type Content, type ContentOf } from '../record.ts'
import type { Bilingual } from '../text.ts'
import type { Language, RecordKind } from '../vocabulary.ts'
import { sectionFields, type Casebook, type CasebookEntry } from '../casebook.ts'

/** Words of one text that give way to others. `field` as `textsOf` names it; offsets as the detector gives them. */
export interface Replacement {
  field: string
  language: Language | null
  start: number
  end: number
  words: string
}

/** What is said to have changed in an edition: no field of the record, but the writers' own words all the same. */
export const changeNoteField = 'changeNote'

/** Whether a finding in this field can be replaced in the record: words in files are not its own. */
export function isOwnField(field: string): boolean {
  return !field.startsWith('files')
}

/** The content with every replacement made. Replacements of one text must not overlap. */
export function replaceIn<K extends RecordKind>(
  kind: K,
  content: ContentOf[K],
  replacements: readonly Replacement[],
): ContentOf[K] {
  const change = (field: string, language: Language | null, text: string) =>
    replaceInText(field, language, text, replacements)
  const both = (field: string, text: Bilingual): Bilingual => ({
    en: change(field, 'en', text.en),
    cy: change(field, 'cy', text.cy),
  })
  const changed: Row = { ...(content as unknown as Row) }
  for (const field of fieldsOf(kind)) {
    const value = changed[field.key]
    if (value === undefined) continue
    if (isTextField(field)) changed[field.key] = both(field.key, value as Bilingual)
    else if (field.kind === 'rows') {
      changed[field.key] = (value as Row[]).map((row, index) => {
        const cells = field.columns.map((column) => {
          const name = `${field.key}.${index}.${column.key}`
          const cell = row[column.key]
          if (isTextField(column)) return [column.key, both(name, cell as Bilingual)]
          return [column.key, typeof cell === 'string' ? change(name, null, cell) : cell]
        })
        return { ...row, ...(Object.fromEntries(cells.filter(([, cell]) => cell !== undefined)) as Row) }
      })
    } else if (typeof value === 'string') changed[field.key] = change(field.key, null, value)
  }
  const result = changed as unknown as Content
  return (kind === 'casebook' ? withSections(result as Casebook, { both, change }) : result) as ContentOf[K]
}

/** One text with those of the replacements made that are for it. */
export function replaceInText(
  field: string,
  language: Language | null,
  text: string,
  replacements: readonly Replacement[],
): string {
  return replacements
    .filter((one) => one.field === field && one.language === language)
    .toSorted((a, b) => b.start - a.start)
    .reduce((changed, { start, end, words }) => changed.slice(0, start) + words + changed.slice(end), text)
}

interface Changes {
  both(field: string, text: Bilingual): Bilingual
  change(field: string, language: Language | null, text: string): string
}

function withSections(casebook: Casebook, changes: Changes): Casebook {
  const { both } = changes
  const sections = casebook.sections.map((section) => ({
    ...section,
    title: both(sectionFields.title(section.id), section.title),
    introduction: both(sectionFields.introduction(section.id), section.introduction),
    entries: section.entries.map((entry) => withAnnotations(section.id, entry, changes)),
  }))
  return { ...casebook, sections }
}

function withAnnotations(section: string, entry: CasebookEntry, { both, change }: Changes): CasebookEntry {
  const { recordId, annotations } = entry
  const changed = {
    ...entry,
    commentary: both(sectionFields.commentary(section, recordId), entry.commentary),
  }
  if (annotations === undefined) return changed
  return {
    ...changed,
    annotations: annotations.map((one) => ({
      ...one,
      words: both(sectionFields.note(section, recordId, one.id), one.words),
      anchor: {
        ...one.anchor,
        quote: change(sectionFields.quote(section, recordId, one.id), one.language, one.anchor.quote),
      },
    })),
  }
}
