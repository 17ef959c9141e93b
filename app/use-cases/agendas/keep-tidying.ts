import type { Portal } from '#app/portal.ts'
import { tidyAgendas } from './tidy-agendas.ts'

const everyMilliseconds = 24 * 60 * 60 * 1_000

/** Tidies forgotten agendas away when the portal starts and every day while it runs. Gives what stops it. */
export function keepTidying(portal: Portal): () => void {
  const round = () => {
    try {
      const deleted = tidyAgendas(portal)
      if (deleted > 0) portal.log.info({ deleted }, 'forgotten agendas were deleted')
    } catch (error) {
      portal.log.error({ err: error }, 'forgotten agendas could not be deleted')
    }
  }
  round()
  const timer = setInterval(round, everyMilliseconds)
  return () => clearInterval(timer)
}
