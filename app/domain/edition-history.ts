import type { Edition } from './record.ts'
import type { ChangeKind } from './vocabulary.ts'

/** An edition that readers have seen. */
export interface PublishedEdition {
  number: number
  publishedAt: string
  changeKind: ChangeKind
  changeNote: string
  current: boolean
}

/** Of all editions those that were published, newest first: drafts and what was discarded are nobody else's business. */
export function publishedEditions(
  editions: readonly Omit<Edition, 'content'>[],
  liveId: string,
): PublishedEdition[] {
  return editions
    .flatMap(({ id, number, publishedAt, changeKind, changeNote }) =>
      publishedAt === null ? [] : [{ number, publishedAt, changeKind, changeNote, current: id === liveId }],
    )
    .sort((a, b) => b.number - a.number)
}
