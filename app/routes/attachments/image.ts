import { forAnyone } from '#app/web/access.ts'
import { serveFile } from '#app/web/serve-file.ts'

/** An image as it stands on a page. */
export const loader = forAnyone((call) => serveFile(call, 'shown'))
