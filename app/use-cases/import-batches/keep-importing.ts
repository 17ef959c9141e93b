import type { Portal } from '#app/portal.ts'
import { noteRun } from '#app/use-cases/health/runs.ts'
import { keepDoing } from '../keep-doing.ts'
import { runNextImport } from './run-import.ts'
import { tidyImports } from './tidy-imports.ts'

/** Checks and imports the files that were sent in the browser, for as long as the portal runs. Gives what stops it. */
export function keepImporting(portal: Portal): () => Promise<void> {
  const round = async () => {
    try {
      while (await runNextImport(portal)) continue
      tidyImports(portal)
    } catch (error) {
      portal.log.error({ err: error }, 'a file could not be imported')
    }
  }
  return keepDoing(round, { first: 1_500, every: 1_500, ran: noteRun(portal, 'imports') })
}
