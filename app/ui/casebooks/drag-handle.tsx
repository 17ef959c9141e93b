import { useMessages } from '../page/language.tsx'

/** What an entry is dragged by. The buttons do the same for whoever does not drag, so that they alone are announced. */
export function DragHandle() {
  const { drag } = useMessages().casebooks.arrange
  return (
    <span className="app-drag-handle" data-drag-handle aria-hidden="true" title={drag}>
      <svg viewBox="0 0 12 20" width="12" height="20" focusable="false">
        {[3, 10, 17].map((y) => [3, 9].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="2" />))}
      </svg>
    </span>
  )
}
