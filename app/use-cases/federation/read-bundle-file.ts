import { Fault } from '#app/domain/fault.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { filesWithBytes } from '#db/federation.ts'
import { changedRecord } from '#db/harvest.ts'
import { findRecord } from '#db/records.ts'
import { openFile } from '../attachments/open-file.ts'
import { countServed } from '../holders/count-served.ts'
import { bundledVocabularies, preparePage, signedPage } from './bundle-page.ts'
import { bundledRecord } from './bundle-record.ts'

export interface ReadBundleFile {
  bytes: Uint8Array
  isJson: boolean
}

/** A file of the bundle as it is now; null when there is none of that name, or not for every reader. */
export function readBundleFile(portal: Portal, name: string, after: string): ReadBundleFile | null {
  if (name === 'manifest.json') {
    const { page } = preparePage(portal, after, (reached) => `manifest.json?after=${reached}`)
    return json(signedPage(portal, page))
  }
  if (name === 'vocabularies.json') return json(bundledVocabularies(portal))
  const [, recordId] = /^records\/([\w-]+)\.json$/.exec(name) ?? []
  if (recordId !== undefined) return recordFile(portal, recordId)
  const [, sha256] = /^files\/([0-9a-f]{64})$/.exec(name) ?? []
  return sha256 === undefined ? null : attachedFile(portal, sha256)
}

function recordFile(portal: Portal, recordId: string): ReadBundleFile | null {
  const record = findRecord(portal.db, recordId)
  const changed = changedRecord(portal.db, recordId)
  if (record === null || changed === null || !isPublished(record)) return null
  countServed(portal, 'export', [recordId])
  return json(bundledRecord(portal, record, changed.at))
}

/** Several records may have the same file: it goes out while readers may have it from one of them. */
function attachedFile(portal: Portal, sha256: string): ReadBundleFile | null {
  for (const id of filesWithBytes(portal.db, sha256)) {
    try {
      const { file, bytes } = openFile(portal, null, id, 'whole')
      const record = findRecord(portal.db, file.recordId)
      if (record === null || !isPublished(record)) continue
      countServed(portal, 'file', [file.recordId])
      return { bytes, isJson: false }
    } catch (error) {
      if (!(error instanceof Fault)) throw error
    }
  }
  return null
}

function json(text: string): ReadBundleFile {
  return { bytes: Buffer.from(text), isJson: true }
}
