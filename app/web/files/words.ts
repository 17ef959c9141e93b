/** Characters of a file that search keeps: about sixty pages. */
export const mostWords = 200_000

/** A file's text as search takes it: one space between words, no characters that are no text. */
export function tidyWords(text: string): string {
  return text
    .slice(0, mostWords * 2)
    .replace(/[\p{Cc}\p{Cs}\p{Co}\s]+/gu, ' ')
    .trim()
    .slice(0, mostWords)
}
