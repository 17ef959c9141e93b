import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { noWords } from '#app/domain/agenda.ts'
import { londonDay } from '#app/domain/london-time.ts'
import type { Person } from '#app/domain/person.ts'
import { addDays, type Timetable } from '#app/domain/meeting-series.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { changeSeries, decideMeeting } from '#app/use-cases/meetings/change-series.ts'
import { preparePack } from '#app/use-cases/meetings/prepare-pack.ts'
import { readSeries } from '#app/use-cases/meetings/read-series.ts'
import { seriesEvents } from '#app/use-cases/meetings/series-events.ts'
import { writeUp } from '#app/use-cases/meetings/write-up.ts'
import { calendarOf } from '#app/web/documents/calendar.ts'
import { findAgenda, packsOf } from '#db/agendas.ts'
import { actionsOfSeries } from '#db/meeting-actions.ts'
import { findSeries } from '#db/meetings.ts'
import { everything } from '#search/query.ts'
import { makeContributor, makeOrganisation } from '#tests/support/builders.ts'
import { addAction, makeSeries } from '#tests/support/meetings.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'
import { anyTimetable } from '#tests/support/timetables.ts'

/** How many teams meet for five years with the real use cases and database. The pure rules are tested with a thousand. */
const teams = 8
/** Timetables are drawn with breaks from 2021 on; the portal of a test begins in 2026. */
const later = 365 * 5
/** A team looks after its meetings every so many days: often enough that none comes in between unseen. */
const step = 28

interface Entry {
  start: string
  sequence: number
}

