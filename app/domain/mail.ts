import { accessMailSentAnyway, type AccessMailValues } from './access-mail.ts'
import { accountMailSentAnyway, type AccountMailValues } from './account-mail.ts'
import { meetingMailSentAnyway, type MeetingMailValues } from './meeting-mail.ts'
import { organisationMailSentAnyway, type OrganisationMailValues } from './organisation-mail.ts'
import { recordMailSentAnyway, type RecordMailValues } from './record-mail.ts'
import { secondFactorMailSentAnyway, type SecondFactorMailValues } from './second-factor-mail.ts'
import type { OrganisationRole } from './person.ts'
import type { AlertEntry } from './saved-search.ts'
import type { Bilingual } from './text.ts'

/**
 * What each kind of mail tells besides its own words. `path` is where its link leads, as built by app/paths.ts; the
 * portal's address and the reader's language are put before it when the mail is written out.
 */
export interface MailValues
  extends
    AccessMailValues,
    AccountMailValues,
    MeetingMailValues,
    OrganisationMailValues,
    RecordMailValues,
    SecondFactorMailValues {
  invited: { organisation: Bilingual; role: OrganisationRole; until: string; path: string }
  /**
   * What is new in saved searches; once it is written out, `more` of it is only counted. `stop` is where its reader stops
   * all of it.
   */
  alert: { entries: readonly AlertEntry[]; more: number; path: string; stop: string }
}

export type MailKind = keyof MailValues

/**
 * Whether also somebody gets it who asked for no mail: when it lets them in, or warns them of what happens to their
 * account. Everything else they find in the portal as well.
 */
export const sentAnyway: Readonly<Record<MailKind, boolean>> = {
  ...accountMailSentAnyway,
  ...accessMailSentAnyway,
  ...secondFactorMailSentAnyway,
  ...meetingMailSentAnyway,
  ...organisationMailSentAnyway,
  ...recordMailSentAnyway,
  invited: true,
  alert: false,
}

/** All that somebody gets whose account is suspended: they cannot use it, and so there is nothing to tell them. */
export const toSuspended: readonly MailKind[] = [
  'account-suspended',
  'account-let-back-in',
  'account-deleted',
]

/** Kinds that go to people of whom the portal knows no language: to an address, both are sent, one below the other. */
export const toStrangers: readonly MailKind[] = ['invited']

/**
 * Where a mail stands. It is `sending` before the mail server is spoken to: one found so after a crash may have been
 * sent, and becomes `uncertain`. `in-mailbox`: this portal sends none, and shows them on a page of its own.
 */
export const mailStates = ['waiting', 'sending', 'sent', 'uncertain', 'dead', 'in-mailbox'] as const
export type MailState = (typeof mailStates)[number]

/** What became of a mail, as far as that is told when the mail itself is forgotten; `dropped`: it was never sent. */
export type LastMailState = MailState | 'dropped'

/** How long a mail is remembered once it was sent or given up. */
export const daysMailIsKept = 30
