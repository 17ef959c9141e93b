import { useMessages } from '../page/language.tsx'
import { describedBy } from './classes.ts'
import { fieldId } from './field-id.ts'
import { ErrorMessage, FormGroup, Hint, Label, type FieldProps } from './parts.tsx'

interface PasswordInputProps extends FieldProps {
  autoComplete: 'current-password' | 'new-password'
}

/** A password, with a button to show it when scripts run. Pasting and password managers work (WCAG 3.3.8). */
export function PasswordInput({ autoComplete, ...field }: PasswordInputProps) {
  const { name, id = fieldId(name), hint, error } = field
  const words = useMessages().common.form.password
  return (
    <FormGroup
      error={error}
      className="govuk-password-input"
      data={{
        'data-module': 'govuk-password-input',
        'data-i18n.show-password': words.show,
        'data-i18n.hide-password': words.hide,
        'data-i18n.show-password-aria-label': words.showLabel,
        'data-i18n.hide-password-aria-label': words.hideLabel,
        'data-i18n.password-shown-announcement': words.shown,
        'data-i18n.password-hidden-announcement': words.hidden,
      }}
    >
      <Label {...field} id={id} />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <div className="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          className={`govuk-input govuk-password-input__input govuk-js-password-input-input${error ? ' govuk-input--error' : ''}`}
          id={id}
          name={name}
          type="password"
          spellCheck="false"
          aria-describedby={describedBy(hint && `${id}-hint`, error && `${id}-error`)}
          autoComplete={autoComplete}
          autoCapitalize="none"
        />
        <button
          type="button"
          className="govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle"
          data-module="govuk-button"
          aria-controls={id}
          aria-label={words.showLabel}
          hidden
        >
          {words.show}
        </button>
      </div>
    </FormGroup>
  )
}
