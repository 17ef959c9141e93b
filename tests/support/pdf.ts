import { getDocumentProxy } from 'unpdf'

/** A PDF as another program reads it. */
export interface PdfRead {
  title: string
  language: string
  marked: boolean
  pages: number
  /** All words, page after page, without what is no part of the structure. */
  text: string
  outline: OutlineRead[]
  /** The kinds of structure elements, in their order, with the words in each. */
  elements: { role: string; text: string; lang: string | null; alt: string | null }[]
  links: string[]
}

export interface OutlineRead {
  title: string
  items: OutlineRead[]
}

interface Node {
  role?: string
  type?: string
  id?: string
  lang?: string
  alt?: string
  children?: Node[]
}

/** Reads the structure tree and the words it holds with pdf.js, which shares nothing with what wrote them. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const metadata = await pdf.getMetadata()
  const info = metadata.info as { Title?: string; Language?: string }
  const elements: PdfRead['elements'] = []
  const links: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const words = wordsById(
      ((await page.getTextContent({ includeMarkedContent: true })) as { items: Item[] }).items,
    )
    const tree = (await page.getStructTree()) as Node | null
    if (tree !== null) gather(tree, words, elements)
    const annotations = (await page.getAnnotations()) as { url?: string }[]
    links.push(...annotations.flatMap(({ url }) => (url === undefined ? [] : [url])))
  }
  const outline = ((await pdf.getOutline()) as OutlineRead[] | null) ?? []
  const mark = (await pdf.getMarkInfo()) as { Marked?: boolean } | null
  return {
    title: info.Title ?? '',
    language: info.Language ?? '',
    marked: mark?.Marked === true,
    pages: pdf.numPages,
    text: elements.map(({ text }) => text).join(' '),
    outline: outline.map(plainOutline),
    elements,
    links,
  }
}

interface Item {
  type?: string
  id?: string
  str?: string
  hasEOL?: boolean
}

function wordsById(items: readonly Item[]): Map<string, string> {
  const words = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const { type, id, str = '', hasEOL } of items) {
    if (type === 'beginMarkedContent' || type === 'beginMarkedContentProps') open.push(id)
    else if (type === 'endMarkedContent') open.pop()
    else {
      const at = open.findLast((one) => one !== undefined)
      if (at !== undefined) words.set(at, (words.get(at) ?? '') + str + (hasEOL === true ? ' ' : ''))
    }
  }
  return words
}

function gather(node: Node, words: ReadonlyMap<string, string>, into: PdfRead['elements']): void {
  const own = (node.children ?? [])
    .filter(({ type }) => type === 'content')
    .map(({ id }) => words.get(id ?? '') ?? '')
    .join(' ')
  if (node.role !== undefined && node.role !== 'Root') {
    into.push({
      role: node.role,
      text: own.replace(/\s+/g, ' ').trim(),
      lang: node.lang ?? null,
      alt: node.alt ?? null,
    })
  }
  for (const child of node.children ?? []) gather(child, words, into)
}

function plainOutline({ title, items }: OutlineRead): OutlineRead {
  return { title, items: items.map(plainOutline) }
}
