import type { Portal } from '#app/portal.ts'
import { noteRun } from '#app/use-cases/health/runs.ts'
import { keepDoing } from '../keep-doing.ts'
import { matchNews } from './match-news.ts'
import { sendDigests } from './send-digests.ts'

/** Tells people what is new in their saved searches, for as long as the portal runs. Gives what stops it. */
export function keepAlerting(portal: Portal): () => Promise<void> {
  const ran = noteRun(portal, 'alerts')
  let stopping = false
  const round = async () => {
    try {
      while (!stopping && (await matchNews(portal)) > 0);
      const mails = await sendDigests(portal)
      ran()
      if (mails > 0) portal.log.info({ mails }, 'people are told what is new in their searches')
    } catch (error) {
      portal.log.error({ err: error }, 'what is new in saved searches could not be told')
    }
  }
  const stop = keepDoing(round, { first: 1_000, every: 2_000 })
  return () => {
    stopping = true
    return stop()
  }
}
