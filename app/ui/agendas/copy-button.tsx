import { useEffect, useState } from 'react'

interface CopyButtonProps {
  text: string
  label: string
  /** Said when it has been copied. */
  copied: string
}

/** Copies a text, where the browser lets scripts do so. */
export function CopyButton({ text, label, copied }: CopyButtonProps) {
  const [able, setAble] = useState(false)
  const [done, setDone] = useState(false)
  // The clipboard is only there on https and localhost.
  useEffect(() => setAble('clipboard' in navigator), [])
  if (!able) return null
  return (
    <>
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => setDone(true))
        }}
      >
        {label}
      </button>
      <span role="status" className="govuk-body app-copied">
        {done && copied}
      </span>
    </>
  )
}
