import type { Block, BlockDocument, TextBlock, TextLine, TextList } from '#app/domain/blocks.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { clean, isWebAddress, locales } from './document-text.ts'
import { element, xmlText } from './xml.ts'

/** One page of a book, and what its contents say of it. */
export interface EpubPage {
  id: string
  file: string
  title: Named
  parts: Named[]
  xhtml: string
}

interface Named {
  text: string
  language: Language
  /** The id of its heading. */
  anchor: string
}

/** The blocks up to the first main heading are a page, and each main heading begins another. */
export function epubPages(document: BlockDocument): EpubPage[] {
  const chapters: Block[][] = [[]]
  for (const block of document.blocks) {
    const begins = block.is === 'overview' || (block.is === 'heading' && block.level === 1)
    if (begins && chapters.at(-1)?.length !== 0) chapters.push([])
    chapters.at(-1)?.push(block)
  }
  return chapters
    .filter((blocks) => blocks.length > 0)
    .map((blocks, index) => pageOf(document, blocks, index))
}

/** The list of contents, which every reader of books shows in its own way. */
export function navPage(document: BlockDocument, pages: readonly EpubPage[], title: string): string {
  const { language } = document
  const link = ({ file }: EpubPage, { text, anchor, language: own }: Named) =>
    element('a', { href: `${file}#${anchor}`, ...inLanguage(own, language) }, words(text))
  const items = pages.map((page) => {
    const parts = page.parts.map((part) => element('li', {}, link(page, part)))
    return element(
      'li',
      {},
      link(page, page.title) + (parts.length === 0 ? '' : element('ol', {}, parts.join(''))),
    )
  })
  const list = element('h1', {}, words(title)) + element('ol', {}, items.join(''))
  return xhtmlPage(language, title, element('nav', { 'epub:type': 'toc', id: 'toc' }, list))
}

function pageOf(document: BlockDocument, blocks: readonly Block[], index: number): EpubPage {
  const id = `page-${index + 1}`
  const anchors = blocks.map((_, nth) => `${id}-${nth + 1}`)
  const body = blocks.map((block, nth) => blockOf(block, document.language, anchors[nth] ?? '')).join('\n')
  const named = blocks.flatMap((block, nth) => nameOf(block, document.language, anchors[nth] ?? ''))
  const title = named[0] ?? { text: document.title, language: document.language, anchor: anchors[0] ?? '' }
  const below = named.filter(({ level }) => level === 2)
  return {
    id,
    file: `${id}.xhtml`,
    title,
    parts: below,
    xhtml: xhtmlPage(document.language, title.text, element('section', {}, body)),
  }
}

function nameOf(block: Block, language: Language, anchor: string): (Named & { level: number })[] {
  if (block.is === 'title') return [{ text: block.text, language, anchor, level: 0 }]
  if (block.is === 'overview') return [{ text: block.caption, language, anchor, level: 1 }]
  if (block.is !== 'heading') return []
  return [{ text: numbered(block), language: block.text.language, anchor, level: block.level }]
}

function blockOf(block: Block, language: Language, id: string): string {
  switch (block.is) {
    case 'title':
      return element('h1', { id }, words(block.text))
    case 'fact':
      return labelled(block.label, words(block.text), id)
    case 'heading':
      return element(
        `h${block.level + 1}`,
        { id, ...inLanguage(block.text.language, language) },
        words(numbered(block)),
      )
    case 'about':
    case 'notice':
      return element('p', { id, class: block.is }, words(block.text))
    case 'note':
      return labelled(
        block.label,
        element(
          'span',
          inLanguage(block.language ?? language, language),
          block.lines.map(words).join('<br/>'),
        ),
        id,
      )
    case 'link':
      return labelled(block.label, linkOf(block, language), id)
    case 'overview':
      return overviewOf(block, language, id)
    case 'text':
      return element(
        'div',
        { id, ...inLanguage(block.language, language) },
        block.blocks.map(textOf).join('\n'),
      )
    case 'part':
      return element(
        'section',
        { id, ...inLanguage(block.language, language) },
        block.blocks.map((one, index) => blockOf(one, block.language, `${id}-${index}`)).join('\n'),
      )
  }
}

function linkOf({ text, href }: Extract<Block, { is: 'link' }>, language: Language): string {
  const said = inLanguage(text.language, language)
  return isWebAddress(href)
    ? element('a', { href: new URL(href).href, ...said }, words(text.text))
    : element('span', said, words(text.text))
}

function overviewOf(
  { caption, heads, rows }: Extract<Block, { is: 'overview' }>,
  language: Language,
  id: string,
): string {
  const head = [heads.item, heads.organisation, heads.minutes, heads.until]
  const body = rows.map(({ item, organisation, minutes, until }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', ...inLanguage(item.language, language) }, words(item.text)) +
        [organisation, minutes, until].map((text) => element('td', {}, filled(text))).join(''),
    ),
  )
  return element('h2', { id }, words(caption)) + tableOf(head, body)
}

function textOf(block: TextBlock): string {
  switch (block.is) {
    case 'paragraph':
      return element('p', {}, lineOf(block))
    case 'subheading':
      return element('p', {}, element('strong', {}, lineOf(block)))
    case 'list':
      return listOf(block)
    case 'table':
      return tableOf(
        block.head,
        block.rows.map((cells) =>
          element('tr', {}, cells.map((text) => element('td', {}, filled(text))).join('')),
        ),
      )
  }
}

function lineOf({ text, runs }: TextLine): string {
  if (runs === undefined) return words(text)
  return runs
    .map((one) => (one.is === 'marked' ? element('mark', {}, words(one.text)) : words(one.text)))
    .join('')
}

function listOf({ start, items }: TextList): string {
  const shown = items.map((blocks) => element('li', {}, blocks.map(textOf).join('') || '&#160;')).join('')
  return start === null ? element('ul', {}, shown) : element('ol', { start: String(start) }, shown)
}

function tableOf(head: readonly string[], rows: readonly string[]): string {
  const cells = head.map((text) => element('th', { scope: 'col' }, filled(text))).join('')
  const body = rows.length === 0 ? '' : element('tbody', {}, rows.join(''))
  return head.length === 0 ? '' : element('table', {}, element('thead', {}, element('tr', {}, cells)) + body)
}

function labelled(label: string, inside: string, id: string): string {
  return element('p', { id }, element('strong', {}, `${words(label)}:`) + ` ${inside}`)
}

function numbered({ number, text }: Extract<Block, { is: 'heading' }>): string {
  return number === null ? text.text : `${number}. ${text.text}`
}

function inLanguage(language: Language, around: Language): Record<string, string> {
  return language === around ? {} : { lang: locales[language], 'xml:lang': locales[language] }
}

function words(text: string): string {
  return xmlText(clean(text))
}

function filled(text: string): string {
  return words(text) || '&#160;'
}

function xhtmlPage(language: Language, title: string, body: string): string {
  const said = locales[language]
  const style = element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })
  const head = element('head', {}, element('title', {}, words(title) || '&#160;') + style)
  const html = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: said,
    'xml:lang': said,
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${element('html', html, head + element('body', {}, body))}`
}
