import type { Delivery } from '#app/domain/letter.ts'
import { toSuspended } from '#app/domain/mail.ts'
import { afterFailure, secondsHeld } from '#app/domain/mail-tries.ts'
import type { Mailer, Portal } from '#app/portal.ts'
import { tx, type Reader } from '#db/connection.ts'
import { forgetMail, giveUpLost, mailChoice, settleMail, takeDueMail, type StoredMail } from '#db/mail.ts'
import { isEmptied, openMail } from './open-mail.ts'
import { writeLetter, type OpenMail } from './write-letter.ts'

/**
 * Sends what is due, one after the other, until nothing is, the mail server is away, or `stopping`. Each is marked as
 * being sent before the server is spoken to: what is found so after a crash may have been sent, and is not sent again
 * by itself. False when the server was away.
 */
export async function deliverMail(portal: Portal, stopping: () => boolean = () => false): Promise<boolean> {
  const { mailer } = portal
  if (mailer === null) return true
  const lost = giveUpLost(portal.db, inSeconds(portal, 0))
  if (lost > 0) portal.log.warn({ mails: lost }, 'mail that was being sent may have been sent')
  try {
    while (!stopping()) {
      const mail = tx(portal.db, (db) => takeNext(portal, db))
      if (mail === null) return true
      const opened = openMail(portal, portal.db, mail)
      if (opened !== null && isEmptied(opened)) {
        forgetMail(portal.db, mail.id)
        continue
      }
      const delivery = await send(portal, mailer, opened)
      keep(portal, mail, delivery)
      if (!delivery.sent && delivery.why === 'away') return false
    }
    return true
  } finally {
    mailer.hangUp()
  }
}

/** The next mail to send. What waits for somebody who was suspended meanwhile is dropped, and not sent when they come back. */
function takeNext(portal: Portal, db: Reader): StoredMail | null {
  for (;;) {
    const mail = takeDueMail(db, inSeconds(portal, 0), inSeconds(portal, secondsHeld))
    if (mail === null || !isHeldBack(db, mail)) return mail
    forgetMail(db, mail.id)
  }
}

function isHeldBack(db: Reader, { personId, kind }: StoredMail): boolean {
  const choice = personId === null ? null : mailChoice(db, personId)
  return choice !== null && choice.suspendedAt !== null && !toSuspended.includes(kind)
}

async function send(portal: Portal, mailer: Mailer, opened: OpenMail | null): Promise<Delivery> {
  return opened === null
    ? { sent: false, why: 'refused', reason: 'sealed with another key' }
    : mailer.send(writeLetter(portal.settings, opened))
}

function keep(portal: Portal, { id, kind, attempts: before }: StoredMail, delivery: Delivery): void {
  const now = inSeconds(portal, 0)
  const attempts = before + 1
  if (delivery.sent) {
    // What it said and to whom is nobody's business any more.
    const wiped = { sealed: null, address: null, lastError: null }
    settleMail(portal.db, id, { ...wiped, state: 'sent', attempts, settledAt: now })
    return
  }
  const { state, waitSeconds } = afterFailure(delivery.why, attempts)
  portal.log.warn({ mail: id, kind, attempts, state, why: delivery.why }, 'mail could not be sent')
  settleMail(portal.db, id, {
    state,
    attempts,
    lastError: delivery.reason,
    availableAt: inSeconds(portal, waitSeconds),
    settledAt: state === 'waiting' ? null : now,
  })
}

function inSeconds(portal: Portal, seconds: number): string {
  return new Date(portal.clock().getTime() + seconds * 1000).toISOString()
}
