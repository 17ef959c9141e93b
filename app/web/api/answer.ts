import type { z } from 'zod'
import { Fault } from '#app/domain/fault.ts'
import type { Call } from '../access.ts'
import { wordsFor } from '../words.ts'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { openApi } from './openapi.ts'
import type { problem } from './schemas.ts'

type Problem = z.infer<typeof problem>

/** Anybody's page may read the answers: they are what everybody can read. */
const openToAll = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, Link' }

/** Answers what a program asks at `path` below the API's address. Mistakes are said as problems (RFC 9457). */
export async function answerApi(call: Call, path: string): Promise<Response> {
  if (path === '/openapi.json') return Response.json(openApi(call), { headers: openToAll })
  const found = endpointAt(path)
  if (found === null) return problemOf(call, 404)
  const params = found.endpoint.params.safeParse(found.params)
  const query = found.endpoint.query.safeParse(Object.fromEntries(call.url.searchParams))
  if (!params.success) return problemOf(call, 404)
  if (!query.success) return problemOf(call, 400, query.error)
  try {
    const answer = await found.endpoint.handle(call, { params: params.data, query: query.data })
    const type = found.endpoint.type ?? 'application/json'
    return Response.json(answer, { headers: { ...openToAll, 'Content-Type': type } })
  } catch (thrown) {
    if (thrown instanceof Fault && thrown.fault === 'gone') return problemOf(call, 410)
    if (thrown instanceof Fault) return problemOf(call, 404)
    throw thrown
  }
}

function endpointAt(path: string): { endpoint: Endpoint; params: Record<string, string> } | null {
  const parts = path.split('/')
  for (const endpoint of endpoints) {
    const params = paramsOf(endpoint.path.split('/'), parts)
    if (params !== null) return { endpoint, params }
  }
  return null
}

function paramsOf(template: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (template.length !== parts.length) return null
  const params: Record<string, string> = {}
  for (const [i, step] of template.entries()) {
    const part = parts[i] ?? ''
    const name = /^\{(\w+)\}$/.exec(step)?.[1]
    if (name !== undefined) params[name] = part
    else if (part !== step) return null
  }
  return params
}

function problemOf(call: Call, status: 400 | 404 | 410, error?: z.ZodError): Response {
  const { answers } = wordsFor(call).api
  const titles = { 400: answers.wrong, 404: answers.missing, 410: answers.gone }
  const said: Problem = {
    type: 'about:blank',
    title: titles[status],
    status,
    detail: titles[status],
    errors: (error?.issues ?? []).map(({ path, message }) => ({
      parameter: path.join('.'),
      detail: message,
    })),
  }
  return Response.json(said, {
    status,
    headers: { ...openToAll, 'Content-Type': 'application/problem+json' },
  })
}
