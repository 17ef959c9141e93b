import type { z } from 'zod'
import type { Result } from '#app/domain/issue.ts'
import type { TokenScope } from '#app/domain/organisation-token.ts'
import type { Messages } from '#app/messages/en.ts'
import type { Asked, Done } from '#app/use-cases/tokens/answer-once.ts'
import type { Program } from '#app/use-cases/tokens/open-token.ts'
import type { Call } from '../access.ts'

/** What a program sent that was let in by its token. */
export interface Sent<P extends z.ZodObject, Q extends z.ZodObject, B> {
  program: Program
  params: z.infer<P>
  query: z.infer<Q>
  body: B
  /** To do it once, however often it comes. */
  asked: Asked
}

interface Common<P extends z.ZodObject, Q extends z.ZodObject> {
  /** The key of its words. */
  key: keyof Messages['api']['own']['endpoints']
  /** Below the API's own address; everything here begins with `/own`. */
  path: string
  /** What the token must have been made for. */
  scope: TokenScope
  params: P
  query: Q
  answer: z.ZodType
}

/** Something an organisation's own program asks about its own. */
export interface OwnQuestion<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
> extends Common<P, Q> {
  method: 'get'
  handle(call: Call, sent: Omit<Sent<P, Q, null>, 'asked' | 'body'>): unknown
}

/** Something it does. `body`: what is sent, as JSON of this shape or as the bytes of a file. */
export interface OwnDeed<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodObject | 'bytes' = z.ZodObject | 'bytes',
> extends Common<P, Q> {
  method: 'post'
  body: B
  status: Done['status']
  handle(
    call: Call,
    sent: Sent<P, Q, B extends z.ZodObject ? z.infer<B> : Uint8Array>,
  ): OnceAnswer | Promise<OnceAnswer>
}

/** `other-request`: under the same key something else was done before. */
export type OnceAnswer = Result<Done> | 'other-request'

export type OwnEndpoint = OwnQuestion | OwnDeed

export function question<P extends z.ZodObject, Q extends z.ZodObject>(
  given: OwnQuestion<P, Q>,
): OwnEndpoint {
  return given
}

/** Keeps what a deed takes tied to what its handler gets. */
export function deed<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodObject | 'bytes'>(
  given: OwnDeed<P, Q, B>,
): OwnEndpoint {
  return given
}
