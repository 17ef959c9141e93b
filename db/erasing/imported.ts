import { eq, inArray } from 'drizzle-orm'
import { noChoices } from '#app/domain/import-choices.ts'
import { importRows, imports } from '../schema/schema.ts'
import type { Place } from './place.ts'

/** A file that it came from and that is still needed holds its words; without it the import goes no further. */
const inFiles: Place = {
  holds: ['imports.file', 'imports.file_name', 'imports.found', 'imports.choices', 'import_rows.reasons'],
  erase(db, { id }) {
    const from = db.select({ id: importRows.importId }).from(importRows).where(eq(importRows.recordId, id))
    db.update(imports)
      .set({ file: null, fileName: '', found: null, choices: noChoices })
      .where(inArray(imports.id, from))
      .run()
    db.update(importRows).set({ reasons: [], rowKey: '' }).where(eq(importRows.recordId, id)).run()
  },
}

export const importedPlaces: readonly Place[] = [inFiles]
