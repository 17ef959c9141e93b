import { sectionFields, type CasebookEntry, type CasebookSection } from '#app/domain/casebook.ts'
import { findEntry, type CasebookEdit } from '#app/domain/casebook-edit.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Issue } from '#app/domain/issue.ts'
import { anchors } from '#app/domain/read-casebook.ts'
import { isWrittenAbout } from '#app/domain/section-rule.ts'
import { isBlank } from '#app/domain/text.ts'
import { isOneOf, languages, type Language } from '#app/domain/vocabulary.ts'
import { textOf } from './forms.ts'

/** Where a button leads once everything is saved. */
export type Then =
  | { go: 'autosave' | 'publish' | 'preview' | 'head' }
  | { go: 'annotate'; section: string; entry: string }
  | {
      go: 'here'
      /** The place on the page to look at next. */
      anchor?: string
      /** Removing what has words in it is asked a second time, at this place on the page. */
      ask?: string
      writing?: Language
      /** Search for records to add, also without words. */
      search?: boolean
    }

export interface Pressed {
  edits: CasebookEdit[]
  /** Why the button can do nothing yet. */
  issues: Issue[]
  then: Then
  /** A section to be filled from its search; from another of the editor's saved searches where one is named. */
  fill?: { section: string; savedSearch: string | null }
  /** A section whose entries are to go to the sections of their themes. */
  group?: { section: string }
}

/**
 * What the pressed button asks for. Its value is a verb and what it is about, apart by spaces; `sections` are as they
 * stand with what was typed.
 */
export function readSectionsButton(
  form: FormData,
  sections: readonly CasebookSection[],
  adding: { newSection: string; candidates: readonly string[]; to: string },
): Pressed {
  const [verb = '', section = '', recordId = '', place = ''] = textOf(form, 'intent').split(' ')
  const here = anchors.section(section)
  const entryHere = anchors.entry(section, recordId)
  switch (verb) {
    case 'save':
      return goOn()
    case 'autosave':
    case 'publish':
    case 'preview':
    case 'head':
      return { edits: [], issues: [], then: { go: verb } }
    case 'annotate':
      return { edits: [], issues: [], then: { go: 'annotate', section, entry: recordId } }
    case 'search':
      return goOn({ search: true, anchor: 'candidates' })
    case 'write':
      return goOn(isOneOf(languages, section) ? { writing: section } : {})
    case 'add-section':
      return adding.newSection === '' ? refuse({ field: 'newSection', problem: 'required' }) : goOn()
    case 'add-entries':
      return addEntries(sections, adding)
    case 'section-up':
    case 'section-down':
      return goOn({ anchor: here }, { do: 'move-section', section, by: verb === 'section-up' ? -1 : 1 })
    case 'entry-up':
    case 'entry-down':
      return goOn(
        { anchor: entryHere },
        { do: 'move-entry', section, recordId, by: verb === 'entry-up' ? -1 : 1 },
      )
    case 'entry-to':
      if (!/^\d{1,6}$/.test(place)) throw new Fault('bad-request')
      return goOn({ anchor: entryHere }, { do: 'place-entry', section, recordId, at: Number(place) })
    case 'send-entry': {
      const to = textOf(form, `send.${section}.${recordId}`)
      return goOn({ anchor: anchors.entry(to, recordId) }, { do: 'send-entry', section, recordId, to })
    }
    case 'follow': {
      const savedSearch = textOf(form, sectionFields.search(section))
      return { ...goOn({ anchor: here }), fill: { section, savedSearch } }
    }
    case 'fill':
      return { ...goOn({ anchor: here }), fill: { section, savedSearch: null } }
    case 'group-by-theme':
      return { ...goOn({ anchor: 'sections' }), group: { section } }
    case 'stop-following':
      return goOn({ anchor: here }, { do: 'stop-following', section })
    case 'pin-entry':
      return goOn({ anchor: entryHere }, { do: 'pin-entry', section, recordId })
    case 'let-in':
      return goOn({ anchor: here }, { do: 'let-in', section, recordId })
    case 'ask-section':
      return sections.some((one) => one.id === section && hasWords(one))
        ? goOn({ ask: here, anchor: here })
        : removeSection(section)
    case 'ask-entry':
      return isWritten(findEntry(sections, section, recordId))
        ? goOn({ ask: entryHere, anchor: entryHere })
        : removeEntry(section, recordId)
    case 'keep':
      return goOn({ anchor: section })
    case 'remove-section':
      return removeSection(section)
    case 'remove-entry':
      return removeEntry(section, recordId)
    default:
      throw new Fault('bad-request')
  }
}

function addEntries(
  sections: readonly CasebookSection[],
  { candidates, to }: { candidates: readonly string[]; to: string },
): Pressed {
  const issues: Issue[] = []
  if (candidates.length === 0) issues.push({ field: 'candidate', problem: 'required' })
  if (sections.every(({ id }) => id !== to)) issues.push({ field: 'to', problem: 'not-a-choice' })
  if (issues.length > 0) return refuse(...issues)
  const edits = candidates.map((recordId) => ({ do: 'add-entry', section: to, recordId }) as const)
  return goOn({ anchor: anchors.entry(to, candidates.at(-1) ?? '') }, ...edits)
}

function hasWords({ introduction, entries }: CasebookSection): boolean {
  return entries.length > 0 || !isBlank(introduction)
}

function isWritten(entry: CasebookEntry | undefined): boolean {
  return entry !== undefined && isWrittenAbout(entry)
}

function removeSection(section: string): Pressed {
  return goOn({ anchor: 'sections' }, { do: 'remove-section', section })
}

function removeEntry(section: string, recordId: string): Pressed {
  return goOn({ anchor: anchors.section(section) }, { do: 'remove-entry', section, recordId })
}

function goOn(then: Omit<Extract<Then, { go: 'here' }>, 'go'> = {}, ...edits: CasebookEdit[]): Pressed {
  return { edits, issues: [], then: { go: 'here', ...then } }
}

function refuse(...issues: Issue[]): Pressed {
  return { edits: [], issues, then: { go: 'here' } }
}
