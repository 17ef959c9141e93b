import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../content/measurements')

/** Keeps what was measured beside the project's words and data. Gives the file's path from the checkout. */
export function saveMeasurement(name: string, content: object | string): string {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  writeFileSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`)
  return relative(resolve(folder, '../..'), file)
}
