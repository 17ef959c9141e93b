import type { Portal } from '#app/portal.ts'

const purpose = 'stop-alerts'

/** What the link at the end of every alert carries: who it was for, sealed, so that nobody can make one for another. */
export function stopTokenFor({ vault }: Portal, personId: string): string {
  return vault.seal(purpose, personId)
}

/** Whose link it is; null when this portal did not make it. */
export function personOfStopToken({ vault }: Portal, token: string): string | null {
  try {
    return vault.open(purpose, token)
  } catch {
    return null
  }
}
