import { DOMParser } from '@xmldom/xmldom'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import { marked } from 'marked'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportParts } from '#app/domain/committee-report.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { pagesFrom } from '#app/web/pages.ts'
import { fullMeeting, typed } from '#tests/support/full-meeting.ts'
import { serve, type Served } from '#tests/support/http.ts'
import { office, savedByOffice } from '#tests/support/office.ts'
import { serverBuild } from '#tests/support/pages.ts'
import { readPdf } from '#tests/support/pdf.ts'
import { openTestPortal } from '#tests/support/portal.ts'
import { textIn } from '#tests/support/untrusted-html.ts'

const portal = openTestPortal()
let served: Served
let meeting: Awaited<ReturnType<typeof fullMeeting>>

beforeAll(async () => {
  meeting = await fullMeeting(portal)
  const settings = { production: false, publicOrigin: portal.settings.publicOrigin }
  served = await serve(pagesFrom({ portal, build: await serverBuild() }), settings)
}, 60_000)

afterAll(async () => {
  await served.close()
  await portal.close()
})

const languages = ['en', 'cy'] as const
const inLanguage = { en: '', cy: '/cy' }

async function fetched(path: string, language: Language, cookie = meeting.cookie): Promise<Uint8Array> {
  const address = `http://127.0.0.1:${served.port}${inLanguage[language]}${path}`
  const answer = await fetch(address, { headers: cookie === '' ? {} : { cookie } })
  expect(answer.status, path).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}

const plain = (text: string) => text.replace(/\s+/g, ' ')
const spaced = (html: string) => plain(textIn(html.replaceAll('<', ' <')))

/** What programs that share nothing with ours find in each kind of file. */
const readers = {
  async docx(bytes: Uint8Array) {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    return spaced(value)
  },
  async pdf(bytes: Uint8Array) {
    const { text, marked: tagged, title } = await readPdf(bytes)
    expect([tagged, title !== '']).toEqual([true, true])
    return plain(text)
  },
  async pptx(bytes: Uint8Array) {
    const { files } = await JSZip.loadAsync(bytes)
    const parts = Object.values(files).filter(({ name }) =>
      /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name),
    )
    const texts = await Promise.all(
      parts.map(async (part) => {
        const xml = new DOMParser().parseFromString(await part.async('string'), 'text/xml')
        return Array.from(xml.getElementsByTagName('a:t')).map((one) => one.textContent)
      }),
    )
    return plain(texts.flat().join(' '))
  },
  md: async (bytes: Uint8Array) => spaced(await marked.parse(new TextDecoder().decode(bytes))),
  async ics(bytes: Uint8Array) {
    const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)) as never)
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
    return plain(`${event.summary} ${event.description}`)
  },
  html: async (bytes: Uint8Array) => spaced(new TextDecoder().decode(bytes)),
}
type Kind = keyof typeof readers

const titles = [typed.team, typed.caseStudy, typed.excerpt, typed.own, `2A. ${typed.supplement}`]

/** Everything that is said of the items, in the words of a language. */
function visible(language: Language): string[] {
  const { agendas } = bothLanguages[language]
  const { note, questions, presenter } = typed
  return [
    ...titles,
    note,
    ...questions,
    presenter,
    ...Object.values(agendas.purposes),
    '25',
    agendas.issue.supplement,
  ]
}

/** How an agenda is asked for in each format, by its id or by the link to it. */
const agendaFormats: Record<
  string,
  { kind: Kind; path: (query: string) => string; notes: boolean; says: 'all' | 'titles' }
> = {
  word: { kind: 'docx', path: (query) => `/agenda.docx?${query}`, notes: true, says: 'all' },
  pdf: { kind: 'pdf', path: (query) => `/agenda.pdf?${query}`, notes: true, says: 'all' },
  markdown: { kind: 'md', path: (query) => `/agenda.md?${query}`, notes: false, says: 'all' },
  email: { kind: 'html', path: (query) => `/agenda/email?${query}`, notes: false, says: 'all' },
  print: { kind: 'html', path: (query) => `/agenda/print?${query}`, notes: true, says: 'all' },
  slides: { kind: 'pptx', path: (query) => `/agenda.pptx?${query}`, notes: false, says: 'all' },
  calendar: { kind: 'ics', path: (query) => `/agenda.ics?${query}`, notes: false, says: 'titles' },
}

function expectAll(found: string, wanted: readonly string[]): void {
  expect(wanted.filter((words) => !found.includes(plain(words)))).toEqual([])
}

