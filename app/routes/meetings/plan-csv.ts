import { messagesIn } from '#app/messages/known.ts'
import { forSignedIn } from '#app/web/access.ts'
import { askedPlan } from '#app/web/asked-plan.ts'
import { attached } from '#app/web/attachment.ts'
import { csvOf } from '#app/web/documents/csv.ts'

/** An action plan as a spreadsheet. */
export const loader = forSignedIn((call) => {
  const { name, actions } = askedPlan(call)
  const { meetings } = messagesIn(call.language)
  const { plan } = meetings
  const header = [
    plan.what,
    plan.owner,
    plan.due,
    plan.status,
    plan.urgency,
    plan.evidence,
    plan.team,
    plan.meeting,
  ]
  const rows = actions.map(({ what, owner, due, status, urgency, evidence, team, meetingDate }) => [
    what,
    owner,
    due,
    plan.statuses[status],
    plan.urgencies[urgency],
    evidence,
    team,
    meetingDate,
  ])
  const type = 'text/csv; charset=utf-8; header=present'
  return attached(csvOf([header, ...rows]), `${meetings.planOf(name)}.csv`, type)
})
