import { isOneOf, languages, type Language } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import type { Then } from './sections-button.ts'

/** The address of the page on which a casebook is arranged, after a button: what is asked, searched for and looked at. */
export function sectionsAddress(
  recordId: string,
  then: Extract<Then, { go: 'here' }>,
  { url, words }: { url: URL; words: string },
): string {
  const asked = new URLSearchParams()
  const writing = then.writing ?? url.searchParams.get('writing')
  if (writing !== null) asked.set('writing', writing)
  if (words !== '' || then.search === true) asked.set('q', words)
  if (then.ask !== undefined) asked.set('ask', then.ask)
  // Enter in the search box saves, and was meant to search.
  const searched = words !== '' && words !== url.searchParams.get('q')
  const anchor = then.anchor ?? (searched ? 'candidates' : '')
  if (anchor === '') asked.set('done', 'saved')
  const query = asked.size > 0 ? `?${asked}` : ''
  return paths.sections(recordId) + query + (anchor === '' ? '' : `#${anchor}`)
}

/** The language that the address says the texts are written in. */
export function writingIn(url: URL, original: Language): Language {
  const asked = url.searchParams.get('writing')
  return isOneOf(languages, asked) ? asked : original
}
