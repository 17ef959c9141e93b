import { useFetcher, useLocation, useRouteLoaderData } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { paths } from '#app/paths.ts'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { Button, ButtonLink } from '../forms/button.tsx'
import { useMessages } from '../page/language.tsx'
import { Link, useLocalPath } from '../page/link.tsx'
import type { RootData } from '../page/root-data.ts'

interface AddToAgendaProps {
  recordId: string
  /** Of the record, for the button's name. */
  title: string
  /** Already on the reader's current agenda. */
  onAgenda: boolean
}

/** Puts a record on an agenda: whoever prepares meetings is asked on which, on a page of its own. */
export function AddToAgenda(props: AddToAgendaProps) {
  const root = useRouteLoaderData<RootData>('root')
  return root?.preparesMeetings ? <AddToChosen {...props} /> : <AddToCurrent {...props} />
}

function AddToChosen({ recordId, title }: AddToAgendaProps) {
  const { add } = useMessages().agendas
  const { pathname, search } = useLocation()
  return (
    <p className="app-add-to-agenda">
      <ButtonLink
        look="secondary"
        className="app-add-to-agenda__button"
        to={paths.chooseAgenda(recordId, pathname + search)}
      >
        {add.button}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </ButtonLink>
    </p>
  )
}

/**
 * On the reader's only agenda, or the one they changed last. With scripts the page stays as it is and a link to the agenda takes
 * the button's place and its focus; without, the same page comes back with a notice at the top.
 */
function AddToCurrent({ recordId, title, onAgenda }: AddToAgendaProps) {
  const { add } = useMessages().agendas
  const action = useLocalPath(paths.addToAgenda())
  const { pathname, search } = useLocation()
  const fetcher = useFetcher<{ added: boolean }>()
  const added = fetcher.data?.added === true
  const [alive, setAlive] = useState(false)
  const link = useRef<HTMLParagraphElement>(null)
  useEffect(() => setAlive(true), [])
  useEffect(() => {
    if (added) link.current?.querySelector('a')?.focus({ preventScroll: true })
  }, [added])

  if (onAgenda || added) {
    return (
      <p className="app-on-agenda" ref={link}>
        <Link to={paths.agenda()}>
          {add.on}
          <VisuallyHidden>: {title}</VisuallyHidden>
        </Link>
      </p>
    )
  }
  return (
    <fetcher.Form method="post" action={action} className="app-add-to-agenda">
      <input type="hidden" name="recordId" value={recordId} />
      <input type="hidden" name="back" value={pathname + search} />
      {alive && <input type="hidden" name="stay" value="yes" />}
      <Button look="secondary" className="app-add-to-agenda__button">
        {add.button}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </Button>
    </fetcher.Form>
  )
}
