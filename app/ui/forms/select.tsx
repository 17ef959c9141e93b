import type { ComponentPropsWithoutRef } from 'react'
import { classes, describedBy } from './classes.ts'
import { fieldId } from './field-id.ts'
import { ErrorMessage, FormGroup, Hint, Label, type FieldProps } from './parts.tsx'

export interface Option {
  value: string
  label: string
}

type SelectAttributes = Omit<ComponentPropsWithoutRef<'select'>, keyof FieldProps | 'value' | 'defaultValue'>

interface SelectProps extends FieldProps, SelectAttributes {
  options: readonly Option[]
  value?: string
}

/** One of many. Give an option with value '' first where no answer is an answer. */
export function Select({
  name,
  id = fieldId(name),
  label,
  labelSize,
  labelIsHeading,
  hint,
  error,
  options,
  value,
  className,
  ...rest
}: SelectProps) {
  return (
    <FormGroup error={error}>
      <Label {...{ name, id, label, labelSize, labelIsHeading }} />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <select
        className={classes('govuk-select', className, error && 'govuk-select--error')}
        id={id}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(hint && `${id}-hint`, error && `${id}-error`)}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FormGroup>
  )
}
