import type { ComponentType } from 'react'
import { noText, type Bilingual } from '#app/domain/text.ts'
import { InsetText } from '../content/inset-text.tsx'
import type { FieldProps } from '../forms/parts.tsx'
import { useMessages } from '../page/language.tsx'
import { OriginalText } from '../records/original-text.tsx'
import { isTranslating, type Arranging } from './arranging.ts'

interface SectionWordsProps {
  /** The input's name without the language. */
  name: string
  label: string
  text: Bilingual
  /** The same words as somebody else saved them meanwhile. */
  theirs: Bilingual | undefined
  arranging: Arranging
  /** How it is typed: on a line, or as Markdown. */
  as: ComponentType<FieldProps & { value?: string; lang?: string; rows?: number }>
}

/** One piece of writing: the original when it is translated, what somebody else saved meanwhile, and the input. */
export function SectionWords({ name, label, text, theirs, arranging, as: Input }: SectionWordsProps) {
  const { writing, draft, errors } = arranging
  const { conflict } = useMessages().casebooks.arrange
  const theirText = (theirs ?? noText)[writing]
  return (
    <>
      {isTranslating(arranging) && (
        <OriginalText label={label} text={text[draft.original]} language={draft.original} />
      )}
      {theirs !== undefined && theirText !== text[writing] && (
        <InsetText>
          <p className="govuk-body-s">
            <strong>{conflict.theirs}</strong>
            <span className="govuk-visually-hidden">: {label}</span>
          </p>
          <div className="app-original__text" lang={writing}>
            {theirText}
          </div>
        </InsetText>
      )}
      <Input
        name={`${name}.${writing}`}
        label={label}
        error={errors.of(`${name}.${writing}`)}
        value={text[writing]}
        lang={writing}
        rows={4}
      />
    </>
  )
}
