import { expect, test } from 'vitest'
import type { SourceAsked } from '#app/domain/action-source.ts'
import { noOutcome } from '#app/domain/minutes.ts'
import { wordsOf } from '#tests/support/blocks.ts'
import { readActionPlan } from '#app/use-cases/meetings/action-plan.ts'
import { planOnPaper } from '#app/use-cases/meetings/plan-blocks.ts'
import { readRecordActions } from '#app/use-cases/meetings/record-actions.ts'
import { writeUp } from '#app/use-cases/meetings/write-up.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import {
  english,
  excerpt,
  makeContributor,
  makeOmbudsman,
  makeEditor,
  makeOrganisation,
  makePublished,
  makeReviewer,
} from '#tests/support/builders.ts'
import { addAction, makeSeries, preparedPack } from '#tests/support/meetings.ts'
import { freshPortal } from '#tests/support/portal.ts'

/** A meeting that gave four things to do: about a record, upon a resolution, upon one about another record, and by itself. */
async function meeting() {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const publish = (title: string) =>
    makePublished(portal, 'excerpt', excerpt({ title: english(title) }), editor)
  const [finding, other] = [publish('Logs were not kept'), publish('Nobody rang back')]
  const organisation = makeOrganisation(portal)
  const lead = makeContributor(portal, organisation)
  const seriesId = makeSeries(portal, lead)
  const { id, items, version } = await preparedPack(portal, lead, seriesId)
  const itemOf = (recordId: string) => items.find(({ pinned }) => pinned?.recordId === recordId)?.id ?? ''
  const opening = items[0]?.id ?? ''
  const resolved = { ...noOutcome, outcome: 'resolved' as const }
  const outcomes = {
    [opening]: { ...resolved, resolution: 'A panel is set up' },
    [itemOf(other)]: { ...resolved, resolution: 'Everybody is rung back' },
    // Not resolved after all: words that were left there are no resolution.
    [itemOf(finding)]: { ...noOutcome, outcome: 'noted' as const, resolution: 'Left over' },
  }
  expect(writeUp(portal, lead, { agendaId: id, version, attendance: 5, outcomes, action: null }).ok).toBe(
    true,
  )
  const due = '2026-03-20'
  addAction(portal, lead, id, {
    what: 'Keep logs',
    itemId: itemOf(finding),
    due: '2026-03-01',
    evidence: 'Log',
  })
  addAction(portal, lead, id, { what: 'Find members', itemId: opening, due })
  addAction(portal, lead, id, { what: 'Ring back', itemId: itemOf(other), due: '2026-04-01' })
  addAction(portal, lead, id, { what: 'Book a room', due: '2026-05-01' })
  const plan = (from: SourceAsked = {}) => readActionPlan(portal, lead, { team: seriesId }, 'en', from)
  const said = (from: SourceAsked = {}) => plan(from).actions.map(({ what }) => what)
  return { portal, organisation, lead, seriesId, agendaId: id, finding, other, opening, plan, said }
}

test('a plan is narrowed to findings, resolutions or meetings, overdue first, and to one of each', async () => {
  const { portal, lead, seriesId, agendaId, finding, opening, plan, said } = await meeting()
  expect(said()).toEqual(['Keep logs', 'Find members', 'Ring back', 'Book a room'])
  expect(said({ kind: 'record' })).toEqual(['Keep logs', 'Ring back'])
  expect(said({ kind: 'motion' })).toEqual(['Find members', 'Ring back'])
  expect(said({ kind: 'meeting' })).toEqual(['Book a room'])
  expect(plan({ kind: 'meeting' }).counts).toEqual({ record: 2, motion: 2, meeting: 1 })
  expect(said({ recordId: finding })).toEqual(['Keep logs'])
  expect(said({ itemId: opening })).toEqual(['Find members'])
  expect(said({ recordId: 'another' })).toEqual([])

  const next = await preparedPack(portal, lead, seriesId, 1)
  addAction(portal, lead, next.id, { what: 'Later on', due: '2026-06-01' })
  expect(said({ agendaId })).toHaveLength(4)
  expect(said({ agendaId: next.id })).toEqual(['Later on'])
})

test('where each came from stands in the plan and in its Word file; a withdrawn record has no title', async () => {
  const { portal, finding, plan } = await meeting()
  const [first, second, third, last] = plan().actions
  expect(first).toMatchObject({ kinds: ['record'], source: { text: 'Logs were not kept' }, resolution: '' })
  expect(second).toMatchObject({ kinds: ['motion'], resolution: 'A panel is set up', record: null })
  expect(third).toMatchObject({ kinds: ['record', 'motion'], source: { text: 'Nobody rang back' } })
  expect(last).toMatchObject({ kinds: ['meeting'], source: { text: '' } })
  const paper = () => wordsOf(planOnPaper(plan(), 'en').blocks).join(' ')
  for (const said of [
    'Logs were not kept',
    'A panel is set up',
    'Everybody is rung back',
    'Log',
    '3 March 2026',
  ])
    expect(paper()).toContain(said)
  expect(paper()).not.toContain('Left over')

  withdraw(portal, makeReviewer(portal), {
    recordId: finding,
    reason: 'published-in-error',
    explanation: '',
    replacedBy: '',
  })
  expect(paper()).not.toContain('Logs were not kept')
  expect(plan({ recordId: finding }).actions).toMatchObject([{ what: 'Keep logs', record: null }])
})

test('a record’s page says what their own teams took from it to people of the organisation alone', async () => {
  const { portal, organisation, lead, finding, other } = await meeting()
  const read = (recordId: string) => readRecordActions(portal, lead, recordId, 'en')
  expect(read(finding)).toEqual([
    { slug: organisation.slug, name: organisation.name.en, actions: 1, open: 1 },
  ])
  expect(read(other)).toHaveLength(1)
  expect(readRecordActions(portal, null, finding, 'en')).toEqual([])
  const stranger = makeContributor(portal, makeOrganisation(portal))
  expect(readRecordActions(portal, stranger, finding, 'en')).toEqual([])
})
