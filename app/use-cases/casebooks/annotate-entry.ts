import { annotationLimits, type Annotation, type AnnotationKind } from '#app/domain/annotation.ts'
import { anchorAt, wholeWords } from '#app/domain/annotations/anchor.ts'
import { chosenPassages, type Chosen } from '#app/domain/annotations/choose-words.ts'
import type { CasebookEdit } from '#app/domain/casebook-edit.ts'
import type { Issue } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { isBlank, noText, type Bilingual } from '#app/domain/text.ts'
import { languages } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import type { Saved } from '../submissions/save-draft.ts'
import { editSections } from './edit-sections.ts'
import { readEntryTexts, type EntryAt, type EntryTexts } from './read-entry-texts.ts'

/** What an editor asks for on the page of an entry's texts. */
export type AskedAnnotation =
  | { do: 'add'; kind: AnnotationKind | null; chosen: Chosen; mark: string; words: Bilingual }
  | { do: 'say'; id: string; words: Bilingual }
  | { do: 'remove'; id: string }

/** Leaves out, marks or says something about words of an entry, or takes that back. `lock`: of the draft they saw. */
export function annotateEntry(
  portal: Portal,
  person: Person,
  { at, lock, asked }: { at: EntryAt; lock: number; asked: AskedAnnotation },
): Saved {
  const texts = readEntryTexts(portal, person, at, at.language)
  const edits = editsFor(portal, texts, asked)
  if (!Array.isArray(edits)) return { ok: false, because: 'issues', issues: edits.issues }
  return editSections(portal, person, { recordId: at.recordId, lock, edits })
}

function editsFor(
  portal: Portal,
  texts: EntryTexts,
  asked: AskedAnnotation,
): CasebookEdit[] | { issues: Issue[] } {
  const { section, entry: recordId, language } = texts.at
  if (asked.do === 'remove') return [{ do: 'remove-annotation', section, recordId, id: asked.id }]
  if (asked.do === 'say') {
    const issues = issuesOfNote(asked.words, `${asked.id}.`)
    if (issues.length > 0) return { issues }
    const noted = texts.annotations.find(({ id, kind }) => id === asked.id && kind === 'note')
    if (noted === undefined) return []
    const { today: _, ...annotation } = noted
    return [{ do: 'annotate', section, recordId, annotation: { ...annotation, words: asked.words } }]
  }
  const { kind, words } = asked
  if (asked.mark !== texts.mark) return { issues: [{ field: 'part', problem: 'text-changed' }] }
  const passages = chosenPassages(texts.texts, asked.chosen)
  const issues: Issue[] = passages.ok ? [] : [...passages.issues]
  if (kind === null) issues.push({ field: 'kind', problem: 'required' })
  if (kind === 'note') issues.push(...issuesOfNote(words, ''))
  const many = texts.annotations.length + (passages.ok ? passages.value.length : 0)
  if (many > annotationLimits.perEntry) {
    issues.push({ field: 'part', problem: 'too-many', values: { limit: annotationLimits.perEntry } })
  }
  if (!passages.ok || kind === null || issues.length > 0) return { issues }
  return passages.value.map(({ field, ...range }) => {
    const text = texts.texts.find((one) => one.field === field)?.text ?? ''
    const annotation: Annotation = {
      id: portal.newId(),
      kind,
      field,
      language,
      anchor: anchorAt(text, wholeWords(text, range)),
      words: kind === 'note' ? words : noText,
    }
    return { do: 'annotate', section, recordId, annotation }
  })
}

/** In one language at least; readers of the other are told which it is in. */
function issuesOfNote(words: Bilingual, prefix: string): Issue[] {
  if (isBlank(words)) return [{ field: `${prefix}words.en`, problem: 'required' }]
  const limit = annotationLimits.words
  return languages
    .filter((language) => words[language].length > limit)
    .map((language) => ({ field: `${prefix}words.${language}`, problem: 'too-long', values: { limit } }))
}
