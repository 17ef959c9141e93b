import { describe, expect, it } from 'vitest'
import { emptyContent, groupsOf } from '#app/domain/record.ts'
import type { Issue } from '#app/domain/issue.ts'
import { recordKinds, type Language, type RecordKind } from '#app/domain/vocabulary.ts'
import { ErrorSummaryBox } from '#app/ui/forms/error-summary.tsx'
import { FieldForm } from '#app/ui/records/field-form.tsx'
import { useFieldErrors } from '#app/ui/records/field-errors.ts'
import { render } from './render.tsx'

interface Given {
  kind: RecordKind
  content?: object
  writing?: Language
  issues?: Issue[]
  focusOn?: string
}

function Page({ kind, content = {}, writing = 'en', issues = [], focusOn }: Given) {
  const asking = { kind, groups: groupsOf[kind], writing, original: 'en' as const }
  const errors = useFieldErrors(issues, asking)
  return (
    <>
      <ErrorSummaryBox errors={errors.lines} />
      <FieldForm
        {...asking}
        content={{ ...emptyContent(kind), ...content }}
        errors={errors}
        organisations={[{ value: 'o1', label: 'Cyngor Enghraifft' }]}
        files={[]}
        focusOn={focusOn}
        onEnter={{ name: 'do', value: 'save' }}
      />
    </>
  )
}

const measure = {
  label: { en: 'Answered in a day', cy: '' },
  direction: '',
  baseline: '41%',
  target: '',
  result: '93%',
}

describe('the record form', () => {
  it.each(recordKinds)('asks for every field of a %s, each with a label, in both languages', (kind) => {
    for (const language of ['en', 'cy'] as const) {
      const html = render(<Page kind={kind} />, language)
      const ids = [...html.matchAll(/<(?:input|textarea|select)[^>]* id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(html).toContain(`for="${id}"`)
    }
  })

  it('names inputs as the server reads them', () => {
    const html = render(<Page kind="case-study" content={{ measures: [measure], started: '2024-02' }} />)
    for (const name of ['title.en', 'themes', 'started.month', 'measures.0.label.en', 'measures.0.result'])
      expect(html).toContain(`name="${name}"`)
    expect(html).not.toContain('name="title.cy"')
    expect(html).toMatch(/name="add" value="measures"/)
    expect(html).toMatch(/name="remove" value="measures.0"/)
  })

  it('asks only for words in the second language, beside the first', () => {
    const content = { title: { en: 'Answering <quickly>', cy: '' }, measures: [measure] }
    const html = render(<Page kind="case-study" content={content} writing="cy" />)
    expect(html).toContain('name="title.cy"')
    expect(html).toContain('name="measures.0.label.cy"')
    expect(html).toMatch(/lang="en">Answering &lt;quickly&gt;</)
    for (const name of ['themes', 'summary.cy', 'measures.0.result', 'add', 'title.en'])
      expect(html).not.toContain(`name="${name}"`)
  })

  it('says what is wrong at the field and links to it from the summary', () => {
    const issues: Issue[] = [
      { field: 'title.en', problem: 'required' },
      { field: 'measures.0.label.en', problem: 'too-long', values: { limit: 200 } },
      { field: 'started', problem: 'not-a-month' },
      { field: 'summary.cy', problem: 'too-long', values: { limit: 500 } },
    ]
    const html = render(<Page kind="case-study" content={{ measures: [measure] }} issues={issues} />)
    expect(html).toContain('<a href="#title-en">Fill in “Title”</a>')
    expect(html).toContain(
      'href="#measures-0-label-en">“Measure 1: What did you measure?” must be 200 characters',
    )
    expect(html).toContain('href="#started-month"')
    expect(html).toContain('<li>“Summary” must be 500 characters or fewer</li>')
    expect(html).toMatch(/id="title-en"[^>]*aria-describedby="title-en-hint title-en-error"/)
  })

  it('puts the cursor in a row just added', () => {
    const html = render(
      <Page kind="case-study" content={{ measures: [measure, measure] }} focusOn="measures.1" />,
    )
    expect(html.match(/autofocus/gi)).toHaveLength(1)
    expect(html).toMatch(/<input[^>]*name="measures.1.label.en"[^>]*autofocus/i)
  })

  it('saves on Enter rather than adding or removing', () => {
    const html = render(<Page kind="excerpt" content={{ references: [{ reference: '' }] }} />)
    expect(/<button[^>]*type="submit"[^>]*>/.exec(html)?.[0]).toContain('value="save"')
  })
})