describe.each(languages)('an agenda with all that one can hold (%s)', (language) => {
  test.each(Object.keys(agendaFormats))('is whole for who prepares it: %s', async (format) => {
    const { kind, path, notes, says } = agendaFormats[format]!
    const found = await readers[kind](await fetched(path(`id=${meeting.id}`), language))
    expectAll(found, says === 'all' ? visible(language) : titles)
    expect(found.includes(typed.restricted)).toBe(notes)
  })

  test.each(Object.keys(agendaFormats))('has no restricted note for who has its link: %s', async (format) => {
    const { kind, path, says } = agendaFormats[format]!
    const found = await readers[kind](await fetched(path(`shared=${meeting.token}`), language, ''))
    expectAll(found, says === 'all' ? visible(language) : titles)
    expect(found).not.toContain(typed.restricted)
    expect(found).not.toContain(typed.action.what)
  })

  test('is whole on the page of its link', async () => {
    const found = await readers.html(await fetched(`/shared-agendas/${meeting.token}`, language, ''))
    expectAll(found, visible(language))
    expect(found).not.toContain(typed.restricted)
  })

  test('its PDF says its language, and so does its Word file', async () => {
    const pdf = await readPdf(await fetched(`/agenda.pdf?id=${meeting.id}`, language))
    expect(pdf.language).toMatch(new RegExp(`^${language}`))
    const word = await JSZip.loadAsync(await fetched(`/agenda.docx?id=${meeting.id}`, language))
    expect(await word.file('word/styles.xml')?.async('string')).toContain(`<w:lang w:val="${language}-GB"/>`)
  })
})

/** What each of the documents that follow a meeting has to say. */
function afterwards(language: Language): Record<'minutes' | 'plan' | 'report', string[]> {
  const { meetings } = bothLanguages[language]
  const action = [typed.action.what, typed.action.owner]
  const states = [meetings.plan.statuses['under-way'], meetings.plan.statuses.done]
  return {
    minutes: [
      ...titles,
      '17',
      typed.resolution,
      typed.deferred,
      meetings.minutes.votes(11, 3, 2),
      meetings.minutes.outcomes.deferred,
      ...action,
      typed.closed.what,
      ...states,
    ],
    plan: [
      ...action,
      typed.action.evidence,
      typed.closed.what,
      typed.closed.owner,
      typed.closed.evidence,
      meetings.plan.urgencies.overdue,
      typed.resolution,
      typed.team,
      ...states,
    ],
    report: [
      ...reportParts.map((part) => typed.report[part][language]),
      typed.caseStudy,
      typed.excerpt,
      typed.note,
      ...action,
      typed.organisation[language],
    ],
  }
}

const wordFiles = {
  agenda: () => `/agenda.docx?id=${meeting.id}`,
  minutes: () => `/agenda/minutes.docx?id=${meeting.id}`,
  plan: () => `/action-plan.docx?team=${meeting.seriesId}`,
  report: (language: Language) => `/agenda/report/files/docx?id=${meeting.id}&in=${language}`,
}

describe.each(languages)('what follows a meeting (%s)', (language) => {
  test.each(['minutes', 'plan'] as const)('is whole as Word: %s', async (name) => {
    const read = async (path: string) => readers.docx(await fetched(path, language))
    const one = await read(wordFiles[name]())
    const { document } = bothLanguages[language].agendas
    expectAll(one, [...afterwards(language)[name], document.organisation, typed.organisation[language]])
    const both = await read(`${wordFiles[name]()}&in=both`)
    for (const each of languages) expectAll(both, [...afterwards(each)[name], typed.organisation[each]])
  })

  test.each(['docx', 'pdf', 'md'] as const)(
    'a committee’s report is whole, in one language and in both: %s',
    async (kind) => {
      const read = async (asked: string) =>
        readers[kind](await fetched(`/agenda/report/files/${kind}?id=${meeting.id}&in=${asked}`, language))
      const one = await read(language)
      expectAll(one, afterwards(language).report)
      expect(one).not.toContain(typed.report.purpose[language === 'en' ? 'cy' : 'en'])
      expect(one).not.toContain(typed.restricted)
      const both = await read('both')
      for (const each of languages) expectAll(both, afterwards(each).report)
    },
  )

  test('the action plan is whole as a spreadsheet, overdue first', async () => {
    const csv = Buffer.from(await fetched(`/action-plan.csv?team=${meeting.seriesId}`, language)).toString(
      'utf8',
    )
    const rows = parse(csv, { bom: true })
    expect(rows).toHaveLength(3)
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    expectAll(plain(rows.flat().join(' ')), [...afterwards(language).plan, '2026-02-20', '2026-05-20'])
    expect(rows[1]).toContain(typed.action.what)
  })
})

describe('LibreOffice', () => {
  test.skipIf(office === null).each(languages)(
    'opens each Word file and saves it again with nothing lost (%s)',
    { timeout: 240_000 },
    async (language) => {
      const names = Object.keys(wordFiles) as (keyof typeof wordFiles)[]
      const files = Object.fromEntries(
        await Promise.all(
          names.map(async (name) => [name, await fetched(wordFiles[name](language), language)] as const),
        ),
      )
      const saved = savedByOffice(files, 'docx')
      const wanted = { agenda: visible(language), ...afterwards(language) }
      for (const name of names)
        expectAll(await readers.docx(saved[name] ?? new Uint8Array()), numberless(wanted[name]))
    },
  )
})

/** Word numbers headings by itself where it can, and what it numbers is not in the text. */
function numberless(texts: readonly string[]): string[] {
  return texts.map((text) => text.replace(/^2A\. /, ''))
}
