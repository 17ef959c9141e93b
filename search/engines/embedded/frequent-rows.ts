/** Fewer rows are read again sooner than they are looked for here. */
const many = 2_000
/** At 100,000 records the largest takes 0.8 MB. */
const mostKept = 40

/**
 * The rows of the expressions that find very many, those asked for last: reading the rows of a word that half of the
 * records hold takes longer than all the rest of a search. Made anew with every change of the index.
 */
export class FrequentRows {
  readonly #kept = new Map<string, readonly number[]>()

  /** As `read` gives them, or gave them. */
  of(expression: string, read: (expression: string) => number[]): readonly number[] {
    const kept = this.#kept.get(expression)
    const rows = kept ?? read(expression)
    if (rows.length < many) return rows
    // A map keeps its entries in the order in which they came: the first is the one longest not asked for.
    this.#kept.delete(expression)
    this.#kept.set(expression, rows)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest)
    return rows
  }
}
