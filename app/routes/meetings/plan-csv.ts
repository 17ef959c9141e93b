import { messagesIn } from '#app/messages/known.ts'
import { inLanguage, paths } from '#app/paths.ts'
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
    plan.source,
    plan.sources.record,
    plan.sources.motion,
    plan.recordAddress,
  ]
  const { publicOrigin } = call.portal.settings
  const rows = actions.map((action) => [
    action.what,
    action.owner,
    action.due,
    plan.statuses[action.status],
    plan.urgencies[action.urgency],
    action.evidence,
    action.team,
    action.meetingDate,
    action.kinds.map((kind) => plan.sources[kind]).join('; '),
    action.source.text,
    action.resolution,
    action.record === null ? '' : publicOrigin + inLanguage(paths.record(action.record), call.language),
  ])
  const type = 'text/csv; charset=utf-8; header=present'
  return attached(csvOf([header, ...rows]), `${meetings.planOf(name)}.csv`, type)
})
