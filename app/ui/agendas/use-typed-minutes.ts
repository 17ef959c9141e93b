import { useState, type FormEvent } from 'react'

/** The minutes of each item as they stand in the form just now; what is no whole number counts as it was saved. */
export function useTypedMinutes(items: readonly { recordId: string; minutes: number }[]) {
  const [typed, setTyped] = useState<Readonly<Record<string, number>>>({})
  const saved = new Map(items.map((item) => [item.recordId, item.minutes]))
  return {
    minutesOf: ({ recordId, minutes }: { recordId: string; minutes: number }) => typed[recordId] ?? minutes,
    onInput({ target }: FormEvent) {
      if (!(target instanceof HTMLInputElement) || !target.name.startsWith('minutes.')) return
      const recordId = target.name.slice('minutes.'.length)
      const minutes = /^\d{1,3}$/.test(target.value.trim()) ? Number(target.value) : saved.get(recordId)
      if (minutes !== undefined) setTyped((before) => ({ ...before, [recordId]: minutes }))
    },
  }
}