/** A calendar that is given a file: an entry it has is replaced when the new one has a higher number, and only then. */
function take(calendar: Map<string, Entry>, portal: TestPortal, lead: Person, id: string): void {
  const { events } = seriesEvents(portal, lead, id, 'en')
  const file = calendarOf(events, { name: 'Team', portal: 'Portal', language: 'en' })
  const read = new ICAL.Component(ICAL.parse(file) as never).getAllSubcomponents('vevent')
  expect(new Set(read.map((one) => one.getFirstPropertyValue('uid'))).size).toBe(read.length)
  for (const one of read) {
    const { uid, startDate, sequence } = new ICAL.Event(one)
    const there = calendar.get(uid)
    if (there !== undefined && there.sequence >= sequence) continue
    if (one.getFirstPropertyValue('status') !== 'CANCELLED')
      calendar.set(uid, { start: startDate.toJSDate().toISOString(), sequence })
    else calendar.delete(uid)
  }
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' })

test(`${teams} teams meet for five years: every agenda once, nothing put off or open is lost, calendars are right`, async () => {
  let packs = 0
  let retimed = 0
  await fc.assert(
    fc.asyncProperty(
      anyTimetable,
      anyTimetable,
      fc.array(fc.nat(99), { minLength: 12, maxLength: 12 }),
      async (first, second, dice) => {
        const portal = freshPortal()
        const lead = makeContributor(portal, makeOrganisation(portal))
        const today = () => londonDay(portal.clock())
        // The rhythm begins when the test does, as the breaks do.
        const words = ({ breaks, ...one }: Timetable) => ({
          ...one,
          breaks: breaks.map(({ from, to }) => ({ from: addDays(from, later), to: addDays(to, later) })),
          startsOn: today(),
          time: '10:00',
          exceptions: [],
        })
        const id = makeSeries(portal, lead, words(first))
        const calendar = new Map<string, Entry>()
        const prepared = new Map<string, string>()
        let deferred = ''
        take(calendar, portal, lead, id)
        for (let turn = 0; turn * step < 5 * 365; turn++) {
          const luck = dice[turn % dice.length] ?? 0
          portal.pass({ days: step })
          const { series, coming } = readSeries(portal, lead, id, 'en')
          const next = coming.find(({ held, pack, planned }) => held && pack === null && planned >= today())
          const other = coming.find(
            ({ held, pack, planned }) =>
              held && pack === null && planned !== next?.planned && planned > today(),
          )
          if (other !== undefined && luck % 5 === 0)
            decideMeeting(portal, lead, { id, planned: other.planned, held: false })
          if (turn === 20 || turn === 41) {
            retimed += 1
            const { organisationId: _, exceptions: __, ...kept } = findSeries(portal.db, id) ?? series
            const given = words(turn === 20 ? second : first)
            expect(changeSeries(portal, lead, id, { ...kept, ...given }).ok).toBe(true)
          } else if (next !== undefined) {
            const asked = {
              seriesId: id,
              planned: next.planned,
              queryOf: (search: string) => ({ ...everything, words: search }),
              around: () => ({ first: [{ ...noWords, title: 'Apologies' }], last: [] }),
            }
            const pack = await preparePack(portal, lead, asked)
            expect(await preparePack(portal, lead, asked)).toBe(pack)
            prepared.set(next.planned, pack)
            packs += 1
            const agenda = findAgenda(portal.db, pack)
            if (deferred !== '') expect(agenda?.items.map(({ note }) => note)).toContain(deferred)
            if (luck % 3 === 0) {
              const meetingDate = today()
              changeAgenda(portal, { visitor: lead, agendaKey: null }, { id: pack, meetingDate })
            }
            // Written up: what it put off has a word by which to know it again.
            deferred = luck % 2 === 0 ? `Put off in turn ${turn}` : ''
            const items = [{ id: agenda?.items[0]?.id ?? '', note: deferred }]
            changeAgenda(portal, { visitor: lead, agendaKey: null }, { id: pack, items })
            const now = findAgenda(portal.db, pack)
            const outcome = {
              outcome: deferred === '' ? ('noted' as const) : ('deferred' as const),
              resolution: '',
            }
            const votes = { votesFor: null, votesAgainst: null, votesAbstained: null }
            const outcomes = Object.fromEntries(
              (now?.items ?? []).map((item) => [item.id, { ...outcome, ...votes }]),
            )
            const written = {
              agendaId: pack,
              version: now?.version ?? 0,
              attendance: 4,
              outcomes,
              action: null,
            }
            expect(writeUp(portal, lead, written).ok).toBe(true)
            addAction(portal, lead, pack, { what: `Do ${turn}`, due: '2032-01-01' })
          }
          if (luck % 4 !== 0) take(calendar, portal, lead, id)
        }
        take(calendar, portal, lead, id)

        // Each meeting that was prepared has its one agenda, and its action, to the end.
        const found = packsOf(portal.db, [id])
        expect(found.map((pack) => [pack.plannedFor, pack.id]).sort()).toEqual([...prepared].sort())
        expect(actionsOfSeries(portal.db, id)).toHaveLength(prepared.size)
        const read = readSeries(portal, lead, id, 'en')
        const listed = [...read.past, ...read.coming].flatMap(({ pack }) => pack?.id ?? [])
        expect(listed.sort()).toEqual([...prepared.values()].sort())

        // The calendar, which only ever was given files, has what is planned from now on, at ten on London's clocks.
        const soon = read.coming.filter(({ held, date }) => held && date > today())
        for (const { planned, date } of soon) {
          const entry = calendar.get(`${id}-${planned}@${new URL(portal.settings.publicOrigin).hostname}`)
          expect(entry && [londonDay(new Date(entry.start)), clock.format(new Date(entry.start))]).toEqual([
            date,
            '10:00',
          ])
        }
        const last = soon.at(-1)?.date ?? today()
        const ahead = [...calendar.values()].filter(({ start }) => {
          const day = londonDay(new Date(start))
          return day > today() && day < last
        })
        expect(ahead).toHaveLength(soon.filter(({ date }) => date < last).length)
      },
    ),
    { numRuns: teams, seed: 20261123, endOnFailure: true },
  )
  expect(retimed).toBe(teams * 2)
  expect(packs).toBeGreaterThan(teams * 30)
}, 600_000)
