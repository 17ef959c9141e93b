import { outcomeOfCase, type Excerpt } from '#app/domain/excerpt.ts'
import { previewedRows } from '#app/domain/import-batch.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { ShownGroup } from '#app/domain/shown.ts'
import { fieldsOf, valueOf } from '#app/domain/record.ts'
import { readIn, type Bilingual } from '#app/domain/text.ts'
import { languages, type Language, type Outcome } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { choicesOf, fileOfImport } from '#db/imports.ts'
import { allOrganisations } from '#db/organisations.ts'
import { aroundOf } from '../imports/around-of.ts'
import { joinLines } from '../imports/join-lines.ts'
import { mapRow, type Mapping } from '../imports/map-row.ts'
import { OrganisationNames } from '../imports/organisation-names.ts'
import { sayFault } from '../imports/say-fault.ts'
import { Unmappable } from '../imports/value.ts'
import { namesFor } from '../records/names.ts'
import { show } from '../records/show.ts'
import { mapOfChoices } from './map-of-choices.ts'
import { openImport } from './open-import.ts'
import { rowsOfFile } from './rows-of-file.ts'

export type PreviewedRow = { line: number } & (
  { title: string; outcome: Outcome | null; groups: ShownGroup[] } | { why: string }
)

/** The first rows as they would look. */
export async function previewImport(
  portal: Portal,
  visitor: Visitor,
  id: string,
  language: Language,
): Promise<{ original: Language; rows: PreviewedRow[] }> {
  const { batch, organisation } = openImport(portal, visitor, id)
  const file = fileOfImport(portal.db, id)
  const mapping: Mapping = {
    kind: 'excerpt',
    map: mapOfChoices(choicesOf(portal.db, id).choices, batch),
    names: new OrganisationNames(allOrganisations(portal.db)),
    around: aroundOf(portal),
    organisation,
    today: portal.clock().toISOString().slice(0, 10),
  }
  const rows: PreviewedRow[] = []
  if (file === null) return { original: batch.original, rows }
  for await (const row of joinLines(rowsOfFile(file, batch), mapping.map, mapping.around, language)) {
    if (rows.length === previewedRows) break
    if ('unreadable' in row) rows.push({ line: row.line, why: row.unreadable })
    else {
      try {
        const { content } = mapRow(mapping, row.columns)
        rows.push({ line: row.line, ...shown(portal, content as Excerpt, language) })
      } catch (error) {
        if (!(error instanceof Unmappable)) throw error
        const why = error.fault === null ? error.message : sayFault(error.fault, language)
        rows.push({ line: row.line, why })
      }
    }
  }
  return { original: batch.original, rows }
}

function shown(portal: Portal, content: Excerpt, language: Language) {
  const html = new Map<string, string>()
  for (const { key, kind } of fieldsOf('excerpt')) {
    if (kind !== 'markdown') continue
    const text = valueOf(content, key) as Bilingual
    for (const one of languages) html.set(`${key}.${one}`, portal.markdown.html(text[one]))
  }
  const groups = show({
    kind: 'excerpt',
    content,
    html,
    language,
    without: ['title'],
    organisationNamed: () => null,
    files: [],
    ...namesFor(portal, language, ''),
  })
  return { title: readIn(content.title, language).text, outcome: outcomeOfCase(content.heads), groups }
}
