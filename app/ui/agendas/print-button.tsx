import { useEffect, useState } from 'react'
import { useMessages } from '../page/language.tsx'

/** Opens the browser's print dialogue; without scripts there is only the sentence that says where to find it. */
export function PrintButton() {
  const { printPage } = useMessages().agendas
  const [alive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return (
    <>
      {alive && (
        <div>
          <button type="button" className="govuk-button" onClick={() => window.print()}>
            {printPage.button}
          </button>
        </div>
      )}
      <p className="govuk-body">{printPage.hint}</p>
    </>
  )
}
