import type { MeetingAction } from '#app/domain/minutes.ts'
import type { ReadAgenda } from '#app/domain/read-agenda.ts'
import type { Portal } from '#app/portal.ts'
import { actionsOf } from '#db/meeting-actions.ts'

/** What a meeting gave people to do, for those who may read its agenda. */
export function readMeetingActions(portal: Portal, agenda: Pick<ReadAgenda, 'id'>): MeetingAction[] {
  return actionsOf(portal.db, agenda.id)
}
