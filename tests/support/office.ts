import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** LibreOffice, where the machine has it; null where it has not, and what needs it is skipped. */
export const office = findOffice()

/** What LibreOffice makes of Word documents, by their names: it opens each and saves it as a PDF, or as Word again. */
export function savedByOffice(
  documents: Readonly<Record<string, Uint8Array>>,
  as: 'pdf' | 'docx',
): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const out = join(folder, 'out')
    mkdirSync(out)
    const files = Object.entries(documents).map(([name, bytes]) => {
      const file = join(folder, `${name}.docx`)
      writeFileSync(file, bytes)
      return file
    })
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(office ?? '', [profile, '--headless', '--convert-to', as, '--outdir', out, ...files], {
      stdio: 'pipe',
    })
    return Object.fromEntries(
      Object.keys(documents).map((name) => [name, readFileSync(join(out, `${name}.${as}`))]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function findOffice(): string | null {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return 'soffice'
  } catch {
    return null
  }
}
