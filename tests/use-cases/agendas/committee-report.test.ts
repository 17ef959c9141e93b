import JSZip from 'jszip'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { noReport, reportParts, type ReportLanguage, type ReportWords } from '#app/domain/committee-report.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import type { Gatherer } from '#app/use-cases/agendas/holder.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { readReport } from '#app/use-cases/agendas/read-report.ts'
import { reportOnPaper } from '#app/use-cases/agendas/report-on-paper.ts'
import { saveReport } from '#app/use-cases/agendas/save-report.ts'
import { documentWords } from '#app/web/document-words.ts'
import { asMarkdown } from '#app/web/documents/as-markdown.ts'
import { pdfDocument } from '#app/web/documents/pdf-document.ts'
import { wordDocument } from '#app/web/documents/word-document.ts'
import { knowBothLanguages } from '#app/messages/both.ts'
import { agendaNow, aReader, gather } from '#tests/support/agendas.ts'
import { wordsOf } from '#tests/support/blocks.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeOrganisation,
  makePublished,
} from '#tests/support/builders.ts'
import { addAction, makeSeries, preparedPack } from '#tests/support/meetings.ts'
import { readPdf } from '#tests/support/pdf.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

knowBothLanguages()

const written: ReportWords = {
  ...noReport.words,
  purpose: 'To decide on **calling back**.',
  legal: 'None known.',
  recommendation: '1. Agree\n2. Report back',
}

function withItem(portal: TestPortal) {
  const reader = aReader()
  const { id, items } = gather(portal, reader, makePublished(portal, 'case-study', caseStudy()))
  return { reader, id, itemId: items[0]?.id ?? '' }
}

function save(portal: TestPortal, reader: Gatherer, id: string, words: Partial<ReportWords>, given = {}) {
  const from = { version: 0, page: 'opened once' }
  const change = { agendaId: id, language: 'en' as Language, from, ...given }
  return saveReport(portal, reader, { ...change, words: { ...noReport.words, ...words } })
}

function reportNow(portal: TestPortal, gatherer: Gatherer, asked: ReportLanguage = 'en', id?: string) {
  const reads = (language: Language) => {
    const agenda = readOwnAgenda(portal, gatherer, id ?? null, language)
    if (agenda === null) throw new Error('There is no agenda')
    return agenda
  }
  return reportOnPaper(portal, reads, asked, 'en')
}

const asWord = (document: ReturnType<typeof reportNow>) =>
  wordDocument(document, documentWords(document.language))

async function headingsOf(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  return [...value.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, text = '']) => text)
}

describe('a report to a committee', () => {
  test('has its parts in their order, findings from the records, and no implication that nobody wrote', async () => {
    const portal = freshPortal()
    const { reader, id } = withItem(portal)
    save(portal, reader, id, { ...written, background: 'Last year.' })
    const report = reportNow(portal, reader)
    expect(await headingsOf(await asWord(report))).toEqual([
      ...['Purpose', 'Background', 'Findings', 'Implications', 'Recommendation', 'Action plan'],
    ])
    const said = wordsOf(report.blocks).join(' ')
    expect(said).toContain('Replies took three weeks.')
    expect(said).toContain('Legal implications None known.')
    expect(said).not.toMatch(/Equality implications|Financial implications/)
    expect(report.blocks).toContainEqual(
      expect.objectContaining({ is: 'link', href: expect.stringContaining('/case-studies/') as string }),
    )
  })

  test('can be taken along before anybody wrote a word of it, in either language', async () => {
    const portal = freshPortal()
    const { reader, id, itemId } = withItem(portal)
    changeAgenda(portal, reader, {
      id,
      items: [{ id: itemId, note: 'Our replies are late.', purpose: 'decision' }],
    })
    expect((await headingsOf(await asWord(reportNow(portal, reader)))).length).toBe(5)
    expect((await headingsOf(await asWord(reportNow(portal, reader, 'cy')))).length).toBe(5)
    const draft = readReport(portal, agendaNow(portal, reader), 'en').words
    expect(draft.background).toContain('Our replies are late.')
    expect(draft.recommendation).toContain('Calling people back')
  })

  test('never holds what is restricted', () => {
    const portal = freshPortal()
    const { reader, id, itemId } = withItem(portal)
    changeAgenda(portal, reader, { id, items: [{ id: itemId, restricted: 'Between us alone' }] })
    for (const asked of ['en', 'cy', 'both'] as const)
      expect(JSON.stringify(reportNow(portal, reader, asked))).not.toContain('Between us')
  })

  test('ends with what the meeting gave people to do', async () => {
    const portal = freshPortal()
    const lead = makeContributor(portal, makeOrganisation(portal))
    makePublished(portal, 'case-study', caseStudy({ title: english('Calling back') }))
    const pack = await preparedPack(portal, lead, makeSeries(portal, lead))
    addAction(portal, lead, pack.id, { what: 'Phone tenants' })
    const report = reportNow(portal, { visitor: lead, agendaKey: null }, 'en', pack.id)
    expect(JSON.stringify(report.blocks.at(-1))).toMatch(/Phone tenants.*Manager.*20 March 2026/)
    const name = lead.memberships[0]?.organisationName.en
    expect(report.blocks).toContainEqual({ is: 'fact', label: 'Organisation', text: name })
  })
})

