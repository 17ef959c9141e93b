import { html as names, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment

const nothing = {}
const cell = { class: /^app-align-(?:right|center)$/ }

/** What a rendered text may hold, written down apart from the renderer: elements, their attributes, their values. */
const mayHold: Record<string, Record<string, RegExp>> = {
  ...Object.fromEntries(
    'p br hr h2 h3 h4 h5 h6 strong em del code pre blockquote ul li table thead tbody tr'
      .split(' ')
      .map((element) => [element, nothing]),
  ),
  a: { href: /^(?:https?:\/\/[^/\\]|mailto:|tel:)/i, rel: /^noopener nofollow$/ },
  ol: { start: /^\d+$/ },
  td: cell,
  th: { ...cell, scope: /^col$/ },
  div: { class: /^app-table-scroll$/, tabindex: /^0$/, role: /^region$/, 'aria-label': /^/ },
}

/** What a browser's parser would find in the HTML that must not be there; also after writing it out and reading it again. */
export function faultsIn(html: string): string[] {
  const first = parseFragment(html)
  return [...faultsOf(first), ...faultsOf(parseFragment(serialize(first)))]
}

function faultsOf(node: Node): string[] {
  if (node.nodeName === '#comment' || node.nodeName === '#documentType') return [node.nodeName]
  const faults: string[] = []
  if ('attrs' in node) {
    const attributes = mayHold[node.tagName]
    if (!attributes || node.namespaceURI !== names.NS.HTML) faults.push(`<${node.tagName}>`)
    for (const { name, value } of node.attrs) {
      if (!attributes?.[name]?.test(value)) faults.push(`<${node.tagName} ${name}="${value}">`)
    }
    if (node.tagName === 'a' && !isLinkWeAllow(node.attrs)) faults.push('<a> that leads where it may not')
  }
  return 'childNodes' in node ? [...faults, ...node.childNodes.flatMap(faultsOf)] : faults
}

function isLinkWeAllow(attrs: { name: string; value: string }[]): boolean {
  const { href, rel } = Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
  if (href === undefined || !URL.canParse(href)) return false
  const { protocol, username } = new URL(href, 'https://portal.example')
  if (protocol === 'mailto:' || protocol === 'tel:') return true
  return /^https?:$/.test(protocol) && username === '' && rel !== undefined
}

/** The text a reader would see. */
export function textIn(html: string): string {
  const words = (node: Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(words).join('') : ''
  return words(parseFragment(html))
}
