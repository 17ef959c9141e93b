import type { DeliveryFailure } from './letter.ts'
import type { MailState } from './mail.ts'

/** How long a mail is kept from others while it is being sent: longer than any try takes. */
export const secondsHeld = 300

/** About two days of trying; then it waits for a person. */
export const mostAttempts = 48

/** Where a mail stands after its `attempts`th try failed, and how long it then waits. */
export function afterFailure(
  why: DeliveryFailure,
  attempts: number,
): { state: Extract<MailState, 'waiting' | 'dead' | 'uncertain'>; waitSeconds: number } {
  if (why === 'uncertain') return { state: 'uncertain', waitSeconds: 0 }
  if (why === 'refused' || attempts >= mostAttempts) return { state: 'dead', waitSeconds: 0 }
  return { state: 'waiting', waitSeconds: Math.min(30 * 2 ** (attempts - 1), 3600) }
}
