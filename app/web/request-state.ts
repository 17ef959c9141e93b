import { randomBytes, randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'

/** What the floors in front of Remix know about one request. */
export interface RequestState {
  requestId: string
  /** Allows the scripts of this one response; see headers.ts. */
  nonce: string
  /** The answer is meant for one person: signed in, or holding an agenda. It must not be stored anywhere. */
  personal: boolean
  /** The body turned out too large and 413 is on its way: whatever a page still answers comes too late. */
  refused: boolean
}

const states = new WeakMap<ServerResponse, RequestState>()

/** The state that belongs to a response; made when first asked for. */
export function stateOf(res: ServerResponse): RequestState {
  const known = states.get(res)
  if (known) return known
  const fresh: RequestState = {
    requestId: randomUUID(),
    nonce: randomBytes(16).toString('base64url'),
    personal: false,
    refused: false,
  }
  states.set(res, fresh)
  return fresh
}
