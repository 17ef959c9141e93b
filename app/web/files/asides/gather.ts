import type { AsidePlace, FileAside } from '#app/domain/attachment.ts'

/** What is kept of one file's asides: pieces, and characters of each and of all. The checks read no more. */
const mostPieces = 400
const longestPiece = 5_000
const mostCharacters = 60_000

/** Gathers asides in the order of the file, each once, numbered within its place, until there are enough. */
export class Asides {
  readonly list: FileAside[] = []
  #characters = 0
  readonly #numbers = new Map<AsidePlace, number>()
  readonly #said = new Set<string>()

  /** `numbered`: there can be several in this place, and a reader is told which. */
  add(place: AsidePlace, text: string, numbered = true): void {
    const words = text
      .slice(0, longestPiece * 2)
      .replace(/[^\S\n]+/g, ' ')
      .replace(/[\p{Cc}\p{Cs}\p{Co}]/gu, (character) => (character === '\n' ? '\n' : ' '))
      .replace(/ *\n[ \n]*/g, '\n')
      .trim()
      .slice(0, longestPiece)
    const key = `${place} ${words}`
    if (words === '' || this.isFull || this.#said.has(key)) return
    this.#said.add(key)
    const number = (this.#numbers.get(place) ?? 0) + 1
    this.#numbers.set(place, number)
    this.#characters += words.length
    this.list.push({ place, number: numbered ? number : null, text: words })
  }

  get isFull(): boolean {
    return this.list.length >= mostPieces || this.#characters >= mostCharacters
  }
}

/** How somebody's own words are written down: whose they are, so that the rules for names see a person. */
export function saidBy(author: string, words: string): string {
  const by = author.trim() === '' ? '' : `by ${author.trim()}`
  return [by, words.trim()].filter((part) => part !== '').join(': ')
}
