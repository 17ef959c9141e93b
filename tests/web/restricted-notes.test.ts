import type { LoaderFunctionArgs } from '@remix-run/node'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { knowBothLanguages } from '#app/messages/both.ts'
import { loader as agendaLoader } from '#app/routes/agendas/agenda.tsx'
import { loader as calendarLoader } from '#app/routes/agendas/calendar.ts'
import { loader as emailLoader } from '#app/routes/agendas/email.tsx'
import { loader as markdownLoader } from '#app/routes/agendas/markdown.ts'
import { loader as pdfLoader } from '#app/routes/agendas/pdf.ts'
import { loader as printLoader } from '#app/routes/agendas/print.tsx'
import { loader as sharedLoader } from '#app/routes/agendas/shared.tsx'
import { loader as slidesLoader } from '#app/routes/agendas/slides.ts'
import { loader as wordLoader } from '#app/routes/agendas/word.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { shareAgenda } from '#app/use-cases/agendas/share-agenda.ts'
import { contextFor } from '#app/web/session.ts'
import { agendaNow, aReader, gather } from '#tests/support/agendas.ts'
import { makePublished } from '#tests/support/builders.ts'
import { readPdf } from '#tests/support/pdf.ts'
import { freshPortal } from '#tests/support/portal.ts'

knowBothLanguages()

const loaders = {
  page: agendaLoader,
  print: printLoader,
  word: wordLoader,
  pdf: pdfLoader,
  slides: slidesLoader,
  calendar: calendarLoader,
  markdown: markdownLoader,
  email: emailLoader,
}
type Format = keyof typeof loaders
const formats = Object.keys(loaders) as Format[]
const ownWithNotes: readonly Format[] = ['page', 'print', 'word', 'pdf']
/** The page to work on an agenda asks for it by its id alone. */
const sharedFormats = formats.filter((format) => format !== 'page')

const secret = 'Cyfrinach-4711'
const open = 'Agored-0815'

function restricted() {
  const portal = freshPortal()
  const reader = aReader()
  const { id, items } = gather(portal, reader, makePublished(portal))
  const said = { note: open, restricted: `${secret}\nand more` }
  const changed = changeAgenda(portal, reader, {
    id,
    meetingDate: '2026-11-24',
    items: [{ id: items[0]?.id ?? '', ...said }],
  })
  expect(changed.ok).toBe(true)
  shareAgenda(portal, reader, { id, shared: true })
  const token = agendaNow(portal, reader).shareToken ?? ''
  async function answer(path: string, loader: (args: LoaderFunctionArgs) => unknown, cookies?: string) {
    const arrival = { cookies, userAgent: '', address: '192.0.2.1', requestId: 'request-1', nonce: 'n' }
    const context = { ...(await contextFor(portal, arrival, () => undefined)) }
    const request = new Request(`http://portal.example${path}`)
    return wordsIn(await loader({ request, params: { token }, context }))
  }
  return { id, token, answer, cookies: `agenda=${reader.agendaKey}` }
}

/** Everything that can be found in an answer: the data of a page, all parts of an archive, the words of a PDF. */
async function wordsIn(answer: unknown): Promise<string> {
  if (!(answer instanceof Response)) return JSON.stringify(answer)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const raw = new TextDecoder().decode(bytes)
  if (raw.startsWith('%PDF')) return raw + (await readPdf(bytes)).text
  if (!raw.startsWith('PK')) return raw.replace(/\r\n /g, '').replaceAll('\\', '')
  const { files } = await JSZip.loadAsync(bytes)
  const parts = await Promise.all(Object.values(files).map((file) => file.async('string')))
  return parts.join('\n')
}

test.each(['', '/cy'].flatMap((language) => sharedFormats.map((format) => [language, format] as const)))(
  'who has the link to an agenda finds no restricted note: %s %s',
  async (language, format) => {
    const { token, answer } = restricted()
    const words = await answer(`${language}/agenda?shared=${token}`, loaders[format])
    expect(words.length).toBeGreaterThan(100)
    expect(words).not.toContain(secret)
    expect(words).not.toMatch(/RESTRICTED|CYFYNGEDIG/)
    if (format !== 'calendar') expect(words).toContain(open)
  },
)

test('nor on the page of the link, whose data say nothing of it either', async () => {
  const { token, answer } = restricted()
  const words = await answer(`/shared-agendas/${token}`, sharedLoader)
  expect(words).toContain(open)
  expect(words).not.toMatch(/restricted|Cyfrinach/i)
})

test.each(formats)(
  'who prepares the agenda has it in their own page, print view, Word and PDF: %s',
  async (format) => {
    const { id, answer, cookies } = restricted()
    const words = await answer(`/agenda?id=${id}`, loaders[format], cookies)
    if (!ownWithNotes.includes(format)) return expect(words).not.toContain(secret)
    expect(words).toContain(secret)
    if (format !== 'page') expect(words).toMatch(/RESTRICTED\..*RESTRICTED NOTE/s)
  },
)
