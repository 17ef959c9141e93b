import { isSafe, type ReadFile } from '#app/domain/attachment.ts'
import { isBlank, readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { filesOf } from '#db/attachments.ts'

/** An edition's files as a reader of this language gets them; those that nobody may open yet are left out. */
export function readFiles(portal: Portal, editionId: string, language: Language): ReadFile[] {
  return filesOf(portal.db, editionId)
    .filter((file) => isSafe(file.scan, portal.scanner !== null))
    .map(({ id, name, kind, size, width, height, title, alt }) => ({
      ...{ id, name, kind, size, width, height },
      title: isBlank(title) ? { text: name, language, translated: true } : readIn(title, language),
      alt: readIn(alt, language),
    }))
}
