import { Fault } from '#app/domain/fault.ts'
import type { Issue } from '#app/domain/issue.ts'
import type { SeenFile } from '#app/use-cases/attachments/look-through.ts'
import { findRecommendation } from '#app/use-cases/tracking/find-recommendation.ts'
import { takeEvidenceFile } from '#app/use-cases/tracking/take-evidence-file.ts'
import { insist } from '#app/use-cases/insist.ts'
import type { SignedInCall } from './access.ts'
import { readForm } from './forms.ts'
import { readUploads } from './uploads.ts'

/** What was sent from a recommendation's page. */
interface EvidenceForm {
  form: FormData
  /** The files that may be kept, and why others may not. */
  files: SeenFile[]
  issues: Issue[]
  /** Whether any file came: a browser does not keep which were chosen. */
  hasFiles: boolean
}

/** Reads one of the forms of a recommendation's page. Files come with evidence, and one at a time. */
export async function readEvidenceForm(call: SignedInCall, id: string): Promise<EvidenceForm> {
  const { portal, visitor, request } = call
  const type = request.headers.get('content-type') ?? ''
  const files: SeenFile[] = []
  const issues: Issue[] = []
  let hasFiles = false
  if (type.startsWith('multipart/form-data')) {
    const form = await readUploads(request, async (file) => {
      hasFiles = true
      const seen = await takeEvidenceFile(portal, visitor, { id, file, taken: files })
      if (seen.ok) files.push(seen.value)
      else issues.push(...seen.issues)
    })
    return { form, files, issues, hasFiles }
  }
  if (!type.startsWith('application/x-www-form-urlencoded')) throw new Fault('bad-request')
  // As much may be sent here as files need: all of it is read only from those who have something to say.
  insist(visitor, { do: 'see-evidence', record: findRecommendation(portal, portal.db, id).record })
  return { form: await readForm(request), files, issues, hasFiles }
}
