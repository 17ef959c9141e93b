import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { withoutSecret } from '#app/web/secret-paths.ts'
import { secretsIn } from './secrets-in.ts'

/** What the portals of the browser tests noted of each request. */
type Noted = { address: string; referer: string } | { secret: string }

export interface LogScan {
  lines: number
  addresses: number
  /** How many secrets browsers sent in forms, all of them looked for. */
  secrets: number
  /** What should not be there, each with where it stands. */
  found: string[]
}

/**
 * Looks through a folder of logs (`*.log`) and noted addresses (`*.addresses.jsonl`) for passwords, tokens and e-mail
 * addresses. In an address of the web a token may stand only where it is the link that lets people in.
 */
export function scanLogs(folder: string): LogScan {
  const names = readdirSync(folder)
  const linesOf = (ending: string) =>
    names
      .filter((name) => name.endsWith(ending))
      .flatMap((name) => splitLines(readFileSync(join(folder, name), 'utf8')).map((text) => ({ name, text })))
  const noted = linesOf('.addresses.jsonl').map(({ name, text }) => ({
    name,
    ...(JSON.parse(text) as Noted),
  }))
  const secrets = new Set(noted.flatMap((line) => ('secret' in line ? [line.secret] : [])).filter(isLong))
  const logged = linesOf('.log')
  const asked = noted.flatMap((line) => ('address' in line ? [line] : []))
  const places = [
    ...logged,
    ...asked.map(({ name, address }) => ({ name, text: withoutOwnSecret(address) })),
    ...asked.map(({ name, referer }) => ({ name: `${name}, referer`, text: referer })),
  ]
  const found = places.flatMap(({ name, text }) =>
    secretsIn(text, secrets).map((secret) => `${name}: ${secret} in ${text}`),
  )
  return { lines: logged.length, addresses: asked.length, secrets: secrets.size, found: [...new Set(found)] }
}

/** Without the list of demo accounts, with which a demonstration greets whoever starts it. */
function splitLines(text: string): string[] {
  return text
    .replace(/^Demo accounts:\n(?: .*\n)*/m, '')
    .split('\n')
    .filter((line) => line !== '')
}

/** Short ones, typed where a password is refused, are also ordinary words. */
function isLong(secret: string): boolean {
  return secret.length >= 10
}

/**
 * The address without what opens it: a token in its path, the one of a shared agenda as a file, what a directory sends
 * people back with, and the same in the page that somebody wants to come back to.
 */
function withoutOwnSecret(address: string): string {
  const [path = '', query = ''] = address.split(/\?(.*)/s)
  const asked = new URLSearchParams(query)
  if (/\/agenda\.(docx|md)$/.test(path)) asked.delete('shared')
  if (/^\/sign-in\/return$/.test(path)) for (const name of ['state', 'code']) asked.delete(name)
  const then = asked.get('then')
  if (then !== null) asked.set('then', withoutSecret(then))
  return `${withoutSecret(path)}?${asked.toString()}`
}

function main(folder: string): void {
  const { lines, addresses, secrets, found } = scanLogs(folder)
  console.log(`\nLooked through ${lines} lines of log and ${addresses} addresses for ${secrets} secrets.`)
  for (const line of found.slice(0, 50)) console.log(`✗ ${line.slice(0, 400)}`)
  if (found.length > 0) console.log(`${found.length} found that no log or address may hold.`)
  // Nothing to look through would pass for nothing found.
  if (found.length > 0 || lines === 0 || addresses === 0) process.exitCode = 1
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv[2] ?? '.cache/browser-logs')
}
