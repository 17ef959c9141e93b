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
