import { checkDraft } from '#app/domain/checks.ts'
import type { Issue } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { Content, Edition } from '#app/domain/record.ts'
import { isVoiced, withoutVoices } from '#app/domain/voice.ts'
import type { ChangeKind, Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { updateEdition } from '#db/records.ts'
import { withdrawnVoicesOf } from '#db/voices.ts'
import { act, draftOf } from '../records/act.ts'
import { render } from '../records/render.ts'

export interface Save {
  recordId: string
  /** The lock of the draft the writer started from. */
  lock: number
  content: Content
  original?: Language
  changeKind?: ChangeKind
  changeNote?: string
}

export type Saved =
  | { ok: true; lock: number }
  /** Somebody else saved meanwhile: nothing was written, and here is what they saved. */
  | { ok: false; because: 'changed-meanwhile'; current: Edition }
  | { ok: false; because: 'issues'; issues: Issue[] }

/** Keeps what has been written so far, complete or not. */
export function saveDraft(portal: Portal, person: Person, save: Save): Saved {
  return act<Saved>(portal, person, 'edit', save.recordId, ({ db, record, at }) => {
    const draft = draftOf(record)
    const content = withoutTakenBack(db, save)
    const issues = checkDraft(content)
    if (issues.length > 0) return { ok: false, because: 'issues', issues }
    const saved = updateEdition(db, draft.id, save.lock, {
      content,
      original: save.original ?? draft.original,
      changeKind: save.changeKind ?? draft.changeKind,
      changeNote: save.changeNote ?? draft.changeNote,
      authors: [...new Set([...draft.authors, person.id])],
      updatedAt: at,
    })
    if (!saved) return { ok: false, because: 'changed-meanwhile', current: draft }
    render(portal, db, record.kind, draft.id, content)
    return { ok: true, lock: save.lock + 1 }
  })
}

/** A form that was open while somebody took back their words may still hold them. */
function withoutTakenBack(db: Reader, { recordId, content }: Save): Content {
  return isVoiced(content) ? withoutVoices(content, withdrawnVoicesOf(db, recordId), null) : content
}
