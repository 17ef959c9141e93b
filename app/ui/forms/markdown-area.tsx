import { useEffect, useState } from 'react'
import { paths } from '#app/paths.ts'
import { useMessages } from '../page/language.tsx'
import { fieldId } from './field-id.ts'
import { TextArea, type TextAreaProps } from './text-area.tsx'

/** A text area for Markdown, with a preview beneath when scripts run. */
export function MarkdownArea({ id, ...props }: TextAreaProps) {
  const areaId = id ?? fieldId(props.name)
  const label = typeof props.label === 'string' ? props.label : ''
  return (
    <TextArea id={areaId} after={<Preview areaId={areaId} label={label} lang={props.lang} />} {...props} />
  )
}

interface PreviewProps {
  areaId: string
  label: string
  lang: string | undefined
}

/** Waits this long after the last key before asking the server again. */
const pauseMs = 500

/** What the server would show readers. It is rendered and made safe there, by the same code as the real page. */
function Preview({ areaId, label, lang }: PreviewProps) {
  const { form } = useMessages().common
  const [alive, setAlive] = useState(false)
  const [open, setOpen] = useState(false)
  const preview = usePreview(areaId, open)
  useEffect(() => setAlive(true), [])
  return (
    <div className="app-preview">
      {alive && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary app-preview__button"
          aria-expanded={open}
          aria-controls={`${areaId}-preview`}
          onClick={() => setOpen(!open)}
        >
          {open ? form.closePreview : form.preview}
          <span className="govuk-visually-hidden">: {label}</span>
        </button>
      )}
      <div
        id={`${areaId}-preview`}
        className="app-preview__text app-prose"
        role="region"
        aria-label={form.previewOf(label)}
        aria-live="polite"
        hidden={!open}
      >
        <PreviewText preview={preview} lang={lang} />
      </div>
    </div>
  )
}

function PreviewText({ preview, lang }: { preview: Rendered | null; lang: string | undefined }) {
  const { form } = useMessages().common
  if (preview === null) return null
  if (preview === 'failed') return <p className="govuk-body">{form.previewFailed}</p>
  if (preview.html === '') return <p className="govuk-body">{form.previewEmpty}</p>
  return <div lang={lang} dangerouslySetInnerHTML={{ __html: preview.html }} />
}

type Rendered = { html: string } | 'failed'

/** What the server makes of the text area's words, kept up to date while open; null before the first answer. */
function usePreview(areaId: string, open: boolean): Rendered | null {
  const [shown, setShown] = useState<Rendered | null>(null)
  useEffect(() => {
    const area = document.getElementById(areaId)
    if (!open || !(area instanceof HTMLTextAreaElement)) return
    let asked = 0
    let timer = 0
    const ask = async () => {
      const mine = ++asked
      const answer = await rendered(area.value)
      // A slow answer to an earlier text must not replace a later one.
      if (mine === asked) setShown(answer)
    }
    const later = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void ask(), pauseMs)
    }
    void ask()
    area.addEventListener('input', later)
    return () => {
      asked = Infinity
      window.clearTimeout(timer)
      area.removeEventListener('input', later)
    }
  }, [areaId, open])
  return shown
}

async function rendered(text: string): Promise<Rendered> {
  if (text.trim() === '') return { html: '' }
  try {
    const response = await fetch(paths.markdownPreview(), {
      method: 'POST',
      body: new URLSearchParams({ text }),
      headers: { Accept: 'application/json' },
    })
    const answer: unknown = response.ok ? await response.json() : null
    if (
      typeof answer === 'object' &&
      answer !== null &&
      'html' in answer &&
      typeof answer.html === 'string'
    ) {
      return { html: answer.html }
    }
  } catch {
    // No network: said on the page like any other failure.
  }
  return 'failed'
}
