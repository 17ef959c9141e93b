/** A link to set a new password works for this long. */
export const resetMinutes = 60

export function resetEnd(now: Date): Date {
  return new Date(now.getTime() + resetMinutes * 60_000)
}
