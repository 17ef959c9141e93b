import { useEffect, useState, type RefObject } from 'react'

/** Words that somebody selected within one text. */
export interface SelectedWords {
  field: string
  start: number
  end: number
  words: string
}

/**
 * What is selected within the texts of an element, whose pieces say by `data-field` and `data-start` where they stand; null
 * for nothing, or for more than one text. It stays while a button that has to do with it is being pressed.
 */
export function useSelectedWords(within: RefObject<HTMLElement>): {
  /** False until scripts run. */
  works: boolean
  selected: SelectedWords | null
  forget(): void
} {
  const [works, setWorks] = useState(false)
  const [selected, setSelected] = useState<SelectedWords | null>(null)
  useEffect(() => {
    setWorks(true)
    const look = () => {
      const selection = document.getSelection()
      if (selection === null || selection.isCollapsed || within.current === null) return
      const range = selection.getRangeAt(0)
      if (within.current.contains(range.commonAncestorContainer)) setSelected(wordsIn(range, within.current))
    }
    const root = within.current
    document.addEventListener('selectionchange', look)
    root?.addEventListener('click', keepSelection)
    return () => {
      document.removeEventListener('selectionchange', look)
      root?.removeEventListener('click', keepSelection)
    }
  }, [within])
  return {
    works,
    selected,
    forget() {
      document.getSelection()?.removeAllRanges()
      setSelected(null)
    },
  }
}

/** Selecting words within a label ends with a click on it, which would tick its box. */
function keepSelection(event: MouseEvent) {
  const isOnWords = event.target instanceof Element && event.target.closest('[data-start]') !== null
  if (isOnWords && document.getSelection()?.isCollapsed === false) event.preventDefault()
}

function wordsIn(range: Range, root: HTMLElement): SelectedWords | null {
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-start]')].filter((one) =>
    range.intersectsNode(one),
  )
  const chosen = pieces.flatMap((piece) => {
    const from = piece.contains(range.startContainer) ? range.startOffset : 0
    const to = piece.contains(range.endContainer) ? range.endOffset : (piece.textContent ?? '').length
    const start = Number(piece.dataset['start'])
    return from < to ? [{ field: piece.dataset['field'] ?? '', start: start + from, end: start + to }] : []
  })
  const [first, last] = [chosen[0], chosen.at(-1)]
  if (first === undefined || last === undefined || first.field !== last.field) return null
  const words = range.toString().replace(/\s+/g, ' ').trim()
  return { field: first.field, start: first.start, end: last.end, words }
}
