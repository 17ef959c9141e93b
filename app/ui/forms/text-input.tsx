import type { ComponentPropsWithoutRef } from 'react'
import { classes, describedBy } from './classes.ts'
import { fieldId } from './field-id.ts'
import { ErrorMessage, FormGroup, Hint, Label, type FieldProps } from './parts.tsx'

type InputAttributes = Omit<
  ComponentPropsWithoutRef<'input'>,
  keyof FieldProps | 'prefix' | 'value' | 'defaultValue'
>

export interface TextInputProps extends FieldProps, InputAttributes {
  value?: string
  /** Characters it looks made for; whole width without. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
  prefix?: string
  suffix?: string
  /** Offered by the browser while somebody types; anything else may be typed as well. */
  suggestions?: readonly string[]
}

/** One line of text. Give `autoComplete` where the answer is about the person themselves (WCAG 1.3.5). */
export function TextInput({
  name,
  id = fieldId(name),
  label,
  labelSize,
  labelIsHeading,
  hint,
  error,
  value,
  width,
  prefix,
  suffix,
  suggestions = [],
  className,
  'aria-describedby': alsoDescribedBy,
  ...rest
}: TextInputProps) {
  const input = (
    <input
      className={classes(
        'govuk-input',
        className,
        width && `govuk-input--width-${width}`,
        error && 'govuk-input--error',
      )}
      id={id}
      name={name}
      type="text"
      defaultValue={value}
      aria-describedby={describedBy(alsoDescribedBy, hint && `${id}-hint`, error && `${id}-error`)}
      list={suggestions.length > 0 ? `${id}-list` : undefined}
      {...rest}
    />
  )
  return (
    <FormGroup error={error}>
      <Label {...{ name, id, label, labelSize, labelIsHeading }} />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix && <Affix at="prefix">{prefix}</Affix>}
          {input}
          {suffix && <Affix at="suffix">{suffix}</Affix>}
        </div>
      ) : (
        input
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </FormGroup>
  )
}

function Affix({ at, children }: { at: 'prefix' | 'suffix'; children: string }) {
  return (
    <div className={`govuk-input__${at}`} aria-hidden="true">
      {children}
    </div>
  )
}
