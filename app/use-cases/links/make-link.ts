import { Fault } from '#app/domain/fault.ts'
import { limits } from '#app/domain/field.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import { linkEnd, readLinkDays, type LinkPurpose } from '#app/domain/link.ts'
import type { Person } from '#app/domain/person.ts'
import type { TimelineEvent } from '#app/domain/timeline.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { countOpenLinks, insertLink } from '#db/links.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { hashOfToken, newToken } from '../people/credentials.ts'
import { draftOf } from '../records/act.ts'

/** Nobody keeps track of more links to one draft than this. */
export const openLinksAllowed = 50

export const deedOfPurpose = { colleague: 'invite-colleagues', 'fact-check': 'ask-fact-check' } as const
const pathOfPurpose: Record<LinkPurpose, (token: string) => string> = {
  colleague: paths.joinDraft,
  'fact-check': paths.factCheck,
}
const eventOfPurpose: Record<LinkPurpose, TimelineEvent> = {
  colleague: 'colleague-invited',
  'fact-check': 'fact-check-asked',
}

export interface NewLink {
  recordId: string
  purpose: LinkPurpose
  /** Whom it is for, so that it can be told from the others. */
  madeFor: string
  days: string
  /** Whether one person may use it, or any number. Somebody who checks facts may always come back. */
  oneUse: boolean
}

/**
 * Makes a link to the record's present draft. Gives its address (in English) to hand on: it is shown this once, since
 * only the hash of its token is kept.
 */
export function makeLink(
  portal: Portal,
  person: Person,
  input: NewLink,
): Result<{ link: string; madeFor: string }> {
  const { recordId, purpose } = input
  const token = newToken()
  return tx<Result<{ link: string; madeFor: string }>>(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record === null) throw new Fault('not-found')
    insist(person, { do: deedOfPurpose[purpose], record })
    const editionId = draftOf(record).id
    const now = portal.clock()
    const at = now.toISOString()
    const madeFor = input.madeFor.trim()
    const days = readLinkDays(input.days)
    const issues = whatIsWrong(madeFor, days, countOpenLinks(db, editionId, at))
    if (issues.length > 0 || days === null) return refuse(issues)

    const id = portal.newId()
    const atMost = purpose === 'colleague' && input.oneUse ? 1 : null
    const expiresAt = linkEnd(now, days).toISOString()
    insertLink(db, {
      id,
      tokenHash: hashOfToken(token),
      purpose,
      editionId,
      madeFor,
      createdBy: person.id,
      createdAt: at,
      expiresAt,
      atMost,
    })
    addToTimeline(db, { recordId, at, actorId: person.id, event: eventOfPurpose[purpose] })
    keepAccount(portal, db, { actorId: person.id, deed: `link.make-${purpose}`, subject: id })
    return done({ link: portal.settings.publicOrigin + pathOfPurpose[purpose](token), madeFor })
  })
}

function whatIsWrong(madeFor: string, days: number | null, open: number): Issue[] {
  const issues: Issue[] = []
  if (madeFor === '') issues.push({ field: 'madeFor', problem: 'required' })
  if (madeFor.length > limits.line)
    issues.push({ field: 'madeFor', problem: 'too-long', values: { limit: limits.line } })
  if (days === null) issues.push({ field: 'days', problem: 'not-a-choice' })
  if (open >= openLinksAllowed)
    issues.push({ field: '', problem: 'too-many-links', values: { limit: openLinksAllowed } })
  return issues
}
