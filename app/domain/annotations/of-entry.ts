import type { Annotation } from '../annotation.ts'
import type { CasebookEntry } from '../casebook.ts'

/** The annotations of an entry, in the order they were made. */
export function annotationsOf({ annotations }: Pick<CasebookEntry, 'annotations'>): readonly Annotation[] {
  return annotations ?? []
}

/** The entry with an annotation; one of the same id gives way to it. */
export function annotated(entry: CasebookEntry, annotation: Annotation): CasebookEntry {
  const before = annotationsOf(entry)
  const isThere = before.some(({ id }) => id === annotation.id)
  const annotations = isThere
    ? before.map((one) => (one.id === annotation.id ? annotation : one))
    : [...before, annotation]
  return { ...entry, annotations }
}

/** The entry without that annotation; without its last one it is as if there had never been any. */
export function withoutAnnotation({ annotations, ...entry }: CasebookEntry, id: string): CasebookEntry {
  const left = (annotations ?? []).filter((one) => one.id !== id)
  return left.length === 0 ? entry : { ...entry, annotations: left }
}
