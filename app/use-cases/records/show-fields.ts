import type { ReadFile } from '#app/domain/attachment.ts'
import { fieldsOf, type Content } from '#app/domain/record.ts'
import type { ShownGroup } from '#app/domain/shown.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisationNamed } from '#db/organisations.ts'
import { renderingsOf } from '#db/records.ts'
import { namesFor } from './names.ts'
import { show } from './show.ts'

/** Some fields of an edition, as they are read. `files`: those of its files that this reader may have. */
export function showFields(
  portal: Portal,
  edition: { id: string; recordId: string; content: Content },
  kind: RecordKind,
  keys: readonly string[],
  language: Language,
  files: readonly ReadFile[] = [],
): ShownGroup[] {
  return show({
    kind,
    content: edition.content,
    html: renderingsOf(portal.db, edition.id),
    language,
    without: fieldsOf(kind)
      .map((field) => field.key)
      .filter((key) => !keys.includes(key)),
    organisationNamed: (name) => findOrganisationNamed(portal.db, name),
    ...namesFor(portal, language, edition.recordId),
    files,
  })
}
