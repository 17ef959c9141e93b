import { forAnyone } from '#app/web/access.ts'
import { casebookFile } from '#app/web/casebook-file.ts'
import { publicRecord } from '#app/web/public-record.ts'

/** The current edition of a casebook as a file. */
export const loader = forAnyone((call) => {
  const { record, live } = publicRecord(call)
  return casebookFile(call, record, live)
})
