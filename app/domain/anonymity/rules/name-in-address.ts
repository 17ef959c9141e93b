import { notNames } from '../lists/not-names.ts'
import { isGiven, isInstitution, isSurname, looksLikeSurname } from '../name-words.ts'
import { readText, type Stretch, type Word } from '../read-text.ts'
import type { Found, Rule } from '../rule.ts'
import { spokenAddress } from '../spoken-address.ts'

/** "…/stories/mair-penrhos.pdf": what a page or a file was called tells as much as a sentence. */
export const nameInAddress: Rule = {
  id: 'name-in-address',
  kind: 'name',
  severity: 'identifies',
  source:
    'Public Services Ombudsman (Wales) Act 2019, section 23(7) and (8); RFC 3986 for what parts an address',
  examples: {
    found: [
      'See https://www.example.org/stories/marcus-hughes.pdf for it.',
      'https://example.org/cwyn_mrs_penrhosyn',
      'https://example.org/MarcusHughes',
      'He sent marcus-hughes-v2.pdf to us.',
      'www.example.org/marcus%20hughes?page=2',
      '[the report](https://example.org/a/grace.marcus.hughes)',
    ],
    clean: [
      'https://www.example.org/thomas-street-closure',
      'https://example.org/mr-a-complaint',
      'https://example.org/the-grace-period',
      'https://example.org/marcus/hughes-report-2024',
      'He sent thomas-street.pdf to us.',
      'https://example.org/john-lewis-partnership',
      'The word marcus-hughes is no address.',
      'https://example.org/mrs-x-and-ms-word',
    ],
  },
  find: ({ text, links }) =>
    [...links, ...fileNamesIn(text)].flatMap(({ start, end }) => namesIn(text.slice(start, end), start)),
}

const fileName =
  /(?<![^\s<>()])(?!https?:|www\.)[^\s<>()]{1,200}\.(?:pdf|docx?|xlsx?|pptx?|csv|png|jpe?g|webp)(?![\p{L}\p{N}])/giu

/** Files are named like addresses, and readers see their names. */
function fileNamesIn(text: string): Stretch[] {
  return [...text.matchAll(fileName)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }))
}

function namesIn(address: string, offset: number): Found[] {
  const spoken = spokenAddress(address)
  const { words } = readText(spoken.text)
  const found: Found[] = []
  for (let i = 0; i + 1 < words.length; i += 1) {
    const first = words[i]!
    const next = words[i + 1]!
    if (first.gap !== ' ' || isPlace(words, i + 1)) continue
    if (!(isGiven(first) && isSurname(next)) && !isTitled(first, next)) continue
    const from = spoken.at[first.start] ?? 0
    const last = spoken.at[next.end - 1] ?? from
    found.push({ start: offset + from, end: offset + last + 1, confidence: 'likely' })
    i += 1
  }
  return found
}

/** "Thomas Street", "John Lewis Partnership". */
function isPlace(words: readonly Word[], last: number): boolean {
  const next = words[last]!
  return isInstitution(next) || (next.gap === ' ' && isInstitution(words[last + 1]))
}

/** "Mr" and "Mrs" are hardly ever anything else; "miss" and "dr" are. */
function isTitled(title: Word, name: Word): boolean {
  if (name.text.length < 3 || /\d/.test(name.text) || notNames.has(name.folded)) return false
  if (/^(?:mr|mrs)$/.test(title.folded)) return true
  return /^(?:ms|miss|dr|prof|cllr)$/.test(title.folded) && looksLikeSurname(name)
}
