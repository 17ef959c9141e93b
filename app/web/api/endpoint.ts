import type { z } from 'zod'
import type { Messages } from '#app/messages/en.ts'
import type { Call } from '../access.ts'

export type EndpointKey = keyof Messages['api']['endpoints']

/** One address of the API: what it takes, what it answers, and how it is worked out. Nothing is there that is not said here. */
export interface Endpoint<P extends z.ZodObject = z.ZodObject, Q extends z.ZodObject = z.ZodObject> {
  /** The key of its words. */
  key: EndpointKey
  /** Below the API's own address: `/records/{id}`. */
  path: string
  params: P
  query: Q
  answer: z.ZodType
  /** Of the answer, when it is not plain JSON. */
  type?: 'application/json' | 'application/ld+json'
  handle(call: Call, input: { params: z.infer<P>; query: z.infer<Q> }): unknown
}

/** Keeps what an endpoint takes tied to what its handler gets. */
export function endpoint<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  given: Omit<Endpoint<P, Q>, 'answer' | 'handle'> & {
    answer: A
    handle(call: Call, input: { params: z.infer<P>; query: z.infer<Q> }): z.input<A> | Promise<z.input<A>>
  },
): Endpoint {
  return given
}
