import { isBlank, readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { filesOf } from '#db/attachments.ts'

/** An edition's files to choose from, by what readers see: a title, and the name where that has not been given. */
export function fileOptions(
  portal: Portal,
  editionId: string,
  language: Language,
): { value: string; label: string }[] {
  return filesOf(portal.db, editionId).map(({ id, title, name }) => ({
    value: id,
    label: isBlank(title) ? name : `${readIn(title, language).text} (${name})`,
  }))
}
