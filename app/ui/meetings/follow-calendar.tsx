import { longDate } from '#app/messages/dates.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { CopyButton } from '../agendas/copy-button.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface FollowCalendarProps {
  seriesId: string
  /** When the reader made the address their calendar has; null when they have none. */
  madeAt: string | null
  /** The address just made: there is no second chance to see it. */
  address: string | null
}

/** A team's meetings for one's calendar: as a file, or under an address that it fetches by itself. */
export function FollowCalendar({ seriesId, madeAt, address }: FollowCalendarProps) {
  const { links, meetings } = useMessages()
  const { follow, series } = meetings
  const language = useLanguage()
  return (
    <section aria-labelledby="calendar">
      <h2 className="govuk-heading-m" id="calendar">
        {follow.title}
      </h2>
      <p className="govuk-body">
        <a href={inLanguage(paths.teamCalendar(seriesId), language)} className="govuk-link" download>
          {series.calendar}
        </a>
        <br />
        {series.calendarHint}
      </p>
      <p className="govuk-body">{follow.text}</p>
      {address !== null && (
        <>
          <TextInput
            name="address"
            label={follow.label}
            hint={follow.once}
            value={address}
            readOnly
            spellCheck="false"
            autoComplete="off"
          />
          <CopyButton text={address} label={links.copy} copied={links.copied} />
        </>
      )}
      {madeAt !== null && address === null && (
        <p className="govuk-body">{follow.made(longDate(madeAt, language))}</p>
      )}
      <Form action={paths.team(seriesId)}>
        <div className="govuk-button-group">
          <Button look="secondary" name="do" value="follow" once>
            {madeAt === null ? follow.make : follow.makeAnother}
          </Button>
          {madeAt !== null && (
            <Button look="secondary" name="do" value="unfollow" once>
              {follow.end}
            </Button>
          )}
        </div>
      </Form>
    </section>
  )
}
