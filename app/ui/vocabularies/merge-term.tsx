import type { TermRefusal } from '#app/domain/term-edit.ts'
import type { OpenVocabulary } from '#app/domain/terms.ts'
import { readIn } from '#app/domain/text.ts'
import { paths } from '#app/paths.ts'
import type { ListedTerm, ReadTerm } from '#app/use-cases/vocabularies/read-vocabularies.ts'
import { InsetText } from '../content/inset-text.tsx'
import { WarningText } from '../content/warning-text.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { Select } from '../forms/select.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { totalsOf } from './totals.ts'

interface MergeTermProps {
  vocabulary: OpenVocabulary
  term: ListedTerm
  targets: ReadTerm['targets']
  /** The one that was chosen, to see first what a merge would do. */
  into: ReadTerm['targets'][number] | null
  errors: FormErrors
  whyNot: TermRefusal | null
}

/** Puts another term in the place of this one: first chosen, then seen, then confirmed by typing its name. */
export function MergeTerm(props: MergeTermProps) {
  const { merge, whyNot: reasons } = useMessages().vocabularies
  const { into, whyNot } = props
  return (
    <section aria-labelledby="merge">
      <h2 className="govuk-heading-m" id="merge">
        {merge.title}
      </h2>
      <p className="govuk-body">{merge.text}</p>
      {whyNot !== null ? (
        <InsetText>{reasons[whyNot]}</InsetText>
      ) : into === null ? (
        <ChooseTarget {...props} />
      ) : (
        <ConfirmMerge {...props} into={into} />
      )}
    </section>
  )
}

function ChooseTarget({ targets, errors }: MergeTermProps) {
  const { merge } = useMessages().vocabularies
  const language = useLanguage()
  return (
    <Form method="get" action="#merge">
      <Select
        name="into"
        label={merge.into}
        error={errors.of('into')}
        options={[
          { value: '', label: merge.choose },
          ...targets.map(({ id, label }) => ({ value: id, label: readIn(label, language).text })),
        ]}
      />
      <Button look="secondary">{merge.look}</Button>
    </Form>
  )
}

function ConfirmMerge({
  vocabulary,
  term,
  into,
  errors,
}: MergeTermProps & { into: ReadTerm['targets'][number] }) {
  const { merge } = useMessages().vocabularies
  const language = useLanguage()
  const { published, writing, organisations } = totalsOf(term.uses)
  const name = readIn(term.label, language).text
  return (
    <>
      <h3 className="govuk-heading-s">{merge.previewTitle(name, readIn(into.label, language).text)}</h3>
      <p className="govuk-body">{merge.preview(published, writing, organisations)}</p>
      <WarningText>{merge.forGood}</WarningText>
      <Form>
        <input type="hidden" name="into" value={into.id} />
        <TextInput
          name="confirmation"
          label={merge.confirmation(name)}
          error={errors.of('confirmation')}
          width={30}
          autoComplete="off"
          spellCheck={false}
        />
        <div className="govuk-button-group">
          <Button name="do" value="merge" look="warning" once>
            {merge.button}
          </Button>
          <Link to={paths.term(vocabulary, term.id)}>{merge.cancel}</Link>
        </div>
      </Form>
    </>
  )
}
