import { spawn } from 'node:child_process'
import { scanTimeLimit, type Verdict } from './scanner.ts'

/** What each exit code says; any other, a signal or a program that is not there says nothing that can be relied on. */
const verdictOf: Record<number, Verdict> = { 0: 'clean', 1: 'found' }

/** Gives the file to a program on its standard input, without a shell in between. */
export function askCommand(
  [program = '', ...options]: readonly string[],
  bytes: Uint8Array,
  longest = scanTimeLimit,
): Promise<Verdict> {
  return new Promise((resolve) => {
    const scan = spawn(program, options, {
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: longest,
      killSignal: 'SIGKILL',
    })
    scan.once('error', () => resolve('error'))
    scan.once('exit', (code) => resolve((code === null ? undefined : verdictOf[code]) ?? 'error'))
    // A scanner that knows enough after the first bytes closes its end: its exit code counts.
    scan.stdin.on('error', () => null)
    scan.stdin.end(bytes)
  })
}
