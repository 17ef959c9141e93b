import type { Portal } from '#app/portal.ts'
import { keepDoing } from '../keep-doing.ts'
import { deliverMail } from './deliver-mail.ts'
import { isSetUp, noteRun } from '#app/use-cases/health/runs.ts'

const everyMilliseconds = 1_000
/** A mail server that was away is given some time. */
const awayMilliseconds = 30_000

/** Sends mail for as long as the portal runs. Gives what stops it, which waits for the one on its way. */
export function keepDelivering(portal: Portal): () => Promise<void> {
  if (portal.settings.mail.way === 'none') {
    portal.log.warn('no mail server is set up (SMTP_URL or SMTP_HOST): mail waits in the queue')
  }
  if (!isSetUp(portal, 'mail')) return () => Promise.resolve()
  let stopping = false
  let notBefore = 0
  const round = async () => {
    if (Date.now() < notBefore) return
    try {
      const reached = await deliverMail(portal, () => stopping)
      if (!reached) notBefore = Date.now() + awayMilliseconds
    } catch (error) {
      portal.log.error({ err: error }, 'mail could not be sent')
    }
  }
  const stop = keepDoing(round, {
    first: everyMilliseconds,
    every: everyMilliseconds,
    ran: noteRun(portal, 'mail'),
  })
  return () => {
    stopping = true
    return stop()
  }
}
