import { adoptionLimits, adoptionStages, type AdoptionWords } from '#app/domain/adoption.ts'
import { paths } from '#app/paths.ts'
import { Details } from '../content/details.tsx'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextArea } from '../forms/text-area.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { FigureRows } from './figure-rows.tsx'

interface AdoptionFormProps {
  slug: string
  body: { id: string; name: string }
  number: number
  words: AdoptionWords | null
  errors: FormErrors
}

/** What a body did with a case study, said by somebody who belongs to it. */
export function AdoptionForm({ slug, body, number, words, errors }: AdoptionFormProps) {
  const { adoption, common } = useMessages()
  const { form, stage, stageMeaning } = adoption
  const input = (name: 'changed' | 'why' | 'contactRole') => ({
    name,
    label: form[name],
    labelSize: 's' as const,
    value: words?.[name],
    error: errors.of(name),
  })
  return (
    <Form action={paths.adoption(slug, body.id)}>
      <input type="hidden" name="body" value={body.id} />
      <input type="hidden" name="number" value={number} readOnly />
      <p className="govuk-body">
        <strong>{form.speakingFor}</strong>: {body.name}
      </p>
      <Radios
        name="stage"
        legend={form.stage}
        legendSize="m"
        value={words?.stage}
        error={errors.of('stage')}
        choices={adoptionStages.map((value) => ({ value, label: stage[value], hint: stageMeaning[value] }))}
      />
      <TextArea {...input('changed')} hint={form.changedHint} limit={adoptionLimits.text} rows={4} />
      <TextArea {...input('why')} hint={form.whyHint} limit={adoptionLimits.text} rows={4} />
      <FigureRows figures={words?.figures ?? []} errors={errors} />
      <TextInput {...input('contactRole')} hint={form.contactRoleHint} width={30} />
      <div className="govuk-button-group">
        <Button name="intent" value="save" once>
          {form.save}
        </Button>
        <Link to={paths.record({ kind: 'case-study', slug })}>{common.cancel}</Link>
      </div>
    </Form>
  )
}

/** Asks once more by having to be opened first. */
export function RemoveAdoption({ slug, body }: { slug: string; body: { id: string; name: string } }) {
  const { form } = useMessages().adoption
  return (
    <Details summary={form.removing}>
      <p className="govuk-body">{form.removeLead(body.name)}</p>
      <Form action={paths.adoption(slug, body.id)}>
        <input type="hidden" name="body" value={body.id} />
        <Button name="intent" value="remove" look="warning" once>
          {form.remove}
        </Button>
      </Form>
    </Details>
  )
}
