import { z } from 'zod'
import { Fault } from '#app/domain/fault.ts'
import type { Call } from '../access.ts'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { openApi } from './openapi.ts'
import { answerOwn } from './own-answer.ts'
import { paramsOf } from './path-params.ts'
import { errorsOf, problemOf } from './problem.ts'

/** Anybody's page may read the answers: they are what everybody can read. */
const openToAll = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, Retry-After' }

/** Answers what a program asks at `path` below the API's address. Mistakes are said as problems (RFC 9457). */
export async function answerApi(call: Call, path: string): Promise<Response> {
  if (path === '/own' || path.startsWith('/own/')) return answerOwn(call, path)
  if (call.request.method === 'POST') return problemOf(call, 'missing')
  if (path === '/openapi.json') return Response.json(openApi(call), { headers: openToAll })
  const answer = await answerOpenly(call, path)
  for (const [name, value] of Object.entries(openToAll)) answer.headers.set(name, value)
  return answer
}

async function answerOpenly(call: Call, path: string): Promise<Response> {
  const found = endpointAt(path)
  if (found === null) return problemOf(call, 'missing')
  const params = found.endpoint.params.safeParse(found.params)
  const query = found.endpoint.query.safeParse(askedFor(found.endpoint.query, call.url.searchParams))
  if (!params.success) return problemOf(call, 'missing')
  if (!query.success) return problemOf(call, 'wrong', { errors: errorsOf(query.error) })
  try {
    const answer = await found.endpoint.handle(call, { params: params.data, query: query.data })
    const type = found.endpoint.type ?? 'application/json'
    return Response.json(answer, { headers: { 'Content-Type': type } })
  } catch (thrown) {
    if (thrown instanceof Fault) return problemOf(call, thrown.fault === 'gone' ? 'gone' : 'missing')
    throw thrown
  }
}

/** What may be given several times comes as a list, anything else as it was given last. */
function askedFor(schema: z.ZodObject, asked: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...asked].map(([name, value]) => [name, takesSeveral(schema, name) ? asked.getAll(name) : value]),
  )
}

function takesSeveral(schema: z.ZodObject, name: string): boolean {
  const of: unknown = schema.shape[name]
  return of instanceof z.ZodOptional && of.unwrap() instanceof z.ZodArray
}

function endpointAt(path: string): { endpoint: Endpoint; params: Record<string, string> } | null {
  for (const endpoint of endpoints) {
    const params = paramsOf(endpoint.path, path)
    if (params !== null) return { endpoint, params }
  }
  return null
}
