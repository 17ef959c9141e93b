import JSZip from 'jszip'
import type { BlockDocument } from '#app/domain/blocks.ts'
import { clean, locales } from './document-text.ts'
import { epubPages, navPage, type EpubPage } from './epub-pages.ts'
import { element, xmlText } from './xml.ts'

export const epubType = 'application/epub+zip'

/** What a book says about itself. `modified` is an instant (ISO); `address` its permanent place on the web. */
export interface EpubWords {
  publisher: string
  address: string
  modified: string
  contents: string
}

/** The document as an EPUB 3 book: a page for each main heading, its contents, its language. The same words give the same bytes. */
export async function epubDocument(document: BlockDocument, words: EpubWords): Promise<Uint8Array> {
  const pages = epubPages(document)
  const archive = new JSZip()
  const date = new Date(words.modified)
  const add = (path: string, text: string) => archive.file(path, text, { date, createFolders: false })
  // Readers look for the kind of file at a fixed place, so this one comes first and is not compressed.
  archive.file('mimetype', epubType, { date, compression: 'STORE', createFolders: false })
  add('META-INF/container.xml', container)
  add('book/package.opf', packageOf(document, pages, words))
  add('book/nav.xhtml', navPage(document, pages, words.contents))
  add('book/style.css', style)
  for (const page of pages) add(`book/${page.file}`, page.xhtml)
  return archive.generateAsync({ type: 'uint8array', mimeType: epubType, compression: 'DEFLATE' })
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`

const style = `body { font-family: sans-serif; line-height: 1.5; }
h1, h2, h3, h4 { line-height: 1.25; page-break-after: avoid; }
table { border-collapse: collapse; width: 100%; }
mark { background: #fff2cc; color: inherit; font-weight: bold; text-decoration: underline; }
th, td { border-bottom: 1px solid #8a9592; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
.about { color: #45504e; }
.notice { border-left: 4px solid #45504e; padding-left: 0.8em; font-weight: bold; }
`

function packageOf(document: BlockDocument, pages: readonly EpubPage[], words: EpubWords): string {
  const language = locales[document.language]
  const meta = (property: string, value: string) => element('meta', { property }, xmlText(value))
  const metadata = [
    element('dc:identifier', { id: 'id' }, xmlText(words.address)),
    element('dc:title', {}, xmlText(clean(document.title))),
    element('dc:language', {}, language),
    element('dc:publisher', {}, xmlText(clean(words.publisher))),
    meta('dcterms:modified', `${new Date(words.modified).toISOString().slice(0, 19)}Z`),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    meta('schema:accessibilityFeature', 'structuralNavigation'),
    meta('schema:accessibilityFeature', 'tableOfContents'),
    meta('schema:accessibilityHazard', 'none'),
  ]
  const item = (id: string, href: string, type: string, properties?: string) =>
    element('item', { id, href, 'media-type': type, properties })
  const manifest = [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
    item('style', 'style.css', 'text/css'),
    ...pages.map(({ id, file }) => item(id, file, 'application/xhtml+xml')),
  ]
  const spine = pages.map(({ id }) => element('itemref', { idref: id }))
  return (
    declaration +
    element(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': language,
        prefix: 'schema: http://schema.org/',
      },
      element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata.join('')) +
        element('manifest', {}, manifest.join('')) +
        element('spine', {}, spine.join('')),
    )
  )
}
