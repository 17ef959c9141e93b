import { createHash } from 'node:crypto'
import { isImage, kindOfName, shownName, type FileProblem } from '#app/domain/attachment.ts'
import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type IssueProblem, type Result } from '#app/domain/issue.ts'
import { largestLogo } from '#app/domain/organisation-profile.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { findOrganisation } from '#db/organisations.ts'
import { removeLogo, replaceLogo } from '#db/organisation-profiles.ts'

interface LogoUpload {
  organisationId: string
  /** Null when none was chosen. */
  file: { name: string; bytes: Uint8Array } | null
}

/**
 * Puts up the picture an organisation is known by, in place of the one before. It is drawn anew, small, in the process
 * that looks into uploads: nothing else of the file is kept.
 */
export async function putLogo(portal: Portal, visitor: Visitor, upload: LogoUpload): Promise<Result<null>> {
  const { organisationId, file } = upload
  const person = insist(visitor, { do: 'manage-organisation', organisationId })
  if (findOrganisation(portal.db, organisationId) === null) throw new Fault('not-found')
  if (file === null) return refuse([{ field: 'logo', problem: 'file-required' }])
  const refused = (problem: IssueProblem) =>
    refuse([
      { field: 'logo', problem, values: { name: shownName(file.name), limit: largestLogo / 1024 / 1024 } },
    ])
  const kind = kindOfName(file.name)
  if (kind === null || !isImage(kind)) return refused('not-a-logo')
  if (file.bytes.length > largestLogo) return refused('attachment-too-large')
  const problem = await scanned(portal, file.bytes)
  if (problem !== null) return refused(problem)
  const read = await portal.files.readLogo(kind, file.bytes)
  if (!read.ok) return refused(read.problem)
  const bytes = Buffer.from(read.bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { width, height } = read
  tx(portal.db, (db) => {
    const uploadedAt = portal.clock().toISOString()
    replaceLogo(db, { organisationId, bytes, sha256, width, height, uploadedBy: person.id, uploadedAt })
    keepAccount(portal, db, { actorId: person.id, deed: 'organisation.put-logo', subject: organisationId })
  })
  return done(null)
}

/** Takes the picture down. Does nothing when there is none. */
export function takeLogoDown(
  portal: Portal,
  visitor: Visitor,
  { organisationId }: { organisationId: string },
): void {
  const person = insist(visitor, { do: 'manage-organisation', organisationId })
  tx(portal.db, (db) => {
    if (!removeLogo(db, organisationId)) return
    keepAccount(portal, db, { actorId: person.id, deed: 'organisation.remove-logo', subject: organisationId })
  })
}

/** With a scanner set up, only what it calls clean is looked into. */
async function scanned(portal: Portal, bytes: Uint8Array): Promise<FileProblem | null> {
  if (portal.scanner === null) return null
  const said = await portal.scanner.scan(bytes)
  if (said === 'clean') return null
  return said === 'found' ? 'file-infected' : 'file-took-too-long'
}
