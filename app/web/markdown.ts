import { Lexer, Parser, Renderer, Tokenizer, walkTokens, type Token, type Tokens } from 'marked'
import sanitizeHtml from 'sanitize-html'
import { importedLimit } from '#app/domain/field.ts'
import { withoutIllegalCharacters } from './characters.ts'
import { tame } from './markdown-limits.ts'

/** Stored beside rendered text; raised whenever the same source would give other HTML. */
export const rendererVersion = 1

interface Rendering {
  /** Names tables to screen readers, in the language of the text. */
  tableLabel?: string
  /** The level that the text's highest headings get, whichever it used: a record's fields have h3. */
  topHeading?: number
}

/**
 * Safe HTML for a text somebody wrote: raw HTML shows as typed, no images, links only to http, https, mailto and tel.
 * Never throws: what is too long or cannot be read as Markdown comes out as plain paragraphs.
 */
export function renderMarkdown(
  source: string,
  { tableLabel = 'Table', topHeading = 4 }: Rendering = {},
): string {
  if (source.trim() === '') return ''
  const html = rendered(source, tableLabel, topHeading)
  remember(source, html)
  return html
}

/** A record's texts are rendered for its page and a moment later, as plain text, for search: an eighth of an import's time. */
const recent = new Map<string, string>()
const remembered = 32

function remember(source: string, html: string): void {
  recent.set(source, html)
  const [oldest] = recent.keys()
  if (recent.size > remembered && oldest !== undefined) recent.delete(oldest)
}

function rendered(source: string, tableLabel: string, topHeading: number): string {
  if (source.length > importedLimit) return plainParagraphs(source)
  try {
    const tokens = Lexer.lex(tame(source), { gfm: true, tokenizer: new NoHtml() })
    const renderer = new OurHtml(tableLabel, topHeading - highestHeading(tokens))
    return sanitizeHtml(Parser.parse(tokens, { gfm: true, renderer }), allowed)
  } catch {
    return plainParagraphs(source)
  }
}

