import { expect, test } from 'vitest'
import { Fault } from '#app/domain/fault.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { paths } from '#app/paths.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { giveToTeam, readingByTeam, teamsToGive } from '#app/use-cases/agendas/give-to-teams.ts'
import {
  acknowledgeAgenda,
  listGivenAgendas,
  readGivenAgenda,
  readingState,
} from '#app/use-cases/agendas/read-given.ts'
import { chooseMail } from '#app/use-cases/mail/choose-mail.ts'
import { endSeries, shareSeries } from '#app/use-cases/meetings/change-series.ts'
import { changeDetails } from '#app/use-cases/people/change-details.ts'
import { removeMember } from '#app/use-cases/people/remove-member.ts'
import { findPerson } from '#db/people.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { makeContributor, makeOrganisation, makePerson } from '#tests/support/builders.ts'
import { mailTo } from '#tests/support/mails.ts'
import { makeSeries, preparedPack } from '#tests/support/meetings.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

/** A lead's pack, and a team of three in the same organisation. */
async function council() {
  const portal = freshPortal()
  const organisation = makeOrganisation(portal)
  const [lead, first, second] = [
    makeContributor(portal, organisation),
    makeContributor(portal, organisation),
    makeContributor(portal, organisation),
  ]
  const pack = await preparedPack(portal, lead, makeSeries(portal, lead))
  const teamId = makeSeries(portal, first, { team: 'Front desk' })
  shareSeries(portal, first, { id: teamId, personId: second.id, part: 'reads' })
  return { portal, organisation, lead, first, second, id: pack.id, teamId }
}

test('a team that was given an agenda reads it, and its lead sees how many have', async () => {
  const { portal, lead, first, second, id, teamId } = await council()
  expect(() => readGivenAgenda(portal, first, id, 'en')).toThrow(Fault)
  giveToTeam(portal, lead, { id, teamId, given: true })
  expect(readingByTeam(portal, lead, id, 'en')).toMatchObject([{ people: 2, read: 0, acknowledged: 0 }])
  expect(listGivenAgendas(portal, second)).toMatchObject([{ id, team: 'Front desk', state: 'unread' }])
  readGivenAgenda(portal, first, id, 'en')
  readGivenAgenda(portal, second, id, 'en')
  acknowledgeAgenda(portal, second, id)
  const [reading] = readingByTeam(portal, lead, id, 'en')
  expect(reading).toMatchObject({ people: 2, read: 2, acknowledged: 1 })
  expect(reading?.names?.map((one) => [one.id, one.state])).toEqual(
    expect.arrayContaining([
      [first.id, 'read'],
      [second.id, 'acknowledged'],
    ]),
  )
})

test('each says once that they have read it, also without having opened it before', async () => {
  const { portal, lead, second, id, teamId } = await council()
  giveToTeam(portal, lead, { id, teamId, given: true })
  acknowledgeAgenda(portal, second, id)
  acknowledgeAgenda(portal, second, id)
  expect(readingState(portal, second, id)).toBe('acknowledged')
  expect(auditedDeeds(portal).filter(({ deed }) => deed === 'agenda.acknowledge')).toHaveLength(1)
  expect(readingByTeam(portal, lead, id, 'en')).toMatchObject([{ read: 1, acknowledged: 1 }])
})

test('what is restricted, and what the meeting gave people to do, is not in it', async () => {
  const { portal, lead, first, id, teamId } = await council()
  const own = { visitor: lead, agendaKey: null }
  giveToTeam(portal, lead, { id, teamId, given: true })
  const itemId = readGivenAgenda(portal, first, id, 'en').items[0]?.id ?? ''
  changeAgenda(portal, own, { id, items: [{ id: itemId, restricted: 'Between us', note: 'For all' }] })
  const read = readGivenAgenda(portal, first, id, 'en')
  expect(read.items[0]?.note).toBe('For all')
  expect(JSON.stringify(read)).not.toContain('Between us')
  expect(read.seriesId).toBeNull()
})

test('one taken back opens no more, and nothing is left of who had read it', async () => {
  const { portal, lead, first, second, id, teamId } = await council()
  giveToTeam(portal, lead, { id, teamId, given: true })
  acknowledgeAgenda(portal, second, id)
  giveToTeam(portal, lead, { id, teamId, given: false })
  expect(() => readGivenAgenda(portal, first, id, 'en')).toThrow(Fault)
  expect(() => acknowledgeAgenda(portal, second, id)).toThrow(Fault)
  expect(listGivenAgendas(portal, second)).toEqual([])
  giveToTeam(portal, lead, { id, teamId, given: true })
  expect(readingByTeam(portal, lead, id, 'en')).toMatchObject([{ read: 0, acknowledged: 0 }])
})

