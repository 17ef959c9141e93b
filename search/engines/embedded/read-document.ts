import type { SearchDocument } from '../../document.ts'
import type { Tables } from './tables.ts'
import { referencesIn } from './write.ts'

/** The document as it was given to the index, or null when the index does not hold it. */
export function readDocument(tables: Tables, id: string): SearchDocument | null {
  const held = tables.byId.get(id)
  const row = held && tables.document.get(held.number)
  const text = held && tables.text.get(held.number)
  if (!row || !text) return null
  return {
    id,
    version: row.version,
    title: { en: row.title_en, cy: row.title_cy },
    summary: { en: text.summary_en, cy: text.summary_cy },
    body: { en: text.body_en, cy: text.body_cy },
    keywords: text.keywords,
    references: referencesIn(text.refs),
    date: row.date,
    evidence: row.evidence,
    facets: JSON.parse(row.facets) as SearchDocument['facets'],
  }
}
