import type { FieldProps } from '../forms/parts.tsx'
import { TextInput } from '../forms/text-input.tsx'

/** Six digits from an app. Phones offer digits, and the code itself where they know it; pasting works (WCAG 3.3.8). */
export function CodeInput(field: FieldProps) {
  return (
    <TextInput {...field} width={10} inputMode="numeric" autoComplete="one-time-code" spellCheck="false" />
  )
}
