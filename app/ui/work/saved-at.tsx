import { useEffect, useRef, useState } from 'react'
import { clockTime, dateAndTime } from '#app/messages/dates.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import type { Autosave, AutosaveOutcome } from './autosave.ts'

interface SavedAtProps {
  /** When it was last saved before the page was opened; null when never. */
  at: string | null
  autosave: Autosave
}

/** When the draft was last saved, always to be seen; said aloud only as often as is polite. */
export function SavedAt({ at, autosave }: SavedAtProps) {
  const { form } = useMessages().writing
  const language = useLanguage()
  const { outcome, savedAt } = autosave
  const failures: Record<Exclude<AutosaveOutcome, 'saved'>, string> = {
    failed: form.notSaved,
    'changed-meanwhile': form.changedMeanwhile,
    'signed-out': form.signedOut,
  }
  const news =
    outcome === null ? '' : outcome === 'saved' ? form.savedAt(clockTime(savedAt ?? '')) : failures[outcome]
  return (
    <>
      <p className="govuk-body-s app-saved">
        {news || (at !== null && form.savedAt(dateAndTime(at, language)))}
      </p>
      <p className="govuk-visually-hidden" role="status">
        {usePolitely(news, outcome)}
      </p>
    </>
  )
}

const quietMilliseconds = 120_000
const clearedAfterMilliseconds = 10_000

/**
 * The news for people who hear the page: at once when it is of another kind than the last, otherwise at most every two
 * minutes; then cleared, so that nobody reads it twice.
 */
function usePolitely(news: string, kind: string | null): string {
  const [said, say] = useState('')
  const last = useRef<{ kind: string | null; at: number }>({ kind: null, at: 0 })
  useEffect(() => {
    if (news === '') return
    const now = Date.now()
    if (last.current.kind === kind && now - last.current.at < quietMilliseconds) return
    last.current = { kind, at: now }
    say(news)
    const timer = window.setTimeout(() => say(''), clearedAfterMilliseconds)
    return () => window.clearTimeout(timer)
  }, [news, kind])
  return said
}
