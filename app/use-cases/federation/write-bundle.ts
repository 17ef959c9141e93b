import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BundleRecord, Signed } from '#app/domain/federation.ts'
import type { Portal } from '#app/portal.ts'
import { bundledVocabularies, preparePage, sha256Of, signedPage } from './bundle-page.ts'
import { readBundleFile } from './read-bundle-file.ts'

/** What was written, for whoever asked for it. */
export interface WrittenBundle {
  records: number
  gone: number
  files: number
  /** Files that were there from an earlier bundle and are as they were. */
  unchanged: number
}

/**
 * Writes the portal's bundle into a folder that any web server can hand out, also when the portal is no more. What an
 * earlier bundle left there is brought up to date: what readers can no longer see goes from the folder too. The list of
 * changes is written last, so that whoever reads meanwhile finds what it names.
 */
export function writeBundle(portal: Portal, folder: string): WrittenBundle {
  const written: WrittenBundle = { records: 0, gone: 0, files: 0, unchanged: 0 }
  const names = new Set<string>()
  const put = (name: string, bytes: string | Uint8Array) => {
    names.add(name)
    if (putFile(join(folder, name), bytes)) return
    written.unchanged += 1
  }
  put('vocabularies.json', bundledVocabularies(portal))
  const pages: string[] = []
  for (let after: string | null = ''; after !== null;) {
    const { page, documents } = preparePage(portal, after, () => pageName(pages.length + 1))
    for (const [name, document] of documents) {
      put(name, document)
      const { signed } = JSON.parse(document) as Signed<BundleRecord>
      for (const { sha256 } of signed.files) {
        const name = `files/${sha256}`
        if (names.has(name)) continue
        const file = readBundleFile(portal, name, '')
        if (file === null) continue
        put(name, file.bytes)
        written.files += 1
      }
    }
    written.records += documents.size
    written.gone += page.entries.length - documents.size
    pages.push(signedPage(portal, page))
    after = page.next === null ? null : page.reached
  }
  for (const [i, page] of pages.entries()) put(pageName(i), page)
  removeOthers(folder, names)
  return written
}

function pageName(index: number): string {
  return index === 0 ? 'manifest.json' : `manifest-${index + 1}.json`
}

/** Put in place whole. False when it was there already. */
function putFile(file: string, bytes: string | Uint8Array): boolean {
  if (existsSync(file) && sha256Of(readFileSync(file)) === sha256Of(bytes)) return false
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, bytes)
  renameSync(`${file}.new`, file)
  return true
}

/** Only what a bundle may have written: the folder may hold other things. */
function removeOthers(folder: string, names: ReadonlySet<string>): void {
  const own = { '.': /^manifest(-\d+)?\.json$/, records: /^[\w-]+\.json$/, files: /^[0-9a-f]{64}$/ }
  for (const [inside, pattern] of Object.entries(own)) {
    const place = join(folder, inside)
    if (!existsSync(place)) continue
    for (const name of readdirSync(place).filter((one) => pattern.test(one))) {
      if (!names.has(inside === '.' ? name : `${inside}/${name}`)) rmSync(join(place, name))
    }
  }
}
