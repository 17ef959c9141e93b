import { listing } from '#app/messages/listing.ts'
import { paths } from '#app/paths.ts'
import type { DraftEntry } from '#app/use-cases/organisations/list-drafts.ts'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { Select } from '../forms/select.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { StatusTag } from '../work/status-tag.tsx'

interface DraftListProps {
  drafts: readonly DraftEntry[]
  /** What is to be put right, by the field's name. */
  errorOf(field: string): string | undefined
}

/** An organisation's drafts with their writers, each to be given to a colleague, or why not now. */
export function DraftList({ drafts, errorOf }: DraftListProps) {
  const { organisationDesk, work, vocabulary } = useMessages()
  const words = organisationDesk.drafts
  const language = useLanguage()
  return (
    <ul className="govuk-list app-work__entries">
      {drafts.map((draft) => {
        const names = draft.writers.map(({ name, here }) => (here ? name : words.left(name)))
        return (
          <li key={draft.id} className="app-work__entry">
            <h2 className="govuk-heading-s app-work__title">
              <Link
                to={paths.workOn(draft.id)}
                lang={draft.title.translated ? undefined : draft.title.language}
              >
                {draft.title.text || work.list.untitled}
              </Link>{' '}
              <StatusTag live={draft.live} draft={draft.draft} />
            </h2>
            <p className="govuk-body-s app-work__facts">
              {vocabulary.recordKind[draft.kind]}. {words.writers(listing(language, names))}{' '}
              {draft.writers.every(({ here }) => !here) && <strong>{words.nobodyLeft}</strong>}
            </p>
            <GiveDraft draft={draft} error={errorOf(`to.${draft.id}`)} />
          </li>
        )
      })}
    </ul>
  )
}

function GiveDraft({ draft, error }: { draft: DraftEntry; error: string | undefined }) {
  const { organisationDesk, work, whyNot } = useMessages()
  const words = organisationDesk.drafts
  const notNow: Partial<Record<string, string>> = work.notNow
  const { id, title, colleagues, whyNotGive } = draft
  if (whyNotGive !== null)
    return (
      <p className="govuk-hint">
        {words.button}: {notNow[whyNotGive] ?? whyNot[whyNotGive]}
      </p>
    )
  if (colleagues.length === 0) return <p className="govuk-hint">{words.noColleagues}</p>
  const name = title.text || work.list.untitled
  return (
    <Form>
      <Select
        name={`to.${id}`}
        label={words.giveTo(name)}
        error={error}
        options={[
          { value: '', label: words.choose },
          ...colleagues.map((colleague) => ({ value: colleague.id, label: colleague.name })),
        ]}
      />
      <Button name="give" value={id} look="secondary" once>
        {words.button}
        <VisuallyHidden>{words.of(name)}</VisuallyHidden>
      </Button>
    </Form>
  )
}
