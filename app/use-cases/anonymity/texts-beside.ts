import type { TextAt } from '#app/domain/anonymity/texts-of.ts'
import { changeNoteField } from '#app/domain/anonymity/replace.ts'
import type { Edition } from '#app/domain/record.ts'
import type { Reader } from '#db/connection.ts'
import { textsToCheck } from '../attachments/texts-to-check.ts'

/** What readers get with an edition's content: what is said to have changed in it, and its files. */
export function textsBeside(
  db: Reader,
  { id, original, changeNote }: Pick<Edition, 'id' | 'original' | 'changeNote'>,
): TextAt[] {
  const note = { field: changeNoteField, language: null, text: changeNote }
  return [...(changeNote.trim() === '' ? [] : [note]), ...textsToCheck(db, id, original)]
}
