import { useEffect, useState } from 'react'
import { paths } from '#app/paths.ts'
import type { Suggestion } from '#app/domain/suggestion.ts'
import { useLocalPath } from '../page/link.tsx'

/** Long enough for the next letter of somebody who types fast. */
const pauseMs = 150
const none: readonly Suggestion[] = []

/**
 * What may be meant by the words, asked for when typing pauses; nothing for ''. The last answer stays until the next one
 * is here. Only the newest question is answered; one that fails has no suggestions, and nothing is said about it.
 */
export function useSuggestions(words: string): readonly Suggestion[] {
  const [found, setFound] = useState(none)
  const address = useLocalPath(paths.suggest(words))
  const asks = words.trim() !== ''
  useEffect(() => {
    if (!asks) {
      setFound(none)
      return
    }
    const asking = new AbortController()
    const pause = window.setTimeout(() => {
      void ask(address, asking.signal).then((suggestions) => {
        if (!asking.signal.aborted) setFound(suggestions)
      })
    }, pauseMs)
    return () => {
      window.clearTimeout(pause)
      asking.abort()
    }
  }, [address, asks])
  return asks ? found : none
}

async function ask(address: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  try {
    const answer = await fetch(address, { signal, headers: { Accept: 'application/json' } })
    return answer.ok ? ((await answer.json()) as { suggestions: Suggestion[] }).suggestions : none
  } catch {
    // No network, or another letter was typed: the box is an ordinary search box then.
    return none
  }
}
