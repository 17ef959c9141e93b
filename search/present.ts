import type { Bilingual } from '#app/domain/text.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { SearchHit } from './engine.ts'
import { highlight, marksOf, snippetOf } from './highlight.ts'
import type { Need } from './needs.ts'

/** A record that was found, with the texts it was found by. */
export interface Found {
  id: string
  title: Bilingual
  summary: Bilingual
  body: Bilingual
}

/** The rows of one page as readers see them, in their language where the text exists in it. */
export function present(found: readonly Found[], needs: readonly Need[], language: Language): SearchHit[] {
  const marks = marksOf(needs)
  return found.map(({ id, title, summary, body }) => {
    const snippet = snippetOf(readIn(summary, language), readIn(body, language), marks)
    return {
      id,
      title: highlight(readIn(title, language).text, marks),
      snippet: snippet.parts(),
      snippetLanguage: snippet.language,
    }
  })
}
