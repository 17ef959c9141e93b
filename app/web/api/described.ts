import type { TokenScope } from '#app/domain/organisation-token.ts'
import type { EndpointKey } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import type { OwnEndpoint } from './own-endpoint.ts'
import { ownEndpoints } from './own-endpoints.ts'

/** An endpoint as the reference page shows it. */
export interface DescribedEndpoint {
  key: EndpointKey
  path: string
  /** The names of what it takes, in its path and after it. */
  parameters: string[]
}

/** The same list as answers, for people. */
export function describedEndpoints(): DescribedEndpoint[] {
  return endpoints.map(({ key, path, params, query }) => ({
    key,
    path,
    parameters: [...Object.keys(params.shape), ...Object.keys(query.shape)],
  }))
}

/** One of those that ask for a token. */
export interface DescribedOwn {
  key: OwnEndpoint['key']
  method: 'GET' | 'POST'
  path: string
  scope: TokenScope
  parameters: string[]
  /** The names in what is sent as JSON; `bytes` for a file. */
  body: string[] | 'bytes'
}

export function describedOwn(): DescribedOwn[] {
  return ownEndpoints.map((one) => ({
    ...{ key: one.key, path: one.path, scope: one.scope },
    method: one.method === 'get' ? 'GET' : 'POST',
    parameters: [...Object.keys(one.params.shape), ...Object.keys(one.query.shape)],
    body: one.method === 'get' ? [] : one.body === 'bytes' ? 'bytes' : Object.keys(one.body.shape),
  }))
}
