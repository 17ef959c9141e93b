import type { ReactNode } from 'react'
import { useMessages } from '../page/language.tsx'
import { classes, describedBy } from './classes.ts'
import { fieldId } from './field-id.ts'
import { Fieldset } from './fieldset.tsx'
import { ErrorMessage, FormGroup, Hint, type Size } from './parts.tsx'

interface DateInputProps {
  /** The inputs are called NAME.day, NAME.month and NAME.year. */
  name: string
  id?: string
  legend: ReactNode
  legendSize?: Size
  legendIsHeading?: boolean
  hint?: ReactNode
  error?: string
  /** `YYYY-MM-DD` or `YYYY-MM`, or whatever was typed into its three places ('2025-13-', say); '' when nothing was. */
  value?: string
}

/** A date in three boxes: people know a date, and a picker is slow for one long ago. */
export function DateInput(props: DateInputProps) {
  return <DateParts parts={['day', 'month', 'year']} {...props} />
}

/** A month and a year. */
export function MonthInput(props: DateInputProps) {
  return <DateParts parts={['month', 'year']} {...props} />
}

type Part = 'day' | 'month' | 'year'

function DateParts({
  parts,
  name,
  id = fieldId(name),
  value = '',
  ...group
}: DateInputProps & { parts: Part[] }) {
  const { legend, legendSize, legendIsHeading, hint, error } = group
  const { form } = useMessages().common
  const [year = '', month = '', day = ''] = value.split('-')
  const typed = { day: withoutZero(day), month: withoutZero(month), year }
  return (
    <FormGroup error={error}>
      <Fieldset
        {...{ legend, legendSize, legendIsHeading }}
        role="group"
        describedBy={describedBy(hint && `${id}-hint`, error && `${id}-error`)}
      >
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        <div className="govuk-date-input" id={id}>
          {parts.map((part) => (
            <div key={part} className="govuk-date-input__item">
              <div className="govuk-form-group">
                <label className="govuk-label govuk-date-input__label" htmlFor={`${id}-${part}`}>
                  {form[part]}
                </label>
                <input
                  className={classes(
                    'govuk-input govuk-date-input__input',
                    error && 'govuk-input--error',
                    part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
                  )}
                  id={`${id}-${part}`}
                  name={`${name}.${part}`}
                  type="text"
                  defaultValue={typed[part] || undefined}
                  inputMode="numeric"
                />
              </div>
            </div>
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  )
}

function withoutZero(digits: string): string {
  return digits.replace(/^0(?=\d)/, '')
}
