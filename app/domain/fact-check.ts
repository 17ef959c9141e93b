import { limits } from './field.ts'
import type { Issue } from './issue.ts'
import { groupsOf, privateFields } from './record.ts'
import { isOneOf, type RecordKind } from './vocabulary.ts'

/** What a fact checker can say about a section. */
export const factVerdicts = ['right', 'needs-correction'] as const
export type FactVerdict = (typeof factVerdicts)[number]

/** What one checker says about one section. */
export interface FactAnswer {
  linkId: string
  section: string
  verdict: FactVerdict
  correction: string
  /** Stands for the section as the checker saw it. */
  seen: string
  answeredAt: string
  doneAt: string | null
}

/** Somebody who answered, as they typed it: they have no account. */
export interface FactChecker {
  name: string
  role: string
}

/** A part of a record that is checked by itself, with the keys of the fields it shows. */
export interface FactSection {
  key: string
  fields: string[]
}

const head = ['title', 'summary']

/** Title and summary first, then group by group, without what only writers and reviewers read. */
export function factSections(kind: RecordKind): FactSection[] {
  const hidden = [...head, ...privateFields]
  const groups = groupsOf[kind].map((group) => ({
    key: group.key,
    fields: group.fields.map(({ key }) => key).filter((key) => !hidden.includes(key)),
  }))
  return [{ key: headSection, fields: head }, ...groups.filter(({ fields }) => fields.length > 0)]
}

export const headSection = 'head'

/** The answers of one checker as typed; sections they did not look at have no verdict. */
export interface TypedFactCheck extends FactChecker {
  answers: TypedAnswer[]
}

export interface TypedAnswer {
  section: string
  verdict: string
  correction: string
  seen: string
}

/** Whether anything was said about the section. */
export function isAnswered({ verdict, correction }: TypedAnswer): boolean {
  return verdict !== '' || correction.trim() !== ''
}

/** What must be put right before the answers can be kept. Inputs are named `verdict.<section>` and `correction.<section>`. */
export function checkFactCheck({ name, role, answers }: TypedFactCheck): Issue[] {
  const given = answers.filter(isAnswered)
  const none: Issue[] = [
    { field: `verdict.${answers[0]?.section ?? headSection}`, problem: 'nothing-answered' },
  ]
  return [
    ...(given.length === 0 ? none : given.flatMap(checkAnswer)),
    ...checkLine('name', name),
    ...checkLine('role', role),
  ]
}

function checkAnswer({ section, verdict, correction }: TypedAnswer): Issue[] {
  if (!isOneOf(factVerdicts, verdict)) return [{ field: `verdict.${section}`, problem: 'required' }]
  const field = `correction.${section}`
  if (verdict === 'needs-correction' && correction.trim() === '') return [{ field, problem: 'required' }]
  return tooLong(field, correction, limits.short)
}

function checkLine(field: string, text: string): Issue[] {
  return text.trim() === '' ? [{ field, problem: 'required' }] : tooLong(field, text, limits.line)
}

function tooLong(field: string, text: string, limit: number): Issue[] {
  return text.length > limit ? [{ field, problem: 'too-long', values: { limit } }] : []
}
