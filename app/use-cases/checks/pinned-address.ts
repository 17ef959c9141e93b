import { lookup } from 'node:dns/promises'
import type { RequestOptions } from 'node:http'
import { isIP } from 'node:net'

/** Whether the portal may connect to this IP address and port. */
export type MayConnect = (address: string, port: number) => boolean

/** The port a web address leads to. */
export function portOf(url: URL): number {
  return Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
}

/** The IP addresses of a host, or why there are none. */
export async function addressesOf(hostname: string): Promise<string[] | 'no-such-site' | 'no-answer'> {
  const bare = hostname.replace(/^\[|\]$/g, '')
  if (isIP(bare)) return [bare]
  try {
    return (await lookup(bare, { all: true })).map(({ address }) => address)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTFOUND' ? 'no-such-site' : 'no-answer'
  }
}

/** For a request's `lookup`: whatever the name resolves to by now, the connection goes where it was allowed to go. */
export function pinnedTo(ip: string): NonNullable<RequestOptions['lookup']> {
  return (_host, asked, done) => {
    const family = isIP(ip)
    if (asked.all) done(null, [{ address: ip, family }])
    else done(null, ip, family)
  }
}
