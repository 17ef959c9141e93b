import type { Language } from '#app/domain/vocabulary.ts'
import { messagesIn } from '#app/messages/known.ts'
import type { DocumentWords } from './documents/document-words.ts'

/** What programs that write documents say by themselves, in a language. */
export function documentWords(language: Language): DocumentWords {
  const { agendas, common } = messagesIn(language)
  const { page, of } = agendas.document
  return { portal: common.portal, page, of }
}
