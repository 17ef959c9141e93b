import { createHash } from 'node:crypto'
import { valueOf, type Content, type Edition } from '#app/domain/record.ts'
import type { WritingPage } from '#app/domain/writing.ts'

/**
 * What a page of a draft's form was sent with: the draft's lock, and what the questions of this page held. Colleagues
 * who write different tasks of one draft move the lock on for each other; that alone is no conflict.
 */
export function lockOf(draft: Pick<Edition, 'lock' | 'content'>, page: WritingPage): string {
  return `${draft.lock}.${fingerprint(draft.content, page)}`
}

/** The lock to save with: the present one when nobody touched this page's questions since, otherwise the old one. */
export function lockToSaveWith(sent: string, draft: Edition, page: WritingPage): number {
  const [number = '', seen] = sent.split('.')
  return seen === fingerprint(draft.content, page) ? draft.lock : Number.parseInt(number, 10)
}

function fingerprint(content: Content, { groups }: WritingPage): string {
  const values = groups.flatMap((group) => group.fields.map((field) => valueOf(content, field.key)))
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 22)
}
