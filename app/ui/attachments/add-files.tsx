import { attachmentLimits } from '#app/domain/attachment.ts'
import type { Issue } from '#app/domain/issue.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { ChooseFiles } from './choose-files.tsx'

/** Where a draft's files are added. */
export function AddFiles({ errors = [] }: { errors?: readonly Issue[] }) {
  const { add, privacy, help } = useMessages().attachments
  return (
    <>
      <ChooseFiles
        label={add.label}
        labelSize="m"
        hint={add.hint(attachmentLimits.file / 1024 / 1024, attachmentLimits.files)}
        issues={errors}
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
