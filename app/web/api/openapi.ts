import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { inLanguage, paths } from '#app/paths.ts'
import type { Call } from '../access.ts'
import { wholeAddress } from '../results-pages.ts'
import { wordsFor } from '../words.ts'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import type { OwnEndpoint } from './own-endpoint.ts'
import { ownEndpoints } from './own-endpoints.ts'
import { problems, type ProblemKey } from './problem.ts'
import { problem } from './schemas.ts'

/** The API described for programs (OpenAPI 3.1), from the schemas that its answers are written by, in the words of the page. */
export function openApi(call: Call) {
  const { api, common } = wordsFor(call)
  const registry = new OpenAPIRegistry()
  for (const endpoint of endpoints) registry.registerPath(pathOf(endpoint, api))
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  for (const endpoint of ownEndpoints) registry.registerPath(ownPathOf(endpoint, api))
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: common.portal,
      version: '1',
      description: api.lead,
      license: { name: api.licence, identifier: 'OGL-UK-3.0' },
    },
    servers: [{ url: wholeAddress(call, inLanguage(paths.api(), call.language)) }],
  })
}

type Path = Parameters<OpenAPIRegistry['registerPath']>[0]

function pathOf(
  { key, path, params, query, answer, type = 'application/json' }: Endpoint,
  api: ReturnType<typeof wordsFor>['api'],
): Path {
  const takes = (schema: z.ZodObject) => Object.keys(schema.shape).length > 0
  return {
    method: 'get',
    path,
    operationId: key,
    summary: api.endpoints[key],
    request: { ...(takes(params) ? { params } : {}), ...(takes(query) ? { query } : {}) },
    responses: {
      200: { description: api.answers.ok, content: { [type]: { schema: answer } } },
      ...(takes(query) || takes(params) ? { 400: withProblem(api.answers.wrong) } : {}),
      ...(takes(params) ? { 404: withProblem(api.answers.missing), 410: withProblem(api.answers.gone) } : {}),
      429: withProblem(api.answers.tooMany),
    },
  }
}

function withProblem(description: string) {
  return { description, content: { 'application/problem+json': { schema: problem } } }
}

/** What anybody's own program may meet; the two that share a status are said together. */
const met: readonly ProblemKey[] = ['wrong', 'unknownToken', 'refused', 'missing', 'gone']
const metByDeeds: readonly ProblemKey[] = [...met, 'late', 'notTaken', 'toPutRight']

function ownPathOf(endpoint: OwnEndpoint, api: ReturnType<typeof wordsFor>['api']): Path {
  const { key, path, method, params, query, answer, scope } = endpoint
  const takes = (schema: z.ZodObject) => Object.keys(schema.shape).length > 0
  const isDeed = endpoint.method === 'post'
  const status = endpoint.method === 'post' ? endpoint.status : 200
  const failures = Object.fromEntries(
    (isDeed ? metByDeeds : met).map((one) => [problems[one], withProblem(api.answers[one])]),
  )
  return {
    method,
    path,
    operationId: key,
    summary: api.own.endpoints[key],
    description: api.own.needs(api.own.scopes[scope]),
    security: [{ token: [] }],
    request: {
      ...(takes(params) ? { params } : {}),
      ...(takes(query) ? { query } : {}),
      ...(isDeed
        ? {
            headers: z.object({ 'Idempotency-Key': z.string().max(200).optional() }),
            body: bodyOf(endpoint.body),
          }
        : {}),
    },
    responses: {
      [status]: {
        description: isDeed ? api.own.done : api.answers.ok,
        content: { 'application/json': { schema: answer } },
      },
      ...failures,
      429: withProblem(api.answers.tooMany),
    },
  }
}

function bodyOf(body: z.ZodObject | 'bytes') {
  return body === 'bytes'
    ? {
        required: true,
        content: { 'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } } },
      }
    : { required: true, content: { 'application/json': { schema: body } } }
}
