import { describe, expect, test } from 'vitest'
import { mostItems, movedItem, noWords } from '#app/domain/agenda.ts'
import { Fault } from '#app/domain/fault.ts'
import { addToAgenda } from '#app/use-cases/agendas/add-to-agenda.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { deleteAgenda } from '#app/use-cases/agendas/delete-agenda.ts'
import type { Gatherer } from '#app/use-cases/agendas/holder.ts'
import { itemOnAgenda } from '#app/use-cases/agendas/item-on-agenda.ts'
import { listAgendas, readOwnAgenda, recordsOnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { startAgenda } from '#app/use-cases/agendas/start-agenda.ts'
import { newToken } from '#app/use-cases/people/credentials.ts'
import { agendas } from '#db/schema/schema.ts'
import {
  caseStudy,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePerson,
  makePublished,
  makeReviewer,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

function aReader(): Gatherer {
  return { visitor: null, agendaKey: newToken() }
}

/** An agenda with some published records on it. Gives its id and theirs, in order. */
function gathered(portal: TestPortal, gatherer: Gatherer, howMany: number) {
  const writer = makeContributor(portal, makeOrganisation(portal))
  const records = Array.from({ length: howMany }, () =>
    makePublished(portal, 'case-study', caseStudy(), writer),
  )
  for (const id of records) addToAgenda(portal, gatherer, id, 'Team meeting')
  const { id, items } = current(portal, gatherer)
  return { id, records, items: items.map((item) => item.id) }
}

/** Puts as many items of the team's own on the agenda as are missing. */
function fill(portal: TestPortal, gatherer: Gatherer, id: string): void {
  const own = { words: { ...noWords, title: 'Any other business' }, after: '' }
  while (current(portal, gatherer).items.length < mostItems) changeAgenda(portal, gatherer, { id, own })
}

function current(portal: TestPortal, gatherer: Gatherer, id: string | null = null) {
  const agenda = readOwnAgenda(portal, gatherer, id, 'en')
  if (agenda === null) throw new Error('There is no agenda')
  return agenda
}

describe('gathering', () => {
  test('the first record begins an agenda, the next ones go to its end', () => {
    const portal = freshPortal()
    const reader = aReader()
    expect(readOwnAgenda(portal, reader, null, 'en')).toBeNull()
    const { records } = gathered(portal, reader, 3)
    expect(recordsOnAgenda(portal, reader)).toEqual(records)
    expect(current(portal, reader)).toMatchObject({ title: 'Team meeting', totalMinutes: 30 })
  })

  test('a record is on an agenda once', () => {
    const portal = freshPortal()
    const reader = aReader()
    const { records } = gathered(portal, reader, 2)
    addToAgenda(portal, reader, records[0] ?? '', 'Team meeting')
    expect(recordsOnAgenda(portal, reader)).toEqual(records)
    expect(listAgendas(portal, reader)).toHaveLength(1)
  })

  test('only what readers can see can be added', () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const draft = makeDraft(portal, writer, 'case-study', caseStudy())
    expect(() => addToAgenda(portal, aReader(), draft, 'Team meeting')).toThrow(Fault)
    expect(() => addToAgenda(portal, aReader(), 'nothing', 'Team meeting')).toThrow(Fault)
    expect(portal.db.select().from(agendas).all()).toEqual([])
  })

  test('somebody with neither account nor key has nowhere to put it', () => {
    const portal = freshPortal()
    const record = makePublished(portal)
    const nobody = { visitor: null, agendaKey: null }
    expect(() => addToAgenda(portal, nobody, record, 'Team meeting')).toThrow(Fault)
    expect(recordsOnAgenda(portal, nobody)).toEqual([])
  })

  test('what was just added is named, and nothing else is', () => {
    const portal = freshPortal()
    const reader = aReader()
    const { records } = gathered(portal, reader, 1)
    expect(itemOnAgenda(portal, reader, records[0] ?? '', 'cy')).toEqual({
      title: 'Calling people back the same day',
      language: 'en',
      agenda: null,
    })
    expect(itemOnAgenda(portal, aReader(), records[0] ?? '', 'en')).toBeNull()
    expect(itemOnAgenda(portal, reader, makePublished(portal), 'en')).toBeNull()
  })

  test('a full agenda says so', () => {
    const portal = freshPortal()
    const reader = aReader()
    const { id } = gathered(portal, reader, 1)
    fill(portal, reader, id)
    expect(() => addToAgenda(portal, reader, makePublished(portal), 'Team meeting')).toThrow('agenda-full')
    const own = { words: { ...noWords, title: 'One too many' }, after: '' }
    expect(() => changeAgenda(portal, reader, { id, own })).toThrow('agenda-full')
  })

  test('what is added goes to the agenda changed last', () => {
    const portal = freshPortal()
    const reader = aReader()
    const { id: first } = gathered(portal, reader, 1)
    portal.pass({ minutes: 1 })
    const second = startAgenda(portal, reader, 'Another')
    portal.pass({ minutes: 1 })
    addToAgenda(portal, reader, makePublished(portal), 'Team meeting')
    expect(current(portal, reader).id).toBe(second)
    portal.pass({ minutes: 1 })
    changeAgenda(portal, reader, { id: first, title: 'Back to the first' })
    expect(current(portal, reader).id).toBe(first)
  })
})

describe('working on it', () => {
  test('what was typed and the move are kept together', () => {
    const portal = freshPortal()
    const reader = aReader()
    const { id, items } = gathered(portal, reader, 3)
    const [first = '', second = '', third = ''] = items
    const changed = changeAgenda(portal, reader, {
      id,
      title: 'March',
      meetingDate: '2026-03-20',
      items: [{ id: second, note: 'Could it happen here?', minutes: 25 }],
      reorder: (before) => movedItem(before, second, -1),
    })
    expect(changed.ok).toBe(true)
    const agenda = current(portal, reader)
    expect(agenda).toMatchObject({ title: 'March', meetingDate: '2026-03-20', totalMinutes: 45 })
    expect(agenda.items.map((item) => [item.id, item.note, item.until])).toEqual([
      [second, 'Could it happen here?', 25],
      [first, '', 35],
      [third, '', 45],
    ])
  })

  test('an item moved past the end stays where it is', () => {
    const portal = freshPortal()
    const reader = aReader()
    const { id, records, items } = gathered(portal, reader, 2)
    changeAgenda(portal, reader, { id, reorder: (before) => movedItem(before, items[0] ?? '', -1) })
    expect(recordsOnAgenda(portal, reader)).toEqual(records)
  })

  test('what is wrong is said by field, and nothing of it is kept', () => {
    const portal = freshPortal()
    const reader = aReader()
    const gatheredOne = gathered(portal, reader, 1)
    const { id } = gatheredOne
    const [itemId = ''] = gatheredOne.items
    const tooLong = { presenter: 'p'.repeat(201), questions: 'q'.repeat(1_001), note: 'n'.repeat(1_001) }
    const items = [{ id: itemId, ...tooLong, minutes: Number.NaN }]
    const refused = changeAgenda(portal, reader, {
      id,
      title: ' ',
      meetingDate: '2026-02-30',
      meetingLength: 481,
      items,
    })
    expect(refused).toMatchObject({
      ok: false,
      issues: [
        { field: 'title', problem: 'required' },
        { field: 'meetingDate', problem: 'not-a-date' },
        { field: 'meetingLength', problem: 'minutes-out-of-range' },
        { field: `note.${itemId}`, problem: 'too-long' },
        { field: `minutes.${itemId}`, problem: 'minutes-out-of-range' },
        { field: `presenter.${itemId}`, problem: 'too-long' },
        { field: `questions.${itemId}`, problem: 'too-long' },
      ],
    })
    expect(current(portal, reader)).toMatchObject({ title: 'Team meeting', totalMinutes: 10 })
  })

  test('a form cannot put on what was not added', () => {
    const portal = freshPortal()
    const reader = aReader()
    const { id, records } = gathered(portal, reader, 1)
    changeAgenda(portal, reader, { id, items: [{ id: 'none', note: '', minutes: 5 }] })
    expect(recordsOnAgenda(portal, reader)).toEqual(records)
  })

  test('an item of the team’s own goes where it was asked for, and needs a title', () => {
    const portal = freshPortal()
    const reader = aReader()
    const { id } = gathered(portal, reader, 2)
    const [first = '', second = ''] = current(portal, reader).items.map((item) => item.id)
    const words = { ...noWords, title: 'Apologies', minutes: 2 }
    expect(changeAgenda(portal, reader, { id, own: { words, after: first } }).ok).toBe(true)
    const { items, totalMinutes } = current(portal, reader)
    expect(items.map((item) => item.title || item.id)).toEqual([first, 'Apologies', second])
    expect(items[1]?.record).toBeNull()
    expect(totalMinutes).toBe(22)
    const untitled = changeAgenda(portal, reader, { id, own: { words: { ...words, title: ' ' }, after: '' } })
    expect(untitled).toMatchObject({ ok: false, issues: [{ field: 'title.own', problem: 'required' }] })
    expect(current(portal, reader).items).toHaveLength(3)
  })

  test('purpose, presenter, questions and the length of the meeting are kept, and may be taken back', () => {
    const portal = freshPortal()
    const reader = aReader()
    const { id, items } = gathered(portal, reader, 1)
    const said = { purpose: 'decision' as const, presenter: 'Siân', questions: 'Why?\nWhen?' }
    changeAgenda(portal, reader, { id, meetingLength: 60, items: [{ id: items[0] ?? '', ...said }] })
    expect(current(portal, reader)).toMatchObject({ meetingLength: 60, items: [{ ...said, minutes: 10 }] })
    changeAgenda(portal, reader, { id, meetingLength: null, items: [{ id: items[0] ?? '', purpose: '' }] })
    expect(current(portal, reader)).toMatchObject({ meetingLength: null, items: [{ purpose: '' }] })
  })

  test('a deleted agenda is gone with its items', () => {
    const portal = freshPortal()
    const reader = aReader()
    const { id } = gathered(portal, reader, 2)
    deleteAgenda(portal, reader, id)
    expect(listAgendas(portal, reader)).toEqual([])
    expect(() => readOwnAgenda(portal, reader, id, 'en')).toThrow(Fault)
    expect(portal.db.$client.prepare('select * from agenda_items').all()).toEqual([])
  })
})

describe('whose it is', () => {
  test.each(['a reader with another key', 'a reader without a key', 'somebody with an account'])(
    '%s can neither read nor change it',
    (who) => {
      const portal = freshPortal()
      const { id } = gathered(portal, aReader(), 1)
      const stranger: Gatherer =
        who === 'somebody with an account'
          ? { visitor: makePerson(portal), agendaKey: null }
          : who === 'a reader with another key'
            ? aReader()
            : { visitor: null, agendaKey: null }
      expect(() => readOwnAgenda(portal, stranger, id, 'en')).toThrow('not-yours')
      expect(() => changeAgenda(portal, stranger, { id, title: 'Mine' })).toThrow('not-yours')
      expect(() => deleteAgenda(portal, stranger, id)).toThrow('not-yours')
      expect(listAgendas(portal, stranger)).toEqual([])
    },
  )

  test("an account's agenda is closed to everybody else, reviewers among them", () => {
    const portal = freshPortal()
    const { id } = gathered(portal, { visitor: makePerson(portal), agendaKey: null }, 1)
    const reviewer = { visitor: makeReviewer(portal), agendaKey: null }
    expect(() => readOwnAgenda(portal, reviewer, id, 'en')).toThrow('not-yours')
    expect(() => readOwnAgenda(portal, aReader(), id, 'en')).toThrow('not-yours')
  })

  test('only a hash of the key is stored', () => {
    const portal = freshPortal()
    const reader = aReader()
    gathered(portal, reader, 1)
    expect(JSON.stringify(portal.db.select().from(agendas).all())).not.toContain(reader.agendaKey)
  })
})
