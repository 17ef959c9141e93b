import type { TwoTexts } from '#app/domain/two-texts.ts'
import type { ReportLanguage } from '#app/domain/committee-report.ts'
import type { ItemWords } from '#app/domain/agenda.ts'
import type { TeamReading, TeamToGive } from '#app/domain/given-agenda.ts'
import type { Issue } from '#app/domain/issue.ts'
import type { ReadAgenda } from '#app/domain/read-agenda.ts'
import type { TargetMeeting } from '#app/use-cases/meetings/list-targets.ts'

/** What the agenda page needs besides the agenda. */
export interface AgendaView {
  agenda: ReadAgenda
  /** The whole address of the page for others; null when it is not shared. */
  shareAddress: string | null
  /** The last day of that page, set or offered ('' for none), and whether it has passed. */
  share: { until: string; ended: boolean }
  /** This page, as it was opened now. */
  page: string
  /** The agenda that new items go to, when it is another one. */
  currentTitle: string | null
  signedIn: boolean
  /** Coming meetings to whose agenda this one can move; none for one that is of a meeting already. */
  meetings: readonly TargetMeeting[]
  /** Teams that were given it to read, and those that could be. */
  given: readonly TeamReading[]
  teams: readonly TeamToGive[]
  /** What stands in the way of saving, and what was typed, when a form came back. */
  issues: readonly Issue[]
  typed: TypedWords | null
  /** What somebody else saved meanwhile, beside what was typed. */
  texts: readonly TwoTexts[]
}

export interface TypedWords {
  title: string
  meetingDate: string
  meetingLength: string
  shareUntil: string
  takenIn: ReportLanguage | undefined
  items: readonly TypedItem[]
  /** The item of one's own that was about to be added. */
  own: TypedItem & { after: string }
}

export type TypedItem = Record<keyof ItemWords, string> & { id: string }
