import { describe, expect, test } from 'vitest'
import { mostItems, movedItem } from '#app/domain/agenda.ts'
import { Fault } from '#app/domain/fault.ts'
import { addToAgenda } from '#app/use-cases/agendas/add-to-agenda.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { deleteAgenda } from '#app/use-cases/agendas/delete-agenda.ts'
import type { Gatherer } from '#app/use-cases/agendas/holder.ts'
import { itemOnAgenda } from '#app/use-cases/agendas/item-on-agenda.ts'
import { listAgendas, readOwnAgenda, recordsOnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { startAgenda } from '#app/use-cases/agendas/start-agenda.ts'
import { newToken } from '#app/use-cases/people/credentials.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { agendas } from '#db/schema/schema.ts'
import {
  caseStudy,
  english,
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
  return { id: current(portal, gatherer).id, records }
}

/** Puts as many items on the agenda as are missing, about records that do not exist: publishing them all takes long. */
function fill(portal: TestPortal, agendaId: string, recordId: string, upTo: number): void {
  const connection = portal.db.$client
  connection.pragma('foreign_keys = OFF')
  const copy = connection.prepare(
    `insert into agenda_items (agenda_id, record_id, edition_id, position, note, minutes)
     select agenda_id, record_id || ?, edition_id, ?, note, minutes from agenda_items
     where agenda_id = ? and record_id = ?`,
  )
  for (let position = 1; position < upTo; position++) copy.run(`-${position}`, position, agendaId, recordId)
  connection.pragma('foreign_keys = ON')
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
    })
    expect(itemOnAgenda(portal, aReader(), records[0] ?? '', 'en')).toBeNull()
    expect(itemOnAgenda(portal, reader, makePublished(portal), 'en')).toBeNull()
  })

  test('a full agenda says so', () => {
    const portal = freshPortal()
    const reader = aReader()
    const { id, records } = gathered(portal, reader, 1)
    fill(portal, id, records[0] ?? '', mostItems)
    expect(() => addToAgenda(portal, reader, makePublished(portal), 'Team meeting')).toThrow('agenda-full')
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
    const { id, records } = gathered(portal, reader, 3)
    const [first = '', second = '', third = ''] = records
    const changed = changeAgenda(portal, reader, {
      id,
      title: 'March',
      meetingDate: '2026-03-20',
      items: [{ recordId: second, note: 'Could it happen here?', minutes: 25 }],
      reorder: (items) => movedItem(items, second, -1),
    })
    expect(changed.ok).toBe(true)
    const agenda = current(portal, reader)
    expect(agenda).toMatchObject({ title: 'March', meetingDate: '2026-03-20', totalMinutes: 45 })
    expect(agenda.items.map(({ recordId, note, until }) => [recordId, note, until])).toEqual([
      [second, 'Could it happen here?', 25],
      [first, '', 35],
      [third, '', 45],
    ])
  })

  test('an item moved past the end stays where it is', () => {
    const portal = freshPortal()
    const reader = aReader()
    const { id, records } = gathered(portal, reader, 2)
    changeAgenda(portal, reader, { id, reorder: (items) => movedItem(items, records[0] ?? '', -1) })
    expect(recordsOnAgenda(portal, reader)).toEqual(records)
  })

  test('what is wrong is said by field, and nothing of it is kept', () => {
    const portal = freshPortal()
    const reader = aReader()
    const { id, records } = gathered(portal, reader, 1)
    const [recordId = ''] = records
    const items = [{ recordId, note: 'n'.repeat(1_001), minutes: Number.NaN }]
    const refused = changeAgenda(portal, reader, { id, title: ' ', meetingDate: '2026-02-30', items })
    expect(refused).toMatchObject({
      ok: false,
      issues: [
        { field: 'title', problem: 'required' },
        { field: 'meetingDate', problem: 'not-a-date' },
        { field: `note.${recordId}`, problem: 'too-long' },
        { field: `minutes.${recordId}`, problem: 'minutes-out-of-range' },
      ],
    })
    expect(current(portal, reader)).toMatchObject({ title: 'Team meeting', totalMinutes: 10 })
  })

  test('a form cannot put on what was not added', () => {
    const portal = freshPortal()
    const reader = aReader()
    const { id, records } = gathered(portal, reader, 1)
    changeAgenda(portal, reader, { id, items: [{ recordId: makePublished(portal), note: '', minutes: 5 }] })
    expect(recordsOnAgenda(portal, reader)).toEqual(records)
  })

  test('a withdrawn record keeps its note and its minutes, and says nothing of itself any more', () => {
    const portal = freshPortal()
    const reader = aReader()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const study = caseStudy({ title: english('Published by mistake') })
    const recordId = makePublished(portal, 'case-study', study, writer)
    addToAgenda(portal, reader, recordId, 'Team meeting')
    changeAgenda(portal, reader, {
      id: current(portal, reader).id,
      items: [{ recordId, note: 'Ask Siân', minutes: 5 }],
    })
    withdraw(portal, makeReviewer(portal), {
      recordId,
      reason: 'published-in-error',
      explanation: '',
      replacedBy: '',
    })
    const agenda = current(portal, reader)
    expect(agenda.items).toEqual([{ recordId, note: 'Ask Siân', minutes: 5, until: 5, card: null }])
    expect(JSON.stringify(agenda)).not.toContain('Published by mistake')
    expect(itemOnAgenda(portal, reader, recordId, 'en')).toBeNull()
    changeAgenda(portal, reader, { id: agenda.id, reorder: () => [] })
    expect(current(portal, reader).items).toEqual([])
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
