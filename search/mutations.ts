/**
 * Welsh words change their first letters after other words (Caerdydd: yng Nghaerdydd, i Gaerdydd, a Chaerdydd).
 * Radical -> its soft, nasal and aspirate forms; '' is a letter that falls away.
 */
const mutations: readonly (readonly [radical: string, forms: readonly string[]])[] = [
  ['c', ['g', 'ngh', 'ch']],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['g', ['', 'ng']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['ll', ['l']],
  ['m', ['f']],
  ['rh', ['r']],
]

/** Shorter words have too many neighbours that are other words. */
const shortest = 4

/**
 * Every word that may be another mutation of this folded word, itself not included. Most of them do not exist:
 * the caller keeps those that occur in Welsh text.
 */
export function otherMutations(word: string): string[] {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return []
  const radicals = new Set([word])
  for (const [radical, forms] of mutations)
    for (const form of forms) if (startsAs(word, form)) radicals.add(radical + word.slice(form.length))
  const all = new Set(radicals)
  for (const candidate of radicals)
    for (const [radical, forms] of mutations)
      if (startsAs(candidate, radical))
        for (const form of forms) all.add(form + candidate.slice(radical.length))
  all.delete(word)
  return [...all].filter((other) => other.length >= 3)
}

/** Digraphs are one letter in Welsh: "ch…" is not a c, "ll…" is not an l. */
function startsAs(word: string, letter: string): boolean {
  if (letter === '') return /^[aeiouylrn]/.test(word) && !/^(ll|rh|ng)/.test(word)
  if (!word.startsWith(letter)) return false
  return letter.length > 1 || !/^(ch|ph|th|dd|ff|ng|ll|rh|mh|nh)/.test(word)
}
