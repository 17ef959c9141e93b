import { may } from '#app/domain/permissions.ts'
import { paths } from '#app/paths.ts'
import type { TrackingDeed } from '#app/domain/tracking.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { colleaguesOf, findPerson } from '#db/people.ts'
import { putInMail } from '../mail/put-in-mail.ts'
import type { FoundRecommendation } from './find-recommendation.ts'

/** Tells the ombudsman's editors that evidence came, and the body's people what was made of it. Once each, by mail. */
export function tellOfTracking(
  portal: Portal,
  db: Reader,
  { record, live }: Pick<FoundRecommendation, 'record' | 'live'>,
  { id, deed }: { id: string; deed: TrackingDeed },
): void {
  const isAnswer = deed === 'evidence'
  const told = isAnswer ? record.organisationId : live.content.caseAgainst
  if (told === '') return
  const mayActOnIt = isAnswer ? 'judge-recommendation' : 'answer-recommendation'
  const values = { title: live.content.title, path: paths.recommendation(id) }
  const kind = isAnswer ? 'evidence-came' : 'evidence-judged'
  for (const personId of new Set(colleaguesOf(db, told).map((one) => one.id))) {
    if (!may(findPerson(db, personId), { do: mayActOnIt, record })) continue
    putInMail(portal, db, { to: { personId }, kind, values, about: record.id })
  }
}
