/**
 * HTML in a form that can be compared: one tag or text per line, attributes in order, spaces as a browser shows them.
 * Attributes in `ignoring` (regular expressions on their names) are left out.
 */
export function comparable(html: string, ignoring: RegExp[] = []): string {
  const pieces = html.match(/<[^>]*>|[^<]+/g) ?? []
  return pieces
    .map((piece) =>
      piece.startsWith('<') ? comparableTag(piece, ignoring) : decoded(piece).replace(/\s+/g, ' ').trim(),
    )
    .filter((piece) => piece !== '')
    .join('\n')
}

function comparableTag(tag: string, ignoring: RegExp[]): string {
  const [, name = '', rest = ''] = /^<(\/?[a-z0-9]+)([\s\S]*?)\/?>$/i.exec(tag) ?? []
  if (/^\/(path|input|circle)$/.test(name)) return ''
  const attributes = [...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)]
    .map(
      ([, key = '', value = '']) => [key.toLowerCase(), decoded(value).replace(/\s+/g, ' ').trim()] as const,
    )
    .filter(([key]) => !ignoring.some((pattern) => pattern.test(key)))
    // The order of classes means nothing either.
    .map(([key, value]) => `${key}="${key === 'class' ? value.split(' ').sort().join(' ') : value}"`)
  return `<${[name, ...attributes.sort()].join(' ')}>`
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ctdot: '⋯',
  '#x27': "'",
  '#39': "'",
}

function decoded(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
