import type { RefObject } from 'react'
import type { FieldGroup } from '#app/domain/field.ts'
import type { Issue } from '#app/domain/issue.ts'
import type { Content, ReturnReason } from '#app/domain/record.ts'
import type { ShownGroup } from '#app/domain/shown.ts'
import { changeKinds, type ChangeKind, type Language, type RecordKind } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { Form } from '../forms/form.tsx'
import type { Option } from '../forms/select.tsx'
import { TextArea } from '../forms/text-area.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { useFieldErrors } from '../records/field-errors.ts'
import { FieldForm } from '../records/field-form.tsx'
import { RecordContent } from '../records/record-content.tsx'
import { Returned } from './returned.tsx'
import { SavedAt } from './saved-at.tsx'

interface EditFormProps {
  id: string
  kind: RecordKind
  groups: readonly FieldGroup[]
  view: { depth: 'quick' | 'full'; writing: Language }
  content: Content
  original: Language
  lock: number
  savedAt: string | null
  /** The last attempt to save by itself did not succeed. */
  saveFailed: boolean
  form: RefObject<HTMLFormElement>
  returned: readonly ReturnReason[]
  /** There is a published edition that this draft would replace. */
  newEdition: boolean
  changeKind: ChangeKind
  changeNote: string
  leadOrganisation: string
  organisations: readonly Option[]
  issues?: readonly Issue[]
  /** What somebody else saved meanwhile, where it differs. */
  theirs?: readonly ShownGroup[]
  /** The repeated field that was just given another row. */
  added: string | null
}

/** The form of a draft. It saves with every button, and by itself while scripts run. */
export function EditForm(props: EditFormProps) {
  const { id, kind, groups, view, content, original, issues, theirs, returned } = props
  const { work } = useMessages()
  const { edit } = work
  const asking = { kind, groups, writing: view.writing, original }
  const errors = useFieldErrors(issues, asking, { changeNote: edit.change.note })
  const notes = Object.fromEntries(returned.map(({ field, reason }) => [field, reason]))
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      {theirs && <Conflict kind={kind} theirs={theirs} />}
      <Returned kind={kind} reasons={returned} />
      <Form ref={props.form}>
        <input type="hidden" name="lock" value={props.lock} readOnly />
        <LeadOrganisation name={props.leadOrganisation} />
        <FieldForm
          {...asking}
          content={content}
          errors={errors}
          organisations={props.organisations}
          notes={notes}
          focusOn={focusOn(content, props.added)}
          onEnter={{ name: 'intent', value: 'save' }}
        />
        {props.newEdition && <Change {...props} error={errors.of('changeNote')} />}
        <div className="govuk-button-group">
          {kind === 'casebook' ? (
            <Button name="intent" value="sections">
              {edit.arrange}
            </Button>
          ) : (
            <Button name="intent" value="submit" once>
              {edit.submit}
            </Button>
          )}
          <Button name="intent" value="save" look="secondary">
            {edit.save}
          </Button>
          <Link to={paths.preview(id)}>{edit.preview}</Link>
        </div>
        <SavedAt at={props.savedAt} failed={props.saveFailed} />
      </Form>
    </>
  )
}

function LeadOrganisation({ name }: { name: string }) {
  return (
    <p className="govuk-body">
      <strong>{useMessages().work.edit.leadOrganisation}</strong>: {name}
    </p>
  )
}

function Conflict({ kind, theirs }: { kind: RecordKind; theirs: readonly ShownGroup[] }) {
  const { conflict } = useMessages().work.edit
  return (
    <section className="govuk-inset-text app-conflict" aria-labelledby="conflict">
      <h2 className="govuk-heading-m" id="conflict">
        {conflict.title}
      </h2>
      <p className="govuk-body">{conflict.text}</p>
      <h3 className="govuk-heading-s">{conflict.theirs}</h3>
      <RecordContent kind={kind} groups={theirs} headingLevel={3} />
    </section>
  )
}

function Change({ changeKind, changeNote, error }: EditFormProps & { error: string | undefined }) {
  const { work, vocabulary } = useMessages()
  const { change } = work.edit
  return (
    <>
      <Radios
        name="changeKind"
        legend={change.legend}
        legendSize="m"
        hint={change.hint}
        value={changeKind}
        choices={changeKinds.map((kind) => ({ value: kind, label: vocabulary.changeKind[kind] }))}
      />
      <TextArea
        name="changeNote"
        label={change.note}
        hint={change.noteHint}
        value={changeNote}
        error={error}
        rows={3}
      />
    </>
  )
}

/** The row that was just added takes focus, so that it can be filled in at once. */
function focusOn(content: Content, added: string | null): string | null {
  if (added === null) return null
  const rows = (content as unknown as Record<string, unknown>)[added]
  return Array.isArray(rows) && rows.length > 0 ? `${added}.${rows.length - 1}` : added
}
