import { limits } from '#app/domain/field.ts'
import { onHolidays, rhythms, weekdays, weeksOfMonth } from '#app/domain/meeting-series.ts'
import { packTemplates, type SeriesWords } from '#app/domain/team-meetings.ts'
import { nations } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { Checkboxes, Radios } from '../forms/choices.tsx'
import { DateInput } from '../forms/date-input.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { Select } from '../forms/select.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** What was typed, or what is kept; numbers that are none are left empty. */
export type TypedSeries = Omit<SeriesWords, 'exceptions'>

interface SeriesFormProps {
  words: TypedSeries
  /** To choose from; none when the organisation stays. */
  organisations: readonly { id: string; name: string }[]
  version: number
  errors: FormErrors
}

/** When a team meets and what it always talks about. */
export function SeriesForm({ words, organisations, version, errors }: SeriesFormProps) {
  const messages = useMessages()
  const { form } = messages.meetings
  return (
    <Form>
      <input type="hidden" name="version" value={version} />
      <TextInput
        name="team"
        label={form.team}
        value={words.team}
        error={errors.of('team')}
        maxLength={limits.line}
      />
      {organisations.length > 1 ? (
        <Select
          name="organisationId"
          label={form.organisation}
          value={words.organisationId}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <input type="hidden" name="organisationId" value={words.organisationId} />
      )}
      <Radios
        name="template"
        legend={form.template}
        hint={
          <>
            {form.templateHint} <Link to={paths.agendaTemplates()}>{messages.templates.read}</Link>
          </>
        }
        value={words.template}
        choices={packTemplates.map((value) => ({
          value,
          label: form.templates[value],
          hint: messages.templates.about[value],
        }))}
        small
      />
      <When words={words} errors={errors} />
      <Standing words={words} errors={errors} />
      <Checkboxes
        name="takesPacks"
        legend={form.takesPacks}
        hint={form.takesPacksHint}
        values={words.takesPacks ? ['yes'] : []}
        choices={[{ value: 'yes', label: form.takesPacksYes }]}
        small
      />
      <Button once>{form.save}</Button>
    </Form>
  )
}

function When({ words, errors }: Pick<SeriesFormProps, 'words' | 'errors'>) {
  const { meetings, vocabulary } = useMessages()
  const { form } = meetings
  return (
    <>
      <h2 className="govuk-heading-m">{form.when}</h2>
      <Radios
        name="rhythm"
        legend={form.rhythm}
        value={words.rhythm}
        choices={rhythms.map((value) => ({ value, label: form.rhythms[value] }))}
        small
      />
      <Select
        name="weekday"
        label={form.weekday}
        value={String(words.weekday)}
        options={weekdays.map((day) => ({ value: String(day), label: form.weekdays[day] }))}
      />
      <Select
        name="week"
        label={form.week}
        hint={form.weekHint}
        value={words.week}
        options={weeksOfMonth.map((value) => ({ value, label: form.weeks[value] }))}
      />
      <DateInput
        name="startsOn"
        legend={form.startsOn}
        hint={form.startsOnHint}
        value={words.startsOn}
        error={errors.of('startsOn')}
      />
      <TextInput
        name="time"
        label={form.time}
        hint={form.timeHint}
        value={words.time}
        error={errors.of('time')}
        width={5}
      />
      <Minutes name="length" label={form.length} value={words.length} errors={errors} />
      <Select
        name="nation"
        label={form.nation}
        value={words.nation}
        options={nations.map((value) => ({ value, label: vocabulary.nation[value] }))}
      />
      <Radios
        name="onHoliday"
        legend={form.onHoliday}
        value={words.onHoliday}
        choices={onHolidays.map((value) => ({ value, label: form.onHolidays[value] }))}
        small
      />
      <Breaks words={words} errors={errors} />
    </>
  )
}

/** Those there are, and one more to fill in. */
function Breaks({ words: { breaks }, errors }: Pick<SeriesFormProps, 'words' | 'errors'>) {
  const { form } = useMessages().meetings
  return (
    <>
      <h3 className="govuk-heading-s">{form.breaks}</h3>
      <p className="govuk-hint">{form.breaksHint}</p>
      {[...breaks, { from: '', to: '' }].map(({ from, to }, i) => (
        <div key={i}>
          <DateInput
            name={`breaks.${i}.from`}
            legend={form.from(i + 1)}
            value={from}
            error={errors.of(`breaks.${i}.from`)}
          />
          <DateInput
            name={`breaks.${i}.to`}
            legend={form.to(i + 1)}
            value={to}
            error={errors.of(`breaks.${i}.to`)}
          />
        </div>
      ))}
    </>
  )
}

function Standing({ words, errors }: Pick<SeriesFormProps, 'words' | 'errors'>) {
  const { form } = useMessages().meetings
  return (
    <>
      <h2 className="govuk-heading-m">{form.standing}</h2>
      <TextInput
        name="standingTitle"
        label={form.standingTitle}
        value={words.standingTitle}
        error={errors.of('standingTitle')}
        maxLength={limits.line}
      />
      <TextInput
        name="standingSearch"
        label={form.search}
        hint={form.searchHint}
        value={words.standingSearch === '' ? '' : `?${words.standingSearch}`}
        error={errors.of('standingSearch')}
      />
      <Minutes
        name="standingMinutes"
        label={form.standingMinutes}
        value={words.standingMinutes}
        errors={errors}
      />
    </>
  )
}

function Minutes({ name, label, value, errors }: MinutesProps) {
  const { form } = useMessages().meetings
  return (
    <TextInput
      name={name}
      label={label}
      value={Number.isInteger(value) ? String(value) : ''}
      error={errors.of(name)}
      width={3}
      inputMode="numeric"
      suffix={form.minutes}
    />
  )
}

interface MinutesProps {
  name: string
  label: string
  value: number
  errors: FormErrors
}
