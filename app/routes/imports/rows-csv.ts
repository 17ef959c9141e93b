import { rowsForFile } from '#app/use-cases/import-batches/read-import.ts'
import { forSignedIn } from '#app/web/access.ts'
import { importAsCsv } from '#app/web/import-as-csv.ts'

/** Every line of an imported file with what became of it. */
export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  importAsCsv(rowsForFile(portal, visitor, params['id'] ?? '').rows, language),
)
