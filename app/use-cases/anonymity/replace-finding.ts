import { isSameWords } from '#app/domain/anonymity/decision.ts'
import {
  changeNoteField,
  isOwnField,
  replaceIn,
  replaceInText,
  type Replacement,
} from '#app/domain/anonymity/replace.ts'
import { Fault } from '#app/domain/fault.ts'
import { refuse, done, type Issue, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { putDecision } from '#db/anonymity.ts'
import { tx } from '#db/connection.ts'
import { keepAccount } from '../keep-account.ts'
import { saveDraft } from '../submissions/save-draft.ts'
import { forgetReplaced } from './forget-replaced.ts'
import { findingsOf } from './found.ts'
import type { MarkedFinding } from './locate-in-words.ts'
import { addToKey, caseOf } from './pseudonym-key.ts'

export interface ReplaceFinding {
  recordId: string
  /** The lock of the draft the writer looked at. */
  lock: number
  mark: string
  /** Null takes the suggestion. */
  words: string | null
  /** The same words wherever they were found; own words only in texts of the same language. */
  everywhere: boolean
}

/** What stood there before this is undone, when the draft cannot be saved so. */
class Unsaved extends Error {
  constructor(readonly issues: Issue[]) {
    super('unsaved')
  }
}

/** Puts other words where the draft could tell who somebody is. Gives how many places were changed. */
export function replaceFinding(portal: Portal, person: Person, input: ReplaceFinding): Result<number> {
  try {
    return tx(portal.db, (db) => {
      const { record, edition, findings } = findingsOf(portal, db, person, 'edit', input.recordId)
      const chosen = chooseFindings(findings, input)
      if (edition.lock !== input.lock || chosen.length === 0) throw new Unsaved([gone])
      // Pressed by mistake, it would leave a hole in a sentence: whoever wants one edits the text.
      if (input.words?.trim() === '') throw new Unsaved([{ field: 'words', problem: 'required' }])
      const replacements = chosen.map((one) => replacementOf(one, input.words))
      const content = replaceIn(record.kind, edition.content, replacements)
      const changeNote = replaceInText(changeNoteField, null, edition.changeNote, replacements)
      const saved = saveDraft(portal, person, { recordId: record.id, lock: input.lock, content, changeNote })
      if (!saved.ok) throw new Unsaved(saved.because === 'issues' ? saved.issues : [gone])
      const at = portal.clock().toISOString()
      for (const { mark } of chosen) {
        const decision = { mark, decision: 'replaced', reason: null, note: '' } as const
        putDecision(db, record.id, { ...decision, decidedBy: person.id, decidedAt: at })
      }
      keepAccount(portal, db, { actorId: person.id, deed: 'finding.replace', subject: record.id })
      const given = chosen.map(({ finding }, i) => ({
        words: finding.text,
        by: replacements[i]?.words ?? '',
      }))
      forgetReplaced(portal, db, record, given)
      const of = caseOf(record, edition.content)
      const lines = chosen
        .filter(({ finding }) => finding.kind === 'name')
        .map(({ finding }, i) => ({ stands: replacements[i]?.words ?? '', words: finding.text }))
        .filter(({ stands }) => stands.trim() !== '')
      if (of !== null && lines.length > 0 && addToKey(portal, db, of, lines, at)) {
        keepAccount(portal, db, { actorId: person.id, deed: 'pseudonyms.add', subject: record.id })
      }
      return done(chosen.length)
    })
  } catch (error) {
    if (error instanceof Unsaved) return refuse(error.issues)
    throw error
  }
}

const gone: Issue = { field: '', problem: 'finding-gone' }

/** The finding that was asked about, and with `everywhere` all others with the same words that can be replaced too. */
function chooseFindings(
  findings: readonly MarkedFinding[],
  { mark, words, everywhere }: ReplaceFinding,
): MarkedFinding[] {
  const asked = findings.find((one) => one.mark === mark)
  if (asked === undefined) return []
  if (!isOwnField(asked.field)) throw new Fault('wrong-state', 'wrong-state')
  if (words === null && asked.finding.suggestion === null) throw new Fault('bad-request')
  if (!everywhere) return [asked]
  return findings.filter(
    (one) =>
      isOwnField(one.field) &&
      isSameWords(one.finding, asked.finding) &&
      (words === null ? one.finding.suggestion !== null : one.language === asked.language),
  )
}

function replacementOf({ field, language, finding }: MarkedFinding, words: string | null): Replacement {
  const { start, end, suggestion } = finding
  return { field, language, start, end, words: words ?? suggestion ?? '' }
}
