import { expect, test } from 'vitest'
import { numberOf } from '#app/domain/item-numbers.ts'
import { packTemplates } from '#app/domain/team-meetings.ts'
import { mostItems, noWords, withRunningTotal } from '#app/domain/agenda.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { templateWords } from '#app/messages/template-words.ts'
import { applyTemplate } from '#app/use-cases/agendas/apply-template.ts'
import { addToAgenda } from '#app/use-cases/agendas/add-to-agenda.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { issueAgenda } from '#app/use-cases/agendas/issue-agenda.ts'
import { startAgenda } from '#app/use-cases/agendas/start-agenda.ts'
import { findAgenda } from '#db/agendas.ts'
import { aReader, agendaNow, gather } from '#tests/support/agendas.ts'
import { makeContributor, makeOrganisation, makePublished } from '#tests/support/builders.ts'
import { makeSeries, preparedPack } from '#tests/support/meetings.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const panel = templateWords('complaints-panel', bothLanguages.en)
const titles = ({ items }: { items: readonly { title: string; record: unknown }[] }) =>
  items.map(({ title, record }) => (record === null ? title : 'record'))
const opening = panel.first.map(({ title }) => title)
const closing = panel.last.map(({ title }) => title)

function readerWith(portal: TestPortal, records = 1) {
  const author = makeContributor(portal, makeOrganisation(portal))
  const made = Array.from({ length: records }, () => makePublished(portal, 'case-study', undefined, author))
  return { reader: aReader(), made, author }
}

test('records go on an agenda made from a template between what it begins and what it ends with', () => {
  const portal = freshPortal()
  const { reader, made } = readerWith(portal, 2)
  startAgenda(portal, reader, 'Panel', panel)
  const agenda = gather(portal, reader, ...made)
  expect(titles(agenda)).toEqual([...opening, 'record', 'record', ...closing])
  const { purpose, minutes, questions } = panel.last[0] ?? noWords
  expect(agenda.items.find(({ title }) => title === closing[0])).toMatchObject({
    purpose,
    minutes,
    questions,
  })
})

test('a template put on a filled agenda loses nothing and adds what is there by its title once', () => {
  const portal = freshPortal()
  const { reader, made } = readerWith(portal)
  const { id, items } = gather(portal, reader, ...made)
  const own = { ...noWords, title: closing[0] ?? '', note: 'Said before' }
  changeAgenda(portal, reader, { id, own: { words: own, after: '' } })
  changeAgenda(portal, reader, { id, items: [{ id: items[0]?.id ?? '', note: 'Why here' }] })
  applyTemplate(portal, reader, { id, template: panel })
  applyTemplate(portal, reader, { id, template: panel })
  const agenda = agendaNow(portal, reader)
  expect(titles(agenda)).toEqual([...opening, 'record', ...closing])
  expect(agenda.items.filter(({ note }) => note !== '').map(({ note }) => note)).toEqual([
    'Why here',
    'Said before',
  ])
})

test('once an agenda went out, a template’s items follow at the end and no number changes', () => {
  const portal = freshPortal()
  const { reader, made } = readerWith(portal)
  const { id } = gather(portal, reader, ...made)
  issueAgenda(portal, reader, { id, issued: true })
  applyTemplate(portal, reader, { id, template: panel })
  const agenda = agendaNow(portal, reader)
  expect(titles(agenda)).toEqual(['record', ...opening, ...closing])
  expect(agenda.items.map(numberOf)).toEqual(agenda.items.map((_, index) => String(index + 1)))
  expect(agenda.changes.filter(({ what }) => what === 'added')).toHaveLength(opening.length + closing.length)
})

test('a template does not make an agenda longer than agendas may be, and is for nobody else’s agenda', () => {
  const portal = freshPortal()
  const { reader } = readerWith(portal)
  const id = startAgenda(portal, reader, 'Full')
  for (let n = 0; n < mostItems; n += 1) {
    changeAgenda(portal, reader, { id, own: { words: { ...noWords, title: `Item ${n}` }, after: '' } })
  }
  expect(() => applyTemplate(portal, reader, { id, template: panel })).toThrow('agenda-full')
  expect(findAgenda(portal.db, id)?.items).toHaveLength(mostItems)
  expect(() => applyTemplate(portal, aReader(), { id, template: panel })).toThrow('not-yours')
})

test('on the agenda of a meeting with nothing new, a record goes behind what the meeting begins with', async () => {
  const portal = freshPortal()
  const { author } = readerWith(portal, 0)
  const pack = await preparedPack(portal, author, makeSeries(portal, author))
  expect(pack.items.map(({ title }) => title)).toEqual(['Apologies', 'Any other business'])
  const own = { visitor: author, agendaKey: null }
  const recordId = makePublished(portal, 'case-study', undefined, author)
  addToAgenda(portal, own, recordId, '', { id: pack.id })
  expect(findAgenda(portal.db, pack.id)?.items.map(({ pinned }) => pinned !== null)).toEqual([
    false,
    true,
    false,
  ])
})

test.each(packTemplates)(
  '%s has items in both languages, with as many questions, and leaves time in two hours',
  (kind) => {
    const [en, cy] = [bothLanguages.en, bothLanguages.cy].map((messages) => {
      const { first, last } = templateWords(kind, messages)
      return [...first, ...last]
    })
    const shape = (items = en) =>
      items?.map(({ purpose, minutes, questions }) => [purpose, minutes, questions.split('\n').length])
    expect(shape(cy)).toEqual(shape(en))
    expect(new Set(en?.map(({ title }) => title)).size).toBe(en?.length)
    expect(withRunningTotal(en ?? []).at(-1)?.until).toBeLessThanOrEqual(90)
  },
)
