import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '#db/connection.ts'
import { damageOf, isUpToDate, readAsPortal } from '#db/copying.ts'
import { knownMigrations } from '#db/migrations-known.ts'
import { databaseBefore, insert } from '#tests/support/old-database.ts'

/** Every state of the schema that some portal may be in: as it was before each change but the first. */
const changes = knownMigrations()
  .slice(1)
  .map(({ tag }) => tag)

test.each(changes)('a database as it was before %s is brought up to date and keeps its rows', (tag) => {
  const file = databaseBefore(tag.replace(/^\d+_/, ''), (connection) => {
    insert(connection, 'people', {
      id: 'person',
      email: 'a@people.example',
      name: 'Siân',
      portal_roles: '[]',
    })
    insert(connection, 'organisations', { id: 'body', slug: 'body', name_en: 'Body', name_cy: 'Corff' })
    insert(connection, 'memberships', { person_id: 'person', organisation_id: 'body', role: 'contributor' })
    insert(connection, 'records', {
      id: 'record',
      kind: 'case-study',
      slug: 'record',
      organisation_id: 'body',
      created_by: 'person',
    })
    insert(connection, 'editions', {
      id: 'edition',
      record_id: 'record',
      number: 1,
      status: 'draft',
      original: 'en',
      content: '{"title":{"en":"Words","cy":"Geiriau"}}',
      authors: '["person"]',
      returned: '[]',
    })
    connection.exec("UPDATE records SET draft_edition_id = 'edition', live_edition_id = NULL")
    insert(connection, 'timeline', { id: 1, record_id: 'record', actor_id: 'person', event: 'started' })
  })
  const db = openDatabase(file)
  onTestFinished(() => void db.$client.close())
  expect(damageOf(db.$client)).toBeNull()
  expect(isUpToDate(db.$client)).toBe(true)
  readAsPortal(db.$client)
  const one = (sql: string) => db.$client.prepare(sql).get()
  expect(one('SELECT name, email FROM people')).toEqual({ name: 'Siân', email: 'a@people.example' })
  expect(one('SELECT name_cy FROM organisations')).toEqual({ name_cy: 'Corff' })
  expect(one('SELECT role FROM memberships')).toEqual({ role: 'contributor' })
  expect(one('SELECT draft_edition_id AS draft FROM records')).toEqual({ draft: 'edition' })
  expect(one("SELECT content ->> '$.title.cy' AS title FROM editions")).toEqual({ title: 'Geiriau' })
  expect(one('SELECT event FROM timeline')).toEqual({ event: 'started' })
})
