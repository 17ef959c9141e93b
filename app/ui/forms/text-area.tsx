import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import type { Messages } from '#app/messages/en.ts'
import { useMessages } from '../page/language.tsx'
import { classes, describedBy } from './classes.ts'
import { fieldId } from './field-id.ts'
import { ErrorMessage, FormGroup, Hint, Label, type FieldProps } from './parts.tsx'

type AreaAttributes = Omit<ComponentPropsWithoutRef<'textarea'>, keyof FieldProps | 'value' | 'defaultValue'>

export interface TextAreaProps extends FieldProps, AreaAttributes {
  value?: string
  /** The most characters it may hold: said below, and counted down when scripts run. */
  limit?: number
  /** Stands between the text area and the count. */
  after?: ReactNode
}

/** Several lines of text. */
export function TextArea({
  name,
  id = fieldId(name),
  label,
  labelSize,
  labelIsHeading,
  hint,
  error,
  value,
  limit,
  after,
  className,
  rows = 5,
  ...rest
}: TextAreaProps) {
  const { count } = useMessages().common.form
  return (
    <FormGroup
      error={error}
      className={limit ? 'govuk-character-count' : undefined}
      data={
        limit
          ? { 'data-module': 'govuk-character-count', 'data-maxlength': limit, ...countWords(count) }
          : undefined
      }
    >
      <Label {...{ name, id, label, labelSize, labelIsHeading }} />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <textarea
        className={classes(
          'govuk-textarea',
          error && 'govuk-textarea--error',
          limit && 'govuk-js-character-count',
          className,
        )}
        id={id}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-describedby={describedBy(limit && `${id}-info`, hint && `${id}-hint`, error && `${id}-error`)}
        {...rest}
      />
      {limit && (
        <Hint id={`${id}-info`} className="govuk-character-count__message">
          {count.limit(limit)}
        </Hint>
      )}
      {after}
    </FormGroup>
  )
}

function countWords(words: Messages['common']['form']['count']) {
  return {
    'data-i18n.characters-under-limit.one': words.underOne,
    'data-i18n.characters-under-limit.other': words.underOther,
    'data-i18n.characters-at-limit': words.atLimit,
    'data-i18n.characters-over-limit.one': words.overOne,
    'data-i18n.characters-over-limit.other': words.overOther,
  }
}
