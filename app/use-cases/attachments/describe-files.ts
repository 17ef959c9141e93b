import { attachmentLimits, type EditionFile } from '#app/domain/attachment.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { Bilingual } from '#app/domain/text.ts'
import { languages } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { describeAttachment, filesOf } from '#db/attachments.ts'
import { addAuthor } from '#db/draft-authors.ts'
import { act, draftOf } from '../records/act.ts'

/** What somebody wrote about a file, and what stood there when they began. */
export interface Description {
  id: string
  title: Bilingual
  alt: Bilingual
  seen: { title: Bilingual; alt: Bilingual }
}

/**
 * Keeps what a draft says about its files. Where somebody else wrote something different meanwhile nothing is kept and
 * the issue says where, as with the words of the draft itself. Files that are not there any more are passed over.
 */
export function describeFiles(
  portal: Portal,
  person: Person,
  { recordId, descriptions }: { recordId: string; descriptions: readonly Description[] },
): Result<null> {
  return act<Result<null>>(portal, person, 'edit', recordId, ({ db, record, at }) => {
    const draft = draftOf(record)
    const files = new Map(filesOf(db, draft.id).map((file) => [file.id, file]))
    const known = descriptions.flatMap((typed) => {
      const now = files.get(typed.id)
      return now === undefined ? [] : [{ typed, now }]
    })
    const issues = known.flatMap(({ typed, now }) => [...tooLong(typed), ...overtaken(typed, now)])
    if (issues.length > 0) return refuse(issues)
    for (const { typed } of known) {
      describeAttachment(db, draft.id, typed.id, { title: typed.title, alt: typed.alt })
    }
    addAuthor(db, draft, person.id, at)
    return done(null)
  })
}

const parts = ['title', 'alt'] as const

function tooLong(typed: Description): Issue[] {
  return parts.flatMap((part) =>
    languages
      .filter((language) => typed[part][language].length > attachmentLimits[part])
      .map((language) => ({
        field: `${part}.${typed.id}.${language}`,
        problem: 'too-long' as const,
        values: { limit: attachmentLimits[part] },
      })),
  )
}

/** Where neither what was seen nor what was typed is what is stored now. */
function overtaken(typed: Description, now: EditionFile): Issue[] {
  return parts.flatMap((part) =>
    languages
      .filter(
        (language) =>
          now[part][language] !== typed.seen[part][language] && now[part][language] !== typed[part][language],
      )
      .map((language) => ({
        field: `${part}.${typed.id}.${language}`,
        problem: 'changed-meanwhile' as const,
      })),
  )
}
