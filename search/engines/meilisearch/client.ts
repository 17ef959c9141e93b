import {
  Meilisearch,
  MeilisearchApiError,
  MeilisearchError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  type EnqueuedTaskPromise,
} from 'meilisearch'

/** The oldest version whose filters, settings and answers are the ones used here. */
const oldest = [1, 21] as const
/** Nobody waits longer for an answer to a question; a change may take much longer. */
const longestAnswer = 10_000
export const longestTask = 10 * 60_000

export interface Connection {
  url: string
  apiKey: string
  /** Name of the index, so that several portals can use one server. */
  index: string
}

export function connect({ url, apiKey }: Connection): Meilisearch {
  return new Meilisearch({ host: url, apiKey, timeout: longestAnswer })
}

/** A change is done when its task has succeeded, not when the server has accepted it. Throws its own reason. */
export async function done(enqueued: EnqueuedTaskPromise): Promise<void> {
  const task = await enqueued.waitTask({ timeout: longestTask, interval: 20 })
  if (task.status !== 'succeeded')
    throw new RefusedChange(task.error?.code ?? '', task.error?.message ?? `the task was ${task.status}`)
}

/** The server could not do what it had accepted. */
export class RefusedChange extends Error {
  readonly code: string

  constructor(code: string, reason: string) {
    super(`Meilisearch: ${reason}`)
    this.code = code
  }
}

export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'index_not_found'
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof RefusedChange) return error.code
  return error instanceof MeilisearchApiError ? error.cause?.code : undefined
}

/** What keeps this server from being used, in a sentence for whoever set it up; `passing`: it may only be away. */
export interface Obstacle {
  sentence: string
  passing: boolean
}

/** Whether the server is there, of a version that is understood, and lets this key in; null when all is well. */
export async function obstacleTo(client: Meilisearch, { url, index }: Connection): Promise<Obstacle | null> {
  try {
    const { pkgVersion } = (await client.getVersion()) as { pkgVersion?: string }
    if (pkgVersion === undefined) return { sentence: noMeilisearchAt(url), passing: false }
    if (isOlder(pkgVersion)) {
      const sentence = `Meilisearch at ${url} is version ${pkgVersion}; the portal needs ${oldest.join('.')} or newer.`
      return { sentence, passing: false }
    }
    await client.index(index).getSettings()
    return null
  } catch (error) {
    if (isMissing(error)) return null
    const code = codeOf(error)
    if (code === 'invalid_api_key' || code === 'missing_authorization_header')
      return {
        sentence: `Meilisearch at ${url} refuses the key in MEILISEARCH_API_KEY, or the key may not use the index ${index}.`,
        passing: false,
      }
    if (error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError)
      return { sentence: `Meilisearch at ${url} (MEILISEARCH_URL) cannot be reached.`, passing: true }
    if (error instanceof MeilisearchError || error instanceof SyntaxError)
      return { sentence: noMeilisearchAt(url), passing: false }
    throw error
  }
}

function noMeilisearchAt(url: string): string {
  return `What answers at ${url} (MEILISEARCH_URL) is not a Meilisearch.`
}

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1])
}
