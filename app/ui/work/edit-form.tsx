import type { RefObject } from 'react'
import type { Issue } from '#app/domain/issue.ts'
import type { Content, ReturnReason } from '#app/domain/record.ts'
import type { ChangeKind, Language, RecordKind } from '#app/domain/vocabulary.ts'
import { firstTask, type WritingPage } from '#app/domain/writing.ts'
import { paths } from '#app/paths.ts'
import type { TwoTexts } from '#app/domain/two-texts.ts'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { Button } from '../forms/button.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { Form } from '../forms/form.tsx'
import type { Option } from '../forms/select.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { useFieldErrors } from '../records/field-errors.ts'
import { FieldForm } from '../records/field-form.tsx'
import type { Autosave } from './autosave.ts'
import { ChangeQuestions } from './change-questions.tsx'
import { Conflict } from './conflict.tsx'
import { Returned } from './returned.tsx'
import { SavedAt } from './saved-at.tsx'

export interface EditFormProps {
  id: string
  kind: RecordKind
  page: WritingPage
  content: Content
  original: Language
  savedAt: string | null
  returned: readonly ReturnReason[]
  /** There is a published edition that this draft would replace. */
  newEdition: boolean
  changeKind: ChangeKind
  changeNote: string
  leadOrganisation: string
  organisations: readonly Option[]
  files: readonly Option[]
  issues?: readonly Issue[]
  /** What was typed beside what somebody else saved meanwhile, where they differ. */
  texts?: readonly TwoTexts[]
  /** The repeated field that was just given another row. */
  added: string | null
  /** The id of the person for whom the page is made: should their session end, what they typed waits for them alone. */
  writer: string
  /** The form holds what they typed before their session ended. */
  restored: boolean
  form: RefObject<HTMLFormElement>
  autosave: Autosave
}

/**
 * One page of a draft's form. It saves with every button, and by itself while scripts run. A page of its own each time:
 * when the connection fails the browser still has what was typed, one step back.
 */
export function EditForm(props: EditFormProps) {
  const { id, kind, page, content, original, issues, texts, returned, autosave } = props
  const {
    work: { edit },
    writing: { parked },
  } = useMessages()
  const asking = { kind, groups: page.groups, writing: page.writing, original }
  const errors = useFieldErrors(issues, asking, { changeNote: edit.change.note })
  const keys = page.groups.flatMap((group) => group.fields.map((field) => field.key))
  const asked = returned.filter(({ field }) => field === '' || keys.includes(field))
  const notes = Object.fromEntries(asked.map(({ field, reason }) => [field, reason]))
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      {texts && <Conflict id={id} kind={kind} page={page} texts={texts} />}
      {props.restored && <NotificationBanner>{parked.restored}</NotificationBanner>}
      <Returned record={props} reasons={asked} />
      <Form ref={props.form} reloadDocument>
        <input type="hidden" name="lock" value={autosave.lock} readOnly />
        <input type="hidden" name="writer" value={props.writer} readOnly />
        {page.task === firstTask && <LeadOrganisation name={props.leadOrganisation} />}
        <FieldForm
          {...asking}
          content={content}
          errors={errors}
          organisations={props.organisations}
          files={props.files}
          notes={notes}
          focusOn={focusOn(content, props.added)}
          onEnter={{ name: 'intent', value: 'save' }}
        />
        {props.newEdition && kind === 'casebook' && (
          <ChangeQuestions {...props} error={errors.of('changeNote')} />
        )}
        <Buttons id={id} kind={kind} task={page.task} />
        {props.restored && (
          <Button name="intent" value="forget" look="secondary">
            {parked.forget}
          </Button>
        )}
        <SavedAt at={props.savedAt} autosave={autosave} />
      </Form>
    </>
  )
}

function Buttons({ id, kind, task }: { id: string; kind: RecordKind; task: string }) {
  const { work, writing } = useMessages()
  const { form } = writing
  return (
    <div className="govuk-button-group">
      {kind === 'casebook' && (
        <Button name="intent" value="sections">
          {work.edit.arrange}
        </Button>
      )}
      {kind === 'case-study' && (
        <Button name="intent" value="continue">
          {form.continue}
        </Button>
      )}
      {kind !== 'casebook' && task === firstTask && (
        <Button name="intent" value="check" look={kind === 'case-study' ? 'secondary' : undefined}>
          {form.check}
        </Button>
      )}
      <Button name="intent" value="save" look="secondary">
        {work.edit.save}
      </Button>
      <Link to={paths.preview(id)}>{work.edit.preview}</Link>
    </div>
  )
}

function LeadOrganisation({ name }: { name: string }) {
  return (
    <p className="govuk-body">
      <strong>{useMessages().work.edit.leadOrganisation}</strong>: {name}
    </p>
  )
}

/** The row that was just added takes focus, so that it can be filled in at once. */
function focusOn(content: Content, added: string | null): string | null {
  if (added === null) return null
  const rows = (content as unknown as Record<string, unknown>)[added]
  return Array.isArray(rows) && rows.length > 0 ? `${added}.${rows.length - 1}` : added
}
