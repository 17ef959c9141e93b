import { createHash } from 'node:crypto'
import { factSections } from '#app/domain/fact-check.ts'
import { valueOf, type Content, type Edition } from '#app/domain/record.ts'
import type { ShownField } from '#app/domain/shown.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { showFields } from '../records/show-fields.ts'

/** A section of a draft as it will look, for somebody who checks it. */
export interface ShownSection {
  key: string
  fields: ShownField[]
  /** Changes whenever the section does, in either language. */
  seen: string
}

/** What a draft says, section by section; nothing that only its writers and reviewers may read. */
export function showSections(
  portal: Portal,
  draft: Edition,
  kind: RecordKind,
  language: Language,
): ShownSection[] {
  return factSections(kind).flatMap(({ key, fields: keys }) => {
    const fields = showFields(portal, draft, kind, keys, language).flatMap((group) => group.fields)
    return fields.length === 0 ? [] : [{ key, fields, seen: fingerprint(draft.content, keys) }]
  })
}

/** The same 64 characters for the same words: tells whether they were changed since somebody read them. */
export function fingerprint(content: Content, keys: readonly string[]): string {
  const values = keys.map((key) => valueOf(content, key))
  return createHash('sha256').update(JSON.stringify(values)).digest('hex')
}
