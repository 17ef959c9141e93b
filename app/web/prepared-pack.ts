import { messagesIn } from '#app/messages/known.ts'
import { templateWords } from '#app/messages/template-words.ts'
import { preparePack } from '#app/use-cases/meetings/prepare-pack.ts'
import type { SignedInCall } from './access.ts'
import { readSearchUrl } from './search-url.ts'

/** The agenda of a meeting of a team, made when nobody made it before. Gives its id. */
export function preparedPack(
  { portal, visitor, language }: SignedInCall,
  meeting: { seriesId: string; planned: string },
): Promise<string> {
  return preparePack(portal, visitor, {
    ...meeting,
    queryOf: (search) => readSearchUrl(new URLSearchParams(search), language, portal.terms()).query,
    around: ({ template }) => templateWords(template, messagesIn(language)),
  })
}
