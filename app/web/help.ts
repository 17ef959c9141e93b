import { parse } from 'yaml'
import { z } from 'zod'
import { Fault } from '#app/domain/fault.ts'
import { languages, type Language } from '#app/domain/vocabulary.ts'
import type { Settings } from '#app/settings.ts'
import { renderMarkdown } from './markdown.ts'

/** A help page in a list. */
export interface HelpEntry {
  name: string
  title: string
  summary: string
}

export interface HelpPage extends HelpEntry {
  /** Safe HTML, headings from h2. */
  html: string
}

const frontMatter = z.object({ title: z.string(), summary: z.string() })

/** Taken into the server's bundle when it is built: content/help/LANGUAGE/NAME.md. */
const files = import.meta.glob<string>('/content/help/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const pages = new Map(Object.entries(files).map(([path, source]) => [path, readSource(path, source)]))

/** The help pages of a language, by title. */
export function listHelp(language: Language): HelpEntry[] {
  return [...pages.values()]
    .filter((page) => page.language === language)
    .map(({ name, title, summary }) => ({ name, title, summary }))
    .sort((a, b) => a.title.localeCompare(b.title, language))
}

/** One help page; throws not-found for a name that is none. */
export function readHelp(
  name: string,
  language: Language,
  settings: Pick<Settings, 'contactEmail' | 'publicOrigin'>,
): HelpPage {
  const page = pages.get(`/content/help/${language}/${name}.md`)
  if (page === undefined) throw new Fault('not-found')
  const contact = `[${settings.contactEmail}](mailto:${settings.contactEmail})`
  const markdown = page.body
    .replaceAll('{{contact}}', contact)
    .replaceAll('](/', `](${settings.publicOrigin}/`)
  return {
    name,
    title: page.title,
    summary: page.summary,
    html: withOwnLinks(renderMarkdown(markdown, { topHeading: 2 }), settings.publicOrigin),
  }
}

function readSource(path: string, source: string) {
  const [, language = '', name = ''] = /\/(\w+)\/([\w-]+)\.md$/.exec(path) ?? []
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? []
  const { title, summary } = frontMatter.parse(parse(head))
  if (!isLanguage(language)) throw new Error(`${path} is in no language of the portal`)
  return { language, name, title, summary, body }
}

/** Links within the portal, which `renderMarkdown` only knows as whole addresses, become paths again. */
function withOwnLinks(html: string, origin: string): string {
  return html.replaceAll(new RegExp(`href="${origin}(/[^"]*)" rel="[^"]*"`, 'g'), 'href="$1"')
}

function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text)
}
