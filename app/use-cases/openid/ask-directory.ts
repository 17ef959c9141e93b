import type { RequestOptions } from 'node:http'
import { isLoopback, isPublicAddress } from '#app/use-cases/checks/public-address.ts'
import { addressesOf, pinnedTo } from '#app/use-cases/checks/pinned-address.ts'
import { sendRequest } from '#app/use-cases/checks/send-request.ts'
import type { Settings } from '#app/settings.ts'

/** A directory that cannot be reached, or answers what nobody can use. Its message is for the log. */
export class NotAnswered extends Error {
  override name = 'NotAnswered'
}

export interface Question {
  /** Sent as a form in a POST; without it the question is a GET. */
  form?: URLSearchParams
  headers?: Record<string, string>
}

const timeoutMs = 10_000
const longestAnswer = 256 * 1024

/**
 * Asks a directory and gives its JSON. The portal makes these requests itself instead of leaving them to arctic, whose
 * `fetch` would follow redirects, with the client's secret, and go wherever a name resolves to: an administrator types
 * the first address and the directory the others, and none may lead to what only the portal can reach. So names are
 * resolved here, every address must be allowed, the connection goes to the very address looked at, and a redirect is
 * no answer.
 */
export async function askDirectory(
  settings: Pick<Settings, 'openIdInside'>,
  address: string,
  { form, headers = {} }: Question = {},
): Promise<Record<string, unknown>> {
  if (!URL.canParse(address)) throw new NotAnswered('not an address')
  const url = new URL(address)
  const ip = await allowedAddress(settings, url)
  const options: RequestOptions = {
    method: form === undefined ? 'GET' : 'POST',
    signal: AbortSignal.timeout(timeoutMs),
    agent: false,
    headers: {
      Accept: 'application/json',
      Connection: 'close',
      ...(form && { 'Content-Type': 'application/x-www-form-urlencoded' }),
      ...headers,
    },
    lookup: pinnedTo(ip),
  }
  const { status, text } = await send(url, options, form?.toString())
  if (status !== 200) throw new NotAnswered(`${url.pathname} answered ${status}`)
  return parsed(text)
}

/** An IP address of the host that the portal may connect to. Only on the portal's own machine is plain HTTP good enough. */
async function allowedAddress({ openIdInside }: Pick<Settings, 'openIdInside'>, url: URL): Promise<string> {
  const found = await addressesOf(url.hostname)
  const [first] = typeof found === 'string' ? [] : found
  if (first === undefined || typeof found === 'string') throw new NotAnswered('there is no such host')
  const encrypted = url.protocol === 'https:'
  const allowed = openIdInside
    ? encrypted || (url.protocol === 'http:' && found.every(isLoopback))
    : encrypted && found.every(isPublicAddress)
  if (!allowed) throw new NotAnswered('the portal may not connect there')
  return first
}

async function send(
  url: URL,
  options: RequestOptions,
  body: string | undefined,
): Promise<{ status: number; text: string }> {
  try {
    const { status, bytes } = await sendRequest(url, options, { body, atMost: longestAnswer })
    return { status, text: bytes.toString('utf8') }
  } catch (error) {
    throw new NotAnswered((error as Error).message)
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
  } catch {
    // Said below, as of any answer that is no JSON object.
  }
  throw new NotAnswered('the answer is not a JSON object')
}
