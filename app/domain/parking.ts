/** How long a form is kept whose writer's session had ended. */
export const parkedMinutes = 60

/** The instant before which whatever was parked is forgotten, as ISO. */
export function parkedSince(now: Date): string {
  return new Date(now.getTime() - parkedMinutes * 60_000).toISOString()
}
