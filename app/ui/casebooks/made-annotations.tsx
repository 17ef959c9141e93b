import type { EntryTexts, ShownAnnotation } from '#app/use-cases/casebooks/read-entry-texts.ts'
import type { Bilingual } from '#app/domain/text.ts'
import { languages } from '#app/domain/vocabulary.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import { Tag } from '../content/tag.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextArea } from '../forms/text-area.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface MadeAnnotationsProps {
  texts: EntryTexts
  errors: FormErrors
  /** What was typed for a note that could not be saved. */
  typed: { id: string; words: Bilingual } | null
}

/** What an editor did to the texts of an entry so far; each can be taken back, and what notes say be changed. */
export function MadeAnnotations({ texts, errors, typed }: MadeAnnotationsProps) {
  const { annotate } = useMessages()
  return (
    <section aria-labelledby="made">
      <h2 className="govuk-heading-l" id="made">
        {annotate.made}
      </h2>
      {texts.annotations.length === 0 && <p className="govuk-body">{annotate.none}</p>}
      <ul className="govuk-list app-annotations">
        {texts.annotations.map((one) => (
          <li key={one.id} className="app-annotations__one">
            <Made
              texts={texts}
              one={typed?.id === one.id ? { ...one, words: typed.words } : one}
              errors={errors}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Made({ texts, one, errors }: { texts: EntryTexts; one: ShownAnnotation; errors: FormErrors }) {
  const messages = useMessages()
  const { annotate } = messages
  const reading = useLanguage()
  const { id, kind, field, language, anchor, words, today } = one
  const quote = today ?? anchor.quote
  return (
    <Form>
      <input type="hidden" name="lock" value={texts.lock} />
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>{annotate.did[kind]}</strong>, {readerWordsOf(messages, texts.card.kind).field(field)}{' '}
        {today === null && <Tag colour="red">{annotate.lost}</Tag>}
      </p>
      {today === null && (
        <p className="govuk-body-s govuk-!-margin-bottom-1">
          {annotate.lostText} {annotate.was}:
        </p>
      )}
      <blockquote className="app-quotation__words" lang={language === reading ? undefined : language}>
        {quote}
      </blockquote>
      {kind === 'note' &&
        languages.map((of) => (
          <TextArea
            key={of}
            name={`${id}.words.${of}`}
            label={annotate.words[of]}
            value={words[of]}
            lang={of}
            rows={2}
            error={errors.of(`${id}.words.${of}`)}
          />
        ))}
      <div className="app-arrange__buttons">
        {kind === 'note' && (
          <Button look="secondary" className="app-arrange__button" name="do" value={`say ${id}`}>
            {annotate.saveNote}
            <span className="govuk-visually-hidden">: {quote}</span>
          </Button>
        )}
        <Button look="secondary" className="app-arrange__button" name="do" value={`remove ${id}`}>
          {annotate.remove}
          <span className="govuk-visually-hidden">: {quote}</span>
        </Button>
      </div>
    </Form>
  )
}
