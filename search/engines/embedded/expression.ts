import { eachOf, type Need, type Phrase } from '../../needs.ts'

/** The FTS5 query for documents that answer all of the needs, as far as stems can tell. */
export function expressionOf(needs: readonly Need[]): string {
  return needs.map(oneOf).join(' AND ')
}

/** The FTS5 query for everything that answers any of the needs, or these besides: what bm25 adds up, each once. */
export function rankingOf(needs: readonly Need[], besides: readonly Phrase[] = []): string {
  const phrases = eachOf(needs).flatMap((need) => need.phrases)
  return anyOf([...phrases.filter(tells), ...besides])
}

/**
 * The same sum for documents known to answer all of the needs, which FTS5 finds several times as fast. Null where the
 * sum would be another one: a phrase that two needs share would count twice, one left out for telling nothing would
 * be missed, and of parts looked for together FTS5 counts none unless all are there.
 */
export function rankingAll(needs: readonly Need[]): string | null {
  const phrases = needs.flatMap((need) => need.phrases)
  const distinct = new Set(phrases.map(written)).size === phrases.length
  const plain = needs.every(({ apart }) => apart.length === 0) && phrases.every(tells)
  return distinct && plain ? expressionOf(needs) : null
}

/** One or two letters begin words of almost every document; counting them tells nothing and takes long. */
function tells({ stems, prefix }: Phrase): boolean {
  return !prefix || stems.length > 1 || (stems[0]?.length ?? 0) > 2
}

/** How far apart two words may stand to belong together: within eight words, they themselves included. */
const between = 6

/** The FTS5 query for documents in which these stand near each other, in either order. */
export function nearEachOther(first: Phrase, second: Phrase): string {
  const whole = [first, second].map(({ stems }) => written({ stems, prefix: false }))
  return `NEAR(${whole.join(' ')}, ${between})`
}

function oneOf({ phrases, apart }: Need): string {
  return apart.length === 0 ? anyOf(phrases) : `(${anyOf(phrases)} OR (${expressionOf(apart)}))`
}

export function anyOf(phrases: readonly Phrase[]): string {
  return `(${[...new Set(phrases.map(written))].join(' OR ')})`
}

/** Words hold only letters and digits (words.ts), so a quoted word cannot end its quotation. */
export function written({ stems, prefix }: Phrase): string {
  return `"${stems.join(' ')}"${prefix ? ' *' : ''}`
}
