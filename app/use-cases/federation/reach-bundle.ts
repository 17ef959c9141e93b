import { readFileSync, statSync } from 'node:fs'
import type { RequestOptions } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isBundleFile } from '#app/domain/federation.ts'
import { addressesOf, pinnedTo, portOf, type MayConnect } from '../checks/pinned-address.ts'
import { sendRequest, type Answer } from '../checks/send-request.ts'
import { onlyPublicWeb } from '../checks/try-link.ts'

/** Where a bundle lies: a portal, a folder on a web server, or a folder on this machine. */
export interface BundleSource {
  /** The same for the same place, to know it again. */
  from: string
  /** The file, when it has no more bytes than that. Throws `NotReached`. */
  read(name: string, atMost: number): Promise<Buffer>
}

/** A bundle, or a file of it, that cannot be had. Its message is for whoever pulls. */
export class NotReached extends Error {
  override name = 'NotReached'
}

interface Reach {
  /** Whether it may be on one's own network. */
  inside?: boolean | undefined
  /** How long a file may take. */
  timeoutMs?: number
}

const mostWaits = 5
const longestWaitSeconds = 60
/** Of a server that is busy and says nothing that can be read of how long. */
const usualWaitSeconds = 10

/**
 * The bundle at an address or a path. Names are resolved here and the connection goes to the very address that was looked
 * at, which must be one of the open web; `inside` lifts that for a portal on one's own network. A redirect is no answer.
 */
export function reachBundle(where: string, { inside = false, timeoutMs = 30_000 }: Reach = {}): BundleSource {
  if (!/^https?:\/\//i.test(where)) return inFolder(where.replace(/\/?(manifest\.json)?$/, ''))
  if (!URL.canParse(where)) throw new NotReached(`${where} is not an address.`)
  const url = new URL(where.replace(/\/?(manifest\.json)?$/, '/'))
  if (url.username !== '' || url.password !== '' || url.search !== '') {
    throw new NotReached('The address may have no name, password or question in it.')
  }
  // A portal's own address stands for its bundle.
  const base = url.pathname === '/' ? new URL('federation/', url) : url
  return {
    from: base.href,
    read: (name, atMost) => fetched(new URL(checked(name), base), { atMost, inside, timeoutMs }),
  }
}

function inFolder(folder: string): BundleSource {
  return {
    from: folder,
    read(name, atMost) {
      const file = join(folder, checked(name).replace(/\?.*$/, ''))
      try {
        if (statSync(file).size > atMost) throw new NotReached(`${file} is too large.`)
        return Promise.resolve(readFileSync(file))
      } catch (error) {
        if (error instanceof NotReached) throw error
        throw new NotReached(`${file} cannot be read: ${(error as Error).message}`)
      }
    },
  }
}

function checked(name: string): string {
  if (!isBundleFile(name)) throw new NotReached(`A bundle has no file called ${name.slice(0, 100)}.`)
  return name
}

type Limits = Required<Reach> & { atMost: number }

async function fetched(url: URL, limits: Limits): Promise<Buffer> {
  for (let waits = 0; ; waits += 1) {
    const answer = await get(url, limits)
    if (answer.status === 200) return answer.bytes
    if (answer.status !== 429 || waits === mostWaits) {
      throw new NotReached(`${url.href} answered ${answer.status}.`)
    }
    await pause(waitSeconds(answer.headers['retry-after']) * 1000)
  }
}

function waitSeconds(retryAfter: string | undefined): number {
  return /^\d+$/.test(retryAfter ?? '') ? Math.min(Number(retryAfter), longestWaitSeconds) : usualWaitSeconds
}

async function get(url: URL, { atMost, inside, timeoutMs }: Limits): Promise<Answer> {
  const mayConnect: MayConnect = inside ? () => true : onlyPublicWeb
  const found = await addressesOf(url.hostname)
  const [first] = typeof found === 'string' ? [] : found
  if (typeof found === 'string' || first === undefined)
    throw new NotReached(`${url.host} is not to be found.`)
  if (!found.every((ip) => mayConnect(ip, portOf(url)))) {
    throw new NotReached(`${url.host} is not on the open web. Add --inside for one on your own network.`)
  }
  const options: RequestOptions = {
    signal: AbortSignal.timeout(timeoutMs),
    agent: false,
    headers: { Accept: '*/*', 'Accept-Encoding': 'identity', Connection: 'close' },
    lookup: pinnedTo(first),
  }
  try {
    return await sendRequest(url, options, { atMost })
  } catch (error) {
    throw new NotReached(`${url.href}: ${(error as Error).message}`)
  }
}
