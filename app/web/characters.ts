/** Control characters and halves of characters mean nothing in a page, break a document, and hide things from filters. */
export function withoutIllegalCharacters(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
}
