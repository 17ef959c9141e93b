import { Button } from '../forms/button.tsx'
import { useMessages } from '../page/language.tsx'

interface MoveButtonsProps {
  verb: 'section' | 'entry'
  /** The ids the buttons send. */
  what: string
  /** Of what is moved, for people who hear the button alone. */
  name: string
  first: boolean
  last: boolean
}

/** One place up, one place down; at either end only the other. */
export function MoveButtons({ verb, what, name, first, last }: MoveButtonsProps) {
  const { arrange } = useMessages().casebooks
  const button = (way: 'up' | 'down') => (
    <Button look="secondary" name="intent" value={`${verb}-${way} ${what}`}>
      {arrange[way]}
      <span className="govuk-visually-hidden">: {name}</span>
    </Button>
  )
  return (
    <>
      {!first && button('up')}
      {!last && button('down')}
    </>
  )
}
