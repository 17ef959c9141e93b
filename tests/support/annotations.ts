import type { Annotation, AnnotationKind } from '#app/domain/annotation.ts'
import { anchorAt } from '#app/domain/annotations/anchor.ts'
import { english } from './builders.ts'

/** An annotation on these words of a text, where they first stand. */
export function annotationOn(
  text: string,
  kind: AnnotationKind,
  words: string,
  given: Partial<Annotation> = {},
): Annotation {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The text has no such words: ${words}`)
  return {
    id: `${kind}-${start}`,
    kind,
    field: 'findings',
    language: 'en',
    anchor: anchorAt(text, { start, end: start + words.length }),
    words: english(kind === 'note' ? `About ${words}` : ''),
    ...given,
  }
}
