import { fieldsOf, groupsOf, type Content, type Edition, type PortalRecord } from '#app/domain/record.ts'
import type { FieldGroup } from '#app/domain/field.ts'
import { changeKinds, isOneOf, languages, type Language } from '#app/domain/vocabulary.ts'
import type { Save } from '#app/use-cases/submissions/save-draft.ts'
import { textOf } from './forms.ts'
import { readRecordForm, withoutRow, type AskedFor } from './record-form.ts'

/** How much the form asks, and in which language its texts are written. In the URL, so that every state has an address. */
export interface DraftView {
  depth: 'quick' | 'full'
  writing: Language
}

/** The view asked for in the URL; case studies begin short, everything else is asked whole. */
export function draftView(url: URL, record: PortalRecord, draft: Edition): DraftView {
  const asked = url.searchParams.get('form')
  const writing = url.searchParams.get('writing')
  const quick = record.kind === 'case-study' && asked !== 'full'
  return { depth: quick ? 'quick' : 'full', writing: isOneOf(languages, writing) ? writing : draft.original }
}

export function groupsFor(record: PortalRecord, view: DraftView): readonly FieldGroup[] {
  const groups = groupsOf[record.kind]
  return view.depth === 'quick' ? groups.slice(0, 1) : groups
}

/** The address of the edit page in a view. */
export function viewQuery(view: DraftView, more: Record<string, string> = {}): string {
  return new URLSearchParams({ form: view.depth, writing: view.writing, ...more }).toString()
}

/** What was typed, as the draft to save; a row that was to be removed is. */
export function readDraftForm(form: FormData, record: PortalRecord, draft: Edition, view: DraftView): Save {
  const groups = groupsFor(record, view)
  const asked: AskedFor = {
    fields: fieldsOf(record.kind).filter((field) => groups.some((g) => g.fields.includes(field))),
    writing: view.writing,
    textsOnly: view.writing !== draft.original,
  }
  const typed = readRecordForm<Content>(form, draft.content, asked)
  const changeKind = form.get('changeKind')
  return {
    recordId: record.id,
    lock: Number(textOf(form, 'lock')),
    content: withoutRow(typed, textOf(form, 'remove')),
    ...(isOneOf(changeKinds, changeKind) ? { changeKind } : {}),
    ...(form.has('changeNote') ? { changeNote: textOf(form, 'changeNote').trim() } : {}),
  }
}
