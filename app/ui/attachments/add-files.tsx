import { attachmentLimits, takenEndings } from '#app/domain/attachment.ts'
import type { Issue } from '#app/domain/issue.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { FileUpload } from '../forms/file-upload.tsx'
import { issueSentence } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Where files are chosen, or dropped when scripts run; why some were not taken is said here, one sentence each. */
export function AddFiles({ errors = [] }: { errors?: readonly Issue[] }) {
  const messages = useMessages()
  const { add, privacy, help } = messages.attachments
  const sentences = errors.map((issue) => issueSentence(issue, messages, ''))
  return (
    <>
      <FileUpload
        name="files"
        label={add.label}
        labelSize="m"
        hint={add.hint(attachmentLimits.file / 1024 / 1024, attachmentLimits.files)}
        error={sentences.length === 0 ? undefined : sentences.join('. ')}
        accept={takenEndings.join(',')}
        drop={add}
        multiple
      />
      <p className="govuk-body">
        {privacy} <Link to={paths.help('files-and-pictures')}>{help}</Link>
      </p>
      <Button name="then" value="add" once>
        {add.button}
      </Button>
    </>
  )
}
