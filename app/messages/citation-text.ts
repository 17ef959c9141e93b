import type { Citation } from '#app/domain/citation.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { longDate } from './dates.ts'
import type { Messages } from './en.ts'

/** A citation as a sentence, in the language of the page: for those who keep no library of references. */
export function citationText(
  { title, body, edition, published, accessed, address }: Citation,
  { afterPublishing }: Messages,
  language: Language,
): string {
  return afterPublishing.cite.text({
    body,
    title,
    edition,
    address,
    date: longDate(published, language),
    today: longDate(accessed, language),
  })
}
