import { useEffect, useState } from 'react'
import { useMessages } from '../page/language.tsx'

/** Copies a text, where the browser lets scripts do so. */
export function CopyButton({ text }: { text: string }) {
  const { share } = useMessages().agendas
  const [able, setAble] = useState(false)
  const [copied, setCopied] = useState(false)
  // The clipboard is only there on https and localhost.
  useEffect(() => setAble('clipboard' in navigator), [])
  if (!able) return null
  return (
    <>
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => setCopied(true))
        }}
      >
        {share.copy}
      </button>
      <span role="status" className="govuk-body app-copied">
        {copied && share.copied}
      </span>
    </>
  )
}
