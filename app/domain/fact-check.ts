import { limits } from './field.ts'
import type { Issue } from './issue.ts'
import { isOneOf } from './vocabulary.ts'

/** What a fact checker can say about a section. */
export const factVerdicts = ['right', 'needs-correction'] as const
export type FactVerdict = (typeof factVerdicts)[number]

/** What one checker says about one section. `section` is the key of a group of fields, or `head` for title and summary. */
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

/** The answers of one checker as typed; sections they did not look at have no verdict. */
export interface TypedFactCheck {
  name: string
  role: string
  answers: { section: string; verdict: string; correction: string; seen: string }[]
}

/** What must be put right before the answers can be kept. Inputs are named `verdict.<section>` and `correction.<section>`. */
export function checkFactCheck({ name, role, answers }: TypedFactCheck): Issue[] {
  const given = answers.filter(({ verdict, correction }) => verdict !== '' || correction.trim() !== '')
  const first = answers[0]?.section ?? 'head'
  return [
    ...(given.length === 0 ? [{ field: `verdict.${first}`, problem: 'required' } as const] : []),
    ...given.flatMap(checkAnswer),
    ...checkLine('name', name),
    ...checkLine('role', role),
  ]
}

function checkAnswer({ section, verdict, correction }: TypedFactCheck['answers'][number]): Issue[] {
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
