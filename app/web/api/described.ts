import type { EndpointKey } from './endpoint.ts'
import { endpoints } from './endpoints.ts'

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
