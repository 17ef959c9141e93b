import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { knowBothLanguages } from '#app/messages/both.ts'
import type { Person } from '#app/domain/person.ts'
import { decideMeeting } from '#app/use-cases/meetings/change-series.ts'
import {
  endCalendarAddress,
  makeCalendarAddress,
  readCalendarAddress,
  readFollowedCalendar,
} from '#app/use-cases/meetings/follow-calendar.ts'
import { loader } from '#app/routes/meetings/followed-calendar.ts'
import { removeMemberships } from '#db/people.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { makeContributor, makeOrganisation } from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { makeSeries } from '#tests/support/meetings.ts'
import { freshPortal } from '#tests/support/portal.ts'

knowBothLanguages()

function following() {
  const portal = freshPortal()
  const organisation = makeOrganisation(portal)
  const lead = makeContributor(portal, organisation)
  const colleague = makeContributor(portal, organisation)
  const id = makeSeries(portal, lead)
  const make = (person: Person) => tokenIn(makeCalendarAddress(portal, person, id, 'en'))
  const read = (token: string) => readFollowedCalendar(portal, token, 'en')
  return { portal, organisation, lead, colleague, id, make, read }
}

const tokenIn = (address: string) => /followed-calendars\/([\w-]+)\/calendar\.ics$/.exec(address)?.[1] ?? ''

test('an address shows every change to whoever has it, and only its hash is kept', async () => {
  const { portal, lead, colleague, id, make, read } = following()
  const token = make(colleague)
  expect(read(token).events.every(({ cancelled }) => !cancelled)).toBe(true)
  decideMeeting(portal, lead, { id, planned: '2026-04-07', held: false })
  expect(read(token).events.filter(({ cancelled }) => cancelled)).toHaveLength(1)
  expect(JSON.stringify(portal.db.all('select * from series_calendars'))).not.toContain(token)
  expect(readCalendarAddress(portal, colleague, id)).toBe(portal.clock().toISOString())
  expect(readCalendarAddress(portal, lead, id)).toBeNull()

  const answer = await call(portal, loader, '/followed-calendars/x/calendar.ics', { params: { token } })
  expect(answer.headers.get('Content-Disposition')).toBeNull()
  const calendar = new ICAL.Component(ICAL.parse(answer.text) as never)
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(read(token).events.length)
  expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT12H')
})

test('another address takes the place of the first; taken away, it opens nothing; a colleague’s goes on', () => {
  const { portal, lead, colleague, id, make, read } = following()
  const [first, theirs] = [make(lead), make(colleague)]
  const second = make(lead)
  expect(() => read(first)).toThrow('not-found')
  expect(read(second).team).toBe('Housing repairs')
  endCalendarAddress(portal, lead, id)
  expect(() => read(second)).toThrow('not-found')
  expect(read(theirs).team).toBe('Housing repairs')
  for (const none of ['', 'x', 'A'.repeat(43)]) expect(() => read(none)).toThrow('not-found')
  expect(auditedDeeds(portal).map(({ deed }) => deed)).toEqual(
    expect.arrayContaining(['meetings.follow', 'meetings.unfollow']),
  )
})

test('who is not in the organisation gets no address, and who leaves it has one that opens nothing', () => {
  const { portal, organisation, colleague, make, read } = following()
  const stranger = makeContributor(portal, makeOrganisation(portal))
  expect(() => make(stranger)).toThrow('not-your-organisation')
  const token = make(colleague)
  removeMemberships(portal.db, colleague.id, organisation.id)
  expect(() => read(token)).toThrow('not-found')
})
