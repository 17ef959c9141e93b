import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { Button, ButtonLink } from '#app/ui/forms/button.tsx'
import { Checkboxes, Radios } from '#app/ui/forms/choices.tsx'
import { DateInput, MonthInput } from '#app/ui/forms/date-input.tsx'
import { ErrorSummaryBox } from '#app/ui/forms/error-summary.tsx'
import type { Size } from '#app/ui/forms/parts.tsx'
import { PasswordInput } from '#app/ui/forms/password-input.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { fixturesOf, type Fixture, type Words } from './fixtures.ts'
import { render } from './render.tsx'
import { comparable } from './same-html.ts'

interface Title extends Words {
  isPageHeading?: boolean
  classes?: string
}
interface Item extends Words {
  value?: string | number
  hint?: Words
}
interface Options extends Words {
  id?: string
  idPrefix?: string
  name: string
  href?: string
  classes?: string
  type?: 'button' | 'submit'
  value?: string
  values?: string[] & Record<string, string>
  disabled?: boolean
  preventDoubleClick?: boolean
  label?: Title
  fieldset?: { legend: Title }
  hint?: Words
  errorMessage?: Words
  prefix?: Words
  suffix?: Words
  rows?: number
  maxlength?: number
  autocomplete?: string
  inputmode?: 'numeric'
  items: Item[]
  errorList: { text: string; href?: string }[]
}

const group = ['name', 'hint.text', 'errorMessage.text', 'id']
const label = ['label.text', 'label.isPageHeading', 'label.classes']
const legend = [
  'fieldset.legend.text',
  'fieldset.legend.isPageHeading',
  'fieldset.legend.classes',
  'idPrefix',
]
const items = ['items.value', 'items.text', 'items.hint.text']

compare(
  'button',
  ['text', 'name', 'value', 'type', 'disabled', 'preventDoubleClick', 'href', 'classes'],
  15,
  (o) => {
    const look = lookOf(o.classes)
    const words = { look, children: o.text ?? '' }
    if (o.href !== undefined) return <ButtonLink to={o.href} {...words} />
    return (
      <Button
        {...words}
        type={o.type}
        name={o.name}
        value={o.value}
        disabled={o.disabled}
        once={o.preventDoubleClick}
      />
    )
  },
)

compare(
  'input',
  [...group, ...label, 'value', 'prefix.text', 'suffix.text', 'autocomplete', 'inputmode'],
  12,
  (o) => (
    <TextInput
      {...field(o)}
      value={o.value}
      prefix={o.prefix?.text}
      suffix={o.suffix?.text}
      autoComplete={o.autocomplete}
      inputMode={o.inputmode}
    />
  ),
)

compare('textarea', [...group, ...label, 'value', 'rows'], 6, (o) => (
  <TextArea {...field(o)} value={o.value} rows={o.rows} />
))

compare('character-count', [...group, ...label, 'value', 'rows', 'maxlength'], 5, (o) => (
  <TextArea {...field(o)} value={o.value} rows={o.rows} limit={o.maxlength} />
))

compare('password-input', [...group, ...label], 3, (o) => (
  <PasswordInput {...field(o)} autoComplete="current-password" />
))

compare('select', [...group, ...label, 'items.value', 'items.text', 'value'], 4, (o) => (
  <Select {...field(o)} value={o.value} options={choices(o.items)} />
))

compare('radios', [...group, ...legend, ...items, 'value', 'classes'], 6, (o) => (
  <Radios
    {...asked(o)}
    value={o.value}
    inline={/inline/.test(o.classes ?? '')}
    small={/small/.test(o.classes ?? '')}
  />
))

compare('checkboxes', [...group, ...legend, ...items, 'values', 'classes'], 6, (o) => (
  <Checkboxes {...asked(o)} values={o.values} small={/small/.test(o.classes ?? '')} />
))

compare('error-summary', ['titleText', 'errorList.text', 'errorList.href'], 2, (o) => (
  <ErrorSummaryBox errors={o.errorList} />
))

