import { expect, test } from 'vitest'
import { noOutcome } from '#app/domain/minutes.ts'
import { readActionPlan } from '#app/use-cases/meetings/action-plan.ts'
import { changeAction } from '#app/use-cases/meetings/actions.ts'
import { agendaOnPaper } from '#app/use-cases/agendas/agenda-on-paper.ts'
import { readOwnAgenda, readSharedAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { shareAgenda } from '#app/use-cases/agendas/share-agenda.ts'
import { minutesOnPaper } from '#app/use-cases/meetings/minutes-blocks.ts'
import { writeUp, type WriteUp } from '#app/use-cases/meetings/write-up.ts'
import { findAgenda } from '#db/agendas.ts'
import { actionsOf, findAction } from '#db/meeting-actions.ts'
import { makeContributor, makeOrganisation } from '#tests/support/builders.ts'
import { addAction, makeSeries, preparedPack } from '#tests/support/meetings.ts'
import { freshPortal } from '#tests/support/portal.ts'

async function meeting() {
  const portal = freshPortal()
  const organisation = makeOrganisation(portal)
  const lead = makeContributor(portal, organisation)
  const seriesId = makeSeries(portal, lead)
  const pack = await preparedPack(portal, lead, seriesId)
  const write = (given: Partial<WriteUp>) =>
    writeUp(portal, lead, {
      agendaId: pack.id,
      version: findAgenda(portal.db, pack.id)?.version ?? 0,
      attendance: null,
      outcomes: {},
      action: null,
      ...given,
    })
  return { portal, organisation, lead, seriesId, pack, itemId: pack.items[0]?.id ?? '', write }
}

test('outcomes, votes and how many were there are kept, and stand in the minutes', async () => {
  const { portal, lead, pack, itemId, write } = await meeting()
  const resolved = {
    outcome: 'resolved' as const,
    resolution: 'Every tenant is phoned',
    votesFor: 5,
    votesAgainst: 1,
    votesAbstained: null,
  }
  expect(write({ attendance: 7, outcomes: { [itemId]: resolved } }).ok).toBe(true)
  expect(findAgenda(portal.db, pack.id)).toMatchObject({
    attendance: 7,
    heldAt: portal.clock().toISOString(),
    items: [resolved, { outcome: '' }],
  })
  const agenda = readOwnAgenda(portal, { visitor: lead, agendaKey: null }, pack.id, 'en')
  const minutes = agenda && minutesOnPaper({ ...agenda, organisation: 'The council' }, [], 'en')
  const text = JSON.stringify(minutes?.blocks)
  for (const said of ['Every tenant is phoned', '5 for, 1 against, 0 abstained', '"7"'])
    expect(text).toContain(said)
})

test('a resolution needs its words, counts are whole numbers, an action an owner and a day', async () => {
  const { portal, pack, itemId, write } = await meeting()
  const refused = write({
    attendance: NaN,
    outcomes: { [itemId]: { ...noOutcome, outcome: 'resolved', votesFor: -1 } },
    action: { what: 'Phone', owner: '', due: '2026-02-30', status: 'done', evidence: '', itemId },
  })
  expect(refused.ok ? [] : refused.issues.map(({ field }) => field)).toEqual([
    'attendance',
    `resolution.${itemId}`,
    `votesFor.${itemId}`,
    'owner.new',
    'due.new',
  ])
  expect(findAgenda(portal.db, pack.id)?.heldAt).toBeNull()
})

test('of two who write up at the same time, the second hears of it and nothing is lost', async () => {
  const { portal, pack, write } = await meeting()
  expect(write({ version: 1, attendance: 3 }).ok).toBe(true)
  expect(write({ version: 1, attendance: 4 })).toMatchObject({ issues: [{ problem: 'changed-meanwhile' }] })
  expect(findAgenda(portal.db, pack.id)?.attendance).toBe(3)
})

test('what was put off and what is still open come back at the next meeting; what is done does not', async () => {
  const { portal, lead, seriesId, pack, itemId, write } = await meeting()
  write({ outcomes: { [itemId]: { ...noOutcome, outcome: 'deferred' } } })
  const open = addAction(portal, lead, pack.id, { what: 'Still open', itemId })
  const done = addAction(portal, lead, pack.id, { what: 'Long finished' })
  const words = {
    what: 'Long finished',
    owner: 'Clerk',
    due: '2026-03-20',
    status: 'done',
    evidence: 'Log',
  } as const
  expect(changeAction(portal, lead, { id: done, version: 1, words }).ok).toBe(true)
  const next = await preparedPack(portal, lead, seriesId, 1)
  expect(next.items.map(({ reason }) => reason)).toContain('deferred')
  const agenda = readOwnAgenda(portal, { visitor: lead, agendaKey: null }, next.id, 'en')
  const text = JSON.stringify(agenda && agendaOnPaper(portal, agenda, 'en').blocks)
  expect(text).toContain('Still open')
  expect(text).not.toContain('Long finished')
  shareAgenda(portal, { visitor: lead, agendaKey: null }, { id: next.id, shared: true })
  const shared = readSharedAgenda(portal, findAgenda(portal.db, next.id)?.shareToken ?? '', 'en')
  expect(JSON.stringify(agendaOnPaper(portal, shared, 'en').blocks)).not.toContain('Still open')
  expect(findAction(portal.db, open)?.itemId).toBe(itemId)
})

test('a plan has what is overdue first, for the team and for the organisation, and for nobody outside', async () => {
  const { portal, organisation, lead, seriesId, pack } = await meeting()
  addAction(portal, lead, pack.id, { what: 'Later', due: '2026-06-01' })
  addAction(portal, lead, pack.id, { what: 'Soon', due: '2026-03-10' })
  addAction(portal, lead, pack.id, { what: 'Late', due: '2026-03-01' })
  for (const asked of [{ team: seriesId }, { organisation: organisation.slug }]) {
    const { actions } = readActionPlan(portal, lead, asked, 'en')
    expect(actions.map(({ what, urgency }) => [what, urgency])).toEqual([
      ['Late', 'overdue'],
      ['Soon', 'soon'],
      ['Later', 'on-time'],
    ])
    const stranger = makeContributor(portal, makeOrganisation(portal))
    expect(() => readActionPlan(portal, stranger, asked, 'en')).toThrow('not-your-organisation')
  }
  expect(actionsOf(portal.db, pack.id)).toHaveLength(3)
})

test('a colleague who does not prepare the meetings may not change an action', async () => {
  const { portal, organisation, lead, pack } = await meeting()
  const id = addAction(portal, lead, pack.id)
  const other = makeContributor(portal, organisation)
  const words = { what: 'Mine', owner: 'Me', due: '2026-03-20', status: 'done', evidence: '' } as const
  expect(() => changeAction(portal, other, { id, version: 1, words })).toThrow('not-your-team')
  expect(changeAction(portal, lead, { id, version: 0, words })).toMatchObject({
    issues: [{ problem: 'changed-meanwhile' }],
  })
  expect(findAction(portal.db, id)?.what).toBe('Phone tenants')
})
