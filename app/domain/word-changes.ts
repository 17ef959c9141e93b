/** A piece of a text beside an earlier one: in both, only in the later one, or only in the earlier one. */
export interface WordPart {
  text: string
  change: 'same' | 'added' | 'removed'
}

/**
 * The parts as people read changes: what was removed before what replaced it, and words between which only a space
 * stayed the same as one change. Otherwise a rewritten sentence would be a change at every second word.
 */
export function readableParts(parts: readonly WordPart[]): WordPart[] {
  const readable: WordPart[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') readable.push({ text: removed, change: 'removed' })
    if (added !== '') readable.push({ text: added, change: 'added' })
    removed = ''
    added = ''
  }
  parts.forEach((part, index) => {
    if (part.change === 'removed') removed += part.text
    else if (part.change === 'added') added += part.text
    else if (removed !== '' && added !== '' && isGap(part.text) && isChange(parts[index + 1])) {
      // The space belongs to both texts, so each keeps it.
      removed += part.text
      added += part.text
    } else {
      flush()
      readable.push(part)
    }
  })
  flush()
  return readable
}

/** Whether anything differs at all. */
export function hasChanges(parts: readonly WordPart[]): boolean {
  return parts.some(isChange)
}

function isChange(part: WordPart | undefined): boolean {
  return part !== undefined && part.change !== 'same'
}

/** A space within a line: paragraphs stay apart. */
function isGap(text: string): boolean {
  return /^[^\S\n]+$/.test(text)
}
