import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi'
import type { z } from 'zod'
import { inLanguage, paths } from '#app/paths.ts'
import type { Call } from '../access.ts'
import { wholeAddress } from '../results-pages.ts'
import { wordsFor } from '../words.ts'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { problem } from './schemas.ts'

/** The API described for programs (OpenAPI 3.1), from the schemas that its answers are written by, in the words of the page. */
export function openApi(call: Call) {
  const { api, common } = wordsFor(call)
  const registry = new OpenAPIRegistry()
  for (const endpoint of endpoints) registry.registerPath(pathOf(endpoint, api))
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
  const withProblem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: problem } },
  })
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
      429: { description: api.answers.tooMany },
    },
  }
}
