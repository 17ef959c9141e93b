import type { Language } from '#app/domain/vocabulary.ts'
import { element, xmlText } from './xml.ts'

export interface EmbeddedLink {
  title: string
  language: Language
  address: string
  /** Whose it is, its date and what else is said in one line beside it. */
  about: string
  summary: string
}

export interface EmbeddedPage {
  title: string
  language: Language
  address: string
  /** A single record with its summary, or a list of links. */
  shape: 'record' | 'list'
  links: readonly EmbeddedLink[]
  /** Said where a list has nothing in it. */
  none: string
  /** Where it comes from. */
  portal: string
}

/**
 * A page for the inside of a page of another site: plain elements, with no frame, script, style or picture, so that
 * nothing of ours runs there and nobody who reads it is seen by us.
 */
export function embeddedHtml(page: EmbeddedPage): string {
  const { shape, language, address, portal } = page
  const from = element('p', {}, element('small', {}, xmlText(portal)))
  if (shape === 'list') return element('div', { lang: language }, `${heading(page)}${listOf(page)}${from}`)
  const [link] = page.links
  const said = link === undefined ? '' : aboutOf(link)
  return element('blockquote', { cite: address, lang: language }, `${heading(page)}${said}${from}`)
}

/** No heading: what level it would have is for the other page to know. */
function heading({ title, address }: EmbeddedPage): string {
  return element('p', {}, element('a', { href: address }, element('strong', {}, xmlText(title))))
}

function listOf({ links, language, none }: EmbeddedPage): string {
  if (links.length === 0) return element('p', {}, xmlText(none))
  const items = links.map((link) => {
    const lang = link.language === language ? undefined : link.language
    const title = element('a', { href: link.address, lang, hreflang: lang }, xmlText(link.title))
    return element('li', {}, `${title}<br>${xmlText(link.about)}`)
  })
  return element('ul', {}, items.join(''))
}

function aboutOf({ summary, language, about }: EmbeddedLink): string {
  return element('p', { lang: language }, xmlText(summary)) + element('p', {}, xmlText(about))
}
