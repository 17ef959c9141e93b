import type { ReportLanguage } from './committee-report.ts'

/** What an action came from: a record on the agenda, a resolution of the meeting, or the meeting itself. */
export const sourceKinds = ['record', 'motion', 'meeting'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** What is known of where an action came from. */
export interface ActionSource {
  agendaId: string
  /** The agenda's item it came from; '' for none. */
  itemId: string
  /** The record of that item; null when it had none. */
  recordId: string | null
  /** What the meeting resolved about that item, in its words; '' when it did not. */
  resolution: string
}

/** Whose plan: a team's, by its id, or that of all teams of an organisation, by its slug. */
export type PlanOf = { team: string } | { organisation: string }

/** What a plan is narrowed to. What is not given narrows nothing. */
export interface SourceAsked {
  kind?: SourceKind | null
  recordId?: string
  itemId?: string
  agendaId?: string
}

/** A plan as a page (''), a spreadsheet or a Word document: narrowed, and in which languages when not in the page's. */
export interface PlanFile {
  file?: '' | '.csv' | '.docx'
  from?: SourceAsked
  asked?: ReportLanguage
}

/** The same as the plan's address says it. */
export function sourceQuery({ kind, recordId, itemId, agendaId }: SourceAsked): Record<string, string> {
  const words = { source: kind, record: recordId, item: itemId, meeting: agendaId }
  return Object.fromEntries(Object.entries(words).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** An action may come from both: what a meeting resolved about a record. */
export function kindsOf({
  recordId,
  resolution,
}: Pick<ActionSource, 'recordId' | 'resolution'>): SourceKind[] {
  const kinds: SourceKind[] = [
    ...(recordId === null ? [] : ['record' as const]),
    ...(resolution === '' ? [] : ['motion' as const]),
  ]
  return kinds.length === 0 ? ['meeting'] : kinds
}

/** Whether an action came from what is asked for. */
export function isFrom(action: ActionSource, { kind, recordId, itemId, agendaId }: SourceAsked): boolean {
  return (
    (!kind || kindsOf(action).includes(kind)) &&
    (!recordId || action.recordId === recordId) &&
    (!itemId || action.itemId === itemId) &&
    (!agendaId || action.agendaId === agendaId)
  )
}
