import type { Language, Scheme } from './vocabulary.ts'

/**
 * What became of a row. `already`: the portal has it as it is; `changed`: it has it with other words, which stay;
 * `revised`: a new draft was begun with the row's words.
 */
export const rowResults = ['accepted', 'already', 'changed', 'revised', 'rejected'] as const
export type RowResult = (typeof rowResults)[number]

/**
 * How far an import in the browser is. While it is `checking` or `importing` the portal works on it in the background,
 * also after a restart. It is stopped when the portal could not go on (a full disk), until somebody says to try again.
 */
export const batchStates = [
  'choosing',
  'checking',
  'check-stopped',
  'checked',
  'importing',
  'import-stopped',
  'imported',
  'undone',
] as const
export type BatchState = (typeof batchStates)[number]

/** Bytes of a file that may be imported in the browser; larger ones are for the terminal. */
export const largestImport = 20 * 1024 * 1024

/** Rows shown as they would look. */
export const previewedRows = 20

/** Days after which a file that was never imported is forgotten. */
export const importKeptDays = 14

export type RowCounts = Record<RowResult, number>

export interface ImportBatch {
  id: string
  organisationId: string
  startedBy: string
  startedAt: string
  scheme: Scheme
  /** Of the texts in the file. */
  original: Language
  /** In which the reasons are said: the page's, when the file was sent. */
  language: Language
  fileName: string
  format: ImportFormat
  state: BatchState
  /** Whether cases that the portal has with other words get a new draft. */
  revises: boolean
  updatedAt: string
}

export const importFormats = ['csv', 'jsonl'] as const
export type ImportFormat = (typeof importFormats)[number]

/** What a file is by its name; null when it is neither. */
export function formatOf(fileName: string): ImportFormat | null {
  const ending = /\.(csv|jsonl|ndjson)$/i.exec(fileName)?.[1]?.toLowerCase()
  return ending === undefined ? null : ending === 'csv' ? 'csv' : 'jsonl'
}

export type BatchAction = 'choose' | 'check' | 'import' | 'go-on' | 'undo' | 'delete'

const offered: Record<BatchState, readonly BatchAction[]> = {
  choosing: ['choose', 'check', 'delete'],
  checking: [],
  'check-stopped': ['choose', 'go-on', 'delete'],
  checked: ['choose', 'check', 'import', 'delete'],
  importing: [],
  'import-stopped': ['go-on', 'undo'],
  imported: ['undo'],
  undone: ['delete'],
}

/** Whether the state of an import allows the action; whoever asks may do it is for the policy. */
export function batchAllows({ state }: Pick<ImportBatch, 'state'>, action: BatchAction): boolean {
  return offered[state].includes(action)
}

export function isUnderWay({ state }: Pick<ImportBatch, 'state'>): boolean {
  return state === 'checking' || state === 'importing'
}

/** The work that a stopped import goes on with; null for one that is not stopped. */
export function stoppedWork({ state }: Pick<ImportBatch, 'state'>): 'checking' | 'importing' | null {
  if (state === 'check-stopped') return 'checking'
  return state === 'import-stopped' ? 'importing' : null
}

/** Whether there is something to say of what became of the rows: of all, or of those before it stopped. */
export function hasResults({ state }: Pick<ImportBatch, 'state'>): boolean {
  return state === 'checked' || state === 'imported' || stoppedWork({ state }) !== null
}
