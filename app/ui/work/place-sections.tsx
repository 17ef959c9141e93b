import type { Language } from '#app/domain/vocabulary.ts'
import { languages } from '#app/domain/vocabulary.ts'
import { wordFields } from '#app/domain/word-fields.ts'
import { toNote, type WordSection } from '#app/domain/word-start.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import { paths } from '#app/paths.ts'
import { Details } from '../content/details.tsx'
import { InsetText } from '../content/inset-text.tsx'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import { Select, type Option } from '../forms/select.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** A section of a Word file as it is shown, with the first guess where it goes. */
export interface ShownSection extends WordSection {
  html: string
  /** How a long text begins, in plain words; '' where all of it is shown at once. */
  beginning: string
  field: string
}

interface PlaceSectionsProps {
  sections: readonly ShownSection[]
  organisationId: string
  language: Language
  images: number
}

/** Each heading of a Word file with its text, and the question it answers. The form carries the words to the next step. */
export function PlaceSections({ sections, organisationId, language, images }: PlaceSectionsProps) {
  const { place } = useMessages().wordStart
  const options = useFieldOptions()
  return (
    <>
      <h1 className="govuk-heading-xl">{place.title}</h1>
      <p className="govuk-body-l">{place.lead}</p>
      {images > 0 && <InsetText>{place.images(images)}</InsetText>}
      <Form encType="multipart/form-data">
        <input type="hidden" name="organisation" value={organisationId} />
        {sections.map((section, index) => (
          <Section
            key={index}
            section={section}
            name={`sections.${index}`}
            options={options}
            language={language}
          />
        ))}
        <Radios
          name="language"
          legend={place.language}
          legendSize="m"
          inline
          value={language}
          choices={languages.map((value) => ({ value, label: place.languages[value] }))}
        />
        <div className="govuk-button-group">
          <Button name="intent" value="begin" once>
            {place.begin}
          </Button>
          <Link to={paths.fromWord()}>{place.again}</Link>
        </div>
      </Form>
    </>
  )
}

interface SectionProps {
  section: ShownSection
  name: string
  options: readonly Option[]
  language: Language
}

function Section({ section, name, options, language }: SectionProps) {
  const { place } = useMessages().wordStart
  const { from, heading, text, field } = section
  const title = from === 'heading' ? heading : place.from[from]
  const id = `${name.replace('.', '-')}-heading`
  return (
    <section className="app-word-section" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id} lang={from === 'heading' ? language : undefined}>
        {title}
      </h2>
      <input type="hidden" name={`${name}.heading`} value={heading} />
      <input type="hidden" name={`${name}.text`} value={text} />
      {text !== '' && <Text section={section} language={language} title={title} />}
      <Select
        name={`${name}.field`}
        label={
          <>
            {place.goesTo}
            <span className="govuk-visually-hidden">: {title}</span>
          </>
        }
        labelSize="s"
        options={options}
        value={field}
      />
    </section>
  )
}

function Text({ section, language, title }: { section: ShownSection; language: Language; title: string }) {
  const { place } = useMessages().wordStart
  const words = (
    <div className="app-prose" lang={language} dangerouslySetInnerHTML={{ __html: section.html }} />
  )
  if (section.beginning === '') return words
  return (
    <>
      <p className="govuk-body" lang={language}>
        {section.beginning}
      </p>
      <Details
        summary={
          <>
            {place.more}
            <span className="govuk-visually-hidden">: {title}</span>
          </>
        }
      >
        {words}
      </Details>
    </>
  )
}

function useFieldOptions(): Option[] {
  const messages = useMessages()
  const words = fieldWordsOf(messages, 'case-study')
  return [
    ...wordFields.map(({ key }) => ({ value: key, label: words.field(key).label })),
    { value: toNote, label: messages.wordStart.place.note },
  ]
}