test('who leaves the organisation reads it no more and is not counted', async () => {
  const { portal, organisation, lead, first, second, id, teamId } = await council()
  giveToTeam(portal, lead, { id, teamId, given: true })
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  removeMember(portal, admin, { organisationId: organisation.id, personId: second.id })
  const gone = findPerson(portal.db, second.id)
  if (gone === null) throw new Error('The account is gone')
  expect(() => readGivenAgenda(portal, gone, id, 'en')).toThrow(Fault)
  expect(listGivenAgendas(portal, gone)).toEqual([])
  expect(readingByTeam(portal, lead, id, 'en')[0]?.names?.map((one) => one.id)).toEqual([first.id])
})

test('another organisation’s team is offered when it takes part; of it only counts are told', async () => {
  const { portal, lead, id } = await council()
  const elsewhere = makeContributor(portal, makeOrganisation(portal))
  const closed = makeSeries(portal, elsewhere, { team: 'Keeps to itself' })
  const open = makeSeries(portal, elsewhere, { team: 'Takes part', takesPacks: true })
  const offered = teamsToGive(portal, lead, id, 'en').map((one) => one.id)
  expect(offered).toContain(open)
  expect(offered).not.toContain(closed)
  expect(() => giveToTeam(portal, lead, { id, teamId: closed, given: true })).toThrow(Fault)
  giveToTeam(portal, lead, { id, teamId: open, given: true })
  readGivenAgenda(portal, elsewhere, id, 'en')
  expect(readingByTeam(portal, lead, id, 'en')).toMatchObject([
    { team: 'Takes part', people: 1, read: 1, names: null },
  ])
  expect(teamsToGive(portal, lead, id, 'en').map((one) => one.id)).not.toContain(open)
})

test('only those who work on an agenda give it away; who only reads for a team prepares nothing', async () => {
  const { portal, first, second, id, teamId } = await council()
  expect(() => giveToTeam(portal, first, { id, teamId, given: true })).toThrow(Fault)
  expect(() => shareSeries(portal, second, { id: teamId, personId: second.id, part: 'prepares' })).toThrow(
    Fault,
  )
})

const subjectOf = {
  en: bothLanguages.en.mail.kinds['agenda-given'].subject,
  cy: bothLanguages.cy.mail.kinds['agenda-given'].subject,
}

/** The mail about agendas that somebody got. */
function told(portal: TestPortal, { email }: { email: string }) {
  return mailTo(portal, email).filter(({ subject }) => Object.values(subjectOf).includes(subject))
}

test('a team’s people are told by mail, in their own language and with the agenda’s address; who gave it is not', async () => {
  const { portal, lead, first, second, id, teamId } = await council()
  shareSeries(portal, first, { id: teamId, personId: lead.id, part: 'reads' })
  changeDetails(portal, second, { name: second.name, language: 'cy' })
  giveToTeam(portal, lead, { id, teamId, given: true })
  expect(told(portal, first).map(({ subject }) => subject)).toEqual([subjectOf.en])
  expect(told(portal, second).map(({ subject }) => subject)).toEqual([subjectOf.cy])
  expect(told(portal, first)[0]?.text).toContain(portal.settings.publicOrigin + paths.givenAgenda(id))
  expect(told(portal, second)[0]?.text).toContain(`/cy${paths.givenAgenda(id)}`)
  expect(told(portal, second)[0]?.text).toContain('Front desk')
  expect(told(portal, lead)).toEqual([])
})

test('each is told once, also in two of the teams and when it is given again', async () => {
  const { portal, lead, first, second, id, teamId } = await council()
  const other = makeSeries(portal, first, { team: 'Back office' })
  shareSeries(portal, first, { id: other, personId: second.id, part: 'reads' })
  giveToTeam(portal, lead, { id, teamId, given: true })
  giveToTeam(portal, lead, { id, teamId: other, given: true })
  giveToTeam(portal, lead, { id, teamId, given: false })
  giveToTeam(portal, lead, { id, teamId, given: true })
  for (const person of [first, second]) expect(told(portal, person)).toHaveLength(1)
})

test('who wants no mail gets none, and nobody is told of what they can no longer read', async () => {
  const { portal, lead, first, second, id, teamId } = await council()
  chooseMail(portal, first, { wantsMail: false })
  giveToTeam(portal, lead, { id, teamId, given: true })
  expect(told(portal, first)).toEqual([])
  expect(told(portal, second)).toHaveLength(1)
  giveToTeam(portal, lead, { id, teamId, given: false })
  expect(told(portal, second)).toEqual([])
  giveToTeam(portal, lead, { id, teamId, given: true })
  expect(told(portal, second)).toHaveLength(1)
  endSeries(portal, first, teamId)
  expect(told(portal, second)).toEqual([])
})
