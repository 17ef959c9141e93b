import { listedTargets, type ListedTarget } from '#app/domain/import-choices.ts'
import { paths } from '#app/paths.ts'
import type { AskedWord, ReadMeanings } from '#app/use-cases/import-batches/read-meanings.ts'
import { Pagination } from '../content/pagination.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { Select } from '../forms/select.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface ChooseMeaningsProps extends ReadMeanings {
  mayAdd: boolean
}

/** Each word of the file with what it stands for, and each body with the organisation that is meant. */
export function ChooseMeanings({
  batch: { id },
  words,
  bodies,
  knownBodies,
  page,
  pages,
  mayAdd,
}: ChooseMeaningsProps) {
  const { imports } = useMessages()
  const own = imports.words
  return (
    <Form>
      {words.length === 0 && bodies.length === 0 && <p className="govuk-body">{own.none}</p>}
      {pages > 1 && <p className="govuk-body">{own.pageOf(page, pages)}</p>}
      {knownBodies > 0 && <p className="govuk-body">{own.knownBodies(knownBodies)}</p>}
      {words.map(({ target, asked }) => (
        <WordsOf key={target} target={target} asked={asked} />
      ))}
      {bodies.length > 0 && (
        <section aria-labelledby="bodies">
          <h2 className="govuk-heading-m" id="bodies">
            {own.bodies}
          </h2>
          <p className="govuk-body">{own.bodiesLead}</p>
          {bodies.map(({ written, count, meant, suggestions }, i) => (
            <div key={written}>
              <input type="hidden" name={`body.${i}`} value={written} />
              <Select
                name={`meant.${i}`}
                label={own.inFile(written, count)}
                options={[
                  { value: '', label: own.asWords },
                  ...suggestions.map(({ slug, name }) => ({ value: slug, label: name })),
                ]}
                value={meant}
              />
              {meant === '' && (
                <Button name="name" value={written} look="secondary">
                  {own.naming.button(written)}
                </Button>
              )}
            </div>
          ))}
          {mayAdd && (
            <p className="govuk-body">
              <Link to={paths.addOrganisation()}>{own.addOrganisation}</Link>
            </p>
          )}
        </section>
      )}
      <div className="govuk-button-group">
        <Button>{own.save}</Button>
        <Link to={paths.import(id)}>{imports.preview.back}</Link>
      </div>
      <Pagination page={page} pages={pages} toPage={(to) => `${paths.importWords(id)}?page=${to}`} />
    </Form>
  )
}

function WordsOf({ target, asked }: { target: ListedTarget; asked: readonly AskedWord[] }) {
  const { imports, vocabulary } = useMessages()
  const labels = vocabulary[target] as Record<string, string>
  return (
    <section aria-labelledby={`words-${target}`}>
      <h2 className="govuk-heading-m" id={`words-${target}`}>
        {imports.columns.target[target]}
      </h2>
      {asked.map(({ written, count, meaning }, i) => (
        <div key={written}>
          <input type="hidden" name={`word.${target}.${i}`} value={written} />
          <Select
            name={`meaning.${target}.${i}`}
            label={imports.words.inFile(written, count)}
            options={[
              { value: '', label: imports.words.unknown },
              ...listedTargets[target].map((value) => ({ value, label: labels[value] ?? value })),
            ]}
            value={meaning}
          />
        </div>
      ))}
    </section>
  )
}
