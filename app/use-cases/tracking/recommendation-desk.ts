import { may } from '#app/domain/permissions.ts'
import { organisationRoles, type Person } from '#app/domain/person.ts'
import { everyRecommendation, isOpen } from '#app/domain/tracking.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findRecords } from '#db/records.ts'
import { listRecommendations, type ListedRecommendation } from './list-recommendations.ts'

/** What waits for somebody: what their organisations were recommended, and evidence sent to them as editors. */
export interface RecommendationDesk {
  own: ListedRecommendation[]
  waiting: ListedRecommendation[]
}

/** How much waits for somebody, for the page of their work. */
export function countWaiting(portal: Portal, person: Person, language: Language): number {
  const { own, waiting } = recommendationDesk(portal, person, language)
  return own.length + waiting.length
}

export function recommendationDesk(portal: Portal, person: Person, language: Language): RecommendationDesk {
  const mine = person.memberships.filter(({ role }) => organisationRoles.includes(role))
  const bodies = [...new Set(mine.map(({ organisationId }) => organisationId))]
  if (bodies.length === 0) return { own: [], waiting: [] }
  const listed = listRecommendations(portal, everyRecommendation, language, { bodies, owners: bodies })
  const ids = [...new Set(listed.map(({ recordId }) => recordId))]
  const records = new Map(findRecords(portal.db, ids).map((record) => [record.id, record]))
  const mayDo = (one: ListedRecommendation, deed: 'answer-recommendation' | 'judge-recommendation') => {
    const record = records.get(one.recordId)
    return record !== undefined && may(person, { do: deed, record })
  }
  return {
    own: listed.filter((one) => isOpen(one.state) && mayDo(one, 'answer-recommendation')),
    waiting: listed.filter((one) => one.state === 'evidence-received' && mayDo(one, 'judge-recommendation')),
  }
}
