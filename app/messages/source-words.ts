import { kindsOf, type ActionSource } from '#app/domain/action-source.ts'
import type { Messages } from './en.ts'

/** What an action came from, in words: a line for the record, one for the resolution, or that it was the meeting. */
export function sourceLines(
  action: Pick<ActionSource, 'recordId' | 'resolution'> & { source: { text: string } },
  { meetings }: Messages,
): string[] {
  const { sources } = meetings.plan
  const { text } = action.source
  return kindsOf(action).map((kind) => {
    const what = kind === 'motion' ? action.resolution : text
    return what === '' ? sources[kind] : `${sources[kind]}: ${what}`
  })
}
