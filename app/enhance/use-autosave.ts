import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, type RefObject } from 'react'

const everySeconds = 20

interface Answer {
  lock?: number
  savedAt?: string
}

interface Autosave {
  /** The lock to send with the next save: an autosave raises it. */
  lock: number
  savedAt: string | null
  failed: boolean
}

/** Saves the form as it stands every 20 seconds while somebody types. Without scripts, every button saves. */
export function useAutosave(form: RefObject<HTMLFormElement>, lock: number): Autosave {
  const fetcher = useFetcher<Answer>()
  const touched = useRef(false)
  const { submit, state } = fetcher
  const idle = state === 'idle'

  useEffect(() => {
    const element = form.current
    const touch = () => {
      touched.current = true
    }
    element?.addEventListener('input', touch)
    return () => element?.removeEventListener('input', touch)
  }, [form])

  useEffect(() => {
    const timer = window.setInterval(() => {
      if (!touched.current || !idle || form.current === null) return
      touched.current = false
      const typed = new FormData(form.current)
      typed.set('intent', 'autosave')
      submit(typed, { method: 'post' })
    }, everySeconds * 1000)
    return () => window.clearInterval(timer)
  }, [form, idle, submit])

  const saved = fetcher.data?.savedAt !== undefined
  return {
    lock: Math.max(lock, saved ? (fetcher.data?.lock ?? 0) : 0),
    savedAt: fetcher.data?.savedAt ?? null,
    failed: fetcher.data !== undefined && !saved,
  }
}
