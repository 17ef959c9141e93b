import { expect, test } from 'vitest'
import { findAgenda } from '#db/agendas.ts'
import { openDatabase } from '#db/connection.ts'
import { agendas } from '#db/schema/schema.ts'
import { databaseBefore, insert } from '#tests/support/old-database.ts'

/** A database as it was before agendas could hold anything but records, with one agenda in it. */
function oldDatabase(): string {
  return databaseBefore('agenda_items', (connection) => {
    for (const n of [1, 2]) {
      insert(connection, 'records', { id: `record${n}`, slug: `record${n}` })
      insert(connection, 'editions', { id: `edition${n}`, record_id: `record${n}`, content: '{}' })
    }
    insert(connection, 'agendas', { id: 'a', updated_at: '2026-02-02T00:00:00.000Z' })
    const second = { agenda_id: 'a', record_id: 'record2', edition_id: 'edition2', position: 1, minutes: 5 }
    const first = { agenda_id: 'a', record_id: 'record1', edition_id: 'edition1', position: 0, minutes: 15 }
    insert(connection, 'agenda_items', second)
    insert(connection, 'agenda_items', { ...first, note: 'Ask Siân' })
  })
}

test('agendas made before keep their items, their order, and the time of their last use', () => {
  const db = openDatabase(oldDatabase())
  const agenda = findAgenda(db, 'a')
  expect(agenda?.meetingLength).toBeNull()
  expect(agenda?.items).toMatchObject([
    {
      pinned: { recordId: 'record1', editionId: 'edition1' },
      note: 'Ask Siân',
      minutes: 15,
      purpose: '',
      presenter: '',
    },
    { pinned: { recordId: 'record2', editionId: 'edition2' }, minutes: 5, title: '', questions: '' },
  ])
  expect(new Set(agenda?.items.map(({ id }) => id)).size).toBe(2)
  expect(db.select({ at: agendas.usedAt }).from(agendas).all()).toEqual([{ at: '2026-02-02T00:00:00.000Z' }])
  db.$client.close()
})
