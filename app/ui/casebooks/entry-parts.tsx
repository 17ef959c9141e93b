import type { EntryText, EntryTexts } from '#app/use-cases/casebooks/read-entry-texts.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import { Checkboxes } from '../forms/choices.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { WarningText } from '../content/warning-text.tsx'

interface EntryPartsProps {
  texts: EntryTexts
  /** The parts that were ticked, as they are sent. */
  chosen: readonly string[]
  error: string | undefined
}

/** The sentences of an entry's texts, each to be ticked, with what was done to them. */
export function EntryParts({ texts, chosen, error }: EntryPartsProps) {
  const messages = useMessages()
  const reading = useLanguage()
  const { language } = texts.at
  const words = readerWordsOf(messages, texts.card.kind)
  return texts.texts.map((text, index) => (
    <div key={text.field}>
      {text.withheld && <WarningText>{messages.annotate.withheld}</WarningText>}
      <Checkboxes
        name="part"
        id={index === 0 ? 'part' : `part-${text.field}`}
        legend={words.field(text.field)}
        legendSize="s"
        small
        error={index === 0 ? error : undefined}
        values={chosen}
        choices={text.parts.map((part) => ({
          value: `${text.field}:${part.start}-${part.end}`,
          label: (
            <span lang={language === reading ? undefined : language}>
              <Runs field={text.field} runs={part.runs} />
            </span>
          ),
        }))}
      />
    </div>
  ))
}

function Runs({ field, runs }: { field: string; runs: EntryText['parts'][number]['runs'] }) {
  const { state } = useMessages().annotate
  return runs.map(({ start, text, elided, marked, notes }) => {
    const place = { 'data-field': field, 'data-start': start }
    const Piece = elided ? 'del' : marked ? 'mark' : 'span'
    const said = elided ? state.elided : marked ? state.marked : ''
    return (
      <span key={start}>
        <Piece {...place} className={marked && !elided ? 'app-quotation__marked' : undefined}>
          {text}
        </Piece>
        {said !== '' && <span className="govuk-visually-hidden"> ({said}) </span>}
        {notes.map((number) => (
          <sup key={number}>
            <span className="govuk-visually-hidden"> ({state.note(number)}) </span>
            <span aria-hidden="true">[{number}]</span>
          </sup>
        ))}
      </span>
    )
  })
}
