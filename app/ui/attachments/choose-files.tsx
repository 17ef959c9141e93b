import { takenEndings } from '#app/domain/attachment.ts'
import type { Issue } from '#app/domain/issue.ts'
import { FileUpload } from '../forms/file-upload.tsx'
import { issueSentence } from '../forms/issues.ts'
import type { FieldProps } from '../forms/parts.tsx'
import { useMessages } from '../page/language.tsx'

interface ChooseFilesProps extends Pick<FieldProps, 'label' | 'labelSize' | 'hint'> {
  issues: readonly Issue[]
}

/** Where files of the kinds that are taken are chosen, or dropped when scripts run; why some were not taken is said here, one sentence each. */
export function ChooseFiles({ issues, ...rest }: ChooseFilesProps) {
  const messages = useMessages()
  const sentences = issues
    .filter(({ field }) => field === 'files')
    .map((issue) => issueSentence(issue, messages, ''))
  return (
    <FileUpload
      name="files"
      error={sentences.length === 0 ? undefined : sentences.join('. ')}
      accept={takenEndings.join(',')}
      drop={messages.attachments.add}
      multiple
      {...rest}
    />
  )
}
