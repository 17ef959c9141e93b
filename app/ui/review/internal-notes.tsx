import { messageLimit, type Said } from '#app/domain/conversation.ts'
import { Tag } from '../content/tag.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { TextArea } from '../forms/text-area.tsx'
import { useMessages } from '../page/language.tsx'
import { SaidList } from './said-list.tsx'

interface InternalNotesProps {
  notes: readonly Said[] | null
  typed?: string
  error?: string
}

/** What reviewers write for each other. Looks unlike the conversation, so that nobody writes in the wrong one. */
export function InternalNotes({ notes, typed, error }: InternalNotesProps) {
  const words = useMessages().review.notes
  if (notes === null) return null
  return (
    <section className="app-notes" aria-labelledby="notes">
      <h2 className="govuk-heading-m" id="notes">
        {words.title} <Tag colour="yellow">{words.tag}</Tag>
      </h2>
      <p className="govuk-body">{words.lead}</p>
      <SaidList said={notes} none={words.none} />
      <Form>
        <TextArea
          key={notes.length}
          name="note"
          label={words.label}
          value={typed}
          error={error}
          limit={messageLimit}
          rows={3}
        />
        <Button name="do" value="note" look="secondary" once>
          {words.add}
        </Button>
      </Form>
    </section>
  )
}
