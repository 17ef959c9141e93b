import { hasDigit } from './words.ts'

/** How many slips are forgiven in a word of this length: none to 4 letters, one from 5, two from 9; none in numbers. */
export function forgiven(word: string): number {
  if (hasDigit(word)) return 0
  return word.length < 5 ? 0 : word.length < 9 ? 1 : 2
}

/**
 * The slips between two words: letters added, dropped, changed, or two neighbours swapped count one each,
 * and a different first letter one more, because people rarely miss it.
 */
export function slipsBetween(typed: string, word: string): number {
  const rows = [Array.from({ length: typed.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= word.length; row++) rows.push(nextRow(typed, word, row, rows))
  return (rows[word.length]?.[typed.length] ?? 0) + (typed[0] === word[0] ? 0 : 1)
}

/** Row `row` of the distance table (one column per typed letter), from the rows above it. */
export function nextRow(typed: string, word: string, row: number, rows: readonly number[][]): number[] {
  const above = rows[row - 1] ?? []
  const twoAbove = rows[row - 2] ?? []
  const next = rows[row] ?? []
  const letter = word[row - 1]
  next[0] = row
  for (let column = 1; column <= typed.length; column++) {
    const same = typed[column - 1] === letter
    let least = (above[column - 1] ?? 0) + (same ? 0 : 1)
    least = Math.min(least, (above[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1)
    if (column > 1 && row > 1 && letter === typed[column - 2] && word[row - 2] === typed[column - 1])
      least = Math.min(least, (twoAbove[column - 2] ?? 0) + 1)
    next[column] = least
  }
  return next
}
