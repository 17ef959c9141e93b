import type { SearchDocument } from '../../document.ts'
import type { Tables } from './tables.ts'

/** The document as it was given to the index, or null when the index does not hold it. */
export function readDocument(tables: Tables, id: string): SearchDocument | null {
  const held = tables.byId.get(id)
  return held ? documentAt(tables, held.number) : null
}

/** The document of this row number. */
export function documentAt(tables: Tables, number: number): SearchDocument | null {
  const row = tables.document.get(number)
  const text = tables.text.get(number)
  if (!row || !text) return null
  return {
    id: row.id,
    version: row.version,
    title: { en: row.title_en, cy: row.title_cy },
    summary: { en: text.summary_en, cy: text.summary_cy },
    body: { en: text.body_en, cy: text.body_cy },
    keywords: text.keywords,
    references: JSON.parse(text.refs) as string[],
    date: row.date,
    evidence: row.evidence,
    facets: JSON.parse(row.facets) as SearchDocument['facets'],
  }
}
