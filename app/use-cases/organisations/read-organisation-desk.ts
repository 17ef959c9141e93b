import type { Organisation } from '#app/domain/organisation.ts'
import { may } from '#app/domain/permissions.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { daysWaiting } from '#app/domain/review-queue.ts'
import { reviewDay } from '#app/domain/review-by.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { isPublished, isWithApprover } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { workOf, type WorkEntry } from '#app/use-cases/records/my-work.ts'
import { adoptionsOf } from '#db/adoptions.ts'
import { lastConfirmed } from '#db/confirmations.ts'
import { peopleWithRole } from '#db/people.ts'
import { recordsOfOrganisations } from '#db/records.ts'
import { openDesk } from './open-desk.ts'

export interface WaitingEntry extends WorkEntry {
  daysWaiting: number
}

/** Something readers can see. */
export interface Publication {
  id: string
  kind: RecordKind
  slug: string
  title: ReadText
  /** UTC, ISO. */
  publishedAt: string
  /** `YYYY-MM-DD`; null for what need not be confirmed. */
  reviewOn: string | null
  isOverdue: boolean
  /** How many other organisations say that they use it. */
  adoptedBy: number
}

export interface OrganisationDesk {
  organisation: Organisation
  /** Every draft, the longest waiting first. */
  waiting: WaitingEntry[]
  publications: Publication[]
  /** Something waits for an approver whom there is not. */
  lacksApprover: boolean
}

/** Where everything stands that an organisation writes and has published, for those who look after it. */
export function readOrganisationDesk(
  portal: Portal,
  visitor: Visitor,
  slug: string,
  language: Language,
): OrganisationDesk {
  const organisation = openDesk(portal, visitor, slug)
  const records = recordsOfOrganisations(portal.db, [organisation.id])
  const now = portal.clock()
  const drafts = records.filter(({ draft }) => draft !== null)
  const waiting = workOf(portal, drafts, language)
    .map((entry) => ({ ...entry, daysWaiting: daysWaiting(entry.since, now) }))
    .sort((a, b) => a.since.localeCompare(b.since))
  const approvers = peopleWithRole(portal.db, organisation.id, 'approver')
  const lacksApprover = records.some(
    (record) =>
      isWithApprover(record) && !approvers.some((person) => may(person, { do: 'sign-off', record })),
  )
  return { organisation, waiting, lacksApprover, publications: publicationsOf(portal, records, language) }
}

function publicationsOf(portal: Portal, records: readonly PortalRecord[], language: Language): Publication[] {
  const published = records.filter(isPublished)
  const ids = published.map(({ id }) => id)
  const confirmed = lastConfirmed(portal.db, ids)
  const today = portal.clock().toISOString().slice(0, 10)
  return published.flatMap(({ id, kind, slug, live }) => {
    if (live === null) return []
    const publishedAt = live.publishedAt ?? live.updatedAt
    const reviewOn =
      kind === 'case-study'
        ? reviewDay(
            'reviewBy' in live.content ? live.content.reviewBy : '',
            publishedAt,
            confirmed.get(id) ?? null,
          )
        : null
    return {
      ...{ id, kind, slug, publishedAt, reviewOn },
      title: readIn(live.content.title, language),
      isOverdue: reviewOn !== null && reviewOn < today,
      adoptedBy: adoptionsOf(portal.db, id).length,
    }
  })
}
