import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A scanner as an installation would set one up: a program that reads the file from its standard input. It finds
 * something where the file says VIRUS, and cannot say while `broken` is a file beside it.
 */
export function realScanner(): { command: string; broken: string } {
  const folder = mkdtempSync(join(tmpdir(), 'scanner-'))
  const broken = join(folder, 'broken')
  const command = join(folder, 'scan')
  writeFileSync(command, `#!/bin/sh\n[ -e ${broken} ] && exit 2\nif grep -q VIRUS; then exit 1; fi\nexit 0\n`)
  chmodSync(command, 0o700)
  return { command, broken }
}
