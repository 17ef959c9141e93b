/** An e-mail address as it is stored and compared: one person, however they type it. */
export function tidyEmail(typed: string): string {
  return typed.trim().normalize('NFC').toLowerCase()
}

/** One plain address. Refuses lists, names in angle brackets and line breaks, which mail headers would obey. */
export function isEmail(tidy: string): boolean {
  return tidy.length <= 254 && /^[^\s@,;:<>()[\]\\"]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(tidy)
}
