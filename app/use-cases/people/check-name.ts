import type { Issue } from '#app/domain/issue.ts'

const longestName = 100

/** One line, single spaces, no characters that cannot be seen. */
export function tidyName(typed: string): string {
  return typed
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

export function checkName(typed: string): Issue[] {
  const name = tidyName(typed)
  if (name === '') return [{ field: 'name', problem: 'required' }]
  if ([...name].length > longestName)
    return [{ field: 'name', problem: 'too-long', values: { limit: longestName } }]
  return []
}
