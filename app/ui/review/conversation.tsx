import { messageLimit } from '#app/domain/conversation.ts'
import type { Conversation as Spoken } from '#app/use-cases/review/read-conversation.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { TextArea } from '../forms/text-area.tsx'
import { useMessages } from '../page/language.tsx'
import { SaidList } from './said-list.tsx'

interface ConversationProps {
  conversation: Spoken
  /** What was typed and refused, and why. */
  typed?: string
  error?: string
}

/** What writers and reviewers say to each other about a submission; both read all of it. */
export function Conversation({ conversation, typed, error }: ConversationProps) {
  const words = useMessages().review.conversation
  const { messages, side, whyNotTalk } = conversation
  const ofWriters = side === 'writers'
  // Before it is sent there is nobody to speak to.
  if (messages.length === 0 && whyNotTalk !== null) return null
  return (
    <section className="app-conversation" aria-labelledby="conversation">
      <h2 className="govuk-heading-m" id="conversation">
        {ofWriters ? words.titleForWriters : words.title}
      </h2>
      <p className="govuk-body">{ofWriters ? words.leadForWriters : words.lead}</p>
      <SaidList
        said={messages.map((message) => ({ ...message, who: words.side[message.side] }))}
        none={words.none}
      />
      {whyNotTalk === null && (
        <Form>
          <TextArea
            // Empty again once it was sent.
            key={messages.length}
            name="message"
            label={ofWriters ? words.labelForWriters : words.label}
            value={typed}
            error={error}
            limit={messageLimit}
            rows={3}
          />
          <Button name="do" value="message" look="secondary" once>
            {words.send}
          </Button>
        </Form>
      )}
    </section>
  )
}
