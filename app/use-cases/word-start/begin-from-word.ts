import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { draftFromWord } from '#app/domain/word-fields.ts'
import { longestWordText, type PlacedSection } from '#app/domain/word-start.ts'
import type { Portal } from '#app/portal.ts'
import { keepWordNote } from '#db/lineage.ts'
import { startRecord } from '../submissions/start-record.ts'

export interface FromWord {
  organisationId: string
  language: Language
  sections: readonly PlacedSection[]
}

/** Begins a case study with the sections of a Word file where the writer put them. Gives the record's id. */
export function beginFromWord(portal: Portal, person: Person, input: FromWord): Result<string> {
  const { organisationId, language, sections } = input
  const length = sections.reduce((sum, { heading, text }) => sum + heading.length + text.length, 0)
  if (length > longestWordText) return refuse([{ field: 'file', problem: 'word-file-too-long' }])
  const { words, note } = draftFromWord(sections, language, (text) => portal.markdown.plain(text))
  const start = { kind: 'case-study', organisationId, original: language } as const
  const id = startRecord(portal, person, start, {
    words,
    event: 'begun-from-word',
    then: (db, recordId) => {
      if (note !== '') keepWordNote(db, { recordId, text: note, at: portal.clock().toISOString() })
    },
  })
  return done(id)
}
