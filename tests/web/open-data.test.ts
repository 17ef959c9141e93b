import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { caseColumns, openTables, type OpenCase, type OpenDataFile } from '#app/domain/open-data.ts'
import { knowBothLanguages } from '#app/messages/both.ts'
import { loader } from '#app/routes/open-data/file.ts'
import { listOpenCases } from '#app/use-cases/open-data/list-open-cases.ts'
import { takeServed } from '#app/use-cases/holders/count-served.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeOrganisation,
  makePublished,
  makeReviewer,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

knowBothLanguages()

async function take(portal: TestPortal, file: OpenDataFile) {
  return call(portal, loader, `/open-data/${file}`, { params: { file } })
}

async function rowsIn(portal: TestPortal, file: 'findings.csv' | 'recommendations.csv') {
  return parse<Record<string, string>>((await take(portal, file)).text, { bom: true, columns: true })
}

async function casesIn(portal: TestPortal): Promise<OpenCase[]> {
  return (JSON.parse((await take(portal, 'cases.json')).text) as { cases: OpenCase[] }).cases
}

const case1 = excerpt({
  scheme: 'demonstration',
  title: { en: '=1+1', cy: 'Gwres' },
  references: [{ reference: 'DEMO-0001' }, { reference: 'DEMO-0002' }],
  reportDate: '2026-03-02',
  themes: ['safeguarding', 'mental-health'],
  heads: [
    { id: '', text: english('Heating'), outcome: 'upheld', wording: 'severe maladministration' },
    { id: '', text: english('Letters'), outcome: 'not-upheld', wording: '' },
  ],
  recommendations: [
    {
      id: '',
      text: english('Pay the tenant'),
      kind: 'financial-redress',
      beneficiary: 'person',
      amount: '£1,250',
      due: '',
      within: '20-working-days',
      status: '',
    },
  ],
})

test('a row for each finding and each recommendation, with what is known of its case', async () => {
  const portal = freshPortal()
  const id = makePublished(portal, 'excerpt', case1)
  makePublished(portal, 'case-study', caseStudy())
  const findings = await rowsIn(portal, 'findings.csv')
  expect(findings.map((row) => [row.id, row.number, row.complaint_en, row.outcome])).toEqual([
    [`${id}-finding-1`, '1', 'Heating', 'upheld'],
    [`${id}-finding-2`, '2', 'Letters', 'not-upheld'],
  ])
  expect(findings[0]).toMatchObject({
    case: id,
    title_en: "'=1+1",
    title_cy: 'Gwres',
    outcome_as_worded: 'severe maladministration',
    case_outcome: 'partly-upheld',
    references: 'DEMO-0001; DEMO-0002',
    themes: 'safeguarding; mental-health',
    edition: '1',
  })
  const [recommendation] = await rowsIn(portal, 'recommendations.csv')
  // Twenty working days in Wales after 2 March 2026: Easter is later.
  expect(recommendation).toMatchObject({ amount: '1250', due: '2026-03-30', case: id })
})

test('each case once as JSON, its findings and recommendations within; nothing said is null, and a body may have no name', async () => {
  const portal = freshPortal()
  const body = makeOrganisation(portal, { name: english('Kingfisher Homes') })
  const named = makePublished(portal, 'excerpt', { ...case1, caseAgainst: body.id })
  const unnamed = makePublished(portal, 'excerpt', excerpt())
  const cases = new Map((await casesIn(portal)).map((one) => [one.case, one]))
  expect(cases.get(named)).toMatchObject({
    body_en: 'Kingfisher Homes',
    body_is_named: true,
    title_en: '=1+1',
    recommendations: [{ amount: 1250 }],
  })
  expect(cases.get(named)?.findings).toHaveLength(2)
  expect(cases.get(unnamed)).toMatchObject({
    body_en: 'a GP practice in the area of a health board',
    body_is_named: false,
    source: null,
    recommendations: [],
  })
})

test('only what readers can see, more of it than is read at once, and its going out is counted', async () => {
  const portal = freshPortal()
  const ids = Array.from({ length: 5 }, () => makePublished(portal, 'excerpt', excerpt()))
  makePublished(portal, 'case-study', caseStudy())
  const [gone = '', ...left] = ids
  withdraw(portal, makeReviewer(portal), {
    recordId: gone,
    reason: 'published-in-error',
    explanation: '',
    replacedBy: '',
  })
  const listed: string[] = []
  for await (const cases of listOpenCases(portal, 2)) listed.push(...cases.map((one) => String(one.case)))
  expect(listed).toEqual(left.sort())
  expect(await rowsIn(portal, 'findings.csv')).toHaveLength(4)
  expect(takeServed(portal, left[0])).toMatchObject([{ what: 'export', count: 2 }])
  expect(takeServed(portal, gone)).toEqual([])
})

test('the descriptions name every column of the files, in their order, and every key of the data', async () => {
  const portal = freshPortal()
  makePublished(portal, 'excerpt', case1)
  for (const table of ['findings', 'recommendations'] as const) {
    const file = await take(portal, `${table}.csv`)
    const described = JSON.parse((await take(portal, `${table}.csv-metadata.json`)).text) as {
      url: string
      tableSchema: { columns: { name: string }[] }
    }
    const header = parse(file.text, { bom: true, to: 1 })[0]
    expect(described.tableSchema.columns.map(({ name }) => name)).toEqual(header)
    expect(header).toEqual(openTables[table].map(({ key }) => key))
    expect(file.headers.get('link')).toContain(`/open-data/${table}.csv-metadata.json`)
    expect(described.url).toBe(`http://localhost:3000/open-data/${table}.csv`)
  }
  const schema = JSON.parse((await take(portal, 'cases.schema.json')).text) as {
    properties: { cases: { items: { required: string[] } } }
  }
  const [one] = await casesIn(portal)
  expect(schema.properties.cases.items.required.sort()).toEqual(Object.keys(one ?? {}).sort())
})

test('every code in the data has its meaning in the lists', async () => {
  const portal = freshPortal()
  makePublished(portal, 'excerpt', case1)
  const lists = JSON.parse((await take(portal, 'codes.json')).text) as Record<string, { id: string }[]>
  const [one] = await casesIn(portal)
  for (const column of caseColumns) {
    if (!('codes' in column)) continue
    for (const code of [one?.[column.key] ?? []].flat()) {
      expect(
        lists[column.codes]?.map(({ id }) => id),
        column.key,
      ).toContain(code)
    }
  }
})

test('a file that is not one of them is not found', async () => {
  const portal = freshPortal()
  const answer = await call(portal, loader, '/open-data/people.csv', { params: { file: 'people.csv' } })
  expect(answer.status).toBe(404)
})
