import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import type { Portal } from '#app/portal.ts'
import { loadOrganisations } from '#app/use-cases/organisations/load-organisations.ts'
import { readOrganisation, type ListedOrganisation } from '#app/use-cases/organisations/read-organisation.ts'

const folder = fileURLToPath(new URL('../content/organisations/', import.meta.url))

/** Loads the real organisations and, for a demonstration, the fictional ones. Gives how many there are. */
export function loadAllOrganisations(portal: Portal): number {
  const listed = portal.settings.demonstration
    ? [...realOrganisations(), ...fictionalOrganisations()]
    : realOrganisations()
  loadOrganisations(portal, listed)
  return listed.length
}

/** The organisations of content/organisations/*.csv. Throws, naming file and line, when one is not right. */
export function realOrganisations(): ListedOrganisation[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  return files.sort().flatMap((file) =>
    rowsOf(file).map((row, i) => {
      const read = readOrganisation(row, false)
      if (!read.ok)
        throw new Error(`content/organisations/${file}, line ${i + 2}: ${JSON.stringify(read.issues)}`)
      return read.value
    }),
  )
}

function rowsOf(file: string): Record<string, string>[] {
  const text = readFileSync(folder + file, 'utf8')
  return z.array(z.record(z.string(), z.string())).parse(parseCsv(text, { columns: true, bom: true }))
}

/** The bodies of content/organisations/demonstration.yaml, which do not exist. */
export function fictionalOrganisations(): ListedOrganisation[] {
  const entries: unknown = parseYaml(readFileSync(`${folder}demonstration.yaml`, 'utf8'))
  return z
    .array(z.record(z.string(), z.string()))
    .parse(entries)
    .map(({ en, cy, ...rest }) => {
      const read = readOrganisation({ ...rest, name_en: en, name_cy: cy }, true)
      if (!read.ok)
        throw new Error(
          `content/organisations/demonstration.yaml, ${rest['slug']}: ${JSON.stringify(read.issues)}`,
        )
      return read.value
    })
}
