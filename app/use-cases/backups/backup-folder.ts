import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '#app/domain/backup.ts'
import type { Settings } from '#app/settings.ts'

/** Where copies are kept: a folder of their own, best on another disk. */
export function backupFolder({ backupFolder, dataFolder }: Settings): string {
  return backupFolder === '' ? join(dataFolder, 'backups') : backupFolder
}

/** The manifests in a folder, the oldest first. A copy without its manifest is not known to be whole. */
export function manifestsIn(folder: string): Manifest[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /^portal-.+Z\.json$/.test(name))
    .map((name) => readManifest(join(folder, name)))
    .sort((a, b) => a.at.localeCompare(b.at))
}

export function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest
}

/** The manifest's name beside a copy. */
export function manifestName(copy: string): string {
  return copy.replace(/\.db$/, '.json')
}
