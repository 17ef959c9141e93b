import { forAnyone } from '#app/web/access.ts'
import { serveFile } from '#app/web/serve-file.ts'

/** A file to be kept. The name in the address is for people; the id says which file. */
export const loader = forAnyone((call) => serveFile(call, 'whole'))
