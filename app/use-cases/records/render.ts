import { addressesOf } from '#app/domain/checks/links.ts'
import type { Bilingual } from '#app/domain/text.ts'
import { fieldsOf, valueOf, type Content, type ContentOf } from '#app/domain/record.ts'
import { languages, type RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { replaceLinks } from '#db/checks.ts'
import type { Reader } from '#db/connection.ts'
import { replaceRenderings } from '#db/records.ts'

/** Renders the edition's Markdown once, when it is saved, and stores the safe HTML beside it, and where its links lead. */
export function render(
  portal: Portal,
  db: Reader,
  kind: RecordKind,
  editionId: string,
  content: Content,
): void {
  const html = new Map<string, string>()
  const add = (field: string, text: Bilingual) => {
    for (const language of languages) {
      if (text[language].trim() !== '') html.set(`${field}.${language}`, portal.markdown.html(text[language]))
    }
  }
  for (const field of fieldsOf(kind)) {
    if (field.kind === 'markdown') add(field.key, valueOf(content, field.key) as Bilingual)
  }
  if (kind === 'casebook') {
    for (const section of (content as ContentOf['casebook']).sections) {
      add(`sections.${section.id}.introduction`, section.introduction)
      for (const entry of section.entries) add(`sections.${section.id}.${entry.recordId}`, entry.commentary)
    }
  }
  replaceRenderings(db, editionId, portal.markdown.version, html)
  replaceLinks(db, editionId, addressesOf(kind, content), portal.clock().toISOString())
}
