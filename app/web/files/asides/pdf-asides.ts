import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { saidBy, type Asides } from './gather.ts'

/** What the document says of itself that programs write for themselves. */
const ofNoInterest =
  /^(?:PDFFormatVersion|Language|EncryptFilterName|Is\w+|Producer|Creator|CreationDate|ModDate|Trapped|Custom)$/
const people = /(?:author|creator|byline|lastmodifiedby|manager|owner)/i

/** The properties of a PDF, in both of the ways it can have them. */
export async function addPdfProperties(document: PDFDocumentProxy, asides: Asides): Promise<void> {
  const { info, metadata } = await document.getMetadata()
  const said = new Set<string>()
  const custom = (info as { Custom?: unknown }).Custom
  const entries = [
    ...Object.entries(info).filter(([name]) => !ofNoInterest.test(name)),
    ...Object.entries(isObject(custom) ? custom : {}),
    ...(metadata === null ? [] : [...(metadata as unknown as Iterable<[string, unknown]>)]),
  ]
  for (const [name, value] of entries) {
    for (const text of [value].flat().filter((one) => typeof one === 'string')) {
      if (said.has(text) || /^(?:xmp|pdf):|^dc:format/.test(name) || /^[\d:T+Z.-]+$/.test(text)) continue
      said.add(text)
      asides.add('properties', people.test(name) ? saidBy(text, '') : text, false)
    }
  }
}

/** Remarks on a page, with whose they are; and addresses behind links. */
export function addPdfRemarks(annotations: readonly unknown[], asides: Asides): void {
  for (const annotation of annotations.slice(0, 2_000)) {
    if (!isObject(annotation)) continue
    const { subtype, url, fieldValue } = annotation
    const [remark, author] = [inner(annotation['contentsObj']), inner(annotation['titleObj'])]
    if (subtype === 'Link') {
      if (typeof url === 'string' && url.startsWith('mailto:')) asides.add('link-target', url.slice(7))
    } else if (subtype === 'Widget') {
      if (typeof fieldValue === 'string') asides.add('cells', fieldValue, false)
    } else if (remark !== '' || author !== '') {
      asides.add('comment', saidBy(author, remark))
    }
  }
}

function inner(value: unknown): string {
  return isObject(value) && typeof value['str'] === 'string' ? value['str'] : ''
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
