import { annotationLimits } from './annotation.ts'
import { annotationsOf } from './annotations/of-entry.ts'
import { sectionFields, sectionLimits, type CasebookSection } from './casebook.ts'
import type { Issue } from './issue.ts'
import type { Bilingual } from './text.ts'
import { languages, type Language } from './vocabulary.ts'

/** What has to be put right in a casebook's sections before readers get them. */
export function checkSections(sections: readonly CasebookSection[], original: Language): Issue[] {
  const issues: Issue[] = sections.some((section) => section.entries.length > 0)
    ? []
    : [{ field: 'sections', problem: 'empty-casebook' }]
  for (const { id, title, introduction, entries } of sections) {
    const field = sectionFields.title(id)
    if (title[original].trim() === '') issues.push({ field: `${field}.${original}`, problem: 'required' })
    issues.push(
      ...tooLong(field, title, sectionLimits.title),
      ...tooLong(sectionFields.introduction(id), introduction, sectionLimits.introduction),
      ...entries.flatMap((entry) => [
        ...tooLong(sectionFields.commentary(id, entry.recordId), entry.commentary, sectionLimits.commentary),
        ...annotationsOf(entry).flatMap((note) =>
          tooLong(sectionFields.note(id, entry.recordId, note.id), note.words, annotationLimits.words),
        ),
      ]),
    )
  }
  return issues
}

function tooLong(field: string, text: Bilingual, limit: number): Issue[] {
  return languages
    .filter((language) => text[language].length > limit)
    .map((language) => ({ field: `${field}.${language}`, problem: 'too-long', values: { limit } }))
}
