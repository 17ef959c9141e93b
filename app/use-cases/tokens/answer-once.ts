import { createHash } from 'node:crypto'
import { answerKeptHours } from '#app/domain/organisation-token.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { findKeptAnswer, forgetAnswersBefore, keepAnswer } from '#db/organisation-tokens.ts'

/** A request that may come more than once and is to be done only once. */
export interface Asked {
  tokenId: string
  /** The program's own name for it; null when it gave none. */
  key: string | null
  /** What tells it from another one under the same key. */
  what: readonly (string | Uint8Array)[]
}

/** What is answered when something was done. Ids and states, never anybody's words. */
export interface Done {
  status: 200 | 201
  answer: Record<string, unknown>
}

export type Known = { known: 'new' } | { known: 'same'; done: Done } | { known: 'other-request' }

/** Whether a request with this key was done before. */
export function knownRequest(portal: Portal, { tokenId, key, what }: Asked): Known {
  if (key === null) return { known: 'new' }
  const found = findKeptAnswer(portal.db, { tokenId, key, since: keptSince(portal) })
  if (found === null) return { known: 'new' }
  if (found.asked !== hashOf(what)) return { known: 'other-request' }
  const { status, answer } = found
  return { known: 'same', done: { status: status === 201 ? 201 : 200, answer: answer as Done['answer'] } }
}

/** Keeps what is answered, in the transaction in which it is done: neither is ever there without the other. */
export function keepDone(portal: Portal, db: Reader, { tokenId, key, what }: Asked, done: Done): void {
  if (key === null) return
  const answer = { tokenId, key, asked: hashOf(what), ...done, at: portal.clock().toISOString() }
  keepAnswer(db, answer, keptSince(portal))
}

/** Forgets what was answered too long ago to be asked for again. Gives how many. */
export function forgetAnswers(portal: Portal): number {
  return forgetAnswersBefore(portal.db, keptSince(portal))
}

function keptSince(portal: Portal): string {
  return new Date(portal.clock().getTime() - answerKeptHours * 3_600_000).toISOString()
}

function hashOf(what: Asked['what']): string {
  const hash = createHash('sha256')
  for (const part of what) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}
