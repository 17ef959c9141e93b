import type { z } from 'zod'
import type { Messages } from '#app/messages/en.ts'
import type { Issue } from '#app/domain/issue.ts'
import type { Call } from '../access.ts'
import { wordsFor } from '../words.ts'
import type { problem } from './schemas.ts'

type Problem = z.infer<typeof problem>

/** What is wrong with what was asked, by its status and the key of its words. */
export const problems = {
  wrong: 400,
  unknownToken: 401,
  refused: 403,
  missing: 404,
  late: 409,
  gone: 410,
  notTaken: 415,
  toPutRight: 422,
  otherRequest: 422,
} as const satisfies Partial<Record<keyof Messages['api']['answers'], number>>

export type ProblemKey = keyof typeof problems

interface Said {
  /** In place of the usual sentence. */
  detail?: string
  errors?: Problem['errors']
  headers?: Record<string, string>
}

/** A problem as RFC 9457 has it, in the language of the address. */
export function problemOf(
  call: Call,
  key: ProblemKey,
  { detail, errors = [], headers }: Said = {},
): Response {
  const title = wordsFor(call).api.answers[key]
  const status = problems[key]
  const said: Problem = { type: 'about:blank', title, status, detail: detail ?? title, errors }
  return Response.json(said, {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  })
}

/** What a schema found wrong. */
export function errorsOf({ issues }: z.ZodError): Problem['errors'] {
  return issues.flatMap(({ path, message, ...issue }) => {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [null]
    return names.map((name) => ({
      parameter: (name === null ? path : [...path, name]).join('.'),
      detail: message,
    }))
  })
}

/** What the checks of the pages found to be put right, in the same sentences. */
export function errorsOfIssues(call: Call, issues: readonly Issue[]): Problem['errors'] {
  const sentences = wordsFor(call).problems
  return issues.map(({ field, problem: what, values }) => ({
    parameter: field,
    detail: sentences[what]({ ...values, label: field }),
  }))
}
