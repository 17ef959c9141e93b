import { attachmentLimits } from '#app/domain/attachment.ts'
import { limits } from '#app/domain/field.ts'
import type { Issue } from '#app/domain/issue.ts'
import { mostEvidenceFiles } from '#app/domain/tracking.ts'
import { paths } from '#app/paths.ts'
import { ChooseFiles } from '../attachments/choose-files.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextArea } from '../forms/text-area.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface AnswerFormProps {
  /** How much was recorded when the page was made. */
  seen: number
  typed: { words: string; link: string }
  errors: FormErrors
  issues: readonly Issue[]
}

/** Where a body says what it has done about a recommendation. */
export function AnswerForm({ seen, typed, errors, issues }: AnswerFormProps) {
  const { tracking, attachments } = useMessages()
  const { answer } = tracking
  return (
    <Form key={seen} encType="multipart/form-data">
      <h2 className="govuk-heading-m">{answer.title}</h2>
      <input type="hidden" name="do" value="evidence" />
      <input type="hidden" name="seen" value={seen} />
      <TextArea
        name="words"
        label={answer.words}
        hint={answer.wordsHint}
        value={typed.words}
        limit={limits.short}
        error={errors.of('words')}
      />
      <TextInput
        name="link"
        label={answer.link}
        hint={answer.linkHint}
        value={typed.link}
        inputMode="url"
        error={errors.of('link')}
      />
      <ChooseFiles
        label={answer.files}
        hint={answer.filesHint(attachmentLimits.file / 1024 / 1024, mostEvidenceFiles)}
        issues={issues}
      />
      <p className="govuk-body">
        {answer.filesPrivacy} <Link to={paths.help('files-and-pictures')}>{attachments.help}</Link>
      </p>
      <Button once>{answer.send}</Button>
    </Form>
  )
}
