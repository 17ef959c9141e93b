import { Fragment } from 'react'
import type { WordPart } from '#app/domain/word-changes.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { useMessages } from '../page/language.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

interface WordChangesProps {
  parts: readonly WordPart[]
  /** The language the words are in, where it is not the page's. */
  lang?: Language
}

/**
 * A text with what was added and what was removed since an earlier one: underlined or struck through as well as
 * coloured, and said in words to people who hear it, since few screen readers tell of <ins> and <del>.
 */
export function WordChanges({ parts, lang }: WordChangesProps) {
  const { added, removed } = useMessages().common.changes
  return (
    <div className="app-word-changes">
      {parts.map((part, index) => {
        const words = <span lang={lang}>{part.text}</span>
        if (part.change === 'same') return <Fragment key={index}>{words}</Fragment>
        const Element = part.change === 'added' ? 'ins' : 'del'
        const said = part.change === 'added' ? added : removed
        return (
          <Element key={index} className={`app-word-changes__${part.change}`}>
            <VisuallyHidden>{said.before} </VisuallyHidden>
            {words}
            <VisuallyHidden> {said.after}</VisuallyHidden>
          </Element>
        )
      })}
    </div>
  )
}