/** Every example that asks for nothing we do not offer must come out the same; there must be some. */
function compare(
  component: string,
  offered: string[],
  atLeast: number,
  toElement: (o: Options) => ReactElement,
) {
  const fixtures = fixturesOf<Options>(component, offered).filter((fixture) => isOurs(component, fixture))
  describe(`${component} is as GOV.UK Frontend has it`, () => {
    it('in enough of its examples', () => expect(fixtures.length).toBeGreaterThanOrEqual(atLeast))
    it.each(fixtures)('$name', ({ options, html }) => {
      // Their English is the default in the browser, so they do not write it into the page; Remix marks its links.
      const ignoring = [/^data-i18n/, /^data-discover$/]
      expect(comparable(render(toElement(options)), ignoring)).toBe(comparable(html, ignoring))
    })
  })
}

/** Leaves out what our components make impossible: groups without a question, fields without a label, start buttons. */
function isOurs(component: string, { options, name }: Fixture<Options>): boolean {
  const o = options as Partial<Options>
  if (/^html as /.test(name)) return false
  if (component === 'select' && !o.items?.every((item) => item.value !== undefined)) return false
  if (component === 'character-count' && o.maxlength === undefined) return false
  if (o.items !== undefined && o.label === undefined)
    return Boolean(o.fieldset?.legend?.text) && !/falsy/.test(name)
  if (o.classes !== undefined && o.text !== undefined) return lookOf(o.classes) !== undefined
  return (
    (o.label !== undefined && Boolean(o.label.text)) || o.text !== undefined || Boolean(o.errorList?.length)
  )
}

function lookOf(classes: string | undefined) {
  return ({ 'govuk-button--secondary': 'secondary', 'govuk-button--warning': 'warning' } as const)[
    classes ?? ''
  ]
}

function field({ name, id, label, hint, errorMessage }: Options) {
  return {
    ...(id === undefined ? { name } : { name, id }),
    label: label?.text ?? '',
    labelSize: sizeOf(label?.classes),
    labelIsHeading: label?.isPageHeading,
    hint: hint?.text,
    error: errorMessage?.text,
  }
}

function asked(o: Options) {
  const legend = o.fieldset?.legend
  return {
    ...(o.idPrefix === undefined ? {} : { id: o.idPrefix }),
    name: o.name,
    legend: legend?.text ?? '',
    legendSize: sizeOf(legend?.classes),
    legendIsHeading: legend?.isPageHeading,
    hint: o.hint?.text,
    error: o.errorMessage?.text,
    choices: o.items.map((item) => ({
      value: String(item.value),
      label: item.text ?? '',
      hint: item.hint?.text,
    })),
  }
}

function sizeOf(classes: string | undefined): Size | undefined {
  return /--(s|m|l|xl)$/.exec(classes ?? '')?.[1] as Size | undefined
}

function choices(items: Item[]) {
  return items.map((item) => ({ value: String(item.value ?? item.text), label: item.text ?? '' }))
}

describe('dates', () => {
  it('ask for day, month and year as GOV.UK Frontend has it', () => {
    const all = fixturesOf<Options>('date-input', [...legend, 'id', 'hint.text', 'errorMessage.text'])
    const { options, html } = all.find(({ name }) => name === 'with error message and hint')!
    const ours = render(<DateInput {...asked({ ...options, name: 'dob', items: [] })} id={options.id} />)
    expect(comparable(ours).replaceAll('name="dob.', 'name="')).toBe(comparable(html))
  })

  it('show a date in its three places without leading zeros, and keep what was mistyped', () => {
    expect(render(<DateInput name="due" legend="Due" value="2025-03-09" />)).toMatch(
      /value="9".*value="3".*value="2025"/,
    )
    expect(render(<DateInput name="due" legend="Due" value="25-13-" />)).toMatch(/value="13".*value="25"/)
    expect(render(<MonthInput name="started" legend="Started" value="2025-11" />)).toMatch(
      /value="11".*value="2025"/,
    )
  })
})
