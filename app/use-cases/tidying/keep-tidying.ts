import type { Portal } from '#app/portal.ts'
import { forgetUnusedLinks } from '#db/checks.ts'
import { emptyLog } from '#db/connection.ts'
import { forgetTold } from '../alerts/forget-told.ts'
import { tidyAgendas } from '../agendas/tidy-agendas.ts'
import { tidyMail } from '../mail/tidy-mail.ts'
import { forgetMissed } from '../search/forget-missed.ts'
import { tidyWaysIn } from '../second-factor/tidy-ways-in.ts'
import { tidyParkedForms } from '../submissions/tidy-parked-forms.ts'
import { forgetAnswers } from '../tokens/answer-once.ts'
import { tidyAccounts } from './tidy-accounts.ts'

const everyMilliseconds = 24 * 60 * 60 * 1_000

/** What is deleted by itself when its time is over; each gives how many it deleted. */
const tidied = {
  'parked forms': tidyParkedForms,
  'forgotten agendas': tidyAgendas,
  'unfinished sign-ins': tidyWaysIn,
  'what is over about accounts': tidyAccounts,
  'mail that is over': tidyMail,
  'searches in vain': forgetMissed,
  'what people were told long ago': forgetTold,
  'answers to programs': forgetAnswers,
  'links of past editions': ({ db }: Portal) => forgetUnusedLinks(db),
  'the log of past writes': tidyLog,
}

/** What was written over stays in the log of past writes until that is emptied. Somebody may be reading: then tomorrow. */
function tidyLog({ db }: Portal): number {
  emptyLog(db)
  return 0
}

/** Deletes what is due when the portal starts and every day while it runs. Gives what stops it. */
export function keepTidying(portal: Portal): () => void {
  const round = () => {
    for (const [what, tidy] of Object.entries(tidied)) {
      try {
        const deleted = tidy(portal)
        if (deleted > 0) portal.log.info({ what, deleted }, 'what was due was deleted')
      } catch (error) {
        portal.log.error({ what, err: error }, 'what was due could not be deleted')
      }
    }
  }
  round()
  const timer = setInterval(round, everyMilliseconds)
  return () => clearInterval(timer)
}
