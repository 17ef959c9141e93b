import type { Portal } from '#app/portal.ts'
import type { Around } from './value.ts'

/** What the portal itself gives to the values of a map. */
export function aroundOf({ settings, markdown }: Pick<Portal, 'settings' | 'markdown'>): Around {
  return { contact: settings.contactEmail, markdown }
}
