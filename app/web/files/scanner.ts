import type { Settings } from '#app/settings.ts'
import type { VirusScanner } from '#app/portal.ts'
import { askClamd } from './clamd.ts'
import { askCommand } from './scan-command.ts'

export type Verdict = 'clean' | 'found' | 'error'

/** Milliseconds after which a scanner that does not answer counts as one that could not say. */
export const scanTimeLimit = 60_000

/** The scanners of the settings, as one: found when one of them found something, clean only when all of them say so. */
export function createScanner({ command, socket }: NonNullable<Settings['scan']>): VirusScanner {
  const asks: ((bytes: Uint8Array) => Promise<Verdict>)[] = []
  if (command.length > 0) asks.push((bytes) => askCommand(command, bytes))
  if (socket !== '') asks.push((bytes) => askClamd(socket, bytes))
  return {
    async scan(bytes) {
      let verdict: Verdict = 'clean'
      for (const ask of asks) {
        const said = await ask(bytes)
        if (said === 'found') return 'found'
        if (said === 'error') verdict = 'error'
      }
      return verdict
    },
  }
}
