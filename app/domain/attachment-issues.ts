import { isImage, type EditionFile } from './attachment.ts'
import type { Issue } from './issue.ts'
import type { Language } from './vocabulary.ts'

/** What one file still lacks: a picture its description, in the language the record is written in; any file its scan. */
export function issuesOfFile(file: EditionFile, original: Language): Issue[] {
  const values = { name: file.name }
  const issues: Issue[] = []
  if (isImage(file.kind) && file.alt[original].trim() === '') {
    issues.push({ field: 'files', problem: 'alt-required', values })
  }
  if (file.scan === 'waiting') issues.push({ field: 'files', problem: 'file-waits-for-scan', values })
  if (file.scan === 'found') issues.push({ field: 'files', problem: 'file-infected', values })
  return issues
}
