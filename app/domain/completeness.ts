import type { CaseStudy } from './case-study.ts'
import { isTextField, type Field, type FieldValue, type Row } from './field.ts'
import { fieldsOf, isKind, valueOf, type Content, type PortalRecord } from './record.ts'
import { isBlank, otherLanguage, type Bilingual } from './text.ts'
import type { Language } from './vocabulary.ts'
import { tasksOf, translationTask, writingPage } from './writing.ts'

export const taskStatuses = ['completed', 'in-progress', 'not-started', 'cannot-start'] as const
export type TaskStatus = (typeof taskStatuses)[number]

/** How far a case study has got. `quick` may be sent; `full` tells a reader nearly all, what did not work included. */
export type Depth = 'started' | 'quick' | 'full'

/** The one question whose answer would add most. */
export interface Question {
  task: string
  /** A field's key; '' for the translation as a whole. */
  field: string
  /** Percentage points. */
  adds: number
}

export interface Completeness {
  percent: number
  depth: Depth
  tasks: { task: string; status: TaskStatus }[]
  next: Question | null
}

/**
 * What an answer is worth to a reader who wants to do the same: our own judgement, made so that the story comes first,
 * then what did not work and how one knows. Fields that many honest case studies leave empty (partners, when it ended)
 * are worth nothing, so that nobody invents an answer.
 */
const worth: Partial<Record<keyof CaseStudy, number>> = {
  title: 4,
  summary: 6,
  problem: 8,
  whatWeDid: 10,
  whatChanged: 10,
  publicContact: 2,
  themes: 4,
  sector: 1,
  region: 1,
  peopleServed: 2,
  started: 1,
  maturity: 2,
  changeDepth: 2,
  welshLanguage: 2,
  equalityAndSafeguarding: 3,
  coProductionDesign: 2,
  coProduction: 4,
  measures: 8,
  evidence: 6,
  whatDidNotWork: 9,
  unintendedEffects: 2,
  costSetUp: 2,
  costRunning: 2,
  staffTime: 2,
  conditionsForSuccess: 4,
  whatWeWouldChange: 3,
  adaptationTips: 2,
  reviewBy: 1,
}
const worthOfTranslation = 5

/** A full case study may leave some questions open, but never what did not work. */
const fullFrom = 75

/** A word or two in a long text is a place-holder, not an answer. */
const fewestCharacters = 20

const total = Object.values(worth).reduce((sum, each) => sum + each, worthOfTranslation)

/** How complete a case study is, task by task, in the language it was first written in; and what to ask next. */
export function completenessOf(study: CaseStudy, original: Language): Completeness {
  const fields = fieldsOf('case-study')
  const answered = new Set(
    fields.filter((field) => isAnswered(field, valueOf(study, field.key), original)).map(({ key }) => key),
  )
  const translated = translatedShare(fields, study, original)
  const points = [...answered].reduce((sum, key) => sum + worthOf(key), translated * worthOfTranslation)
  const percent = Math.floor((100 * points) / total)
  const isQuick = fields.every((field) => !field.required || answered.has(field.key))
  return {
    percent,
    depth: !isQuick ? 'started' : answered.has('whatDidNotWork') && percent >= fullFrom ? 'full' : 'quick',
    tasks: tasksOf('case-study').map((task) => ({
      task,
      status:
        task === translationTask
          ? translationStatus(fields, study, original, translated)
          : taskStatus(task, answered, original),
    })),
    next: nextQuestion(answered, original, translated),
  }
}

/** How complete a record's draft is; null where there is no draft, and for kinds that are not written task by task. */
export function progressOf(record: PortalRecord): Completeness | null {
  if (!isKind(record, 'case-study') || record.draft === null) return null
  return completenessOf(record.draft.content, record.draft.original)
}

function worthOf(key: string): number {
  return (worth as Partial<Record<string, number>>)[key] ?? 0
}

function isAnswered(field: Field, value: FieldValue, original: Language): boolean {
  if (isTextField(field)) {
    const text = (value as Bilingual)[original].trim()
    return text.length >= (field.kind === 'markdown' ? fewestCharacters : 1)
  }
  if (field.kind === 'rows')
    return (value as Row[]).some((row) => hasItsRequired(field.columns, row, original))
  if (Array.isArray(value)) return value.length > 0
  return typeof value === 'string' ? value.trim() !== '' : value === true
}

function hasItsRequired(columns: readonly Field[], row: Row, original: Language): boolean {
  return columns.every((column) => !column.required || isAnswered(column, row[column.key] ?? '', original))
}

function taskStatus(task: string, answered: ReadonlySet<string>, original: Language): TaskStatus {
  const fields = writingPage('case-study', original, task)?.groups.flatMap((group) => group.fields) ?? []
  const counted = fields.filter(({ key }) => worthOf(key) > 0)
  if (counted.every(({ key }) => answered.has(key))) return 'completed'
  return fields.some(({ key }) => answered.has(key)) ? 'in-progress' : 'not-started'
}

/** How much of what is written has been put into the other language, by number of texts; 0 when nothing is written. */
function translatedShare(fields: readonly Field[], study: Content, original: Language): number {
  const written = textsOf(fields, study).filter((text) => text[original].trim() !== '')
  const done = written.filter((text) => text[otherLanguage(original)].trim() !== '')
  return written.length === 0 ? 0 : done.length / written.length
}

function translationStatus(
  fields: readonly Field[],
  study: Content,
  original: Language,
  share: number,
): TaskStatus {
  if (textsOf(fields, study).every((text) => text[original].trim() === '')) return 'cannot-start'
  if (share === 1) return 'completed'
  return share > 0 ? 'in-progress' : 'not-started'
}

function textsOf(fields: readonly Field[], study: Content): Bilingual[] {
  return fields
    .flatMap((field) => {
      const value = valueOf(study, field.key)
      if (isTextField(field)) return [value as Bilingual]
      if (field.kind !== 'rows') return []
      const columns = field.columns.filter(isTextField)
      return (value as Row[]).flatMap((row) => columns.map((column) => row[column.key] as Bilingual))
    })
    .filter((text) => !isBlank(text))
}

/** Nothing may be sent without the required answers, so those are asked first; then whatever is worth most. */
function nextQuestion(
  answered: ReadonlySet<string>,
  original: Language,
  translated: number,
): Question | null {
  const adds = (points: number) => Math.max(1, Math.round((100 * points) / total))
  const open = tasksOf('case-study')
    .flatMap((task) => {
      if (task === translationTask) {
        const left = (1 - translated) * worthOfTranslation
        return [{ task, field: '', points: left, required: false }]
      }
      const asked = writingPage('case-study', original, task)?.groups.flatMap((group) => group.fields) ?? []
      return asked
        .filter(({ key }) => !answered.has(key))
        .map(({ key, required = false }) => ({ task, field: key, points: worthOf(key), required }))
    })
    .filter(({ points }) => points > 0)
  const required = open.find((question) => question.required)
  const [most] = [...open].sort((one, other) => other.points - one.points)
  const next = required ?? most
  return next === undefined ? null : { task: next.task, field: next.field, adds: adds(next.points) }
}
