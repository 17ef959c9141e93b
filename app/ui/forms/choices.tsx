import type { ReactNode } from 'react'
import { classes, describedBy } from './classes.ts'
import { fieldId } from './field-id.ts'
import { Fieldset } from './fieldset.tsx'
import { ErrorMessage, FormGroup, Hint, type Size } from './parts.tsx'

export interface Choice {
  value: string
  label: ReactNode
  hint?: ReactNode
}

interface ChoicesProps {
  name: string
  id?: string
  legend: ReactNode
  legendSize?: Size
  legendIsHeading?: boolean
  hint?: ReactNode
  error?: string
  choices: readonly Choice[]
  small?: boolean
  /** Side by side on a wide screen, for long lists. */
  columns?: boolean
}

/** One of a few. */
export function Radios({ value, inline, ...rest }: ChoicesProps & { value?: string; inline?: boolean }) {
  return <ChoiceGroup kind="radio" chosen={value ? [value] : []} inline={inline} {...rest} />
}

/** Any of a few; every ticked one is sent under the same name. */
export function Checkboxes({ values = [], ...rest }: ChoicesProps & { values?: readonly string[] }) {
  return <ChoiceGroup kind="checkbox" chosen={values} {...rest} />
}

interface GroupProps extends ChoicesProps {
  kind: 'radio' | 'checkbox'
  chosen: readonly string[]
  inline?: boolean
}

function ChoiceGroup({
  kind,
  chosen,
  inline,
  small,
  columns,
  name,
  id = fieldId(name),
  choices,
  ...group
}: GroupProps) {
  const { legend, legendSize, legendIsHeading, hint, error } = group
  const block = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes'
  return (
    <FormGroup error={error}>
      <Fieldset
        {...{ legend, legendSize, legendIsHeading }}
        describedBy={describedBy(hint && `${id}-hint`, error && `${id}-error`)}
      >
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        <div
          className={classes(
            block,
            inline && `${block}--inline`,
            small && `${block}--small`,
            columns && 'app-choice-columns',
          )}
          data-module={block}
        >
          {choices.map((choice, index) => (
            <ChoiceItem
              key={choice.value}
              {...{ block, kind, name, choice }}
              // The first has the group's own id, so that an error's link finds it.
              id={index === 0 ? id : `${id}-${index + 1}`}
              checked={chosen.includes(choice.value)}
            />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  )
}

interface ItemProps {
  block: string
  kind: 'radio' | 'checkbox'
  name: string
  id: string
  choice: Choice
  checked: boolean
}

function ChoiceItem({ block, kind, name, id, choice, checked }: ItemProps) {
  return (
    <div className={`${block}__item`}>
      <input
        className={`${block}__input`}
        id={id}
        name={name}
        type={kind}
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={describedBy(choice.hint && `${id}-item-hint`)}
      />
      <label className={`govuk-label ${block}__label`} htmlFor={id}>
        {choice.label}
      </label>
      {choice.hint && (
        <Hint id={`${id}-item-hint`} className={`${block}__hint`}>
          {choice.hint}
        </Hint>
      )}
    </div>
  )
}

/** A single yes: one tick box with no question around it. It sends 'yes'. */
export function Tick({ name, id = fieldId(name), label, hint, error, checked = false, small }: TickProps) {
  return (
    <FormGroup error={error}>
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <div
        className={classes('govuk-checkboxes', small && 'govuk-checkboxes--small')}
        data-module="govuk-checkboxes"
      >
        <ChoiceItem
          {...{
            name,
            id,
            checked,
            block: 'govuk-checkboxes',
            kind: 'checkbox',
            choice: { value: 'yes', label, hint },
          }}
        />
      </div>
    </FormGroup>
  )
}

interface TickProps {
  name: string
  id?: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  checked?: boolean
  small?: boolean
}
