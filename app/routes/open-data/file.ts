import { forAnyone } from '#app/web/access.ts'
import { openDataFile } from '#app/web/open-data-files.ts'

/** One of the files in which all published cases are taken along. */
export const loader = forAnyone(openDataFile)
