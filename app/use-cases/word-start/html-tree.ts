/** An element of a document, with what stands in it. Text is plain, no longer escaped. */
export interface HtmlNode {
  tag: string
  attributes: Record<string, string>
  children: (HtmlNode | string)[]
}

const empty = new Set(['br', 'img', 'input', 'hr'])

/**
 * The tree of the HTML that mammoth writes: well formed, lower case, with the four escapes of XML. Never for HTML from
 * anywhere else.
 */
export function readHtml(html: string): HtmlNode {
  const root: HtmlNode = { tag: '', attributes: {}, children: [] }
  const open = [root]
  for (const [piece] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    const parent = open.at(-1) ?? root
    const tag = /^<\/?([a-z0-9]+)/.exec(piece)?.[1]
    if (tag === undefined) parent.children.push(unescaped(piece))
    else if (piece.startsWith('</')) open.pop()
    else {
      const node: HtmlNode = { tag, attributes: attributesOf(piece), children: [] }
      parent.children.push(node)
      if (!empty.has(tag)) open.push(node)
    }
  }
  return root
}

/** The words of it alone, on one line. */
export function textOfNode(node: HtmlNode | string): string {
  const text = (part: HtmlNode | string): string =>
    typeof part === 'string' ? part : part.tag === 'br' ? ' ' : part.children.map(text).join('')
  return text(node).replace(/\s+/g, ' ').trim()
}

/** Its elements and all elements in them that have this name. */
export function allOf(node: HtmlNode, tag: string): HtmlNode[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.tag === tag ? [child] : []), ...allOf(child, tag)],
  )
}

function attributesOf(tag: string): Record<string, string> {
  const found = tag.matchAll(/([a-z]+)="([^"]*)"/g)
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, unescaped(value)]))
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => escapes[name] ?? '')
}

const escapes: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
