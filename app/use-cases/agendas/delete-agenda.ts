import { Fault } from '#app/domain/fault.ts'
import type { Agenda } from '#app/domain/agenda.ts'
import { formerWithout } from '#app/domain/former-meetings.ts'
import { londonDay } from '#app/domain/london-time.ts'
import type { Portal } from '#app/portal.ts'
import { tx, type Reader } from '#db/connection.ts'
import { deleteAgenda as remove } from '#db/agendas.ts'
import { findSeries, noteSeriesChange } from '#db/meetings.ts'
import { findOwnAgenda, type Gatherer } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'

/** Deletes an agenda for good; the page asks first. */
export function deleteAgenda(portal: Portal, gatherer: Gatherer, id: string): void {
  tx(portal.db, (db) => {
    const agenda = findOwnAgenda(db, gatherer, id)
    if (agenda === null) throw new Fault('not-found')
    remove(db, id)
    tellSeries(portal, db, agenda)
    keepAgendaAccount(portal, db, gatherer, 'agenda.delete', id)
  })
}

/** Its meeting stays in people's calendars, and goes on counting from where the agenda's changes had got to. */
function tellSeries(portal: Portal, db: Reader, { seriesId, plannedFor, version }: Agenda): void {
  const series = seriesId === null ? null : findSeries(db, seriesId)
  if (series === null || plannedFor === null) return
  const now = portal.clock()
  const former = formerWithout(series.former, plannedFor, londonDay(now))
  noteSeriesChange(db, { ...series, former }, version + 1, now.toISOString())
}
