import { sectionFields, type CasebookSection } from '#app/domain/casebook.ts'
import { editAll, type CasebookEdit } from '#app/domain/casebook-edit.ts'
import type { Issue } from '#app/domain/issue.ts'
import { anchors } from '#app/domain/read-casebook.ts'
import { noText, type Bilingual } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { textOf } from './forms.ts'
import { readSectionsButton, type Pressed, type Then } from './sections-button.ts'

/** An edit of words: the form makes one for every section and entry it shows. */
export type TypedEdit = Extract<CasebookEdit, { do: 'rename-section' | 'comment' }>

/** What was typed or chosen to be added; shown again when the page comes back with something to put right. */
export interface Adding {
  newSection: string
  candidates: string[]
  to: string
}

/** What the page on which a casebook is arranged sends. Whichever button was pressed, everything typed is in `typed`. */
export interface SectionsForm {
  lock: number
  typed: TypedEdit[]
  adding: Adding
  /** What is to change besides the words. */
  edits: CasebookEdit[]
  /** Why the button can do nothing yet. */
  issues: Issue[]
  then: Then
  fill?: Pressed['fill']
  group?: Pressed['group']
}

/** Reads the form. `newId` names a section that is added. */
export function readSectionsForm(
  form: FormData,
  sections: readonly CasebookSection[],
  writing: Language,
  newId: () => string,
): SectionsForm {
  const adding: Adding = {
    newSection: textOf(form, 'newSection').trim(),
    candidates: form.getAll('candidate').filter((id) => typeof id === 'string'),
    to: textOf(form, 'to'),
  }
  const typed = readTyped(form, sections, writing)
  const pressed = readSectionsButton(form, editAll(sections, typed), adding)
  const read = { lock: Number(textOf(form, 'lock')), typed, adding, ...pressed }
  // A title typed for a new section adds it with any button: it would be lost otherwise.
  if (adding.newSection === '' || read.issues.length > 0 || read.then.go === 'autosave') return read
  const id = newId()
  const addsSection: CasebookEdit = {
    do: 'add-section',
    id,
    title: { ...noText, [writing]: adding.newSection },
  }
  const then = read.then.go === 'here' ? { anchor: anchors.section(id), ...read.then } : read.then
  return { ...read, edits: [addsSection, ...read.edits], then }
}

/**
 * The words of every section and entry the form has, also of those that somebody removed meanwhile; each keeps what it
 * says in the other language.
 */
function readTyped(form: FormData, sections: readonly CasebookSection[], writing: Language): TypedEdit[] {
  const written = (name: string, before: Bilingual): Bilingual =>
    form.has(`${name}.${writing}`) ? { ...before, [writing]: writtenIn(form, `${name}.${writing}`) } : before
  return placesIn(form).map(({ section, recordId }): TypedEdit => {
    const before = sections.find(({ id }) => id === section)
    if (recordId === null) {
      const title = written(sectionFields.title(section), before?.title ?? noText)
      const introduction = written(sectionFields.introduction(section), before?.introduction ?? noText)
      return { do: 'rename-section', section, title, introduction }
    }
    const entry = before?.entries.find((one) => one.recordId === recordId)
    const name = sectionFields.commentary(section, recordId)
    return { do: 'comment', section, recordId, commentary: written(name, entry?.commentary ?? noText) }
  })
}

/** The sections (`recordId` null) and entries whose words are among the form's inputs. */
function placesIn(form: FormData): { section: string; recordId: string | null }[] {
  const places = new Map<string, { section: string; recordId: string | null }>()
  for (const name of form.keys()) {
    const [area, section = '', part = ''] = name.split('.')
    if (area !== 'sections' || part === '') continue
    const recordId = part === 'title' || part === 'introduction' ? null : part
    places.set(`${section}.${recordId ?? ''}`, { section, recordId })
  }
  return [...places.values()]
}

/** Browsers send line ends as CRLF; everything here counts and stores LF. */
function writtenIn(form: FormData, name: string): string {
  return textOf(form, name).replace(/\r\n?/g, '\n').trimEnd()
}
