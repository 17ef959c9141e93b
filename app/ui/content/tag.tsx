import type { ReactNode } from 'react'
import { classes } from '../forms/classes.ts'

export type TagColour =
  'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow'

/** A state in a word or two. The colour never carries meaning alone. */
export function Tag({ colour, children }: { colour?: TagColour; children: ReactNode }) {
  return <strong className={classes('govuk-tag', colour && `govuk-tag--${colour}`)}>{children}</strong>
}
