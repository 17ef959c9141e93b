import type { Content } from '#app/domain/record.ts'
import type { Person } from '#app/domain/person.ts'
import { addToAgenda } from '#app/use-cases/agendas/add-to-agenda.ts'
import type { Gatherer } from '#app/use-cases/agendas/holder.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { newToken } from '#app/use-cases/people/credentials.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { checkAnonymity, makeReviewer, recordNow } from './builders.ts'
import type { TestPortal } from './portal.ts'

/** Somebody without an account, with a key of their own. */
export function aReader(): Gatherer {
  return { visitor: null, agendaKey: newToken() }
}

/** Puts the records on the reader's agenda. Gives it as it is read. */
export function gather(portal: TestPortal, gatherer: Gatherer, ...records: string[]) {
  for (const id of records) addToAgenda(portal, gatherer, id, 'Team meeting')
  return agendaNow(portal, gatherer)
}

/** The gatherer's current agenda. */
export function agendaNow(portal: TestPortal, gatherer: Gatherer) {
  const agenda = readOwnAgenda(portal, gatherer, null, 'en')
  if (agenda === null) throw new Error('There is no agenda')
  return agenda
}

/** A further edition of a published record, with what is new in it. A casebook's editor publishes it without a reviewer. */
export function publishAgain(
  portal: TestPortal,
  writer: Person,
  recordId: string,
  changes: Partial<Content> = {},
  changeNote = 'What is new',
): void {
  startDraft(portal, writer, { recordId })
  const { kind, draft } = recordNow(portal, recordId)
  if (draft === null) throw new Error('There is no draft')
  const content = { ...draft.content, ...changes }
  saveDraft(portal, writer, { recordId, lock: draft.lock, content, changeKind: 'major', changeNote })
  const publisher = kind === 'casebook' ? writer : sentToReviewer(portal, writer, recordId)
  const published = publish(portal, publisher, { recordId })
  if (!published.ok) throw new Error(`It was not published: ${JSON.stringify(published.issues)}`)
}

function sentToReviewer(portal: TestPortal, writer: Person, recordId: string): Person {
  const reviewer = makeReviewer(portal)
  submit(portal, writer, { recordId })
  claim(portal, reviewer, { recordId })
  checkAnonymity(portal, reviewer, recordId)
  return reviewer
}
