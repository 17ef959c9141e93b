import { openId } from './open-data.ts'
import { isOneOf } from './vocabulary.ts'

/** What somebody can follow by itself: a record, casebooks among them, or one recommendation of an excerpt. */
export const followedKinds = ['record', 'recommendation'] as const
export type FollowedKind = (typeof followedKinds)[number]

/** `id` is that of the record, or the open one of the recommendation. */
export interface Followed {
  kind: FollowedKind
  id: string
}

/** As it is kept and asked for: `kind:id`. */
export function followedKey({ kind, id }: Followed): string {
  return `${kind}:${id}`
}

/** Null for what is no such key. */
export function readFollowed(key: string): Followed | null {
  const at = key.indexOf(':')
  const kind = key.slice(0, Math.max(0, at))
  const id = key.slice(at + 1)
  return isOneOf(followedKinds, kind) && id !== '' ? { kind, id } : null
}

/** What somebody follows to whom this news is told. */
export function followedBy({ recordId, rowKey }: { recordId: string; rowKey: string | null }): string {
  return rowKey === null
    ? followedKey({ kind: 'record', id: recordId })
    : followedKey({ kind: 'recommendation', id: openId(recordId, rowKey) })
}
