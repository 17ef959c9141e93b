import { eraseAttachments } from '../attachments.ts'
import type { Place } from './place.ts'

/** Names, bytes, the words read from them and what editions say of them. The id stays: its address says that it is gone. */
export const filePlaces: readonly Place[] = [
  {
    holds: [
      'attachments.name',
      'attachments.words',
      'attachments.asides',
      'attachment_bytes.bytes',
      'edition_attachments.title',
      'edition_attachments.alt',
    ],
    erase: (db, { id, at }) => eraseAttachments(db, id, at),
  },
]
