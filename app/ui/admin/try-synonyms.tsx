import { paths } from '#app/paths.ts'
import type { Tried } from '#app/use-cases/synonyms/try-synonyms.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Asks for words, and says what a search for them also looks for. */
export function TrySynonyms({ tried }: { tried: Tried | null }) {
  const words = useMessages().admin.synonyms.try
  return (
    <section aria-labelledby="try-synonyms">
      <h2 className="govuk-heading-m" id="try-synonyms">
        {words.title}
      </h2>
      <Form method="get" key={tried?.words}>
        <TextInput
          name="try"
          label={words.label}
          value={tried?.words}
          width={30}
          maxLength={100}
          autoComplete="off"
        />
        <Button look="secondary">{words.button}</Button>
      </Form>
      <div role="status">{tried && <Answer tried={tried} />}</div>
    </section>
  )
}

function Answer({ tried }: { tried: Tried }) {
  const words = useMessages().admin.synonyms.try
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body govuk-!-text-break-word">
        {words.finds(tried.total, tried.words)}.{' '}
        <Link to={paths.search(`${tried.words} `)}>{words.search}</Link>
      </p>
      {tried.meanings.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {tried.meanings.map(({ typed, also }) => (
            <li key={typed} className="govuk-!-text-break-word">
              {words.also(typed)}: {also.join(', ')}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
