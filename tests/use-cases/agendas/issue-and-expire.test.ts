import { expect, test } from 'vitest'
import { noWords } from '#app/domain/agenda.ts'
import { knowBothLanguages } from '#app/messages/both.ts'
import { addToAgenda } from '#app/use-cases/agendas/add-to-agenda.ts'
import { agendaEvent } from '#app/use-cases/agendas/agenda-event.ts'
import { agendaOnPaper, agendaOnScreen } from '#app/use-cases/agendas/agenda-on-paper.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { issueAgenda } from '#app/use-cases/agendas/issue-agenda.ts'
import { readSharedAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { shareAgenda } from '#app/use-cases/agendas/share-agenda.ts'
import { messagesIn } from '#app/messages/known.ts'
import { asMarkdown } from '#app/web/documents/as-markdown.ts'
import { asText } from '#app/web/documents/as-text.ts'
import { pdfDocument } from '#app/web/documents/pdf-document.ts'
import { wordDocument } from '#app/web/documents/word-document.ts'
import { documentWords } from '#app/web/document-words.ts'
import mammoth from 'mammoth'
import { agendaNow, aReader, gather } from '#tests/support/agendas.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { makePerson, makePublished } from '#tests/support/builders.ts'
import { readPdf } from '#tests/support/pdf.ts'
import { freshPortal } from '#tests/support/portal.ts'

knowBothLanguages()

test('a supplement keeps every number, and each way to take the agenda along shows it and what changed', async () => {
  const portal = freshPortal()
  const reader = aReader()
  const { id, items } = gather(portal, reader, makePublished(portal), makePublished(portal))
  changeAgenda(portal, reader, { id, meetingDate: '2026-11-24' })
  issueAgenda(portal, reader, { id, issued: true })
  changeAgenda(portal, reader, {
    id,
    own: { words: { ...noWords, title: 'Urgent question' }, after: items[0]?.id ?? '' },
  })
  changeAgenda(portal, reader, { id, reorder: (all) => [...all].reverse() })
  addToAgenda(portal, reader, makePublished(portal), '')
  const agenda = agendaNow(portal, reader)
  expect(agenda.items.map(({ label }) => label)).toEqual(['1', '1A', '2', '3'])
  const paper = agendaOnPaper(portal, agenda, 'en')
  const words = documentWords('en')
  const buffer = Buffer.from(await wordDocument(paper, words, null))
  const event = agendaEvent(portal, agenda, 'https://portal.example/agenda', 'en')
  const taken = {
    word: (await mammoth.extractRawText({ buffer })).value,
    pdf: (await readPdf(await pdfDocument(paper, words, null))).text,
    markdown: asMarkdown(paper).replaceAll('\\', ''),
    text: asText(paper),
    slides: JSON.stringify(agendaOnScreen(portal, agenda, 'en')),
    calendar: event?.description ?? '',
  }
  const { issue } = messagesIn('en').agendas
  for (const [format, text] of Object.entries(taken)) {
    const line = text.replace(/\s+/g, ' ')
    expect(line, format).toContain('1A. Urgent question')
    expect(line, format).toContain(issue.what.added('1A', 'Urgent question'))
    expect(line, format).not.toContain('4. ')
    if (format !== 'calendar') expect(line, format).toContain(issue.supplement)
  }
})

test('who sends it out is on record, and may take that back', () => {
  const portal = freshPortal()
  const visitor = makePerson(portal)
  const gatherer = { visitor, agendaKey: null }
  const { id } = gather(portal, gatherer, makePublished(portal))
  issueAgenda(portal, gatherer, { id, issued: true })
  issueAgenda(portal, gatherer, { id, issued: false })
  expect(agendaNow(portal, gatherer)).toMatchObject({ issuedAt: null, changes: [], items: [{ label: '' }] })
  const deeds = auditedDeeds(portal).map(({ deed }) => deed)
  expect(deeds).toEqual(expect.arrayContaining(['agenda.issue', 'agenda.recall']))
  const stranger = { visitor: makePerson(portal), agendaKey: null }
  expect(() => issueAgenda(portal, stranger, { id, issued: true })).toThrow('not-yours')
})

test('after its last day a link answers as one that was taken back; with another last day it opens again', () => {
  const portal = freshPortal()
  const reader = aReader()
  const { id } = gather(portal, reader, makePublished(portal))
  expect(shareAgenda(portal, reader, { id, shared: true, until: '2026-03-10' }).ok).toBe(true)
  const token = agendaNow(portal, reader).shareToken ?? ''
  const opens = () => readSharedAgenda(portal, token, 'en').items
  portal.pass({ days: 7 })
  expect(portal.clock().toISOString()).toMatch(/^2026-03-0[89]/)
  expect(opens()).toHaveLength(1)
  portal.pass({ days: 3 })
  expect(opens).toThrow('not-found')
  expect(shareAgenda(portal, reader, { id, shared: true, until: '2026-03-10' })).toMatchObject({
    ok: false,
    issues: [{ field: 'shareUntil', problem: 'in-the-past' }],
  })
  expect(shareAgenda(portal, reader, { id, shared: true, until: '2026-02-30' }).ok).toBe(false)
  shareAgenda(portal, reader, { id, shared: true, until: '2026-04-30' })
  expect(opens()).toHaveLength(1)
  shareAgenda(portal, reader, { id, shared: false })
  expect(opens).toThrow('not-found')
  expect(agendaNow(portal, reader).shareUntil).toBeNull()
})
