import type { Visitor } from '#app/domain/person.ts'
import { may } from '#app/domain/permissions.ts'
import { isSafe } from '#app/domain/attachment.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import { canRecord, trackingDeeds, type TrackingDeed } from '#app/domain/tracking.ts'
import type { Language, RecommendationStatus } from '#app/domain/vocabulary.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import { filesOfEntries, type EvidenceFile } from '#db/evidence-files.ts'
import { findOrganisation } from '#db/organisations.ts'
import { findRecommendation } from './find-recommendation.ts'

/** A recommendation's own page. */
export interface ReadRecommendation {
  id: string
  text: ReadText
  kind: string
  amount: string
  due: string
  state: RecommendationStatus
  case: { slug: string; title: ReadText }
  /** The body it is addressed to; without an address when it is not named. */
  body: { name: ReadText; slug: string | null }
  /** Who made it. */
  owner: ReadText
  /** What was recorded and on which day. Words, links and files only for the body and the ombudsman. */
  entries: {
    deed: TrackingDeed
    on: string
    words: string
    link: string
    /** `opens`: with a virus scanner only what that called clean. */
    files: (EvidenceFile & { opens: boolean })[]
  }[]
  seesEvidence: boolean
  /** What this person can record now. */
  deeds: TrackingDeed[]
  /** How much was recorded so far: who answers an older page is told what is new. */
  seen: number
}

export function readRecommendation(
  portal: Portal,
  visitor: Visitor,
  { id, language }: { id: string; language: Language },
): ReadRecommendation {
  const { record, live, row, due, entries, state } = findRecommendation(portal, portal.db, id)
  const { content } = live
  const body = content.caseAgainst === '' ? null : findOrganisation(portal.db, content.caseAgainst)
  const owner = findOrganisation(portal.db, record.organisationId)
  const seesEvidence = may(visitor, { do: 'see-evidence', record })
  const files = seesEvidence
    ? filesOfEntries(
        portal.db,
        entries.map((entry) => entry.id),
      )
    : null
  const mayRecord = (deed: TrackingDeed) =>
    may(visitor, { do: deed === 'evidence' ? 'answer-recommendation' : 'judge-recommendation', record })
  return {
    id,
    text: readIn(row.text, language),
    kind: row.kind,
    amount: row.amount,
    due,
    state,
    case: { slug: record.slug, title: readIn(content.title, language) },
    body: { name: readIn(body?.name ?? content.anonymousBody, language), slug: body?.slug ?? null },
    owner: readIn(owner?.name ?? { en: '', cy: '' }, language),
    // Readers learn what the ombudsman recorded; what passes between the two before that is theirs.
    entries: entries
      .filter(({ deed }) => seesEvidence || deed !== 'returned')
      .map(({ id: entryId, deed, at, words, link }) => ({
        deed,
        on: dayOf(at),
        words: seesEvidence ? words : '',
        link: seesEvidence ? link : '',
        files: (files?.get(entryId) ?? []).map((file) => ({
          ...file,
          opens: isSafe(file.scan, portal.scanner !== null),
        })),
      })),
    seesEvidence,
    deeds: trackingDeeds.filter((deed) => canRecord(deed, state) && mayRecord(deed)),
    seen: entries.length,
  }
}
