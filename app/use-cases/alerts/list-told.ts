import { readFollowed, followedBy } from '#app/domain/followed.ts'
import type { Visitor } from '#app/domain/person.ts'
import { mostInOneMail, rowOfNews } from '#app/domain/saved-search.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { countTold, toldTo } from '#db/told.ts'
import { insist } from '../insist.ts'
import { followedThing, type FollowedThing } from './followed-thing.ts'

/** Something that somebody was told; `at` is UTC, ISO. */
export type Told = FollowedThing & { newsKey: string; at: string }

/** A page of all that alerts had to tell somebody lately, also what a mail only counted; newest first. */
export function listTold(
  portal: Portal,
  visitor: Visitor,
  { page, language }: { page: number; language: Language },
): { told: Told[]; page: number; pages: number } {
  const { id } = insist(visitor, { do: 'use-account' })
  const pages = Math.max(1, Math.ceil(countTold(portal.db, id) / mostInOneMail))
  const shown = Math.min(Math.max(1, page), pages)
  const rows = toldTo(portal.db, id, { size: mostInOneMail, skip: (shown - 1) * mostInOneMail })
  const told = rows.flatMap(({ recordId, newsKey, at }): Told[] => {
    const followed = readFollowed(followedBy({ recordId, rowKey: rowOfNews(newsKey) }))
    const thing = followed && followedThing(portal, followed, language)
    return thing === null ? [] : [{ ...thing, newsKey, at }]
  })
  return { told, page: shown, pages }
}
