import { rowResults, type ImportBatch, type RowCounts } from '#app/domain/import-batch.ts'
import {
  listedTargets,
  type FoundInFile,
  type ImportChoices,
  type ListedTarget,
  type Written,
} from '#app/domain/import-choices.ts'
import { meantBy } from '#app/domain/organisation-likeness.ts'
import type { TypedOrganisation } from '#app/domain/organisation-details.ts'
import type { Visitor } from '#app/domain/person.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { choicesOf, rejectedRows, rowCounts, rowsOfImport } from '#db/imports.ts'
import { allOrganisations } from '#db/organisations.ts'
import { openImport } from './open-import.ts'

const rejectedShown = 20
/** Bodies that somebody is asked about at once, the most frequent first. */
const bodiesAsked = 60

export interface ReadImport {
  batch: ImportBatch
  organisation: string
  counts: RowCounts
  /** Rows dealt with, and rows in the file; null when the file is forgotten. */
  dealtWith: number
  rows: number | null
  rejected: { line: number; rowKey: string; reasons: string[] }[]
}

export function readImport(portal: Portal, visitor: Visitor, id: string, language: Language): ReadImport {
  const { batch, organisation } = openImport(portal, visitor, id)
  const counts = rowCounts(portal.db, id)
  return {
    batch,
    organisation: readIn(organisation.name, language).text,
    counts,
    dealtWith: rowResults.reduce((sum, result) => sum + counts[result], 0),
    rows: choicesOf(portal.db, id).found?.rows ?? null,
    rejected: rejectedRows(portal.db, id, rejectedShown).map(({ line, rowKey, reasons }) => ({
      line,
      rowKey,
      reasons,
    })),
  }
}

/** Every row with what became of it, for a file. */
export function rowsForFile(portal: Portal, visitor: Visitor, id: string) {
  const { batch } = openImport(portal, visitor, id)
  return { batch, rows: rowsOfImport(portal.db, id) }
}

export function readColumns(
  portal: Portal,
  visitor: Visitor,
  id: string,
): { batch: ImportBatch; choices: ImportChoices; found: FoundInFile | null } {
  const { batch } = openImport(portal, visitor, id)
  return { batch, ...choicesOf(portal.db, id) }
}

export interface AskedWord extends Written {
  /** An id of the list, '' while nobody has said. */
  meaning: string
}
export interface AskedBody extends Written {
  /** A slug; '' keeps the words. */
  meant: string
  suggestions: { slug: string; name: string }[]
}

/** What is known of a body of the file before anybody has said more; null for one that does not stand in it. */
export function beginOfBody(
  portal: Portal,
  visitor: Visitor,
  id: string,
  written: string,
): { written: string; typed: TypedOrganisation } | null {
  const { organisation } = openImport(portal, visitor, id)
  const { choices, found } = choicesOf(portal.db, id)
  if (found?.bodies.some((body) => body.written === written) !== true) return null
  const { sector = '', region = '' } = choices.usual
  const { nation } = organisation
  const typed = { nameEn: written, nameCy: '', type: '', sector, nation, region, code: '', website: '' }
  return { written, typed }
}

/** The words of the file that stand for something the portal has its own word for. */
export function readMeanings(portal: Portal, visitor: Visitor, id: string, language: Language) {
  const { batch } = openImport(portal, visitor, id)
  const { choices, found } = choicesOf(portal.db, id)
  const organisations = allOrganisations(portal.db)
  const bySlug = new Map(organisations.map((one) => [one.slug, one]))
  const words = (Object.keys(listedTargets) as ListedTarget[]).flatMap((target) => {
    const asked = (found?.words[target] ?? []).map((one) => ({
      ...one,
      meaning: choices.meanings[target]?.[one.written] ?? '',
    }))
    return asked.length === 0 ? [] : [{ target, asked: asked satisfies AskedWord[] }]
  })
  const bodies = (found?.bodies ?? []).slice(0, bodiesAsked).map((one): AskedBody => {
    // What was chosen for an earlier file may have gone since.
    const own = bySlug.get(choices.bodies[one.written] ?? '')
    const meant = own?.slug ?? ''
    const alike = meantBy(one.written, organisations)
    const offered = [...new Set(own === undefined ? alike : [own, ...alike])]
    return {
      ...one,
      meant,
      suggestions: offered.map(({ slug, name }) => ({ slug, name: readIn(name, language).text })),
    }
  })
  return { batch, words, bodies }
}
