import { draftPlaces } from './around-drafts.ts'
import { elsewherePlaces } from './elsewhere.ts'
import { filePlaces } from './files.ts'
import { importedPlaces } from './imported.ts'
import type { Place } from './place.ts'
import { recordPlaces } from './record.ts'

/** Every place in the database that holds a record's words, but for the search index, which is told like any reader. */
export const places: readonly Place[] = [
  ...elsewherePlaces,
  ...draftPlaces,
  ...filePlaces,
  ...importedPlaces,
  ...recordPlaces,
]
