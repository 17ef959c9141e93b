import type { AttachmentKind } from '#app/domain/attachment.ts'
import { readFile } from './read-file.ts'

/** The process that `keepFileReader` starts: reads one file after the other, and ends with the portal. */
process.on('message', ({ kind, bytes }: { kind: AttachmentKind; bytes: Uint8Array }) => {
  void readFile(kind, bytes).then((read) => process.send?.(read))
})
process.on('disconnect', () => process.exit())
// Loading the libraries takes a while on a busy machine; the time for a file begins after it.
process.send?.('ready')