/** The words alone, one line for each paragraph, list item or table row: for search and summaries. */
export function plainText(source: string): string {
  const lines = (recent.get(source) ?? renderMarkdown(source))
    .replace(/\n/g, ' ')
    .replace(/<br \/>|<hr \/>|<\/(?:p|h\d|li|tr|pre)>|<(?:ul|ol)[ >]/g, '\n$&')
    .replace(/<\/t[hd]>/g, ' $&')
  return decoded(sanitizeHtml(lines, { allowedTags: [], allowedAttributes: {} }))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** The parser sees no HTML at all: a tag is text like any other. */
class NoHtml extends Tokenizer {
  override html(): undefined {}
  override tag(): undefined {}

  /** Saves the parser from reading to the end of the text for every line that merely has a dash line below it. */
  override table(source: string): Tokens.Table | undefined {
    const [, delimiter = ''] = source.split('\n', 2)
    return /[:|]/.test(delimiter) ? super.table(source) : undefined
  }

  /** Nor for every line that might be underlined further down; no heading is longer than this. */
  override lheading(source: string): Tokens.Heading | undefined {
    return super.lheading(source.slice(0, 500))
  }

  /** Nor for every bare address; none is longer than this. */
  override url(source: string): Tokens.Link | undefined {
    return super.url(source.slice(0, 2_000))
  }

  /** Nor for every letter of a word that might be an address: 64 characters is the most before the @. */
  override inlineText(source: string): Tokens.Text | undefined {
    const noAddress = /^[a-zA-Z0-9.&'+=?/#$%{|}-]{65,}/.exec(source)
    return super.inlineText(noAddress ? noAddress[0] : source)
  }
}

/** The level of the text's highest headings, 1 when it has none. */
function highestHeading(tokens: Token[]): number {
  const levels: number[] = []
  void walkTokens(tokens, (token) => {
    if (token.type === 'heading') levels.push((token as Tokens.Heading).depth)
  })
  return levels.length === 0 ? 1 : Math.min(...new Set(levels))
}

class OurHtml extends Renderer {
  private readonly tableLabel: string
  private readonly lower: number

  /** `lower`: how many levels every heading moves down. */
  constructor(tableLabel: string, lower: number) {
    super()
    this.tableLabel = tableLabel
    this.lower = lower
  }

  override html({ text }: Tokens.HTML | Tokens.Tag): string {
    return escaped(text)
  }

  /** No level is skipped between the page's own headings and the text's. */
  override heading(token: Tokens.Heading): string {
    return super.heading({ ...token, depth: Math.min(token.depth + this.lower, 6) })
  }

  override code(token: Tokens.Code): string {
    return super.code({ ...token, lang: undefined })
  }

  override link(token: Tokens.Link): string {
    if (!isSafeLink(token.href)) return this.parser.parseInline(token.tokens)
    const linkInLink = /(?!^)<\/?a\b[^>]*>(?!$)/g
    return super.link({ ...token, title: null }).replace(linkInLink, '')
  }

  override image({ tokens, text, raw }: Tokens.Image): string {
    return this.text({ type: 'text', raw, text: tokens ? this.words(tokens) : text })
  }

  override checkbox({ checked }: Tokens.Checkbox): string {
    return checked ? '☑ ' : '☐ '
  }

  /** A wide table scrolls in its own region, which the keyboard can reach, so that the page never scrolls sideways. */
  override table(token: Tokens.Table): string {
    const columns = token.header.map(({ tokens }) => this.words(tokens).trim()).filter((name) => name !== '')
    const label = [this.tableLabel, columns.join(', ')].filter((part) => part !== '').join(': ')
    const shown = escaped(label.length > 150 ? this.tableLabel : label)
    return `<div class="app-table-scroll" tabindex="0" role="region" aria-label="${shown}">${super.table(token)}</div>\n`
  }

  override tablecell({ header, align, tokens }: Tokens.TableCell): string {
    const name = header ? 'th' : 'td'
    const scope = header ? ' scope="col"' : ''
    const side = align === 'right' || align === 'center' ? ` class="app-align-${align}"` : ''
    return `<${name}${scope}${side}>${this.parser.parseInline(tokens)}</${name}>\n`
  }

  private words(tokens: Tokens.Generic[]): string {
    return this.parser.parseInline(tokens, this.parser.textRenderer)
  }
}

/** The second wall: whatever the parser lets through, only these elements, attributes and addresses reach a page. */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 'del', 'code', 'pre', 'blockquote'],
    ...['ul', 'ol', 'li', 'a', 'div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    a: ['href', 'rel'],
    ol: ['start'],
    th: [{ name: 'scope', values: ['col'] }],
    div: [{ name: 'tabindex', values: ['0'] }, { name: 'role', values: ['region'] }, 'aria-label'],
  },
  allowedClasses: {
    div: ['app-table-scroll'],
    th: ['app-align-right', 'app-align-center'],
    td: ['app-align-right', 'app-align-center'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  nestingLimit: 100,
  transformTags: {
    a: (_, { href = '' }) => {
      if (!isSafeLink(href)) return { tagName: 'refused', attribs: {} }
      const rel: sanitizeHtml.Attributes = /^http/i.test(href) ? { rel: 'noopener nofollow' } : {}
      return { tagName: 'a', attribs: { href, ...rel } }
    },
  },
}

/** A whole address of a kind we know, and no name before the host: `https://gov.wales@evil.example` misleads. */
function isSafeLink(href: string): boolean {
  if (!/^(?:https?:\/\/[^/\\]|mailto:\S|tel:\S)/i.test(href) || !URL.canParse(href)) return false
  const { username, password } = new URL(href)
  return username === '' && password === ''
}

function plainParagraphs(source: string): string {
  return withoutIllegalCharacters(source)
    .split(/\n\s*\n|\r\n\s*\r\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escaped(paragraph)}</p>\n`)
    .join('')
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (found) => entities[found as keyof typeof entities])
}

/** Undoes the four entities the sanitiser writes. */
function decoded(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}
