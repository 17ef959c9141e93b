import type { ImportReport } from '#app/use-cases/imports/import-report.ts'

type Counts = Pick<ImportReport, 'accepted' | 'already' | 'changed' | 'revised' | 'rejected'>

const width = 30
const linesEveryMs = 5_000

/** A bar that redraws itself on a terminal; elsewhere (a log file, a pipe) a line every few seconds. */
export function progressOn(out: NodeJS.WriteStream): {
  show(now: Counts, fraction: number): void
  end(): void
} {
  let last = performance.now()
  let drawn = false
  return {
    show(now, fraction) {
      const text = `${Math.floor(fraction * 100)}%  ${now.accepted} accepted, ${now.already + now.changed + now.revised} there already, ${now.rejected} rejected`
      if (out.isTTY) {
        const done = Math.round(fraction * width)
        out.write(`\r\u001b[K[${'█'.repeat(done)}${'·'.repeat(width - done)}] ${text}`)
        drawn = true
      } else if (performance.now() - last > linesEveryMs) {
        out.write(`${text}\n`)
        last = performance.now()
      }
    },
    end() {
      if (drawn) out.write('\n')
    },
  }
}
