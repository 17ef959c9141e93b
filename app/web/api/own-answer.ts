import { Fault, type FaultKind } from '#app/domain/fault.ts'
import { refusals } from '#app/domain/permissions.ts'
import { openToken, type Program } from '#app/use-cases/tokens/open-token.ts'
import type { Call } from '../access.ts'
import { wordsFor } from '../words.ts'
import type { OwnDeed, OwnEndpoint, OwnQuestion } from './own-endpoint.ts'
import { ownEndpoints } from './own-endpoints.ts'
import { paramsOf } from './path-params.ts'
import { errorsOf, errorsOfIssues, problemOf, type ProblemKey } from './problem.ts'

/** A name that a program gives a request of its own, as printable characters without spaces. */
const keyOfRequest = /^[\x21-\x7e]{1,200}$/

/**
 * Answers an organisation's own program, by its token alone: no cookie counts here, and where a request comes from does
 * not matter. Nothing of it may be stored on the way.
 */
export async function answerOwn(call: Call, path: string): Promise<Response> {
  const answer = await letInAndAnswer(call, path).catch((thrown: unknown) => {
    if (thrown instanceof Fault) return problemOfFault(call, thrown)
    throw thrown
  })
  answer.headers.set('Cache-Control', 'no-store')
  return answer
}

async function letInAndAnswer(call: Call, path: string): Promise<Response> {
  const found = ownEndpointAt(call.request.method, path)
  if (found === null) return problemOf(call, 'missing')
  const { endpoint } = found
  // Before anything is said about what was sent.
  const program = openToken(call.portal, sentToken(call.request), endpoint.scope)
  const params = endpoint.params.safeParse(found.params)
  const query = endpoint.query.safeParse(Object.fromEntries(call.url.searchParams))
  if (!params.success) return problemOf(call, 'missing')
  if (!query.success) return problemOf(call, 'wrong', { errors: errorsOf(query.error) })
  const sent = { program, params: params.data, query: query.data }
  if (endpoint.method === 'get') return Response.json(await endpoint.handle(call, sent))
  return doDeed(call, path, endpoint, sent)
}

function ownEndpointAt(
  method: string,
  path: string,
): { endpoint: OwnEndpoint; params: Record<string, string> } | null {
  const asked = method === 'POST' ? 'post' : 'get'
  for (const endpoint of ownEndpoints) {
    const params = endpoint.method === asked ? paramsOf(endpoint.path, path) : null
    if (params !== null) return { endpoint, params }
  }
  return null
}

function sentToken({ headers }: Request): string | null {
  return /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null
}

type Parsed = Omit<Parameters<OwnQuestion['handle']>[1], 'program'> & { program: Program }

async function doDeed(call: Call, path: string, endpoint: OwnDeed, sent: Parsed): Promise<Response> {
  const key = call.request.headers.get('idempotency-key')
  if (key !== null && !keyOfRequest.test(key))
    return problemOf(call, 'wrong', {
      errors: [{ parameter: 'Idempotency-Key', detail: keyOfRequest.source }],
    })
  const wanted = endpoint.body === 'bytes' ? 'application/octet-stream' : 'application/json'
  const type = (call.request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase()
  if (type !== wanted) return problemOf(call, 'notTaken', { detail: wanted })
  const bytes = new Uint8Array(await call.request.arrayBuffer())
  const body = endpoint.body === 'bytes' ? { data: bytes, error: null } : readBody(endpoint.body, bytes)
  if (body === null) return problemOf(call, 'wrong')
  if (body.error !== null) return problemOf(call, 'toPutRight', { errors: errorsOf(body.error) })
  const what = [path, call.url.search, bytes]
  const asked = { tokenId: sent.program.token.id, key, what }
  const done = await endpoint.handle(call, { ...sent, body: body.data, asked })
  if (done === 'other-request') return problemOf(call, 'otherRequest')
  if (!done.ok) {
    const isLate = done.issues.some(({ problem }) => problem === 'changed-meanwhile')
    return problemOf(call, isLate ? 'late' : 'toPutRight', { errors: errorsOfIssues(call, done.issues) })
  }
  return Response.json(done.value.answer, { status: done.value.status })
}

/** Null when it is no JSON at all. */
function readBody(schema: Exclude<OwnDeed['body'], 'bytes'>, bytes: Uint8Array) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const read = schema.safeParse(JSON.parse(text))
    return read.success ? { data: read.data, error: null } : { data: null, error: read.error }
  } catch {
    return null
  }
}

const problemFor: Record<FaultKind, ProblemKey> = {
  'bad-request': 'wrong',
  'sign-in-first': 'unknownToken',
  forbidden: 'refused',
  'not-found': 'missing',
  'wrong-state': 'late',
  gone: 'gone',
}

function problemOfFault(call: Call, { fault, why }: Fault): Response {
  const key = problemFor[fault]
  const headers = key === 'unknownToken' ? { 'WWW-Authenticate': 'Bearer' } : undefined
  const { whyNot, api } = wordsFor(call)
  if (why === 'not-for-this-token') return problemOf(call, key, { detail: api.answers.notForThis })
  const refusal = refusals.find((one) => one === why)
  return problemOf(call, key, { headers, detail: refusal && whyNot[refusal] })
}
