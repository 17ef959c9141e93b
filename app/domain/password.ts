import { commonPasswords } from './common-passwords.ts'
import type { Issue } from './issue.ts'

/**
 * Password rules of OWASP ASVS 5 (6.2): length counts, composition does not; known passwords and the obvious ones for
 * this person and this service are refused; nothing is cut off, changed in case or forbidden to be pasted.
 */
export const shortestPassword = 8
export const longestPassword = 128

/** The same characters typed on different keyboards (ŵ as one character or as two) are the same password. */
export function sameCharacters(password: string): string {
  return password.normalize('NFC')
}

/**
 * What is wrong with a new password; an empty list when it may be used. `about` holds what anybody would try first for
 * this person: their name and e-mail address.
 */
export function checkPassword(field: string, password: string, about: readonly string[] = []): Issue[] {
  const length = [...sameCharacters(password)].length
  if (password === '') return [{ field, problem: 'required' }]
  if (length < shortestPassword) {
    return [{ field, problem: 'password-too-short', values: { limit: shortestPassword } }]
  }
  if (length > longestPassword) {
    return [{ field, problem: 'password-too-long', values: { limit: longestPassword } }]
  }
  return isCommon(password) || isAbout(password, about) ? [{ field, problem: 'password-common' }] : []
}

/** Capitals, spaces and a tail of digits or marks do not make a common password uncommon. */
function isCommon(password: string): boolean {
  const folded = sameCharacters(password).toLowerCase()
  const joined = folded.replace(/[\s._-]+/g, '')
  const stem = joined.replace(/[^\p{Letter}]+$/u, '')
  const plain = unmasked(stem)
  return (
    [folded, joined, stem, plain].some((form) => commonPasswords.has(form)) ||
    new Set(folded).size <= 2 ||
    isRun(folded) ||
    isRepeated(folded)
  )
}

/** `p@ssw0rd` is `password`. */
function unmasked(text: string): string {
  const letters: Record<string, string> = {
    '@': 'a',
    '0': 'o',
    '1': 'l',
    '3': 'e',
    '4': 'a',
    '5': 's',
    $: 's',
    '!': 'i',
  }
  return text.replace(/[@01345$!]/g, (mark) => letters[mark] ?? mark)
}

/** Every character follows the one before it by one step: 12345678, hgfedcba. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((character, i) => character.charCodeAt(0) - text.charCodeAt(i))
  return steps.every((step) => step === 1) || steps.every((step) => step === -1)
}

/** A common word said twice or more. */
function isRepeated(text: string): boolean {
  const half = /^(.{3,}?)\1+$/u.exec(text)?.[1]
  return half !== undefined && (half.length <= 4 || commonPasswords.has(half))
}

function isAbout(password: string, about: readonly string[]): boolean {
  const stem = sameCharacters(password)
    .toLowerCase()
    .replace(/[^\p{Letter}@]+$/u, '')
  return about
    .flatMap((words) => [
      words,
      words.replace(/\s+/g, ''),
      words.split('@')[0] ?? '',
      ...words.split(/[\s@]+/),
    ])
    .map((word) => word.toLowerCase())
    .some((word) => word.length >= 3 && word === stem)
}
