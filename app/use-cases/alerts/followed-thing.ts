import type { Followed } from '#app/domain/followed.ts'
import { Fault } from '#app/domain/fault.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { findRecord } from '#db/records.ts'
import { findRecommendation } from '../tracking/find-recommendation.ts'

/** What is followed, as readers see it today. */
export interface FollowedThing {
  title: ReadText
  path: string
}

/** Null when readers cannot see it, or not any more. */
export function followedThing(
  portal: Portal,
  { kind, id }: Followed,
  language: Language,
): FollowedThing | null {
  if (kind === 'recommendation') return followedRecommendation(portal, id, language)
  const record = findRecord(portal.db, id)
  if (record?.live == null || !isPublished(record)) return null
  return { title: readIn(record.live.content.title, language), path: paths.record(record) }
}

function followedRecommendation(portal: Portal, id: string, language: Language): FollowedThing | null {
  try {
    const { row } = findRecommendation(portal, portal.db, id)
    return { title: readIn(row.text, language), path: paths.recommendation(id) }
  } catch (error) {
    if (error instanceof Fault) return null
    throw error
  }
}
