import { expect, test } from 'vitest'
import { askedGroups } from '#app/domain/asked-groups.ts'
import { textsOf } from '#app/domain/anonymity/texts-of.ts'
import { changedContent } from '#app/domain/late-correction.ts'
import type { Casebook } from '#app/domain/casebook.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { kindName } from '#app/messages/kind-name.ts'
import type { Portal } from '#app/portal.ts'
import { groupByTheme } from '#app/use-cases/casebooks/group-by-theme.ts'
import { readCasebook } from '#app/use-cases/casebooks/read-casebook.ts'
import { startReport } from '#app/use-cases/casebooks/start-report.ts'
import { readRecord } from '#app/use-cases/records/read-record.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeContributor,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import {
  casebook,
  makePublishedCasebook,
  makePublishedReport,
  reportParts,
} from '#tests/support/casebooks.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { everything } from '#search/query.ts'

function world() {
  const portal = freshPortal()
  const ombudsman = makeOmbudsman(portal)
  const editor = makeEditor(portal, ombudsman)
  const damp = (themes: Casebook['themes'], title: string) =>
    makePublished(portal, 'excerpt', excerpt({ title: english(`Damp: ${title}`), themes }), editor)
  const one = damp(['record-keeping'], 'first')
  const two = damp(['record-keeping', 'safeguarding'], 'second')
  const none = damp([], 'third')
  makePublished(portal, 'case-study', caseStudy({ title: english('A library of things') }))
  return { portal, ombudsman, editor, one, two, none }
}

async function begun({ portal, editor, ombudsman }: ReturnType<typeof world>): Promise<string> {
  const query = { ...everything, words: 'damp' }
  return startReport(portal, editor, { organisationId: ombudsman.id, original: 'en', query })
}

const draftOf = (portal: Portal, id: string) => recordNow(portal, id).draft!.content as Casebook

test('a report begun from a search holds what it finds, and grouping gives each theme a section in both languages', async () => {
  const there = world()
  const { portal, editor, one, two, none } = there
  const id = await begun(there)
  const [chosen] = draftOf(portal, id).sections
  expect(chosen?.entries.map(({ recordId }) => recordId).toSorted()).toEqual([one, two, none].toSorted())
  const lock = recordNow(portal, id).draft!.lock
  const grouped = groupByTheme(portal, editor, { recordId: id, lock, edits: [], section: chosen!.id })
  expect(grouped).toMatchObject({ ok: true })
  const { sections } = draftOf(portal, id)
  expect(sections).toHaveLength(2)
  expect(sections[0]?.entries.map(({ recordId }) => recordId)).toEqual([none])
  expect(sections[1]).toMatchObject({ theme: 'record-keeping' })
  expect(sections[1]?.title.cy).not.toBe(sections[1]?.title.en)
  expect(sections[1]?.entries.map(({ recordId }) => recordId).toSorted()).toEqual([one, two].toSorted())
  expect(groupByTheme(portal, editor, { recordId: id, lock, edits: [], section: chosen!.id })).toMatchObject({
    ok: false,
  })
})

test('only an ombudsman’s editor begins a report', async () => {
  const { portal, ombudsman } = world()
  const contributor = makeContributor(portal, makeOrganisation(portal))
  const start = { organisationId: ombudsman.id, original: 'en' as const, query: null }
  await expect(startReport(portal, contributor, start)).rejects.toThrow()
})

test('readers get its parts, numbered recommendations and what it rests on, and find its words', async () => {
  const { portal, editor, one, two } = world()
  const id = makePublishedReport(portal, editor, [one, two])
  const { slug } = recordNow(portal, id)
  const found = readRecord(portal, null, { kind: 'casebook', slug }, 'cy')
  if (found.face !== 'page') throw new Error('The report has no page')
  expect(found.record.card.isReport).toBe(true)
  const { report } = readCasebook(portal, found.record, 'cy')
  expect(report).toMatchObject({
    foreword: { language: 'en' },
    forewordBy: { text: 'The Ombudsman', language: 'en' },
    recommendations: [
      { number: 1, to: { text: 'Landlords' }, by: null },
      { number: 2, to: null, by: { text: 'March 2027' } },
    ],
    figures: { lookedAt: { cases: 2, caseStudies: 0 }, byTheme: [{ theme: 'first', total: 2 }] },
  })
  expect(report?.foreword?.html).toContain('<strong>rang back</strong>')
  const { cards } = await searchRecords(portal, { ...everything, words: '"write down the cause"' })
  expect(cards.map((card) => card.id)).toEqual([id])
})

test('where a case says no sector, its body’s is counted, as in search', () => {
  const { portal, editor } = world()
  const landlord = makeOrganisation(portal, { sector: 'housing' })
  const own = makePublished(
    portal,
    'excerpt',
    excerpt({ caseAgainst: landlord.id, sector: 'health' }),
    editor,
  )
  const unsaid = makePublished(portal, 'excerpt', excerpt({ caseAgainst: landlord.id, sector: '' }), editor)
  const { slug } = recordNow(portal, makePublishedReport(portal, editor, [own, unsaid]))
  const found = readRecord(portal, null, { kind: 'casebook', slug }, 'en')
  if (found.face !== 'page') throw new Error('The report has no page')
  const counted = readCasebook(portal, found.record, 'en').report?.figures.bySector.map(
    ({ sector }) => sector,
  )
  expect(counted?.toSorted()).toEqual(['health', 'housing'])
})

test('what a report is called where readers see a kind', () => {
  const { thematicReports, vocabulary } = bothLanguages.cy
  const words = { thematicReports, vocabulary }
  expect(kindName(words, { kind: 'casebook', isReport: true })).toBe(thematicReports.kind)
  expect(kindName(words, { kind: 'casebook', isReport: false })).toBe(vocabulary.recordKind.casebook)
})

test('every part is read by what looks for people in it, and reached by late corrections', () => {
  const report = casebook(reportParts)
  const read = textsOf('casebook', report).map(({ field }) => field)
  for (const field of ['foreword', 'forewordBy', 'lookedAt', 'keyFindings', 'questions'])
    expect(read).toContain(field)
  expect(read).toContain('reportRecommendations.0.text')
  expect(read).toContain('reportRecommendations.1.by')
  const corrected = changedContent('casebook', report, (text) => text.replaceAll(/\p{L}/gu, 'x'))
  expect(JSON.stringify(corrected)).not.toMatch(/rang back|Landlords|March|cause/)
})

test('a casebook that is no report has none of it, and keeps what was written when it was one', () => {
  const { portal, editor, one } = world()
  const plain = makePublishedCasebook(portal, editor, [one])
  const { slug } = recordNow(portal, plain)
  const found = readRecord(portal, null, { kind: 'casebook', slug }, 'en')
  if (found.face !== 'page') throw new Error('The casebook has no page')
  expect(readCasebook(portal, found.record, 'en').report).toBeNull()
  expect(askedGroups('casebook', casebook()).map(({ key }) => key)).toEqual(['about'])
  expect(askedGroups('casebook', casebook({ foreword: reportParts.foreword }))).toHaveLength(2)
})
