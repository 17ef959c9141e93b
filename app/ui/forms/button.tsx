import { useLocation } from '@remix-run/react'
import type { ComponentPropsWithoutRef } from 'react'
import { Link, type LinkProps } from '../page/link.tsx'
import { classes } from './classes.ts'

type Look = 'primary' | 'secondary' | 'warning' | 'inverse'

interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  look?: Look
  /** Ignores a second click within a second, for what must not happen twice; not the first after an answer came. */
  once?: boolean
}

/** A button that submits, unless `type` says otherwise. */
export function Button({ look, once, className, children, disabled, type = 'submit', ...rest }: ButtonProps) {
  // A new button for each answer: GOV.UK Frontend's would still be counting the second from before it.
  const { key } = useLocation()
  return (
    <button
      key={once ? key : undefined}
      type={type}
      className={classes(buttonClass(look), className)}
      data-module="govuk-button"
      data-prevent-double-click={once}
      disabled={disabled}
      aria-disabled={disabled ? true : undefined}
      {...rest}
    >
      {children}
    </button>
  )
}

/** A link that looks like a button, for going somewhere; space bar works as on a button when scripts run. */
export function ButtonLink({ look, className, children, ...rest }: LinkProps & { look?: Look }) {
  return (
    <Link
      role="button"
      draggable="false"
      className={classes(buttonClass(look), className)}
      data-module="govuk-button"
      {...rest}
    >
      {children}
    </Link>
  )
}

function buttonClass(look: Look = 'primary'): string {
  return classes('govuk-button', look !== 'primary' && `govuk-button--${look}`)
}
