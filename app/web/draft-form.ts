import { askedGroups } from '#app/domain/asked-groups.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Issue } from '#app/domain/issue.ts'
import type { FieldGroup } from '#app/domain/field.ts'
import { fieldsOf, type Content, type Edition, type PortalRecord } from '#app/domain/record.ts'
import { reportGroup } from '#app/domain/thematic-report.ts'
import { changeKinds, isOneOf } from '#app/domain/vocabulary.ts'
import { firstTask, taskAfter, writingPage, type WritingPage } from '#app/domain/writing.ts'
import { paths } from '#app/paths.ts'
import type { Save } from '#app/use-cases/submissions/save-draft.ts'
import { lockToSaveWith } from './draft-lock.ts'
import { textOf } from './forms.ts'
import { readRecordForm, withoutRow, type AskedFor } from './record-form.ts'

/**
 * The page of the form that an address asks for; of one that was sent, with the questions that stood on it. Throws
 * not-found for a task this kind of record does not have.
 */
export function pageOf(
  record: PortalRecord,
  draft: Edition,
  task = firstTask,
  sent: FormData | null = null,
): WritingPage {
  const page = writingPage(record.kind, draft.original, task)
  if (page === null) throw new Fault('not-found')
  if (sent === null) return { ...page, groups: askedGroups(record.kind, draft.content, page.groups) }
  // Whether it is a report may have changed since the page was made: by its writer, by saving itself, by a colleague.
  return {
    ...page,
    groups: page.groups.filter((group) => group.key !== reportGroup.key || holds(sent, group)),
  }
}

function holds(form: FormData, { fields }: FieldGroup): boolean {
  return fields.some(({ key }) => [...form.keys()].some((name) => name === key || name.startsWith(`${key}.`)))
}

/** What was typed, as the draft to save; a row that was to be removed is. */
export function readDraftForm(form: FormData, record: PortalRecord, draft: Edition, page: WritingPage): Save {
  const { groups, writing } = page
  const asked: AskedFor = {
    fields: fieldsOf(record.kind).filter((field) => groups.some((g) => g.fields.includes(field))),
    writing,
    textsOnly: writing !== draft.original,
  }
  const typed = readRecordForm<Content>(form, draft.content, asked)
  return {
    recordId: record.id,
    lock: lockToSaveWith(textOf(form, 'lock'), draft, page),
    content: withoutRow(typed, textOf(form, 'remove')),
    ...readChange(form),
  }
}

/** What readers are told of a new edition, where the form asked for it. */
export function readChange(form: FormData): Pick<Save, 'changeKind' | 'changeNote'> {
  const changeKind = form.get('changeKind')
  return {
    ...(isOneOf(changeKinds, changeKind) ? { changeKind } : {}),
    ...(form.has('changeNote') ? { changeNote: textOf(form, 'changeNote').trim() } : {}),
  }
}

/**
 * Of what is to be put right in a draft, what concerns this page of its form. Nobody has to answer everything to go
 * on: an answer that is missing stops only those who want to send the record.
 */
export function issuesOnPage(
  issues: readonly Issue[],
  { groups }: WritingPage,
  { missing }: { missing: 'counts' | 'may-wait' },
): Issue[] {
  const keys = groups.flatMap((group) => group.fields.map((field) => field.key))
  return issues.filter(({ field, problem }) => {
    const [key = '', row = ''] = field.split('.')
    const isHalfRow = /^\d+$/.test(row)
    return keys.includes(key) && (missing === 'counts' || problem !== 'required' || isHalfRow)
  })
}

/** Whether the button pressed leads away from the page, so that what is wrong on it should be said first. */
export function isGoingOn(form: FormData): boolean {
  return ['continue', 'check'].includes(textOf(form, 'intent'))
}

/** Where the button pressed leads once everything is saved. */
export function afterSaving(form: FormData, { id, kind }: PortalRecord, { task }: WritingPage): string {
  const here = (more: Record<string, string>) => `${paths.edit(id, task)}?${new URLSearchParams(more)}`
  if (form.has('add')) return here({ add: textOf(form, 'add') })
  if (form.has('remove')) return here({ removed: textOf(form, 'remove') })
  switch (textOf(form, 'intent')) {
    case 'sections':
      return paths.sections(id)
    case 'check':
      return paths.checkAnswers(id)
    case 'continue': {
      const next = task === firstTask ? null : taskAfter(kind, task)
      return next === null ? `${paths.tasks(id)}?done=saved` : paths.edit(id, next)
    }
    default:
      return here({ done: 'saved' })
  }
}
