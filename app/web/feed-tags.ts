import type { Call } from './access.ts'

/** A `tag:` address (RFC 4151): ours from the year the portal began, whatever later becomes of its pages. */
export function tagFor({ portal }: Pick<Call, 'portal'>, what: string): string {
  return `tag:${new URL(portal.settings.publicOrigin).hostname},2026:${what}`
}

/** When a feed was last changed, by its entries. An empty one must say a time too, and the same one each time. */
export function lastUpdated(entries: readonly string[]): string {
  return entries.reduce((one, other) => (one > other ? one : other), '1970-01-01T00:00:00.000Z')
}
