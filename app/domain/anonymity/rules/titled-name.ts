import { institutionWords, notNames } from '../lists/not-names.ts'
import { strongTitles, weakTitles } from '../lists/personal-words.ts'
import { behindParticles, couldBeName, endOfRow, isInstitution, isSurname } from '../name-words.ts'
import type { TextRead, Word } from '../read-text.ts'
import type { Found, Rule } from '../rule.ts'

/** "Mrs Begum", "Dr Anwar Siddiqui", "Mr D. R. Pengelly"; but not "Mr A", "Mrs X’s", "Lord Lieutenant". */
export const titledName: Rule = {
  id: 'titled-name',
  kind: 'name',
  severity: 'identifies',
  source:
    'Public Services Ombudsman (Wales) Act 2019, section 23(7) and (8); ombudsmen write "Mrs X" instead',
  examples: {
    found: [
      'Mrs Begum came.',
      'We asked Dr. Anwar Siddiqui.',
      'Mr and Mrs Haverstock fostered.',
      'Mr D. R. Pengelly wrote.',
      'Gwelodd Nyrs Carys Meredydd hynny.',
      'Mr van der Berg came.',
      'MRS JOAN TRELAWNY',
      'Y Cyng. Huw Bowen a ddaeth.',
    ],
    clean: [
      'Mr A complained.',
      'Ms L-M and Mr AB agreed.',
      'The Lord Lieutenant came.',
      'Nurse F and Sister K agreed.',
      'Mr B. Residents said so.',
      'Dr D told Mrs E.',
      'Mae Cyngor Sir Gaerfyrddin a Sir Benfro yn cytuno.',
    ],
  },
  find: findTitled,
}

function findTitled({ words }: TextRead): Found[] {
  const found: Found[] = []
  for (let i = 0; i < words.length; i += 1) {
    const title = words[i]!
    const strong = isTitle(title, strongTitles)
    if (!strong && !isTitle(title, weakTitles)) continue
    const nameAt = afterInitials(words, i)
    const name = words[nameAt]
    if (!name || !/^\.? ?$/.test(words[nameAt - 1]!.gap)) continue
    if (!isNameAfterTitle(words, i, nameAt, strong)) continue
    const last = endOfTitled(words, title, nameAt)
    if (isInstitution(words[last + 1]) && words[last]!.gap === ' ' && !strong) continue
    found.push({
      start: startOfCouple(words, i),
      end: words[last]!.end,
      confidence: strong ? 'sure' : 'likely',
    })
    i = last
  }
  return found
}

/** "Sir Gaerfyrddin" is a county: the Welsh word for a shire is spelt like the title. */
const shires =
  /^(?:gaerfyrddin|ddinbych|fynwy|benfro|fon|fflint|drefaldwyn|faesyfed|feirionnydd|aberteifi|frycheiniog|forgannwg|gar|gaernarfon|amwythig|gaer|henffordd|gaerloyw|gaerhirfryn)$/

function isTitle(word: Word, titles: ReadonlySet<string>): boolean {
  return word.capital && titles.has(word.folded) && !word.possessive
}

/** The word after the title and the initials that may follow it. */
function afterInitials(words: readonly Word[], title: number): number {
  let at = title + 1
  // A second title: "Staff Nurse Oram", "Professor Dame Jane".
  while (
    words[at]?.initials &&
    words[at]!.text.length === 1 &&
    !words[at]!.possessive &&
    /^\.? $/.test(words[at]!.gap) &&
    at - title <= 3
  )
    at += 1
  while (words[at] && at - title <= 2 && isTitle(words[at]!, strongTitles)) at += 1
  return behindParticles(words, at)
}

/** On labels a name stands all in capitals: "MRS JOAN TRELAWNY". */
function endOfTitled(words: readonly Word[], title: Word, nameAt: number): number {
  let last = endOfRow(words, nameAt)
  if (title.text !== title.text.toUpperCase()) return last
  while (last - nameAt < 2 && words[last]!.gap === ' ' && words[last + 1]?.shouted) last += 1
  return last
}

function isNameAfterTitle(words: readonly Word[], title: number, nameAt: number, strong: boolean): boolean {
  const name = words[nameAt]!
  if (!name.capital || name.initials || name.text.length < 2) return false
  if (institutionWords.has(name.folded) && !isSurname(name)) return false
  if (words[title]!.folded === 'sir' && shires.test(name.folded)) return false
  const initials = nameAt - title - 1
  // "Mr B. Residents said so": one letter with a full stop may end a sentence.
  if (initials === 1 && words[nameAt - 1]!.gap.includes('.')) {
    if (notNames.has(name.folded) || !(isSurname(name) || name.text.includes('-'))) return false
  }
  return strong ? !notNames.has(name.folded) || isSurname(name) : couldBeName(name)
}

/** "Mr and Mrs Haverstock" are one finding. */
function startOfCouple(words: readonly Word[], title: number): number {
  const and = words[title - 1]
  const first = words[title - 2]
  const joined = and && first && /^(?:and|a|ac)$/.test(and.folded) && isTitle(first, strongTitles)
  return joined
    ? first.start
    : words[title - 1]?.folded === 'y' && words[title]!.folded === 'parchedig'
      ? and!.start
      : words[title]!.start
}
