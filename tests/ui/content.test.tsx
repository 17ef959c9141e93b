import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { Breadcrumbs } from '#app/ui/content/breadcrumbs.tsx'
import { Details } from '#app/ui/content/details.tsx'
import { InsetText } from '#app/ui/content/inset-text.tsx'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { pagesToShow, Pagination } from '#app/ui/content/pagination.tsx'
import { SummaryList } from '#app/ui/content/summary-list.tsx'
import { Table } from '#app/ui/content/table.tsx'
import { Tag, type TagColour } from '#app/ui/content/tag.tsx'
import { WarningText } from '#app/ui/content/warning-text.tsx'
import { fixturesOf, type Words } from './fixtures.ts'
import { render } from './render.tsx'
import { comparable } from './same-html.ts'

interface Options extends Words {
  classes?: string
  summaryText?: string
  open?: boolean
  type?: 'success'
  titleText?: string
  items: { text: string; href?: string }[]
  rows: {
    key: Words
    value: Words
    actions?: { items: { href: string; text: string; visuallyHiddenText?: string }[] }
  }[]
}
interface TableOptions {
  caption?: string
  head?: { text: string; format?: 'numeric' }[]
  rows: { text: string; format?: 'numeric' }[][]
  firstCellIsHeader?: boolean
}

compare<Options>('details', ['summaryText', 'text', 'open'], 2, (o) => (
  <Details summary={o.summaryText} open={o.open}>
    {o.text}
  </Details>
))

compare<Options>('tag', ['text', 'classes'], 8, (o) => (
  <Tag colour={/govuk-tag--(\w+)/.exec(o.classes ?? '')?.[1] as TagColour}>{o.text}</Tag>
))

compare<Options>('inset-text', ['text'], 1, (o) => <InsetText>{o.text}</InsetText>)

compare<Options>('warning-text', ['text'], 2, (o) => <WarningText>{o.text}</WarningText>)

compare<Options>('notification-banner', ['text', 'type', 'titleText'], 3, (o) => (
  <NotificationBanner type={o.type} title={o.titleText}>
    {o.text}
  </NotificationBanner>
))

compare<Options>('breadcrumbs', ['items.text', 'items.href'], 3, (o) => (
  <Breadcrumbs crumbs={o.items.map((item) => ({ label: item.text, to: item.href }))} />
))

compare<Options>('summary-list', ['key', 'value', 'actions.items'].flatMap(pathsOfRow), 2, (o) => (
  <SummaryList
    rows={o.rows.map((row, index) => ({
      key: String(index),
      label: row.key.text,
      value: row.value.text,
      actions: row.actions?.items.map((action) => ({
        to: action.href,
        label: action.text,
        of: action.visuallyHiddenText,
      })),
    }))}
  />
))

compare<TableOptions>(
  'table',
  ['caption', 'head.text', 'head.format', 'rows.text', 'rows.format', 'firstCellIsHeader'],
  2,
  (o) => (
    <Table
      caption={o.caption}
      columns={o.head?.map((column) => ({ label: column.text, numeric: column.format === 'numeric' }))}
      rows={o.rows.map((row) => row.map((cell) => cell.text))}
      firstCellIsHeader={o.firstCellIsHeader}
    />
  ),
)

function pathsOfRow(part: string): string[] {
  return ['text', 'href', 'visuallyHiddenText'].map((key) => `rows.${part}.${key}`)
}

function compare<O extends object>(
  component: string,
  offered: string[],
  atLeast: number,
  toElement: (options: O) => ReactElement,
) {
  const fixtures = fixturesOf<O>(component, offered).filter(
    // A table without a head cannot say which of its columns are numbers; the others our types rule out.
    ({ options, name }) =>
      (component !== 'table' || 'head' in options) && !/invalid type|with anchor/.test(name),
  )
  describe(`${component} is as GOV.UK Frontend has it`, () => {
    it('in enough of its examples', () => expect(fixtures.length).toBeGreaterThanOrEqual(atLeast))
    it.each(fixtures)('$name', ({ options, html }) => {
      const ignoring = [/^data-discover$/]
      expect(comparable(render(toElement(options)), ignoring)).toBe(comparable(html, ignoring))
    })
  })
}

describe('pagination', () => {
  it('is as GOV.UK Frontend has it, but for our own word for pages', () => {
    const all = fixturesOf<{ next: object }>('pagination', pathsOfPages())
    const example = all.find(({ name }) => name === 'default')!
    const ours = render(<Pagination page={2} pages={3} toPage={(page) => `#${page}`} />)
    const plain = (html: string) => comparable(html, [/^data-discover$/, /^href$/, /^aria-label$/])
    expect(plain(ours)).toBe(plain(example.html))
  })

  it('shows first, last, the page and its neighbours, and fills a gap of one', () => {
    expect(pagesToShow(1, 3)).toEqual([1, 2, 3])
    expect(pagesToShow(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9])
    expect(pagesToShow(9, 9)).toEqual([1, null, 8, 9])
  })

  it('is left out of a single page', () => {
    expect(render(<Pagination page={1} pages={1} toPage={String} />)).toBe('')
  })
})

function pathsOfPages(): string[] {
  return ['previous.href', 'next.href', 'items.number', 'items.href', 'items.current', 'items.ellipsis']
}
