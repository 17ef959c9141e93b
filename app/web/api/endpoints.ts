import type { Endpoint } from './endpoint.ts'
import { listEndpoints } from './list-endpoints.ts'
import { recordEndpoints } from './record-endpoints.ts'

/** Everything that programs can ask for. The description of the API is made from this list, and so is what answers. */
export const endpoints: readonly Endpoint[] = [...recordEndpoints, ...listEndpoints]
