import type { PinnedRecord, Standing } from '#app/domain/read-agenda.ts'
import { standingSentence } from '#app/messages/agenda-words.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { InsetText } from '../content/inset-text.tsx'
import { WarningText } from '../content/warning-text.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** What became of a record since it was chosen, and what to take in its place. Nothing when nothing did. */
export function ItemStanding({ record, itemId }: { record: PinnedRecord; itemId: string }) {
  const { standing } = record
  const sentence = standingSentence(record, useMessages(), useLanguage())
  if (standing.is === 'current') return null
  if (standing.is === 'no-longer-current') return <WarningText>{sentence}</WarningText>
  return (
    <InsetText>
      <p className="govuk-body">{sentence}</p>
      {standing.is === 'newer-edition' && <NewerEdition standing={standing} itemId={itemId} />}
      {standing.is === 'replaced' && <Replacement standing={standing} itemId={itemId} />}
    </InsetText>
  )
}

interface NewerProps<Is extends Standing['is']> {
  standing: Extract<Standing, { is: Is }>
  itemId: string
}

function NewerEdition({ standing: { edition, changeNote }, itemId }: NewerProps<'newer-edition'>) {
  const words = useMessages().agendas.standing
  return (
    <>
      {changeNote !== '' && (
        <p className="govuk-body">
          {words.change} {changeNote}
        </p>
      )}
      <TakeButton itemId={itemId} label={words.take(edition.number)} />
    </>
  )
}

function Replacement({ standing: { by, onAgenda }, itemId }: NewerProps<'replaced'>) {
  const words = useMessages().agendas.standing
  if (by === null) return null
  return (
    <>
      <p className="govuk-body">
        <Link to={paths.record(by)}>{words.readReplacement}</Link>
      </p>
      {onAgenda ? (
        <p className="govuk-body">{words.replacementHere}</p>
      ) : (
        <TakeButton itemId={itemId} label={words.takeReplacement} />
      )}
    </>
  )
}

function TakeButton({ itemId, label }: { itemId: string; label: string }) {
  return (
    <Button look="secondary" className="app-agenda-item__take" name="do" value={`take ${itemId}`}>
      {label}
    </Button>
  )
}
