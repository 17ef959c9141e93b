import { adoptionLimits, type Figure } from '#app/domain/adoption.ts'
import { directions } from '#app/domain/vocabulary.ts'
import { Fieldset } from '../forms/fieldset.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { Select } from '../forms/select.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

/** As many as most have; whoever has more gets another with every save. */
const offered = 2

/** A body's own numbers, with an empty row or two for more. */
export function FigureRows({ figures, errors }: { figures: readonly Figure[]; errors: FormErrors }) {
  const { form } = useMessages().adoption
  const rows = Math.min(adoptionLimits.figures, Math.max(offered, figures.length + 1))
  return (
    <Fieldset legend={form.figures} legendSize="m">
      <p className="govuk-hint">{form.figuresHint}</p>
      {Array.from({ length: rows }, (_, index) => (
        <FigureRow key={index} index={index} figure={figures[index]} errors={errors} />
      ))}
      <p className="govuk-hint">{form.rows}</p>
    </Fieldset>
  )
}

interface FigureRowProps {
  index: number
  figure: Figure | undefined
  errors: FormErrors
}

function FigureRow({ index, figure, errors }: FigureRowProps) {
  const { adoption, vocabulary, common } = useMessages()
  const { form } = adoption
  const input = (part: keyof Figure) => ({
    name: `figures.${index}.${part}`,
    label: form[part],
    value: figure?.[part],
    error: errors.of(`figures.${index}.${part}`),
  })
  return (
    <Fieldset legend={form.figure(index + 1)} legendSize="s">
      <TextInput {...input('measure')} hint={index === 0 ? form.measureHint : undefined} />
      <div className="app-figure-row">
        <TextInput {...input('before')} width={10} />
        <TextInput {...input('after')} width={10} />
        <Select
          {...input('direction')}
          options={[
            { value: '', label: common.form.notSaid },
            ...directions.map((value) => ({ value, label: vocabulary.direction[value] })),
          ]}
        />
      </div>
      <TextInput {...input('period')} hint={index === 0 ? form.periodHint : undefined} width={20} />
    </Fieldset>
  )
}
