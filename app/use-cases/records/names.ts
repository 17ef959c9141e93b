import type { ChoiceWords } from '#app/domain/field.ts'
import { noText, readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { bothWith } from '#app/messages/both.ts'
import type { Portal } from '#app/portal.ts'
import { findAttachment } from '#db/attachments.ts'
import { findOrganisation } from '#db/organisations.ts'

/** What the things are called that a field holds by id; '' for one that the portal does not know, or no longer. */
export interface Names {
  organisationName(id: string): string
  fileName(id: string): string
  choiceName(vocabulary: ChoiceWords, id: string): string
}

/** The names as they stand today, in a language; of files, those of one record alone. */
export function namesFor(portal: Portal, language: Language, recordId: string): Names {
  const { vocabulary } = bothWith(portal.terms())[language]
  return {
    choiceName(words, id) {
      const labels: Record<string, string> = vocabulary[words]
      return labels[id] ?? id
    },
    organisationName: (id) => readIn(findOrganisation(portal.db, id)?.name ?? noText, language).text,
    fileName(id) {
      const file = findAttachment(portal.db, id)
      return file?.recordId === recordId && file.erasedAt === null ? file.name : ''
    },
  }
}
