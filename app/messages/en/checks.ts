import type { Severity } from '#app/domain/checks/check.ts'
import { plural } from '../plural.ts'

/** What each group of findings is called, with how many there are. */
const severity: Record<Severity, (count: number) => string> = {
  block: (count) => `Must be put right (${count})`,
  warning: (count) => `Worth another look (${count})`,
  information: (count) => `Good to know (${count})`,
}

/** The list of what the automatic checks found, on the pages of writers and reviewers. */
export const checks = {
  heading: 'Checks',
  nothing: 'The checks found nothing to put right.',
  mayGoOn: 'Nothing here stops this from going further.',
  /** After the list: what it cannot see. */
  limits:
    'The checks are done by rules. They miss things and are sometimes wrong, and they do not know what neighbours know.',
  help: 'Keeping people anonymous',
  severity,
  rest: (count: number) => plural('en', count, { one: 'Show one more', other: 'Show # more' }),
  /** Over the sentences quoted below a reading age. */
  hardest: 'The hardest sentences:',
  draft: 'draft',
  welsh: {
    title: 'Welsh in what we publish',
    required: 'Publish nothing without its Welsh',
    hint: 'Drafts are then stopped before they are sent for review until every text is in Welsh too.',
    save: 'Save the rule about Welsh',
    saved: 'Saved',
  },
}
