/** What XML 1.0 cannot hold, not even escaped: most control characters, and halves of characters. */
const noXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Ends of lines in XML 1.1: some readers make them so in XML 1.0 too.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
}

/** Text for the inside of an element or of an attribute in double quotation marks; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return text.replace(noXml, '').replace(/[&<>"\t\n\r\u0085\u2028]/g, (character) => escapes[character] ?? '')
}

/** An element with escaped attributes (those that are undefined are left out); `inside` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inside = '',
): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(value)}"`],
  )
  return inside === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inside}</${name}>`
}
