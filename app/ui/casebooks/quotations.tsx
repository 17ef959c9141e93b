import { anchors, type Quotation, type QuotedNote } from '#app/domain/read-casebook.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { QuotedBlocks } from './quoted-blocks.tsx'

interface QuotationsProps {
  quotations: readonly Quotation[]
  /** Of the record that they are from. */
  kind: RecordKind
  /** The anchor of the entry: notes are numbered within it. */
  entry: string
}

/** The texts of an entry that its editor annotated, and below them what the notes say. */
export function Quotations({ quotations, kind, entry }: QuotationsProps) {
  const messages = useMessages()
  const { quoted } = messages.casebooks.read
  const language = useLanguage()
  const words = readerWordsOf(messages, kind)
  const notes = quotations.flatMap((quotation) => quotation.notes)
  return (
    <div className="app-quotations">
      <p className="govuk-body-s app-quotations__signs">{quoted.signs}</p>
      {quotations.map(({ field, language: own, blocks }) => (
        <figure key={field} className="app-quotation">
          <figcaption className="app-quotation__from">{words.field(field)}</figcaption>
          <blockquote className="app-quotation__words" lang={own === language ? undefined : own}>
            <QuotedBlocks blocks={blocks} entry={entry} />
          </blockquote>
        </figure>
      ))}
      {notes.length > 0 && <Notes notes={notes} entry={entry} />}
    </div>
  )
}

function Notes({ notes, entry }: { notes: readonly QuotedNote[]; entry: string }) {
  const { quoted } = useMessages().casebooks.read
  const language = useLanguage()
  const title = `${entry}-notes`
  return (
    <section className="app-commentary" aria-labelledby={title}>
      <h4 className="app-commentary__label" id={title}>
        {quoted.notes}
      </h4>
      <ol className="govuk-list govuk-list--number">
        {notes.map(({ number, text, language: own }) => (
          <li key={number} id={anchors.note(entry, number)} tabIndex={-1}>
            <span lang={own === language ? undefined : own}>{text}</span>{' '}
            <a className="govuk-link app-no-print" href={`#${anchors.noted(entry, number)}`}>
              <span aria-hidden="true">↩</span>
              <span className="govuk-visually-hidden">{quoted.back(number)}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
