import type { CaseStudy } from './case-study.ts'
import { isTextField, type Field, type TextField } from './field.ts'
import { fieldsOf } from './record.ts'
import { noText, type Bilingual } from './text.ts'
import type { Language } from './vocabulary.ts'
import { emailIn, gatherTexts, type PlacedSection } from './word-start.ts'

/** What a section of a Word file can go to: every question of a case study that is answered in words, and the contact. */
export const wordFields: readonly Field[] = fieldsOf('case-study').filter(
  (field) => isTextField(field) || field.key === 'publicContact',
)

/** What becomes of a Word file: the fields of a case study, and what is kept in the writers' note. */
export interface WordDraft {
  words: Partial<CaseStudy>
  note: string
}

/**
 * The case study that begins with these sections, its texts in `language`. `plain` takes the marks of Markdown out of a
 * text, for fields that have none.
 */
export function draftFromWord(
  sections: readonly PlacedSection[],
  language: Language,
  plain: (markdown: string) => string,
): WordDraft {
  const { texts, note } = gatherTexts(sections)
  const words: Record<string, Bilingual | string> = {}
  const leftOver = note === '' ? [] : [note]
  for (const field of wordFields) {
    const text = texts.get(field.key)
    if (text === undefined) continue
    if (isTextField(field)) words[field.key] = { ...noText, [language]: asField(field, text, plain) }
    else {
      const email = emailIn(text)
      if (email !== '') words[field.key] = email
      if (text.trim().toLowerCase() !== email) leftOver.push(text)
    }
  }
  return { words: words, note: leftOver.join('\n\n') }
}

function asField(field: TextField, text: string, plain: (markdown: string) => string): string {
  if (field.kind === 'markdown') return text
  return field.kind === 'line' ? plain(text).replace(/\s*\n\s*/g, ' ') : plain(text)
}
