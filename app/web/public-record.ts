import { redirect } from '@remix-run/node'
import { Fault } from '#app/domain/fault.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import { kindOfFolder } from '#app/domain/record-folders.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { findPublic } from '#app/use-cases/records/find-public.ts'
import type { Call } from './access.ts'

/**
 * The record that a page under its address is about, with its live edition. Where it was replaced the reader is sent on to
 * what replaced it, and where it is gone told so, as at the address itself.
 */
export function publicRecord(call: Call): { record: PortalRecord; live: Edition } {
  const { records: folder = '', slug = '' } = call.params
  const kind = kindOfFolder(folder)
  if (kind === null) throw new Fault('not-found')
  const found = findPublic(call.portal, call.visitor, { kind, slug })
  if (found.face === 'gone') throw new Fault('gone', found.why)
  if (found.face === 'moved') throw redirect(inLanguage(paths.record(found.to), call.language), 301)
  return found
}
