import type { ReactNode } from 'react'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { ListedVoice, RecordVoices } from '#app/use-cases/voices/list-voices.ts'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { useOwnLanguage } from '../records/own-language.ts'

interface VoicesPageProps extends RecordVoices {
  id: string
  /** The voice that is about to be taken out, null when none is. */
  asked: string | null
  done: boolean
}

/** Everybody a case study quotes, each with the way to take their words out; asked once more before it is done. */
export function VoicesPage({ id, title, voices, asked, done }: VoicesPageProps) {
  const words = useMessages().voices
  const own = useOwnLanguage()
  const chosen = voices.find((voice) => voice.id === asked)
  return (
    <>
      {done && (
        <NotificationBanner type="success">
          <p className="govuk-notification-banner__heading">{words.done}</p>
          <p className="govuk-body">{words.doneNext}</p>
        </NotificationBanner>
      )}
      {title.text !== '' && (
        <span className="govuk-caption-xl" lang={own(title.language)}>
          {title.text}
        </span>
      )}
      <h1 className="govuk-heading-xl">{chosen ? words.sure : words.title}</h1>
      {chosen ? (
        <Confirm id={id} voice={chosen} />
      ) : (
        <>
          <p className="govuk-body-l">{voices.length === 0 ? words.none : words.lead}</p>
          {voices.map((voice) => (
            <OneVoice key={voice.id} voice={voice}>
              <p className="govuk-body">
                <Link to={`${paths.voices(id)}?voice=${encodeURIComponent(voice.id)}`}>
                  {words.withdraw}
                  <VisuallyHidden>: {voice.who.text}</VisuallyHidden>
                </Link>
              </p>
            </OneVoice>
          ))}
        </>
      )}
    </>
  )
}

function Confirm({ id, voice }: { id: string; voice: ListedVoice }) {
  const words = useMessages().voices
  return (
    <>
      <OneVoice voice={voice} />
      <p className="govuk-body">{words.whatGoes}</p>
      <Form>
        <input type="hidden" name="voice" value={voice.id} />
        <div className="govuk-button-group">
          <Button look="warning">{words.confirm}</Button>
          <Link to={paths.voices(id)}>{words.keep}</Link>
        </div>
      </Form>
    </>
  )
}

function OneVoice({ voice, children }: { voice: ListedVoice; children?: ReactNode }) {
  const words = useMessages().voices
  const language = useLanguage()
  const own = useOwnLanguage()
  const { quote, who, consentOn, editions } = voice
  return (
    <figure className="app-voice">
      <blockquote className="app-voice__quote" lang={own(quote.language)}>
        <p>{quote.text}</p>
      </blockquote>
      <figcaption className="app-voice__who">
        <span lang={own(who.language)}>{who.text}</span>
        <span className="app-voice__consent">
          {consentOn !== '' && `${words.agreed(longDate(consentOn, language))}. `}
          {words.editions([...editions].sort((a, b) => a - b).join(', '))}.
        </span>
      </figcaption>
      {children}
    </figure>
  )
}
