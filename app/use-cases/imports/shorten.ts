/**
 * The first whole sentences that fit in so many characters. When not even the first one fits, as many of its words as
 * do, and an ellipsis.
 */
export function firstSentences(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  const ends = [...line.slice(0, limit + 1).matchAll(/[.!?]["'”’)]*(?= )/g)]
  const end = ends.map((found) => found.index + found[0].length).filter((at) => isEnd(line, at))
  return line.slice(0, end.at(-1) ?? 0) || cutAtWord(line, limit)
}

/** At most so many characters, cut after a whole word, with an ellipsis when something was cut. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text
  const room = text.slice(0, limit)
  const words = room.replace(/\s+\S*$/, '')
  // A single word longer than the room (a web address) is cut where it stands, never inside a character.
  const kept = words === room ? room.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '') : words
  return `${kept.replace(/[\s,;:–-]+$/, '')}…`
}

/** "e.g." and "Mr." end no sentence. */
function isEnd(line: string, at: number): boolean {
  return !/(^|\s)(\p{L}|e\.g|i\.e|etc|mr|mrs|ms|dr|st|no|vs)\.$/iu.test(line.slice(Math.max(0, at - 8), at))
}
