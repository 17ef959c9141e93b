import { groupsOf } from './record.ts'
import type { FieldGroup } from './field.ts'
import { otherLanguage } from './text.ts'
import type { Language, RecordKind } from './vocabulary.ts'

/**
 * A record is written page by page, each with an address of its own, so that a link can lead to one question. The first
 * page is what a case study cannot do without; every further group of its fields is a task; the last task is the same
 * words in the portal's other language. Other kinds are asked whole on the first page.
 */
export const firstTask = ''
export const translationTask = 'translation'

/** One page of a draft's form. */
export interface WritingPage {
  task: string
  groups: readonly FieldGroup[]
  /** The language its texts are written in. */
  writing: Language
}

/** The page of a task, or null when this kind of record has no such task. */
export function writingPage(kind: RecordKind, original: Language, task: string): WritingPage | null {
  const groups = groupsOf[kind]
  if (task === translationTask) return { task, groups, writing: otherLanguage(original) }
  const asked = groups.filter((group) => taskOfGroup(kind, group.key) === task)
  return asked.length > 0 ? { task, groups: asked, writing: original } : null
}

/** Every task of a kind, in the order they are offered. */
export function tasksOf(kind: RecordKind): string[] {
  return [...new Set(groupsOf[kind].map((group) => taskOfGroup(kind, group.key))), translationTask]
}

/** The task after this one, or null after the last: for "save and continue". */
export function taskAfter(kind: RecordKind, task: string): string | null {
  const tasks = tasksOf(kind)
  return tasks[tasks.indexOf(task) + 1] ?? null
}

/** The task whose page asks for a field; the first for what is in no group, such as the change note. */
export function taskOfField(kind: RecordKind, fieldKey: string): string {
  const group = groupsOf[kind].find(({ fields }) => fields.some((field) => field.key === fieldKey))
  return group === undefined ? firstTask : taskOfGroup(kind, group.key)
}

/** The task whose page asks a group of fields. */
export function taskOfGroup(kind: RecordKind, groupKey: string): string {
  return kind !== 'case-study' || groupKey === groupsOf[kind][0]?.key ? firstTask : groupKey
}
