/** An address that mail can be sent to. */
const emailAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
/** What `newToken` makes, for cookies and links: 43 characters. Names in addresses have no capitals. */
const token = /(?<![\w-])(?=[\w-]*[A-Z])(?=[\w-]*[a-z])[\w-]{43}(?![\w-])/g

/**
 * What no log may hold, as far as this text does: e-mail addresses and tokens, known by their shape, and the `known`
 * secrets, such as passwords; also where it is written as addresses of the web, forms or JSON write it.
 */
export function secretsIn(text: string, known: Iterable<string> = []): string[] {
  const written = [text, decoded(text), decoded(text.replaceAll('+', ' ')), unescaped(text)]
  const found = written.flatMap((form) => [
    ...(form.match(emailAddress) ?? []),
    ...(form.match(token) ?? []),
    ...[...known].filter((secret) => secret !== '' && form.includes(secret)),
  ])
  return [...new Set(found)]
}

/** With every `%40` that can be read as a character; what cannot is left as it is. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part)
    } catch {
      return part
    }
  })
}

function unescaped(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}
