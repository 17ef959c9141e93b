/** The value of one cookie of a Cookie header, or null. A name sent twice counts as not sent: one of them is not ours. */
export function readCookie(header: string | undefined, name: string): string | null {
  const values = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1))
  return values.length === 1 ? (values[0] ?? null) : null
}

/**
 * A Set-Cookie header for a value of plain characters: not readable by scripts, not sent by other sites' forms.
 * `maxAge` is in seconds; 0 makes the browser forget the cookie.
 */
export function cookieHeader(
  name: string,
  value: string,
  options: { maxAge: number; secure: boolean },
): string {
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${options.maxAge}`]
  return [`${name}=${value}`, ...attributes, ...(options.secure ? ['Secure'] : [])].join('; ')
}
