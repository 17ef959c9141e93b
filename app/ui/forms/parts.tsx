import type { ReactNode } from 'react'
import { useMessages } from '../page/language.tsx'
import { classes } from './classes.ts'

export type Size = 's' | 'm' | 'l' | 'xl'

/** What every field has in common. */
export interface FieldProps {
  /** The input's name; its id is made from it unless `id` is given. */
  name: string
  id?: string
  label: ReactNode
  labelSize?: Size
  /** The label is the page's only heading: a page that asks one thing. */
  labelIsHeading?: boolean
  hint?: ReactNode
  /** What is to be put right, as a sentence. */
  error?: string
}

interface GroupProps {
  error?: string
  className?: string
  /** Attributes a script of GOV.UK Frontend reads. */
  data?: Record<`data-${string}`, string | number>
  children: ReactNode
}

export function FormGroup({ error, className, data, children }: GroupProps) {
  return (
    <div className={classes('govuk-form-group', error && 'govuk-form-group--error', className)} {...data}>
      {children}
    </div>
  )
}

export function Label({ id, label, labelSize, labelIsHeading }: FieldProps) {
  const element = (
    <label className={classes('govuk-label', labelSize && `govuk-label--${labelSize}`)} htmlFor={id}>
      {label}
    </label>
  )
  return labelIsHeading ? <h1 className="govuk-label-wrapper">{element}</h1> : element
}

export function Hint({ id, className, children }: { id?: string; className?: string; children: ReactNode }) {
  return (
    <div id={id} className={classes('govuk-hint', className)}>
      {children}
    </div>
  )
}

export function ErrorMessage({ id, children }: { id: string; children: ReactNode }) {
  const { form } = useMessages().common
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">{form.error}</span> {children}
    </p>
  )
}
