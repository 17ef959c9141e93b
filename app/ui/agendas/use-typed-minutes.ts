import { useState, type FormEvent } from 'react'

export interface TypedMinutes {
  of(item: { id: string; minutes: number }): number
  meetingLength: number | null
  onInput(event: FormEvent): void
}

/**
 * The minutes of the meeting and its items as they stand in the form just now; what is no whole number counts as it was
 * saved.
 */
export function useTypedMinutes(saved: { meetingLength: number | null }): TypedMinutes {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const numberOf = (name: string) => {
    const text = typed[name]?.trim() ?? ''
    return /^\d{1,3}$/.test(text) ? Number(text) : null
  }
  return {
    of: ({ id, minutes }) => numberOf(`minutes.${id}`) ?? minutes,
    meetingLength:
      typed['meetingLength']?.trim() === '' ? null : (numberOf('meetingLength') ?? saved.meetingLength),
    onInput({ target }) {
      if (!(target instanceof HTMLInputElement) || !/^(minutes\.|meetingLength$)/.test(target.name)) return
      setTyped((before) => ({ ...before, [target.name]: target.value }))
    },
  }
}
