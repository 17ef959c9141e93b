/** One step through XML: an element that opens (also one that is empty), one that closes, or text between. */
export type XmlEvent =
  | { at: 'open'; name: string; attribute(name: string): string }
  | { at: 'close'; name: string }
  | { at: 'text'; text: string }

/**
 * Walks XML from its first tag to its last, once, whatever it holds: no tree is built and nothing is looked up. Names
 * come without their prefixes, since every program may choose its own.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let at = 0
  for (;;) {
    const open = xml.indexOf('<', at)
    if (open > at) yield { at: 'text', text: unescaped(xml.slice(at, open)) }
    const close = open === -1 ? -1 : xml.indexOf('>', open)
    if (close === -1) return
    const tag = xml.slice(open + 1, close)
    at = close + 1
    if (tag.startsWith('?') || tag.startsWith('!')) continue
    if (tag.startsWith('/')) {
      yield { at: 'close', name: localName(tag.slice(1)) }
      continue
    }
    const name = localName(tag)
    yield { at: 'open', name, attribute: (wanted) => attributeOf(tag, wanted) }
    if (tag.endsWith('/')) yield { at: 'close', name }
  }
}

function localName(tag: string): string {
  const end = tag.search(/[\s/]/)
  const name = end === -1 ? tag : tag.slice(0, end)
  return name.slice(name.indexOf(':') + 1)
}

/** The value of an attribute, whatever its prefix; '' when the element has none. */
function attributeOf(tag: string, wanted: string): string {
  for (const [, name, double, single] of tag.matchAll(
    /[\s:]([\w-]{1,60})\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (name === wanted) return unescaped(double ?? single ?? '')
  }
  return ''
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name)] ?? whole
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal)
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ''
  })
}
