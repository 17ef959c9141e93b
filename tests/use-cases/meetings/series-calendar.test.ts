import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Person } from '#app/domain/person.ts'
import type { SeriesWords } from '#app/domain/team-meetings.ts'
import { agendaEvent } from '#app/use-cases/agendas/agenda-event.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { deleteAgenda } from '#app/use-cases/agendas/delete-agenda.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { changeSeries, decideMeeting } from '#app/use-cases/meetings/change-series.ts'
import { readSeries } from '#app/use-cases/meetings/read-series.ts'
import { seriesEvents } from '#app/use-cases/meetings/series-events.ts'
import { calendarOf } from '#app/web/documents/calendar.ts'
import { findSeries } from '#db/meetings.ts'
import { makeContributor, makeOrganisation } from '#tests/support/builders.ts'
import { makeSeries, preparedPack } from '#tests/support/meetings.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

function withSeries(given: Partial<SeriesWords> = {}) {
  const portal = freshPortal()
  const lead = makeContributor(portal, makeOrganisation(portal))
  return { portal, lead, id: makeSeries(portal, lead, given) }
}

function retime(portal: TestPortal, lead: Person, id: string, given: Partial<SeriesWords>): void {
  const series = findSeries(portal.db, id)
  if (series === null) throw new Error('There is no such series')
  const { organisationId: _, exceptions: __, ...words } = series
  expect(changeSeries(portal, lead, id, { ...words, ...given }).ok).toBe(true)
}

interface Found {
  uid: string
  start: Date
  end: Date
  sequence: number
  cancelled: boolean
}

/** As ical.js, which shares nothing with what wrote it, understands the whole file. */
function calendarNow(portal: TestPortal, lead: Person, id: string): Found[] {
  const { events } = seriesEvents(portal, lead, id, 'en')
  const file = calendarOf(events, { name: 'Team', portal: 'Portal', language: 'en' })
  const calendar = new ICAL.Component(ICAL.parse(file) as never)
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const { uid, startDate, endDate, sequence } = new ICAL.Event(one)
    const cancelled = one.getFirstPropertyValue('status') === 'CANCELLED'
    return { uid, start: startDate.toJSDate(), end: endDate.toJSDate(), sequence, cancelled }
  })
}

const day = ({ start }: Found) => start.toISOString().slice(0, 10)
const on = (found: readonly Found[], date: string) => found.find((one) => day(one) === date)

/** What becomes of a calendar that is given a file: an entry it has is replaced when the new one has a higher number. */
function taken(before: readonly Found[], now: readonly Found[]): Found[] {
  const kept = new Map(before.map((one) => [one.uid, one]))
  for (const one of now) {
    const there = kept.get(one.uid)
    if (there === undefined || one.sequence > there.sequence) kept.set(one.uid, one)
  }
  return [...kept.values()].filter(({ cancelled }) => !cancelled)
}

