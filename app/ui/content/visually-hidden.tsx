import type { ReactNode } from 'react'

/** Words for people who do not see what the others see. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="govuk-visually-hidden">{children}</span>
}
