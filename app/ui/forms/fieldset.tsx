import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import type { Size } from './parts.tsx'

interface FieldsetProps {
  legend: ReactNode
  legendSize?: Size
  /** The legend is the page's only heading. */
  legendIsHeading?: boolean
  describedBy?: string
  /** For groups of text inputs: some screen readers say the description only then. */
  role?: 'group'
  className?: string
  id?: string
  children: ReactNode
}

/** Several inputs under one question. */
export function Fieldset({
  legend,
  legendSize,
  legendIsHeading,
  describedBy,
  role,
  className,
  id,
  children,
}: FieldsetProps) {
  return (
    <fieldset
      className={classes('govuk-fieldset', className)}
      role={role}
      aria-describedby={describedBy}
      id={id}
    >
      <legend
        className={classes('govuk-fieldset__legend', legendSize && `govuk-fieldset__legend--${legendSize}`)}
      >
        {legendIsHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
      {children}
    </fieldset>
  )
}
