import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { Meilisearch } from 'meilisearch'
import { onTestFinished } from 'vitest'
import { prepareSearch } from '#app/use-cases/search/rebuild-search.ts'
import { checkSearch } from '#app/use-cases/search/check-search.ts'
import { pagesFrom } from '#app/web/pages.ts'
import { makePeople, type People, type Who } from '#tests/permissions/people.ts'
import { recordNow } from './builders.ts'
import { serve } from './http.ts'
import { serverBuild } from './pages.ts'
import { readPdf } from './pdf.ts'
import { freshPortal, type TestPortal } from './portal.ts'

const origin = 'http://localhost:3000'

export type SearchServer = Record<`MEILISEARCH_${string}`, string>

export interface Stage extends People {
  portal: TestPortal
  port: number
  /** The database's file. */
  file: string
  /** What the request log wrote. */
  logged: readonly string[]
}

/** A portal in a file that answers on a port, with everybody in it; with its search on a server, if one is given. */
export async function openStage(searchServer: SearchServer | null = null): Promise<Stage> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'leftovers-'))
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }))
  const portal = freshPortal({ dataFolder, ...(searchServer === null ? {} : { searchServer }) })
  if (searchServer !== null) {
    await prepareSearch(portal)
    await checkSearch(portal)
  }
  const pages = pagesFrom({ portal, build: await serverBuild() })
  const { port, close, logged } = await serve(pages, {
    production: false,
    publicOrigin: origin,
    readsPerMinute: 0,
  })
  onTestFinished(() => close())
  return { portal, port, logged, file: join(dataFolder, 'portal.db'), ...makePeople(portal) }
}

/** Everything the server of search keeps of its documents. */
export async function onServer(server: SearchServer): Promise<string> {
  const client = new Meilisearch({
    host: server['MEILISEARCH_URL'] ?? '',
    apiKey: server['MEILISEARCH_API_KEY'] ?? '',
  })
  const index = client.index(server['MEILISEARCH_INDEX'] ?? '')
  return JSON.stringify((await index.getDocuments({ limit: 1_000 })).results)
}

export interface Walked {
  /** Who found the name, and where. */
  found: string[]
  /** What answered with a page or a file. */
  answered: Set<string>
}

/** Asks for each of these addresses as each of these people, in both languages, and looks for a name in what comes. */
export async function walk(
  { port, cookies }: Stage,
  name: string,
  paths: readonly string[],
  who: readonly Who[],
  key = '',
): Promise<Walked> {
  const found: string[] = []
  const answered = new Set<string>()
  for (const path of paths.flatMap((one) => [one, `/cy${one}`])) {
    for (const one of who) {
      const cookie = [cookies[one], key].filter(Boolean).join('; ')
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
        headers: { cookie },
        redirect: 'manual',
      })
      const text = await wordsOf(new Uint8Array(await answer.arrayBuffer()))
      if (answer.status === 200) answered.add(path)
      if (new RegExp(name, 'i').test(text)) found.push(`${one} ${path}`)
    }
  }
  return { found, answered }
}

/** What is in an answer, with everything that is packed in it unpacked. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  const text = Buffer.from(bytes).toString('utf8')
  if (text.startsWith('%PDF')) {
    const { title, text: words, outline } = await readPdf(bytes)
    return [title, words, JSON.stringify(outline)].join('\n')
  }
  if (!text.startsWith('PK')) return text
  const entries = Object.values((await JSZip.loadAsync(bytes)).files)
  return (await Promise.all(entries.map((entry) => entry.async('string')))).join('\n')
}

/** Everything that readers have of an excerpt and the casebook that holds it. */
export function readersPaths({ portal, home }: Stage, excerptId: string, casebookId: string, name: string) {
  const at = `/excerpts/${recordNow(portal, excerptId).slug}`
  const casebook = `/casebooks/${recordNow(portal, casebookId).slug}`
  const api = (path: string) => `/api/v1${path}`
  const embedded = [at, casebook].map((path) => encodeURIComponent(`${origin}${path}`))
  return [
    ...[at, `${at}/history`, `${at}/editions/1`],
    ...['text', 'bibtex', 'ris'].map((one) => `${at}/cite/${one}`),
    ...['/', '/search', '/search.atom', '/search.csv', '/search.json', '/sitemap.xml'],
    `/search/suggest?q=${name.slice(0, 4)}`,
    `/search/completions?q=${name.slice(0, 4)}`,
    ...['/casebooks', casebook, `${casebook}/history`, `/organisations/${home.slug}`, '/open-data'],
    ...['/recommendations', '/recommendations.atom', '/recommendations.csv', '/federation/manifest.json'],
    ...['oai_dc', 'good_practice'].map((prefix) => `/oai?verb=ListRecords&metadataPrefix=${prefix}`),
    ...[excerptId, casebookId].map((id) => `/federation/records/${id}.json`),
    ...['docx', 'pdf', 'epub', 'csv', 'json'].map((format) => `${casebook}/files/${format}`),
    ...['docx', 'pdf', 'epub'].map((format) => `${casebook}/editions/1/files/${format}`),
    ...['findings.csv', 'recommendations.csv', 'cases.json', 'codes.json'].map((one) => `/open-data/${one}`),
    ...embedded.flatMap((one) => [`/embed?of=${one}`, `/oembed?url=${one}`]),
    ...[excerptId, casebookId].flatMap((id) =>
      ['', '/editions', '/editions/1', '/linked-data'].map((rest) => api(`/records/${id}${rest}`)),
    ),
    ...['/records', '/excerpts', '/findings', '/recommendations', '/search', '/catalogue'].map(api),
  ]
}

/** An agenda in every form it can be taken along in, with its report to a committee. */
export function agendaPaths(id: string): string[] {
  const forms = ['docx', 'md', 'pdf', 'pptx'].map((one) => `/agenda.${one}`)
  const report = ['', '/read', '/files/docx', '/files/pdf', '/files/md'].map((one) => `/agenda/report${one}`)
  return [...['/agenda', '/agenda/print', '/agenda/email'], ...forms, ...report].map(
    (path) => `${path}?id=${id}`,
  )
}

/** What its writers, reviewers and administrators have of a record. */
export function workPaths(recordId: string): string[] {
  return ['', '/check', '/anonymity', '/preview', '/files', '/edit', '/who-may-have-it', '/correct'].map(
    (rest) => `/work/${recordId}${rest}`,
  )
}

export const insidePaths = [
  ...['/admin/audit', '/admin/audit.csv', '/admin/outbox', '/admin/missed-searches'],
  ...['/mailbox', '/review', '/work'],
] as const
