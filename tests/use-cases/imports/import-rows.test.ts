import { fields } from '#app/messages/en/fields.ts'
import { expect, test } from 'vitest'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Person } from '#app/domain/person.ts'
import { readRecord } from '#app/use-cases/records/read-record.ts'
import { readImportMap } from '#app/use-cases/imports/import-map.ts'
import { columnsOf } from '#app/use-cases/imports/columns.ts'
import type { SourceRow } from '#app/use-cases/imports/import-row.ts'
import { importRows } from '#app/use-cases/imports/import-rows.ts'
import { searchDrift } from '#app/use-cases/search/check-search.ts'
import { firstBrokenAuditEntry } from '#db/audit-log.ts'
import { timelineOf } from '#db/journal.ts'
import { publishedVersions } from '#db/records.ts'
import { makeEditor, makeOmbudsman, makeOrganisation, recordNow } from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const long = { text: 'Long enough.' }
const caseStudies = {
  source: 'example',
  key: { column: 'id' },
  organisation: { name: { column: 'body' }, aliases: { EC: 'example-council' } },
  published: { column: 'date', then: [{ date: 'day' }] },
  attribution: { from: { text: '{body}' }, licence: { text: 'MIT' }, link: { column: 'link' } },
  fields: {
    title: { column: 'title' },
    summary: { column: 'text', then: [{ plain: true }, { sentences: 200 }] },
    problem: { column: 'text' },
    whatWeDid: long,
    whatChanged: long,
    publicContact: { contact: 'portal' },
    themes: { text: 'record-keeping; welsh-language' },
  },
}

const row = (id: string, columns: Record<string, string> = {}) => ({
  id,
  title: `Title ${id}`,
  text: 'What was wrong. And more.',
  body: 'Example Council',
  date: '2025-02-03',
  ...columns,
})

function mapOf(kind: RecordKind, map: unknown) {
  const read = readImportMap(kind, JSON.stringify(map))
  if (!read.ok) throw new Error(read.sentences.join('\n'))
  return read.map
}

function importAll(
  portal: TestPortal,
  rows: (Record<string, string> | string)[],
  more: { kind?: RecordKind; map?: unknown; publish?: boolean; dryRun?: boolean; checkedBy?: Person } = {},
) {
  const { kind = 'case-study', map = caseStudies, publish = true, dryRun = false, checkedBy } = more
  const source = rows.map((one, i): SourceRow =>
    typeof one === 'string'
      ? { line: i + 1, unreadable: one }
      : { line: i + 1, columns: new Map(Object.entries(one)) },
  )
  return importRows(portal, { kind, map: mapOf(kind, map), rows: source, publish, dryRun, checkedBy })
}

function aPortal(): TestPortal {
  const portal = freshPortal()
  makeOrganisation(portal, {
    slug: 'example-council',
    name: { en: 'Example Council', cy: 'Cyngor Enghraifft' },
  })
  return portal
}

test('a row becomes a published record with its source, date and attribution', async () => {
  const portal = aPortal()
  const report = await importAll(portal, [row('a', { link: 'https://example.org/a' })])
  expect(report).toMatchObject({ accepted: 1, already: 0, rejected: 0 })
  const record = recordNow(portal, report.rows[0]?.recordId ?? '')
  expect(record).toMatchObject({
    source: 'example:a',
    attribution: { from: 'Example Council', licence: 'MIT', link: 'https://example.org/a' },
    live: {
      publishedAt: '2025-02-03T12:00:00.000Z',
      content: { themes: ['record-keeping', 'welsh-language'] },
    },
  })
  expect(timelineOf(portal.db, record.id).map(({ event, at }) => `${event} ${at.slice(0, 10)}`)).toEqual([
    'imported 2026-03-02',
    'published 2025-02-03',
  ])
  expect(readRecord(portal, null, record, 'en')).toMatchObject({
    face: 'page',
    record: { attribution: { licence: 'MIT' } },
  })
})

test('without publishing, a row becomes a draft that no reader sees', async () => {
  const portal = aPortal()
  const report = await importAll(portal, [row('a')], { publish: false })
  const record = recordNow(portal, report.rows[0]?.recordId ?? '')
  expect(record.live).toBeNull()
  expect(record.draft?.status).toBe('draft')
  expect(await portal.search.indexed()).toEqual([])
})

