import type { CaseStudy } from '#app/domain/case-study.ts'
import { checkDraft } from '#app/domain/checks.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import { emptyContent } from '#app/domain/record.ts'
import { standingOf } from '#app/domain/standing.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { tx, type Reader } from '#db/connection.ts'
import { findRecord } from '#db/records.ts'
import { addFile } from '../attachments/add-file.ts'
import { keepAccount } from '../keep-account.ts'
import { saveDraft } from '../submissions/save-draft.ts'
import { startRecord } from '../submissions/start-record.ts'
import { submit } from '../submissions/submit.ts'
import { keepDone, knownRequest, type Asked, type Done } from './answer-once.ts'
import { ownCaseStudy, type Program } from './open-token.ts'

type Once = Result<Done> | 'other-request'

/** Begins a case study of the program's organisation. */
export function startByProgram(
  portal: Portal,
  { token, person }: Program,
  { asked, original, fill }: { asked: Asked; original: Language; fill: (before: CaseStudy) => CaseStudy },
): Once {
  return once(portal, asked, (db) => {
    const words = fill(emptyContent('case-study'))
    const issues = checkDraft(words)
    if (issues.length > 0) return refuse(issues)
    const { organisationId } = token
    const start = { kind: 'case-study', organisationId, original } as const
    const id = startRecord(portal, person, start, { words, event: 'started' })
    return done(stateOf(portal, db, { token, person }, id, 201))
  })
}

/** Changes its words, from the lock that the program knew. */
export function changeByProgram(
  portal: Portal,
  program: Program,
  {
    asked,
    recordId,
    lock,
    fill,
  }: { asked: Asked; recordId: string; lock: number; fill: (before: CaseStudy) => CaseStudy },
): Once {
  return once(portal, asked, (db) => {
    const { draft, live } = ownCaseStudy(portal, program, recordId)
    const before = draft?.content ?? live?.content ?? emptyContent('case-study')
    const saved = saveDraft(portal, program.person, { recordId, lock, content: fill(before) })
    if (saved.ok) return done(stateOf(portal, db, program, recordId, 200))
    return refuse(
      saved.because === 'issues' ? saved.issues : [{ field: 'lock', problem: 'changed-meanwhile' }],
    )
  })
}

/** Submits it, as its page does. */
export function submitByProgram(
  portal: Portal,
  program: Program,
  { asked, recordId, lock }: { asked: Asked; recordId: string; lock: number },
): Once {
  return once(portal, asked, (db) => {
    ownCaseStudy(portal, program, recordId)
    const sent = submit(portal, program.person, { recordId, lock })
    return sent.ok ? done(stateOf(portal, db, program, recordId, 200)) : sent
  })
}

/**
 * Adds a file to it. Looking it through takes a while, in which others may come under the same key: of these, one is done,
 * and the same request gets its answer.
 */
export async function addFileByProgram(
  portal: Portal,
  program: Program,
  { asked, recordId, name, bytes }: { asked: Asked; recordId: string; name: string; bytes: Uint8Array },
): Promise<Once> {
  ownCaseStudy(portal, program, recordId)
  const before = knownAnswer(portal, asked)
  if (before !== null) return before
  const answerOf = (id: string): Done => ({ status: 201, answer: { id, record: recordId } })
  const adding = addFile(portal, program.person, { recordId, name, bytes }, (db, id) => {
    if (knownAnswer(portal, asked) !== null) throw new DoneMeanwhile()
    keepDone(portal, db, asked, answerOf(id))
    account(portal, db, program, recordId)
  })
  const added = await adding.catch((thrown: unknown) => {
    if (thrown instanceof DoneMeanwhile) return null
    throw thrown
  })
  if (added?.ok) return done(answerOf(added.value))
  return knownAnswer(portal, asked) ?? added ?? 'other-request'
}

/** Undoes what was written for a request while another under its key was done. */
class DoneMeanwhile extends Error {}

/** In one transaction: either it was done and its answer is kept, or neither. */
function once(portal: Portal, asked: Asked, steps: (db: Reader) => Result<Done>): Once {
  return tx<Once>(portal.db, (db) => {
    const before = knownAnswer(portal, asked)
    if (before !== null) return before
    const result = steps(db)
    if (result.ok) keepDone(portal, db, asked, result.value)
    return result
  })
}

function knownAnswer(portal: Portal, asked: Asked): Once | null {
  const known = knownRequest(portal, asked)
  if (known.known === 'new') return null
  return known.known === 'same' ? done(known.done) : 'other-request'
}

function stateOf(portal: Portal, db: Reader, program: Program, id: string, status: Done['status']): Done {
  account(portal, db, program, id)
  const record = findRecord(db, id)
  const standing = record === null ? null : standingOf(record)
  return { status, answer: { id, standing, lock: record?.draft?.lock ?? null } }
}

/** Beside the deed itself, which the log has under the maker's name: that it was their program. */
function account(portal: Portal, db: Reader, { person }: Program, recordId: string): void {
  keepAccount(portal, db, { actorId: person.id, deed: 'organisation.use-token', subject: recordId })
}
