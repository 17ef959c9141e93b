import type { BundlePage, BundleRecord, Signed } from '#app/domain/federation.ts'
import type { Portal } from '#app/portal.ts'
import { NotReached, type BundleSource } from '#app/use-cases/federation/reach-bundle.ts'
import { readBundleFile } from '#app/use-cases/federation/read-bundle-file.ts'
import { freshPortal, type TestPortal } from './portal.ts'

/** Every file of a portal's bundle by its name, as whoever pulls it gets them. */
export function wholeBundle(portal: Portal): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  const take = (name: string) => {
    const [path = '', after = ''] = name.split('?after=')
    const file = readBundleFile(portal, path, after)
    if (file === null) throw new Error(`The bundle has no ${name}`)
    files.set(name, Buffer.from(file.bytes))
    return file.bytes
  }
  take('vocabularies.json')
  for (let name: string | null = 'manifest.json'; name !== null;) {
    const { signed: page } = JSON.parse(String(take(name))) as Signed<BundlePage>
    for (const entry of page.entries) {
      if (!('path' in entry)) continue
      const { signed } = JSON.parse(String(take(entry.path))) as Signed<BundleRecord>
      for (const { sha256 } of signed.files) take(`files/${sha256}`)
    }
    name = page.next
  }
  return files
}

/** The records of a bundle, by their ids. */
export function recordsIn(files: ReadonlyMap<string, Buffer>): Map<string, BundleRecord> {
  const records = [...files].filter(([name]) => name.startsWith('records/'))
  return new Map(
    records.map(([, bytes]) => {
      const { signed } = JSON.parse(String(bytes)) as Signed<BundleRecord>
      return [signed.id, signed]
    }),
  )
}

/** Takes a record's files away without a trace, as if it never had any. */
export function deleteFilesOf({ db }: Portal, recordId: string): void {
  const of = 'attachment_id IN (SELECT id FROM attachments WHERE record_id = ?)'
  for (const table of ['edition_attachments', 'recommendation_event_files', 'attachment_bytes']) {
    db.$client.prepare(`DELETE FROM ${table} WHERE ${of}`).run(recordId)
  }
  db.$client.prepare('DELETE FROM attachments WHERE record_id = ?').run(recordId)
}

/** A fresh portal that readers know under this address. */
export function portalAt(address: string): TestPortal {
  const portal = freshPortal()
  portal.settings.publicOrigin = address
  return portal
}

/** A portal's bundle as another one reaches it, without the web in between. */
export function bundleOf(portal: Portal): BundleSource {
  return {
    from: `${portal.settings.publicOrigin}/federation/`,
    read(name, atMost) {
      const [path = '', after = ''] = name.split('?after=')
      const file = readBundleFile(portal, path, after)
      if (file === null || file.bytes.length > atMost) throw new NotReached(`There is no ${name}.`)
      return Promise.resolve(Buffer.from(file.bytes))
    },
  }
}