test('bad rows are rejected with reasons, one by one, and the good ones between them stay', async () => {
  const portal = aPortal()
  const bad: [Record<string, string> | string, string][] = [
    ['the line is not valid JSON', 'the line is not valid JSON'],
    [row(''), 'it has no key'],
    [row('good-1'), 'the key good-1 was on line 1 already'],
    [row('no-title', { title: ' ' }), 'Fill in “Title”'],
    [row('long-title', { title: 'x'.repeat(201) }), 'must be 200 characters or fewer'],
    [row('long-body', { text: 'x '.repeat(30_001) }), 'must be 60000 characters or fewer'],
    [row('elsewhere', { body: 'Elsewhere Council' }), 'the portal has no organisation “Elsewhere Council”'],
    [row('nobody', { body: '' }), 'it names no organisation'],
    [row('bad-date', { date: '31/02/2025' }), '“31/02/2025” is not a date'],
    [row('future', { date: '2027-01-01' }), 'which has not come yet'],
    [row('bad-link', { link: 'javascript:alert(1)' }), 'is not a web address'],
  ]
  const report = await importAll(portal, [
    row('good-1'),
    ...bad.map(([one]) => one),
    row('good-2', { body: 'EC' }),
  ])
  expect(report).toMatchObject({ accepted: 2, rejected: bad.length })
  const reasons = report.rows.filter((one) => one.result === 'rejected').map((one) => one.reasons.join('; '))
  bad.forEach(([, reason], i) => expect(reasons[i]).toContain(reason))
  expect(report.rows.map(({ line }) => line)).toEqual(report.rows.map((_, i) => i + 1))
  expect(publishedVersions(portal.db)).toHaveLength(2)
  expect(await searchDrift(portal)).toEqual([])
})

test('what is only worth another look is accepted and counted', async () => {
  const portal = freshPortal()
  makeOrganisation(portal, { slug: 'example-council', name: { en: 'Example Council', cy: 'Cyngor' } })
  const report = await importAll(portal, [row('1', { text: 'A DFG was late. And more.' }), row('2')])
  expect(report.rows.map(({ result, warnings }) => [result, warnings])).toEqual([
    ['accepted', ['abbreviations']],
    ['accepted', []],
  ])
})

test('a row that fails in the middle of being stored leaves nothing behind', async () => {
  const portal = aPortal()
  const html = portal.markdown.html
  portal.markdown = {
    ...portal.markdown,
    html(source) {
      if (source.startsWith('Explode')) throw new Error('The renderer broke')
      return html(source)
    },
  }
  const rows = [row('a'), row('b', { text: 'Explode. Now.' }), row('c')]
  const report = await importAll(portal, rows)
  expect(report).toMatchObject({ accepted: 2, rejected: 1 })
  expect(report.rows[1]?.reasons).toEqual(['it could not be stored (The renderer broke)'])
  expect(portal.db.$client.prepare('SELECT count(*) FROM records').pluck().get()).toBe(2)
  expect(await portal.search.indexed()).toHaveLength(2)
  expect(firstBrokenAuditEntry(portal.db)).toBeNull()
})

test('importing again accepts nothing and changes nothing', async () => {
  const portal = aPortal()
  await importAll(portal, [row('a'), row('b')])
  const before = publishedVersions(portal.db)
  expect(await importAll(portal, [row('a', { title: 'Changed' }), row('b'), row('c')])).toMatchObject({
    accepted: 1,
    already: 2,
    rejected: 0,
  })
  expect(publishedVersions(portal.db)).toEqual(expect.arrayContaining(before))
})

test('a dry run says the same and writes nothing, not even to the audit log', async () => {
  const portal = aPortal()
  const report = await importAll(portal, [row('a'), row('b', { title: '' }), row('a')], { dryRun: true })
  expect(report).toMatchObject({ accepted: 1, rejected: 2 })
  for (const table of ['records', 'editions', 'renderings', 'timeline', 'audit_log', 'people']) {
    expect(portal.db.$client.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0)
  }
  expect(await portal.search.indexed()).toEqual([])
})

const excerpts = {
  source: 'decisions',
  key: { column: 'id' },
  organisation: { slug: 'ombudsman' },
  caseAgainst: { name: { column: 'against' }, separator: ',' },
  fields: {
    title: { column: 'title' },
    summary: long,
    scheme: { text: 'phso' },
    references: { rows: [{ reference: { column: 'id' } }] },
    reportDate: { column: 'date', then: [{ date: 'day' }] },
    reportType: { text: 'investigation-report' },
    subject: { text: 'health' },
    heads: {
      parts: { column: 'outcome' },
      separator: ';',
      row: {
        text: { text: 'Part {number}' },
        outcome: { column: 'part', then: [{ table: { Upheld: 'upheld', 'Not upheld': 'not-upheld' } }] },
        wording: { column: 'part' },
      },
    },
    complaint: long,
    findings: long,
  },
}

const decision = (id: string, columns: Record<string, string> = {}) => ({
  id,
  title: 'A decision',
  date: '20 January 2026',
  outcome: 'Upheld; Not upheld',
  against: 'Example Trust',
  ...columns,
})