describe('the calendar of a team', () => {
  test('shows the same time on London’s clocks through both weeks in which they change', () => {
    const { portal, lead, id } = withSeries({ rhythm: 'weekly', weekday: 7, onHoliday: 'keep' })
    const found = calendarNow(portal, lead, id)
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' })
    expect(new Set(found.map(({ start }) => clock.format(start)))).toEqual(new Set(['10:00']))
    expect(new Set(found.map(({ end }) => clock.format(end)))).toEqual(new Set(['11:00']))
    const utc = (date: string) => on(found, date)?.start.toISOString().slice(11, 16)
    expect(['2026-03-22', '2026-03-29', '2026-10-18', '2026-10-25'].map(utc)).toEqual([
      '10:00',
      '09:00',
      '09:00',
      '10:00',
    ])
  })

  test('has every meeting once, moved past a bank holiday, and those in a break as cancelled', () => {
    const { portal, lead, id } = withSeries({
      rhythm: 'weekly',
      weekday: 1,
      breaks: [{ from: '2026-08-01', to: '2026-08-31' }],
    })
    const found = calendarNow(portal, lead, id)
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length)
    // Easter Monday is on 6 April.
    expect(on(found, '2026-04-06')).toBeUndefined()
    expect(on(found, '2026-04-07')?.cancelled).toBe(false)
    const august = found.filter((one) => day(one).startsWith('2026-08'))
    expect(august.map(({ cancelled }) => cancelled)).toEqual(august.map(() => true))
    expect(august.length).toBeGreaterThan(3)
  })

  test('taken again after changes it moves and takes out, and doubles nothing', async () => {
    const { portal, lead, id } = withSeries()
    const before = calendarNow(portal, lead, id)
    const pack = await preparedPack(portal, lead, id, 1)
    portal.pass({ hours: 2 })
    const gatherer = { visitor: lead, agendaKey: null }
    changeAgenda(portal, gatherer, { id: pack.id, meetingDate: '2026-04-09' })
    decideMeeting(portal, lead, { id, planned: '2026-05-05', held: false })
    const after = taken(before, calendarNow(portal, lead, id))
    expect(after).toHaveLength(before.length - 1)
    expect([on(after, '2026-04-07'), on(after, '2026-05-05')]).toEqual([undefined, undefined])
    expect(on(after, '2026-04-09')?.uid).toBe(on(before, '2026-04-07')?.uid)

    decideMeeting(portal, lead, { id, planned: '2026-05-05', held: true })
    retime(portal, lead, id, { time: '14:00' })
    const later = taken(after, calendarNow(portal, lead, id))
    expect(later).toHaveLength(before.length)
    expect(on(later, '2026-05-05')?.start.toISOString()).toBe('2026-05-05T13:00:00.000Z')
  })

  test('another rhythm takes what was planned out of the calendar, and leaves what has an agenda', async () => {
    const { portal, lead, id } = withSeries({ rhythm: 'weekly', weekday: 2 })
    const before = calendarNow(portal, lead, id)
    const pack = await preparedPack(portal, lead, id, 3)
    portal.pass({ days: 10 })
    retime(portal, lead, id, { weekday: 4 })
    const after = taken(before, calendarNow(portal, lead, id))
    const days = after.map(day).filter((one) => one >= '2026-03-01' && one <= '2026-04-04')
    // Held on two Tuesdays before; the last Tuesday has an agenda, whose deletion takes it out.
    expect(days.sort()).toEqual([
      '2026-03-03',
      '2026-03-10',
      '2026-03-12',
      '2026-03-19',
      '2026-03-24',
      '2026-03-26',
      '2026-04-02',
    ])
    deleteAgenda(portal, { visitor: lead, agendaKey: null }, pack.id)
    const later = taken(after, calendarNow(portal, lead, id))
    expect(on(later, '2026-03-24')).toBeUndefined()
    expect(later).toHaveLength(after.length - 1)
  })

  test('an agenda from before another rhythm stays on the team’s list', async () => {
    const { portal, lead, id } = withSeries({ rhythm: 'weekly', weekday: 2 })
    const pack = await preparedPack(portal, lead, id, 0)
    portal.pass({ days: 10 })
    retime(portal, lead, id, { weekday: 4, startsOn: '2026-03-12' })
    expect(readSeries(portal, lead, id, 'en').past.map((one) => one.pack?.id)).toEqual([pack.id])
  })

  test('each change counts on, also two in one second, and when an agenda is deleted', async () => {
    const { portal, lead, id } = withSeries()
    const counts: number[] = []
    const count = () => counts.push(on(calendarNow(portal, lead, id), '2026-04-07')?.sequence ?? NaN)
    count()
    for (const held of [false, true, false, true]) {
      decideMeeting(portal, lead, { id, planned: '2026-04-07', held })
      count()
    }
    const gatherer = { visitor: lead, agendaKey: null }
    const pack = await preparedPack(portal, lead, id, 1)
    count()
    for (const title of ['One', 'Two', 'Three']) changeAgenda(portal, gatherer, { id: pack.id, title })
    count()
    deleteAgenda(portal, gatherer, pack.id)
    count()
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b))
    expect(counts.every((one) => one < 2 ** 31)).toBe(true)
  })

  test('the file of one meeting’s agenda is the same entry, at its time', async () => {
    const { portal, lead, id } = withSeries()
    const pack = await preparedPack(portal, lead, id, 1)
    const agenda = readOwnAgenda(portal, { visitor: lead, agendaKey: null }, pack.id, 'en')
    if (agenda === null) throw new Error('There is no agenda')
    const event = agendaEvent(portal, agenda, `${portal.settings.publicOrigin}/agenda`, 'en')
    const whole = on(calendarNow(portal, lead, id), '2026-04-07')
    expect(event).toMatchObject({
      uid: whole?.uid,
      sequence: whole?.sequence,
      when: { start: whole?.start.toISOString(), end: whole?.end.toISOString() },
    })
  })

  test('is for people of the organisation', () => {
    const { portal, id } = withSeries()
    const stranger = makeContributor(portal, makeOrganisation(portal))
    expect(() => seriesEvents(portal, stranger, id, 'en')).toThrow()
  })
})
