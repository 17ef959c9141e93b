import type { Bilingual } from './text.ts'
import type { Nation, OrganisationType, Region, Sector } from './vocabulary.ts'

/** A public body, charity or ombudsman. `code` is its GSS or ODS code, '' when it has none. */
export interface Organisation {
  id: string
  slug: string
  name: Bilingual
  type: OrganisationType
  sector: Sector
  nation: Nation
  region: Region
  code: string
  website: string
  /** A fictional body of the demonstration. */
  demonstration: boolean
}

/** What an organisation was called before; `merged`: it was another one's name, which went into this one. */
export interface FormerName {
  name: Bilingual
  /** UTC, ISO. */
  until: string
  merged: boolean
}

/**
 * Whether the one may be merged into the other. An ombudsman's casebooks need an ombudsman: no other body has editors
 * who could look after them.
 */
export function mayGoInto(from: Organisation, into: Organisation): boolean {
  const isOmbudsman = ({ type }: Organisation) => type === 'commissioner-or-ombudsman'
  return from.id !== into.id && (!isOmbudsman(from) || isOmbudsman(into))
}

/** Whether somebody typed its name, in either language, whatever the case and the spaces. */
export function isNameOf({ name }: Organisation, typed: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').replace(/[‘’]/g, "'").toLowerCase()
  return typed.trim() !== '' && [name.en, name.cy].map(plain).includes(plain(typed))
}
