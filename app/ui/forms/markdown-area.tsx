import { useEffect, useRef, useState } from 'react'
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
        {preview === 'failed' && <p className="govuk-body">{form.previewFailed}</p>}
        {preview === '' && <p className="govuk-body">{form.previewEmpty}</p>}
        {preview !== 'failed' && <div lang={lang} dangerouslySetInnerHTML={{ __html: preview ?? '' }} />}
      </div>
    </div>
  )
}

/** The HTML of what the text area holds, kept up to date while open; null before the first answer. */
function usePreview(areaId: string, open: boolean): string | 'failed' | null {
  const [html, setHtml] = useState<string | null>(null)
  const asked = useRef(0)
  useEffect(() => {
    const area = document.getElementById(areaId)
    if (!open || !(area instanceof HTMLTextAreaElement)) return
    const ask = async () => {
      const mine = ++asked.current
      const answer = await rendered(area.value)
      // A slow answer to an earlier text must not replace a later one.
      if (mine === asked.current) setHtml(answer)
    }
    let timer = 0
    const later = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void ask(), pauseMs)
    }
    void ask()
    area.addEventListener('input', later)
    return () => {
      asked.current++
      window.clearTimeout(timer)
      area.removeEventListener('input', later)
    }
  }, [areaId, open])
  return html
}

async function rendered(text: string): Promise<string> {
  if (text.trim() === '') return ''
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
      return answer.html
    }
  } catch {
    // No network: said on the page like any other failure.
  }
  return 'failed'
}
