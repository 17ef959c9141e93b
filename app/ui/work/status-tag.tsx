import type { Status } from '#app/domain/vocabulary.ts'
import { Tag, type TagColour } from '../content/tag.tsx'
import { useMessages } from '../page/language.tsx'

const colours: Partial<Record<Status, TagColour>> = {
  draft: 'grey',
  'with-approver': 'teal',
  submitted: 'blue',
  'in-review': 'purple',
  'changes-requested': 'orange',
  published: 'green',
  withdrawn: 'red',
}

/** Where a record stands: its draft's status, or what readers see, or both. */
export function StatusTag({ live, draft }: { live: Status | null; draft: Status | null }) {
  const { vocabulary, work } = useMessages()
  const status = draft ?? live ?? 'archived'
  const both = live === 'published' && draft === 'draft'
  return <Tag colour={colours[status]}>{both ? work.list.withDraft : vocabulary.status[status]}</Tag>
}
