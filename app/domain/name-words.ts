/** The words of a name as they are compared when somebody types it: without case, accents and apostrophes. */
export function nameWords(text: string): string[] {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean)
}

/** Whether each of the words typed begins one of the name's words. */
export function eachBegins(typed: readonly string[], name: readonly string[]): boolean {
  return typed.every((word) => name.some((other) => other.startsWith(word)))
}

/** With letters alone: ŵ is w, é is e. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Mark}/gu, '')
}
