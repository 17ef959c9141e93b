import { expect, test } from 'vitest'
import { lastNews } from '#app/domain/tracking.ts'
import { openId } from '#app/domain/open-data.ts'
import { knowBothLanguages } from '#app/messages/both.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { loader } from '#app/routes/recommendations/feed.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { recordTracking } from '#app/use-cases/tracking/record-tracking.ts'
import {
  english,
  excerpt,
  makeContributor,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
  makeReviewer,
  recommendation,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { readXml, textsOf } from '#tests/support/xml.ts'
import { freshPortal, now, type TestPortal } from '#tests/support/portal.ts'

knowBothLanguages()

async function feed(portal: TestPortal, filters = {}, language: 'en' | 'cy' = 'en') {
  const path = inLanguage(paths.recommendationsAs('atom', filters), language)
  const { text, headers } = await call(portal, loader, path)
  expect(headers.get('content-type')).toMatch(/^application\/atom\+xml/)
  const xml = readXml(text)
  const [, ...ids] = textsOf(xml, 'id').map((id) => id.split('/recommendations/')[1])
  return { text, xml, ids, updated: textsOf(xml, 'updated')[0] }
}

function world() {
  const portal = freshPortal()
  const body = makeOrganisation(portal)
  const landlord = makeContributor(portal, body)
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const rows = [
    recommendation(),
    recommendation({ id: 'recommendation-2', text: english('Train staff'), kind: 'training' }),
  ]
  const content = excerpt({ caseAgainst: body.id, recommendations: rows })
  const recordId = makePublished(portal, 'excerpt', content, editor)
  return { portal, landlord, editor, recordId, ids: rows.map((row) => openId(recordId, row.id)) }
}

test('what is new comes first, as the list is narrowed, in the language of the address', async () => {
  const { portal, landlord, ids } = world()
  const [first = '', second = ''] = ids
  expect((await feed(portal)).ids.sort()).toEqual([...ids].sort())
  portal.pass({ days: 2 })
  const evidence = { deed: 'evidence', words: 'What only they may read', link: '', seen: 0 } as const
  recordTracking(portal, landlord, { id: second, ...evidence })
  const told = await feed(portal)
  expect(told.ids).toEqual([second, first])
  expect(told.updated).toBe(portal.clock().toISOString())
  expect(told.text).not.toContain('What only they may read')
  expect((await feed(portal, { kind: 'training' })).ids).toEqual([second])
  const welsh = await feed(portal, {}, 'cy')
  expect(welsh.xml.documentElement.getAttribute('xml:lang')).toBe('cy')
  // Written in English only: each says so.
  const titles = Array.from(welsh.xml.getElementsByTagName('title')).slice(1)
  expect(titles.map((title) => title.getAttribute('xml:lang'))).toEqual(['en', 'en'])
})

test('that evidence was returned is nobody else’s news', async () => {
  const { portal, landlord, editor, ids } = world()
  const [id = ''] = ids
  recordTracking(portal, landlord, { id, deed: 'evidence', words: 'Done', link: '', seen: 0 })
  const before = (await feed(portal)).updated
  portal.pass({ days: 1 })
  recordTracking(portal, editor, { id, deed: 'returned', words: 'Not yet', link: '', seen: 1 })
  expect((await feed(portal)).updated).toBe(before)
})

test('what was withdrawn is in no feed, and an empty one says the same time each time', async () => {
  const { portal, recordId } = world()
  withdraw(portal, makeReviewer(portal), {
    ...{ recordId, reason: 'published-in-error', explanation: '', replacedBy: '' },
  })
  const empty = await feed(portal)
  expect(empty.ids).toEqual([])
  portal.pass({ days: 1 })
  expect((await feed(portal)).updated).toBe(empty.updated)
})

test.each([
  ['not-due', '2026-12-01', now],
  ['due', '2026-03-31', '2026-03-03T00:00:00.000Z'],
  ['overdue', '2026-03-31', '2026-04-01T00:00:00.000Z'],
  ['complied', '2026-03-31', now],
  ['due', '', now],
] as const)('a day that makes one %s by %s is news of that day', (state, due, expected) => {
  expect(lastNews({ state, due }, [now])).toBe(expected)
})
