import type { ShownVoice } from '#app/domain/shown.ts'
import { plural } from '#app/messages/plural.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { useOwnLanguage } from './own-language.ts'

/** People in their own words, with the consent they rest on; and how many took theirs back. */
export function ShownVoices({ voices, withdrawn }: { voices: readonly ShownVoice[]; withdrawn: number }) {
  const { caseStudies, voices: taking } = useMessages()
  const { voice } = caseStudies
  const language = useLanguage()
  const own = useOwnLanguage()
  return (
    <>
      {voices.map(({ quote, who, agreed, inTraining }, index) => (
        <figure key={index} className="app-voice">
          <blockquote className="app-voice__quote" lang={own(quote.language)}>
            <p>{quote.text}</p>
          </blockquote>
          <figcaption className="app-voice__who">
            <span lang={own(who.language)}>{who.text}</span>
            <span className="app-voice__consent">
              {voice.agreed(agreed)} {inTraining && voice.training}
            </span>
          </figcaption>
        </figure>
      ))}
      {voices.length > 0 && <p className="govuk-body-s">{taking.readers}</p>}
      {withdrawn > 0 && <p className="govuk-body-s">{plural(language, withdrawn, voice.withdrawn)}</p>}
    </>
  )
}
