import type { MailKind, MailState } from '#app/domain/mail.ts'
import type { MailSettings } from '#app/domain/mail-settings.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { troubledMail, mailCounts } from '#db/mail-trouble.ts'
import { deadEntries, outboxState } from '#db/outbox.ts'
import { personNames } from '#db/people.ts'
import { insist } from '../insist.ts'

/** A mail that did not simply go out. Never what it says, nor an address. */
export interface TroubledMail {
  id: string
  kind: MailKind
  state: Exclude<MailState, 'sent' | 'in-mailbox' | 'sending'>
  /** Null for somebody without an account. */
  personName: string | null
  createdAt: string
  attempts: number
  lastError: string | null
  nextTryAt: string
}

export interface Outbox {
  way: MailSettings['way']
  mail: Record<MailState, number>
  troubled: TroubledMail[]
  search: { waiting: number; dead: DeadEntry[] }
}

/** Something that a search server could not be told, after many tries. */
export interface DeadEntry {
  id: number
  /** The record it was about. */
  subject: string
  createdAt: string
  attempts: number
  lastError: string | null
}

const mostListed = 200

/** What waits to be told to others, and what could not be, for administrators. */
export function readOutbox(portal: Portal, visitor: Visitor): Outbox {
  insist(visitor, { do: 'manage-outbox' })
  const { db, settings } = portal
  const troubled = troubledMail(db, mostListed)
  const names = personNames(
    db,
    troubled.flatMap(({ personId }) => personId ?? []),
  )
  return {
    way: settings.mail.way,
    mail: mailCounts(db),
    troubled: troubled.map(({ id, kind, state, personId, createdAt, attempts, lastError, availableAt }) => ({
      id,
      kind,
      state: state as TroubledMail['state'],
      personName: personId === null ? null : (names.get(personId) ?? ''),
      createdAt,
      attempts,
      lastError,
      nextTryAt: availableAt,
    })),
    search: { waiting: outboxState(db).waiting, dead: deadEntries(db, mostListed) },
  }
}
