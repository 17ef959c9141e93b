import type { CasebookEdit } from '#app/domain/casebook-edit.ts'
import type { Casebook } from '#app/domain/casebook.ts'
import type { Person } from '#app/domain/person.ts'
import { emptyContent } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import { editSections } from '#app/use-cases/casebooks/edit-sections.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { english, makeDraft, recordNow } from './builders.ts'

export function casebook(given: Partial<Casebook> = {}): Casebook {
  return {
    ...emptyContent('casebook'),
    title: english('Going home from hospital'),
    summary: english('Cases about leaving hospital.'),
    scheme: 'demonstration',
    introduction: english('Read them **in order**.'),
    ...given,
  }
}

/** An edit that must succeed, from the draft as it is now. */
export function arrange(portal: Portal, editor: Person, recordId: string, ...edits: CasebookEdit[]): void {
  const lock = recordNow(portal, recordId).draft?.lock ?? -1
  const saved = editSections(portal, editor, { recordId, lock, edits })
  if (!saved.ok) throw new Error(`The casebook was not arranged: ${saved.because}`)
}

/** A draft casebook with one section, 'first', that holds these records, each with a commentary. Gives its id. */
export function makeCasebook(portal: Portal, editor: Person, records: readonly string[]): string {
  const recordId = makeDraft(portal, editor, 'casebook', casebook())
  arrange(
    portal,
    editor,
    recordId,
    { do: 'add-section', id: 'first', title: english('Leaving the ward') },
    ...records.flatMap((id): CasebookEdit[] => [
      { do: 'add-entry', section: 'first', recordId: id },
      { do: 'comment', section: 'first', recordId: id, commentary: english(`Remark on *${id}*`) },
    ]),
  )
  return recordId
}

/** The same, published. */
export function makePublishedCasebook(portal: Portal, editor: Person, records: readonly string[]): string {
  const recordId = makeCasebook(portal, editor, records)
  const published = publish(portal, editor, { recordId })
  if (!published.ok) throw new Error(`The casebook was not published: ${JSON.stringify(published.issues)}`)
  return recordId
}

/** What a thematic report has around its themes, all of it filled in. */
export const reportParts = {
  thematicReport: true,
  foreword: english('Nobody **rang back**.'),
  forewordBy: english('The Ombudsman'),
  lookedAt: english('All decisions of two years.'),
  keyFindings: english('Records are thin.'),
  reportRecommendations: [
    { id: 'r1', text: english('Write down the cause.'), to: english('Landlords'), by: english('') },
    { id: 'r2', text: english('Ring back.'), to: english(''), by: english('March 2027') },
  ],
  questions: english('Who rings back?'),
} satisfies Partial<Casebook>

/** A published thematic report whose one theme, 'first', holds these records. */
export function makePublishedReport(
  portal: Portal,
  editor: Person,
  records: readonly string[],
  words: Partial<Casebook> = {},
): string {
  const recordId = makeCasebook(portal, editor, records)
  const draft = recordNow(portal, recordId).draft
  const content = { ...draft?.content, ...reportParts, ...words } as Casebook
  const saved = saveDraft(portal, editor, { recordId, lock: draft?.lock ?? -1, content })
  const published = publish(portal, editor, { recordId })
  if (!saved.ok || !published.ok) throw new Error('The report was not published')
  return recordId
}
