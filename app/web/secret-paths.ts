/** Paths with a part that opens something by itself: whoever has the address is let in. */
const secretPart =
  /^((?:\/+cy)?\/+(?:join|new-password|confirm-email|join-draft|fact-check|shared-agendas|followed-calendars|stop-alerts)\/+)[^/.?]+/i

export function hasSecret(url: string): boolean {
  return secretPart.test(asMatched(url))
}

/** The path without what would open something. */
export function withoutSecret(path: string): string {
  const matched = asMatched(path)
  return secretPart.test(matched) ? matched.replace(secretPart, '$1…') : path
}

/** As routes are matched: `/%6aoin/…` is `/join/…` too. What cannot be decoded matches none. */
function asMatched(path: string): string {
  try {
    return decodeURIComponent(path.split('?', 1)[0]!)
  } catch {
    return path
  }
}
