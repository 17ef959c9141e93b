/** Paths with a part that opens something by itself: whoever has the address is let in. */
const secretPart =
  /^((?:\/cy)?\/(?:join|new-password|confirm-email|join-draft|fact-check|shared-agendas)\/)[^/.?]+/i

export function hasSecret(url: string): boolean {
  return secretPart.test(url)
}

/** The path without what would open something. */
export function withoutSecret(path: string): string {
  return path.replace(secretPart, '$1…')
}
