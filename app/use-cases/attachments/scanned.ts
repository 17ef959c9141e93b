import type { ScanState } from '#app/domain/attachment.ts'
import type { Portal } from '#app/portal.ts'

/** What the virus scanner says of these bytes, where one is set up. */
export async function scanned(portal: Portal, bytes: Uint8Array): Promise<ScanState> {
  if (portal.scanner === null) return 'unasked'
  const said = await portal.scanner.scan(bytes)
  return said === 'error' ? 'waiting' : said
}
