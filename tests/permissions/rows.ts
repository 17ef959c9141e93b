import { accounts } from './rows-people.ts'
import { administering } from './rows-admin.ts'
import { agendas } from './rows-agendas.ts'
import { importing } from './rows-imports.ts'
import { drafting } from './rows-drafts.ts'
import { meetings } from './rows-meetings.ts'
import { organisations } from './rows-organisations.ts'
import { reading } from './rows-reading.ts'
import { reviewing } from './rows-review.ts'
import { working } from './rows-work.ts'
import { tracking } from './rows-tracking.ts'
import type { Row } from './rules.ts'

/** Everything that can be asked of the portal. A new route needs its rows in the file of its area. */
export const rows: readonly Row[] = [
  ...reading,
  ...working,
  ...drafting,
  ...importing,
  ...reviewing,
  ...agendas,
  ...meetings,
  ...accounts,
  ...organisations,
  ...administering,
  ...tracking,
]
