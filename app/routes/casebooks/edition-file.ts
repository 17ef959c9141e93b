import { editionSeen } from '#app/use-cases/records/history.ts'
import { forAnyone } from '#app/web/access.ts'
import { casebookFile } from '#app/web/casebook-file.ts'
import { publicRecord } from '#app/web/public-record.ts'

/** An edition of a casebook as a file, at an address of its own. */
export const loader = forAnyone((call) => {
  const { record } = publicRecord(call)
  const edition = editionSeen(call.portal, record, Number(call.params['number']))
  return casebookFile(call, record, edition)
})
