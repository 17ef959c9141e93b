import type { Casebook, CasebookEntry } from './casebook.ts'
import { emptyValue, isTextField, isTyped, limits, type Field, type FieldValue, type Row } from './field.ts'
import type { Issue } from './issue.ts'
import { fieldsOf, type Content } from './record.ts'
import type { Bilingual } from './text.ts'
import type { RecordKind } from './vocabulary.ts'

/** Words that are to be read nowhere any more, and what stands there instead. */
export interface Replacement {
  words: string
  by: string
}

export type Change = (text: string) => string

/** Shorter words would change half of every sentence. */
export const shortestReplaced = 3

export function checkReplacement({ words, by }: Replacement): Issue[] {
  const issues: Issue[] = []
  const limit = limits.line
  if (words === '') issues.push({ field: 'words', problem: 'required' })
  else if (words.length < shortestReplaced)
    issues.push({ field: 'words', problem: 'listed-too-short', values: { limit: shortestReplaced } })
  if (by === '') issues.push({ field: 'by', problem: 'required' })
  if (words.length > limit) issues.push({ field: 'words', problem: 'too-long', values: { limit } })
  if (by.length > limit) issues.push({ field: 'by', problem: 'too-long', values: { limit } })
  if (issues.length === 0 && changeOf({ words, by: '' })(by) !== by)
    issues.push({ field: 'by', problem: 'replacement-has-the-words' })
  return issues
}

/**
 * What replaces the words wherever they stand as whole words, in capitals or not, over the end of a line or not, with
 * straight apostrophes or curly ones.
 */
export function changeOf(replacement: Replacement): Change {
  return changing(replacement, 'giu')
}

/** The same for words as they were found: "Will" gives way, "will" stays. */
export function exactChangeOf(replacement: Replacement): Change {
  return changing(replacement, 'gu')
}

function changing({ words, by }: Replacement, flags: string): Change {
  const parts = words.trim().split(/\s+/).map(escaped)
  // Markdown may hold stars and spaces between two words of a name.
  const between = '(?:[*_]{0,3}\\s{1,8}[*_]{0,3})'
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join(between)}(?![\\p{L}\\p{N}])`, flags)
  return (text) => text.replace(pattern, () => by)
}

/** The same in an address, where words are parted by hyphens and have no accents. */
export function slugHolds(slug: string, wordsAsSlug: string): boolean {
  return `-${slug}-`.includes(`-${wordsAsSlug}-`)
}

function escaped(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, "['’]")
}

/** A record's content with the change made in everything that a person typed; choices, ids and dates stay. */
export function changedContent(kind: RecordKind, content: Content, change: Change): Content {
  const changed = changedRow(fieldsOf(kind), content as unknown as Row, change)
  const whole = { ...content, ...changed }
  return kind === 'casebook' ? { ...whole, ...changedSections(content as Casebook, change) } : whole
}

function changedRow(fields: readonly Field[], row: Row, change: Change): Row {
  const entries = fields
    .filter(({ key }) => row[key] !== undefined)
    .map((field) => [field.key, changedValue(field, row[field.key] ?? emptyValue(field), change)] as const)
  return { ...row, ...Object.fromEntries(entries) }
}

function changedValue(field: Field, value: FieldValue, change: Change): FieldValue {
  if (isTextField(field)) return both(value as Bilingual, change)
  if (field.kind === 'rows') return (value as Row[]).map((row) => changedRow(field.columns, row, change))
  return isTyped(field) && typeof value === 'string' ? change(value) : value
}

function changedSections({ sections }: Casebook, change: Change): Pick<Casebook, 'sections'> {
  return {
    sections: sections.map((section) => ({
      ...section,
      title: both(section.title, change),
      introduction: both(section.introduction, change),
      entries: section.entries.map((entry) => changedEntry(entry, change)),
      ...(section.rule && { rule: { ...section.rule, words: change(section.rule.words) } }),
    })),
  }
}

/** The words an annotation is on change as they do in the record, so that it is found again. */
function changedEntry({ annotations, ...entry }: CasebookEntry, change: Change): CasebookEntry {
  const changed = { ...entry, commentary: both(entry.commentary, change) }
  if (annotations === undefined) return changed
  return {
    ...changed,
    annotations: annotations.map(({ anchor, words, ...annotation }) => ({
      ...annotation,
      anchor: {
        quote: change(anchor.quote),
        before: change(anchor.before),
        after: change(anchor.after),
        start: anchor.start,
      },
      words: both(words, change),
    })),
  }
}

function both({ en, cy }: Bilingual, change: Change): Bilingual {
  return { en: change(en), cy: change(cy) }
}
