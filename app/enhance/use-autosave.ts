import { useEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Autosave, AutosaveOutcome } from '#app/ui/work/autosave.ts'

const everyMilliseconds = 20_000

interface AutosaveOptions {
  /** Where the form as it stands is sent. */
  to: string
  lock: string
  /** Two texts are being compared: nothing is decided by itself. */
  paused: boolean
}

/**
 * Saves the form as it stands every 20 seconds while somebody changes it, and when they turn away from the page, as one
 * does on a telephone. Not by way of Remix: there a connection that fails would replace the page, typed words and all.
 * Without scripts, every button saves.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, options: AutosaveOptions): Autosave {
  const [state, setState] = useState<Autosave>({ outcome: null, savedAt: null, lock: options.lock })
  const { to, paused } = options
  const changed = useRef(false)

  useEffect(() => {
    const element = form.current
    if (element === null || paused) return
    let sending = false
    /** The button that somebody pressed meanwhile. */
    let pressed: HTMLElement | null = null
    const save = async () => {
      if (!changed.current || sending) return
      sending = true
      changed.current = false
      const answer = await send(to, new FormData(element))
      sending = false
      // What was not saved is tried again; a text that somebody else changed waits for a person to decide.
      if (answer.outcome === 'failed' || answer.outcome === 'signed-out') changed.current = true
      // The form holds the new lock before it is sent.
      flushSync(() => setState((before) => ({ ...before, ...answer })))
      if (pressed !== null) element.requestSubmit(pressed)
      pressed = null
    }
    // Sent beside what saves itself a form would carry the lock of before, and look like somebody else's.
    const submitting = (event: SubmitEvent) => {
      const { submitter } = event
      // Browsers of before 2022 do not say which button it was, or cannot press it again.
      if (sending && submitter && 'requestSubmit' in element) {
        event.preventDefault()
        event.stopPropagation()
        pressed = submitter
      }
      // What a button sends need not save itself once more when the page goes.
      changed.current = false
    }
    const note = () => {
      changed.current = true
    }
    const leaving = () => {
      if (document.visibilityState === 'hidden') void save()
    }
    const timer = window.setInterval(() => void save(), everyMilliseconds)
    // Select lists and tick boxes say `change`; older browsers say nothing else of them.
    for (const event of ['input', 'change']) element.addEventListener(event, note)
    element.addEventListener('submit', submitting)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      window.clearInterval(timer)
      for (const event of ['input', 'change']) element.removeEventListener(event, note)
      element.removeEventListener('submit', submitting)
      document.removeEventListener('visibilitychange', leaving)
    }
  }, [form, to, paused])

  return state
}

async function send(to: string, typed: FormData): Promise<Partial<Autosave> & { outcome: AutosaveOutcome }> {
  try {
    const answer = await fetch(to, { method: 'POST', body: typed })
    if (answer.status === 401) return { outcome: 'signed-out' }
    if (answer.status === 409) return { outcome: 'changed-meanwhile' }
    if (!answer.ok) return { outcome: 'failed' }
    const { lock, savedAt } = (await answer.json()) as { lock: string; savedAt: string }
    return { outcome: 'saved', lock, savedAt }
  } catch {
    return { outcome: 'failed' }
  }
}
