import { Fault } from '#app/domain/fault.ts'
import { formatOf, largestImport, type ImportBatch } from '#app/domain/import-batch.ts'
import { guessColumns } from '#app/domain/import-guesses.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Language, Scheme } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { habitsOf, insertImport } from '#db/imports.ts'
import { findOrganisation } from '#db/organisations.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { Refusal } from '../imports/refusal.ts'
import { guessChoices } from './guess-choices.ts'
import { lookIntoFile } from './look-into-file.ts'

export interface StartImport {
  organisationId: string
  scheme: Scheme
  original: Language
  /** The page's. */
  language: Language
  fileName: string
  bytes: Uint8Array
}

/** Takes a file of decided cases, and guesses what its columns are. Gives the import's id. */
export async function startImport(
  portal: Portal,
  visitor: Visitor,
  { organisationId, bytes, ...given }: StartImport,
): Promise<Result<string>> {
  const organisation = findOrganisation(portal.db, organisationId)
  if (organisation === null) throw new Fault('not-found')
  const person = insist(visitor, { do: 'import-excerpts', organisation })
  const format = formatOf(given.fileName)
  if (bytes.length === 0) return refuse([{ field: 'file', problem: 'file-required' }])
  if (bytes.length > largestImport) {
    return refuse([{ field: 'file', problem: 'import-too-large' }])
  }
  if (format === null) return refuse([{ field: 'file', problem: 'not-an-import' }])
  const at = portal.clock().toISOString()
  const batch: ImportBatch = {
    ...given,
    id: portal.newId(),
    organisationId,
    startedBy: person.id,
    startedAt: at,
    format,
    state: 'choosing',
    revises: false,
    updatedAt: at,
  }
  const habits = habitsOf(portal.db, organisationId, given.scheme)
  try {
    const names = await lookIntoFile(bytes, batch, { ...habits, columns: {} })
    if (names.columns.length === 0) return refuse([{ field: 'file', problem: 'not-an-import' }])
    const columns = guessColumns(
      names.columns.map(({ name }) => name),
      habits.columns,
    )
    const found = await lookIntoFile(bytes, batch, { ...habits, columns })
    const joins = format === 'csv' && found.repeats === true
    const choices = guessChoices(portal, { ...habits, columns, joins }, found)
    tx(portal.db, (db) => {
      insertImport(db, batch, { file: bytes, found, choices })
      keepAccount(portal, db, { actorId: person.id, deed: 'import.start', subject: organisationId })
    })
  } catch (error) {
    if (error instanceof Refusal) return refuse([{ field: 'file', problem: 'not-an-import' }])
    throw error
  }
  return done(batch.id)
}
