import { couldBeName, endOfRow, followsPlaceWord, isGiven, isInstitution, isSurname } from '../name-words.ts'
import type { TextRead } from '../read-text.ts'
import type { Found, Rule } from '../rule.ts'

const source = 'Public Services Ombudsman (Wales) Act 2019, section 23(7) and (8)'

const sonOf = /^(?:ap|ab|ferch|verch|bin|bint|ibn)$/

/** "Aled ap Gwilym", "Mair ferch Ieuan": son or daughter of. */
export const welshPatronymic: Rule = {
  id: 'welsh-patronymic',
  kind: 'name',
  severity: 'identifies',
  source,
  examples: {
    found: ['Roedd Ioan ab Owain yno.', 'Mair ferch Ieuan objected.'],
    clean: ['Fforwm ap newydd', 'The ap store and Ab initio', 'gwelodd ferch Mrs A'],
  },
  find: ({ words }) =>
    words.flatMap((word, i): Found[] => {
      const before = words[i - 1]
      const after = words[i + 1]
      if (!sonOf.test(word.text) || !before || !after || before.gap !== ' ' || word.gap !== ' ') return []
      if (!couldBeName(before) || !couldBeName(after) || !(isGiven(before) || isGiven(after))) return []
      return [{ start: before.start, end: words[endOfRow(words, i + 1)]!.end, confidence: 'sure' }]
    }),
}

/** "addressed to S. Featherstonehaugh", "seen by J Hughes"; but not "Plan B. Residents", "vitamin D Deficiency". */
export const initialAndSurname: Rule = {
  id: 'initial-and-surname',
  kind: 'name',
  severity: 'identifies',
  source,
  examples: {
    found: [
      'It was addressed to S. Featherstonehaugh again.',
      'The form names D R Hughes as carer.',
      'Signed by P Jones.',
    ],
    clean: [
      'We spoke to Mr B. Residents agreed.',
      'See Plan B. Work began.',
      'Child A Jones Street',
      'The band is C Council says.',
      'A Davis rail was there.',
    ],
  },
  find: findInitialed,
}

function findInitialed({ words }: TextRead): Found[] {
  const found: Found[] = []
  for (let i = 0; i < words.length; i += 1) {
    const before = words[i - 1]
    if (!isLetter(words, i) || (before && (before.capital || before.gap !== ' '))) continue
    if (isSmallWord(words[i]!)) continue
    let last = i
    while (isLetter(words, last + 1) && /^\.? ?$/.test(words[last]!.gap) && last - i < 3) last += 1
    const dotted = words[last]!.gap === '. '
    const name = words[last + 1]
    if (!name || !couldBeName(name) || isInstitution(name) || !(dotted || words[last]!.gap === ' ')) continue
    const addressed =
      before !== undefined && /^(?:to|by|from|for|with|gan|at|i|wrth|names)$/.test(before.folded)
    if (!(isSurname(name) || (dotted && addressed))) continue
    const end = endOfRow(words, last + 1)
    if (!isInstitution(words[end + 1]))
      found.push({ start: words[i]!.start, end: words[end]!.end, confidence: 'likely' })
  }
  return found
}

/** "A Davis rail", "O Jones y daeth": at the beginning of a sentence these are words. */
function isSmallWord({ opens, text, gap }: TextRead['words'][number]): boolean {
  return opens && gap === ' ' && /^[AIOY]$/.test(text)
}

function isLetter(words: TextRead['words'], index: number): boolean {
  const word = words[index]
  return word !== undefined && word.initials && word.text.length === 1 && !word.possessive
}

/** "Jones, Gwilym", as on labels and lists. */
export const surnameFirst: Rule = {
  id: 'surname-first',
  kind: 'name',
  severity: 'identifies',
  source,
  examples: {
    found: ['The wristband said Jones, Gwilym again.', 'Hughes, Bethan', 'It said PENGELLY, Joan there.'],
    clean: ['Newport, Swansea and Cardiff agreed.', 'In Wood, Stone and Brick', 'Green, white and black'],
  },
  find: ({ words }) =>
    words.flatMap((word, i): Found[] => {
      const given = words[i + 1]
      if (word.gap !== ', ' || !given || !(isSurname(word) || word.shouted) || !isGiven(given)) return []
      if (followsPlaceWord(words, i) || words[i - 1]?.capital) return []
      return [{ start: word.start, end: given.end, confidence: word.shouted ? 'possible' : 'likely' }]
    }),
}
