import type { AttachmentKind } from '#app/domain/attachment.ts'
import type { Messages } from '#app/messages/en.ts'

const kibibyte = 1024

/** "PDF, 240 KB": what a reader is about to keep. */
export function kindAndSize(
  words: Messages['attachments'],
  { kind, size }: { kind: AttachmentKind; size: number },
): string {
  const large = size >= kibibyte * kibibyte
  const amount = large
    ? (size / kibibyte / kibibyte).toFixed(1)
    : String(Math.max(1, Math.round(size / kibibyte)))
  return `${words.kind[kind]}, ${words.bytes(amount, large ? 'MB' : 'KB')}`
}
