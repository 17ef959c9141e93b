import { useRef } from 'react'
import { annotationKinds, annotationLimits } from '#app/domain/annotation.ts'
import { textOfParts } from '#app/domain/card.ts'
import type { Issue } from '#app/domain/issue.ts'
import { anchors } from '#app/domain/read-casebook.ts'
import { noText } from '#app/domain/text.ts'
import { languages } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import type { AskedAnnotation } from '#app/use-cases/casebooks/annotate-entry.ts'
import type { EntryTexts } from '#app/use-cases/casebooks/read-entry-texts.ts'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { Form } from '../forms/form.tsx'
import { useErrors } from '../forms/issues.ts'
import { TextArea } from '../forms/text-area.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { EntryParts } from './entry-parts.tsx'
import { MadeAnnotations } from './made-annotations.tsx'
import { SelectionTools } from './selection-tools.tsx'
import { useSelectedWords } from './use-selected-words.ts'

interface AnnotateEntryProps {
  texts: EntryTexts
  issues: readonly Issue[]
  /** What was asked for and could not be done. */
  asked: AskedAnnotation | null
}

/** The texts of an entry, what was done to them, and the form that does more. */
export function AnnotateEntry({ texts, issues, asked }: AnnotateEntryProps) {
  const { annotate } = useMessages()
  const language = useLanguage()
  const labels = labelsOf(texts, annotate)
  const errors = useErrors(issues, labels)
  const { card, at } = texts
  const adding = asked?.do === 'add' ? asked : null
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      <p className="govuk-body">
        <Link to={`${paths.sections(at.recordId)}#${anchors.entry(at.section, at.entry)}`}>
          {annotate.back}
        </Link>
      </p>
      <span className="govuk-caption-xl" lang={card.language === language ? undefined : card.language}>
        {textOfParts(card.title)}
      </span>
      <h1 className="govuk-heading-xl">{annotate.title}</h1>
      <p className="govuk-body-l">{annotate.lead}</p>
      {texts.written.length > 1 && <OtherTexts texts={texts} />}
      {texts.texts.length === 0 ? (
        <>
          <p className="govuk-body">{annotate.nothing}</p>
          {texts.written.length === 1 && <OtherTexts texts={texts} />}
        </>
      ) : (
        <Add texts={texts} adding={adding} errors={errors} />
      )}
      <MadeAnnotations texts={texts} errors={errors} typed={asked?.do === 'say' ? asked : null} />
    </>
  )
}

function OtherTexts({ texts: { at, written } }: { texts: EntryTexts }) {
  const { annotate } = useMessages()
  return (
    <nav aria-label={annotate.texts}>
      {written.length > 1 && <p className="govuk-body">{annotate.otherLanguage}</p>}
      <ul className="govuk-list app-annotations__languages">
        {written.map((one) => (
          <li key={one}>
            <Link
              to={`${paths.annotate(at.recordId, at.section, at.entry)}&text=${one}`}
              aria-current={one === at.language ? 'page' : undefined}
            >
              {annotate.inLanguage[one]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface AddProps {
  texts: EntryTexts
  adding: Extract<AskedAnnotation, { do: 'add' }> | null
  errors: ReturnType<typeof useErrors>
}

function Add({ texts, adding, errors }: AddProps) {
  const { annotate } = useMessages()
  const form = useRef<HTMLFormElement>(null)
  const { works, selected, forget } = useSelectedWords(form)
  const chosen = adding?.chosen ?? { parts: [], quote: '' }
  const words = adding?.words ?? noText
  const selection = selected && `${selected.field}:${selected.start}-${selected.end}`
  return (
    <Form ref={form}>
      <input type="hidden" name="lock" value={texts.lock} />
      <input type="hidden" name="mark" value={texts.mark} />
      {selection !== null && <input type="hidden" name="selection" value={selection} />}
      <h2 className="govuk-heading-l">{annotate.choose}</h2>
      <p className="govuk-body">{annotate.chooseHint(works)}</p>
      <EntryParts
        texts={texts}
        chosen={chosen.parts.map(({ field, start, end }) => `${field}:${start}-${end}`)}
        error={errors.of('part')}
      />
      <TextInput
        name="quote"
        label={annotate.quote}
        hint={annotate.quoteHint}
        value={chosen.quote}
        error={errors.of('quote')}
        lang={texts.at.language}
      />
      <Radios
        name="kind"
        legend={annotate.kind}
        legendSize="s"
        value={adding?.kind ?? undefined}
        error={errors.of('kind')}
        choices={annotationKinds.map((kind) => ({
          value: kind,
          label: annotate.kinds[kind],
          hint: annotate.kindHints[kind],
        }))}
      />
      {languages.map((one) => (
        <TextArea
          key={one}
          name={`words.${one}`}
          label={annotate.words[one]}
          hint={annotate.wordsHint}
          value={words[one]}
          limit={annotationLimits.words}
          lang={one}
          rows={3}
          error={errors.of(`words.${one}`)}
        />
      ))}
      <Button name="do" value="add">
        {annotate.add}
      </Button>
      {selected !== null && <SelectionTools selected={selected} form={form} forget={forget} />}
    </Form>
  )
}

function labelsOf(texts: EntryTexts, annotate: ReturnType<typeof useMessages>['annotate']) {
  const noted = texts.annotations.flatMap(({ id }) =>
    languages.map((one) => [`${id}.words.${one}`, annotate.words[one]]),
  )
  return {
    part: annotate.choose,
    quote: annotate.quote,
    kind: annotate.kind,
    'words.en': annotate.words.en,
    'words.cy': annotate.words.cy,
    ...(Object.fromEntries(noted) as Record<string, string>),
  }
}