describe('in two languages', () => {
  test('what is written in one only is in that one in the other, which says so', () => {
    const portal = freshPortal()
    const { reader, id } = withItem(portal)
    save(portal, reader, id, written)
    const { blocks } = reportNow(portal, reader, 'cy')
    const purpose = blocks.find((block) => block.is === 'text')
    expect(purpose).toMatchObject({ language: 'en', blocks: [{ text: 'To decide on calling back.' }] })
    expect(blocks.filter((block) => block.is === 'notice')).not.toEqual([])
    save(portal, reader, id, { ...written, purpose: 'Penderfynu.' }, { language: 'cy' })
    expect(JSON.stringify(reportNow(portal, reader, 'cy').blocks)).toContain('Penderfynu.')
  })

  test('both stand in one Word document, each numbered from its beginning and marked as what it is', async () => {
    const portal = freshPortal()
    const { reader, id } = withItem(portal)
    save(portal, reader, id, written)
    save(portal, reader, id, { ...written, purpose: 'Penderfynu.' }, { language: 'cy' })
    const bytes = await asWord(reportNow(portal, reader, 'both'))
    const headings = await headingsOf(bytes)
    expect(headings.indexOf('Purpose')).toBe(0)
    expect(headings.indexOf('Pwrpas')).toBe(headings.length / 2)
    const xml = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? ''
    const run = (text: string) =>
      [...xml.matchAll(/<w:r>(.*?)<\/w:r>/g)].find(([, inside]) => inside?.includes(`>${text}<`))?.[1]
    expect(run('Pwrpas')).toContain('<w:lang w:val="cy-GB"/>')
    expect(run('Penderfynu.')).toContain('<w:lang w:val="cy-GB"/>')
    expect(run('Purpose')).toContain('<w:lang w:val="en-GB"/>')
    const lists = [...xml.matchAll(/<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:pPr>).)*<w:numId w:val="(\d+)"/g)]
    expect(new Set(lists.map(([, list]) => list)).size).toBe(2)
  })

  test('both stand in one tagged PDF, the second in an element of its language, and in Markdown', async () => {
    const portal = freshPortal()
    const { reader, id } = withItem(portal)
    save(portal, reader, id, written)
    const report = reportNow(portal, reader, 'both')
    const { elements, marked, language } = await readPdf(await pdfDocument(report, documentWords('en')))
    expect({ marked, language }).toEqual({ marked: true, language: 'en-GB' })
    expect(elements.filter(({ role }) => role === 'Part').map(({ lang }) => lang)).toContain('cy-GB')
    const tops = elements.filter(({ role }) => role === 'H2').map(({ text }) => text)
    expect(tops).toContain('1. Purpose')
    expect(tops).toContain('1. Pwrpas')
    expect(asMarkdown(report)).toMatch(/^# .*[^]*\n## 1\\. Purpose[^]*\n# .*[^]*\n## 1\\. Pwrpas/)
  })
})

describe('of two who write it', () => {
  test('the second keeps nothing over the first, and may go on after having seen it', () => {
    const portal = freshPortal()
    const { reader, id } = withItem(portal)
    expect(save(portal, reader, id, written).ok).toBe(true)
    const late = save(
      portal,
      reader,
      id,
      { purpose: 'Other' },
      { from: { version: 0, page: 'opened later' } },
    )
    expect(late).toMatchObject({ ok: false, issues: [{ problem: 'changed-meanwhile' }] })
    expect(readReport(portal, agendaNow(portal, reader), 'en').words).toEqual(written)
    const seen = { from: { version: 1, page: 'opened later' } }
    expect(save(portal, reader, id, { purpose: 'Other' }, seen).ok).toBe(true)
  })

  test('a page that took a file along goes on where it left off', () => {
    const portal = freshPortal()
    const { reader, id } = withItem(portal)
    save(portal, reader, id, written)
    expect(save(portal, reader, id, { ...written, legal: 'Some.' }).ok).toBe(true)
  })

  test('a part that is too long is not kept', () => {
    const portal = freshPortal()
    const { reader, id } = withItem(portal)
    for (const part of reportParts) {
      const saved = save(portal, reader, id, { [part]: 'x'.repeat(5_001) })
      expect(saved).toMatchObject({ ok: false, issues: [{ field: part, problem: 'too-long' }] })
    }
  })

  test('nobody else may', () => {
    const portal = freshPortal()
    const { id } = withItem(portal)
    expect(() => save(portal, aReader(), id, written)).toThrow()
  })
})
