import { Button } from '../forms/button.tsx'
import { useMessages } from '../page/language.tsx'

interface AskAgainProps {
  question: string
  /** What the buttons send as `intent`. */
  remove: string
  keep: string
}

/** Asks a second time before words are removed: they cannot be brought back. */
export function AskAgain({ question, remove, keep }: AskAgainProps) {
  const { arrange } = useMessages().casebooks
  return (
    <div className="app-ask-again" role="group" aria-label={question}>
      <p className="govuk-body">
        <strong>{question}</strong>
      </p>
      <div className="govuk-button-group">
        <Button look="warning" name="intent" value={remove} once>
          {arrange.yes}
        </Button>
        <Button look="secondary" name="intent" value={keep}>
          {arrange.keep}
        </Button>
      </div>
    </div>
  )
}
