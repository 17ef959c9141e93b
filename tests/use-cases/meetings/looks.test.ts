import { expect, test } from 'vitest'
import type { Person } from '#app/domain/person.ts'
import { countMeetings } from '#app/use-cases/meetings/count-meetings.ts'
import { readLooks } from '#app/use-cases/meetings/read-looks.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import {
  makeContributor,
  makeOrganisation,
  makePerson,
  makePublished,
  makeReviewer,
} from '#tests/support/builders.ts'
import { addAction, makeSeries, preparedPack } from '#tests/support/meetings.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

/** An organisation with so many teams that have looked at everything published. Gives its administrator. */
async function organisationOf(portal: TestPortal, teams: number, given: { held?: boolean } = {}) {
  const organisation = makeOrganisation(portal)
  const lead = makeContributor(portal, organisation)
  const admin = makePerson(portal, { in: organisation, roles: ['org-admin'] })
  for (let team = 0; team < teams; team++) {
    const seriesId = makeSeries(portal, lead, { team: `Team ${team}` })
    const pack = await preparedPack(portal, lead, seriesId)
    if (given.held ?? true) addAction(portal, lead, pack.id)
  }
  return { organisationId: organisation.id, lead, admin }
}

const agree = (portal: TestPortal, one: { organisationId: string; admin: Person }, counted = true) =>
  countMeetings(portal, one.admin, { organisationId: one.organisationId, counted })

test('only organisations that agreed are counted, each team of theirs once', async () => {
  const portal = freshPortal()
  const recordId = makePublished(portal)
  const first = await organisationOf(portal, 2)
  const second = await organisationOf(portal, 1)
  expect(readLooks(portal, recordId)).toBeNull()
  agree(portal, first)
  expect(readLooks(portal, recordId)).toEqual({ teams: 2, organisations: 1 })
  agree(portal, second)
  expect(readLooks(portal, recordId)).toEqual({ teams: 3, organisations: 2 })
  agree(portal, first, false)
  expect(readLooks(portal, recordId)).toEqual({ teams: 1, organisations: 1 })
  expect(auditedDeeds(portal).map(({ deed }) => deed)).toContain('organisation.no-longer-count-meetings')
})

test('a meeting that was prepared and not held is not counted', async () => {
  const portal = freshPortal()
  const recordId = makePublished(portal)
  agree(portal, await organisationOf(portal, 1, { held: false }))
  expect(readLooks(portal, recordId)).toBeNull()
})

test('nothing is said of a record that was withdrawn', async () => {
  const portal = freshPortal()
  const recordId = makePublished(portal)
  agree(portal, await organisationOf(portal, 1))
  expect(readLooks(portal, recordId)).not.toBeNull()
  withdraw(portal, makeReviewer(portal), {
    recordId,
    reason: 'no-longer-current',
    explanation: 'The law changed.',
    replacedBy: '',
  })
  expect(readLooks(portal, recordId)).toBeNull()
})

test('only those who look after an organisation agree for it', async () => {
  const portal = freshPortal()
  const { organisationId, lead } = await organisationOf(portal, 0)
  expect(() => countMeetings(portal, lead, { organisationId, counted: true })).toThrow()
})