async function decisions(rows: Record<string, string>[], dryRun = false) {
  const portal = freshPortal()
  const ombudsman = makeOmbudsman(portal)
  portal.db.$client.prepare('UPDATE organisations SET slug = ? WHERE id = ?').run('ombudsman', ombudsman.id)
  const name = (en: string) => ({ name: { en, cy: en } })
  const trust = makeOrganisation(portal, name('Example Trust'))
  const commas = makeOrganisation(portal, name('Fell, Dale and Shore Trust'))
  const checkedBy = makeEditor(portal, ombudsman)
  const report = await importAll(portal, rows, { kind: 'excerpt', map: excerpts, dryRun, checkedBy })
  const content = (i: number) => recordNow(portal, report.rows[i]?.recordId ?? '').live?.content
  return { report, content, trust, commas }
}

test('outcomes become heads, and the body complained about is found among several', async () => {
  const { report, content, trust, commas } = await decisions([
    decision('P-000001'),
    decision('P-000002', { against: 'Fell, Dale and Shore Trust' }),
    decision('P-000003', { against: 'Unknown Clinic, Example Trust' }),
    decision('P-000004', { against: 'An independent provider' }),
  ])
  expect(report).toMatchObject({ accepted: 4, rejected: 0 })
  expect(content(0)).toMatchObject({
    caseAgainst: trust.id,
    anonymousBody: { en: '' },
    reportDate: '2026-01-20',
    references: [{ reference: 'P-000001' }],
    heads: [
      { text: { en: 'Part 1' }, outcome: 'upheld', wording: 'Upheld' },
      { text: { en: 'Part 2' }, outcome: 'not-upheld', wording: 'Not upheld' },
    ],
  })
  expect(content(1)).toMatchObject({ caseAgainst: commas.id, anonymousBody: { en: '' } })
  expect(content(2)).toMatchObject({
    caseAgainst: trust.id,
    anonymousBody: { en: 'Unknown Clinic, Example Trust' },
  })
  expect(content(3)).toMatchObject({ caseAgainst: '', anonymousBody: { en: 'An independent provider' } })
})

test.each([false, true])('the same case reference twice is refused (dry run: %s)', async (dryRun) => {
  const same = { ...excerpts.fields.references, rows: [{ reference: { text: 'P-000001' } }] }
  const portal = freshPortal()
  const ombudsman = makeOmbudsman(portal)
  const map = {
    ...excerpts,
    organisation: { slug: ombudsman.slug },
    fields: { ...excerpts.fields, references: same },
  }
  const report = await importAll(portal, [decision('x'), decision('y')], { kind: 'excerpt', map, dryRun })
  expect(report).toMatchObject({ accepted: 1, rejected: 1 })
  expect(report.rows[1]?.reasons[0]).toContain('has the case reference phso P-000001')
})

test('an outcome that the table does not know, or a missing one, is said', async () => {
  const { report } = await decisions([
    decision('P-000001', { outcome: 'Shrugged' }),
    decision('P-000002', { outcome: '' }),
    decision('nonsense'),
  ])
  const reasons = report.rows.map((one) => one.reasons.join('; '))
  expect(reasons[0]).toBe("the map's table has nothing for “Shrugged”")
  expect(reasons[1]).toContain(fields.rows.excerpt.heads.columns.text.label)
  expect(reasons[2]).toContain('must be a case reference')
})

test('a list of objects in a row makes a head of complaint of each', async () => {
  const portal = freshPortal()
  const ombudsman = makeOmbudsman(portal)
  const heads = {
    each: 'findings',
    row: {
      text: { column: 'each.about' },
      outcome: {
        column: 'each.outcome',
        then: [{ table: { Upheld: 'upheld', 'Not upheld': 'not-upheld' } }],
      },
    },
  }
  const map = {
    ...excerpts,
    organisation: { slug: ombudsman.slug },
    fields: { ...excerpts.fields, heads },
  }
  const nested = [
    { about: 'The delay', outcome: 'Upheld' },
    { about: 'The reply; and its tone', outcome: 'Not upheld' },
  ]
  const columns = columnsOf({ ...decision('P-000001'), findings: nested })
  const checkedBy = makeEditor(portal, ombudsman)
  const report = await importAll(portal, [Object.fromEntries(columns)], { kind: 'excerpt', map, checkedBy })
  expect(recordNow(portal, report.rows[0]?.recordId ?? '').live?.content).toMatchObject({
    heads: [
      { text: { en: 'The delay' }, outcome: 'upheld' },
      { text: { en: 'The reply; and its tone' }, outcome: 'not-upheld' },
    ],
  })
})
