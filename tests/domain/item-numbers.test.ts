import fc from 'fast-check'
import { expect, test } from 'vitest'
import { insertedAfter, newItem, type Agenda, type AgendaItem } from '#app/domain/agenda.ts'
import { issued, numberOf, recalled, withStableNumbers } from '#app/domain/item-numbers.ts'

const anItem = (id: string): AgendaItem => ({ ...newItem, id, title: id, pinned: null })

function anAgenda(...ids: string[]): Agenda {
  return {
    id: 'agenda',
    ownerId: null,
    title: 'March',
    meetingDate: '2026-03-03',
    meetingLength: 60,
    shareToken: null,
    shareUntil: null,
    seriesId: null,
    plannedFor: null,
    version: 1,
    changedFrom: '',
    issuedAt: null,
    changes: [],
    attendance: null,
    heldAt: null,
    recordsAfter: '',
    items: ids.map(anItem),
    createdAt: '2026-03-01T09:00:00Z',
    updatedAt: '2026-03-01T09:00:00Z',
  }
}

const numbers = ({ items }: Agenda) => items.map((item, index) => `${numberOf(item, index)} ${item.id}`)
const notes = ({ changes }: Agenda) => changes.map(({ what, label }) => `${what} ${label}`)

const put = (agenda: Agenda, id: string, after = ''): Agenda =>
  withStableNumbers(agenda, { ...agenda, items: insertedAfter(agenda.items, after, anItem(id)) })
const take = (agenda: Agenda, id: string): Agenda =>
  withStableNumbers(agenda, { ...agenda, items: agenda.items.filter((item) => item.id !== id) })

test('before it goes out, numbers are places and nothing is listed', () => {
  const agenda = take(put(anAgenda('a', 'b'), 'c', 'a'), 'a')
  expect(numbers(agenda)).toEqual(['1 c', '2 b'])
  expect(agenda.changes).toEqual([])
})

test('once it went out, what is added follows on at the end, or has a letter between', () => {
  let agenda = issued(anAgenda('a', 'b', 'c'), '2026-03-01T10:00:00Z')
  agenda = put(agenda, 'late')
  agenda = put(agenda, 'x', 'b')
  agenda = put(agenda, 'y', 'b')
  agenda = put(agenda, 'z', 'x')
  expect(numbers(agenda)).toEqual(['1 a', '2 b', '2A x', '2B y', '2C z', '3 c', '4 late'])
  expect(notes(agenda)).toEqual(['added 4', 'added 2A', 'added 2B', 'added 2C'])
})

test('a number is never used again, and what was added and taken off is just gone', () => {
  let agenda = issued(anAgenda('a', 'b', 'c'), '2026-03-01T10:00:00Z')
  agenda = take(put(agenda, 'x', 'a'), 'x')
  agenda = take(agenda, 'c')
  agenda = put(put(agenda, 'd'), 'y', 'a')
  expect(numbers(agenda)).toEqual(['1 a', '1B y', '2 b', '4 d'])
  expect(notes(agenda)).toEqual(['removed 1A', 'removed 3', 'added 4', 'added 1B'])
})

test('what is said is listed once an item; what is restricted is not; taken back, all begins anew', () => {
  const before = issued(anAgenda('a', 'b'), '2026-03-01T10:00:00Z')
  const say = (agenda: Agenda, words: Partial<AgendaItem>) =>
    withStableNumbers(agenda, {
      ...agenda,
      items: agenda.items.map((item) => (item.id === 'a' ? { ...item, ...words } : item)),
    })
  const secret = say(before, { restricted: 'Not for others' })
  expect(notes(secret)).toEqual([])
  const twice = say(say(secret, { note: 'One' }), { minutes: 25 })
  expect(notes(twice)).toEqual(['changed 1'])
  const newer = say(twice, { pinned: { recordId: 'r', editionId: 'e2' } })
  expect(notes(newer)).toEqual(['changed 1', 'newer-edition 1'])
  expect(notes(withStableNumbers(newer, { ...newer, meetingDate: '2026-04-07' }))).toContain('date ')
  expect(numbers(recalled(put(newer, 'x', 'a')))).toEqual(['1 a', '2 x', '3 b'])
  expect(recalled(newer).changes).toEqual([])
})

test('whatever is added and taken off, nobody’s number changes and no two are the same', () => {
  const step = fc.record({ add: fc.boolean(), at: fc.nat({ max: 40 }) })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.array(step, { maxLength: 60 }), (count, steps) => {
      let agenda = issued(
        anAgenda(...Array.from({ length: count }, (_, i) => `i${i}`)),
        '2026-03-01T10:00:00Z',
      )
      const known = new Map(agenda.items.map(({ id, label }) => [id, label]))
      steps.forEach(({ add, at }, index) => {
        const id = agenda.items[at % Math.max(1, agenda.items.length)]?.id ?? ''
        agenda = add ? put(agenda, `s${index}`, id) : take(agenda, id)
        for (const item of agenda.items) {
          expect(known.get(item.id) ?? item.label).toBe(item.label)
          if (!known.has(item.id)) expect([...known.values()]).not.toContain(item.label)
          known.set(item.id, item.label)
        }
        const order = agenda.items.map(({ label }) => label.replace(/^(\d+)/, (n) => n.padStart(4, '0')))
        const sortable = order.map((label) => [label.slice(0, 4), label.slice(4).padStart(3, ' ')].join(''))
        expect(sortable).toEqual([...sortable].sort())
      })
    }),
  )
})
