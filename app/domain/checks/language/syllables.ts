/**
 * How many syllables an English word has when it is read aloud: its groups of vowels, less those that are silent, more
 * those that are spoken apart. Right for more than nineteen words in twenty of ordinary prose, which readability
 * formulas need; tests/domain/checks/syllables.test.ts measures it.
 */
export function syllablesIn(word: string): number {
  const known = counted.get(word)
  if (known !== undefined) return known
  const syllables = countIn(word)
  if (counted.size >= mostCounted) counted.clear()
  counted.set(word, syllables)
  return syllables
}

/** What was counted before: most of any text are words that stood in the texts before it. */
const counted = new Map<string, number>()
const mostCounted = 20_000

function countIn(word: string): number {
  const parts = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z’']+/)
    .filter((part) => /[a-z]/.test(part))
  return parts.reduce((sum, part) => sum + syllablesOfPart(part), 0)
}

function syllablesOfPart(part: string): number {
  // "didn't" has one more than "did", "aren't" none more than "are".
  const negation = /[dsv]n['’]t$/.test(part) ? 1 : 0
  const plain = part.replace(/(?:n['’]t|['’](?:s|ll|re|ve|d|m)?)$/, '').replace(/['’]/g, '')
  const known = exceptions[plain] ?? exceptions[plain.replace(/s$/, '')]
  if (known !== undefined) return known
  let spoken = plain
  for (const [pattern, replacement] of silent) spoken = spoken.replace(pattern, replacement)
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  const apart = spokenApart.reduce((sum, pattern) => sum + (spoken.match(pattern)?.length ?? 0), 0)
  return Math.max(1, groups + apart) + negation
}

/** What is written and not spoken, and a mark where a y stands between vowels as a consonant does. */
const silent: readonly [RegExp, string][] = [
  // colleague, techniques
  [/([gq])ues?$/, '$1'],
  // safely, statement, something, caseworker; not "supplement" or "rely"
  [
    /(?<=[aeiouy](?:[^aeiouyl]{1,2}|l))e(?=(?:ly|ments?|ful|fully|less|ness|ty|guard|work|where|line|scale|like|hold|house|time|table|thing|body|one|how|fore|wise|long|fight|keep|maker|land|shire|side|bound|room|load)(?:s|ed|er|ers|ing|wives)?$)/,
    '',
  ],
  // helped, called, played; not "ended" or "settled"
  [/(?<=[aeiouy].*)(?<![td]|[aeiou]|[^aeiouy]y|[^aeiouylr][lr])ed$/, 'd'],
  // homes, rules; not "changes", "tables" or "centres"
  [/(?<=[aeiouy].*)(?<![aeioscxzg]|[cs]h|[^aeiouyl]l|[^aeiouyr]r)es$/, 's'],
  // made; not "able" or "centre"
  [/(?<=[aeiouy].*)(?<![^aeiouyl]l|[^aeiouyr]r)e$/, ''],
  // employer, beyond
  [/(?<=[aeiou])y(?=[aeiou])/g, 'y-'],
]

/** Neighbouring vowels that are spoken one after the other, and endings with a vowel that is not written. */
const spokenApart: readonly RegExp[] = [
  /(?<![csgtxl]|rr)ia|(?<=[ct])ia(?=t)|(?<=[^l]l)ia/g,
  /(?<![csgtxn]|ll)io/g,
  /iu|ii/g,
  /iet|(?<![tc]|fr)ien[ct]|scien|ier(?=s?$)|iest$/g,
  /(?<!p)eo(?!u|n$|ns$)/g,
  /crea(?![mks]|tur)|^reac(?=t)|(?:ar|id)ea(?=s?$)|theatr|reali[tsz]/g,
  /(?<![qg])u[ao]|(?<![qg])uen[ct]|uit(?=y|ies|ion)|ruin|fluid|suicid|fuel|cruel/g,
  /[aeou]ing|(?<![aeiou])ying/g,
  /poe[mt]|^coo(?=p|rd)|^coe(?=x|d)/g,
  /sms?$|thms?$/g,
]

/** Words whose letters mislead, by how many syllables they have. */
const exceptions: Readonly<Record<string, number>> = {
  anyone: 3,
  argue: 2,
  behaviour: 3,
  being: 2,
  business: 2,
  businesse: 3,
  carriage: 2,
  element: 3,
  evening: 2,
  every: 2,
  everybody: 4,
  everyone: 3,
  everything: 3,
  everywhere: 3,
  hundred: 2,
  hundredth: 2,
  marriage: 2,
  persuade: 2,
  persuaded: 3,
  pier: 1,
  recipe: 3,
  soldier: 2,
  tier: 1,
  wednesday: 2,
  wellbeing: 3,
}
