/** An address or a file's name as one would say it, and where each of its characters stands in the original. */
export interface SpokenAddress {
  text: string
  at: readonly number[]
}

/**
 * Reads what people write without spaces: "stories/mair-penrhos.pdf" as the lines "Stories" and "Mair Penrhos Pdf", with
 * capitals, since names have none there.
 */
export function spokenAddress(address: string): SpokenAddress {
  let text = ''
  const at: number[] = []
  const say = (sign: string, from: number) => {
    text += sign
    for (let i = 0; i < sign.length; i += 1) at.push(from)
  }
  // Small then capital begins a word too: "MairPenrhos".
  for (const { 0: sign, index } of address.matchAll(/%20|(?<=[a-z])[A-Z]|[^]/g)) {
    const begins = at.length === 0 || /[ \n]$/.test(text)
    if (/^(?:%20|[-_.+~])$/.test(sign)) say(' ', index)
    else if (/[/?&=#:;,\\]/.test(sign)) say('\n', index)
    else if (begins) say(/^[a-z]$/.test(sign) ? sign.toUpperCase() : sign, index)
    else {
      if (/^[A-Z]$/.test(sign) && /[a-z]/.test(address[index - 1] ?? '')) say(' ', index)
      say(sign, index)
    }
  }
  return { text, at }
}
