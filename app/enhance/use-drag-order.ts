import { useEffect, type RefObject } from 'react'

/** So far the pointer moves before it is a drag: a press on the handle alone changes nothing. */
const slack = 4
/** This near to an edge of the window the page scrolls, by so many pixels a frame. */
const edge = 64
const step = 12

/**
 * Lets the items of the form's lists be dragged by their handles into another order. A drop presses the form's button
 * marked `data-drop`, with that verb, what the item says it is (`data-drag`) and its new place from 0; an item dropped where
 * it was changes nothing, and Escape lets go of it. Styles know the list by `data-dragging`, the item by `data-dragged`,
 * and the place where it would land by `data-lands`.
 */
export function useDragOrder(form: RefObject<HTMLFormElement>): void {
  useEffect(() => {
    const element = form.current
    if (element === null) return
    let cancel: (() => void) | null = null
    const drop = (what: string, at: number) => {
      const button = element.querySelector<HTMLButtonElement>('button[data-drop]')
      if (button === null) return
      button.value = `${button.dataset['drop'] ?? ''} ${what} ${at}`
      button.click()
    }
    const press = (event: PointerEvent) => {
      const handle = event.target instanceof Element ? event.target.closest('[data-drag-handle]') : null
      const item = handle?.closest<HTMLElement>('[data-drag]') ?? null
      const list = item?.parentElement ?? null
      if (item === null || list === null || !event.isPrimary || event.button !== 0) return
      event.preventDefault()
      cancel?.()
      cancel = follow(list, item, event, drop)
    }
    element.addEventListener('pointerdown', press)
    return () => {
      element.removeEventListener('pointerdown', press)
      cancel?.()
    }
  }, [form])
}

/** Follows one pointer from where it pressed until it lets go. Gives what ends that without a drop. */
function follow(
  list: HTMLElement,
  item: HTMLElement,
  pressed: PointerEvent,
  drop: (what: string, at: number) => void,
): () => void {
  const items = [...list.children].filter((child) => child instanceof HTMLElement)
  const others = items.filter((other) => other !== item)
  const before = items.indexOf(item)
  const focused = document.activeElement
  let pointer = pressed.clientY
  let at = before
  let frame = 0

  const begin = () => {
    const top = item.getBoundingClientRect().top
    // Entries are tall: while one is dragged only their heads are shown, and the one held stays under the pointer.
    list.dataset['dragging'] = ''
    item.dataset['dragged'] = ''
    window.scrollBy(0, item.getBoundingClientRect().top - top)
    frame = requestAnimationFrame(scrollAtEdge)
  }
  const show = () => {
    item.style.transform = ''
    const { top, height } = item.getBoundingClientRect()
    item.style.transform = `translateY(${pointer - top - Math.min(height / 2, edge / 2)}px)`
    at = others.filter((other) => middleOf(other) < pointer).length
    for (const other of others) delete other.dataset['lands']
    if (at === before) return
    const next = others[at]
    if (next === undefined) others.at(-1)?.setAttribute('data-lands', 'after')
    else next.dataset['lands'] = 'before'
  }
  const scrollAtEdge = () => {
    const by = pointer < edge ? -step : pointer > window.innerHeight - edge ? step : 0
    if (by !== 0) {
      window.scrollBy(0, by)
      show()
    }
    frame = requestAnimationFrame(scrollAtEdge)
  }
  const move = (event: PointerEvent) => {
    if (event.pointerId !== pressed.pointerId) return
    if (!isDragged() && Math.abs(event.clientY - pressed.clientY) < slack) return
    pointer = event.clientY
    if (!isDragged()) begin()
    show()
  }
  const isDragged = () => 'dragged' in item.dataset
  const end = () => {
    cancelAnimationFrame(frame)
    listeners.abort()
    if (!isDragged()) return
    const top = item.getBoundingClientRect().top
    delete list.dataset['dragging']
    delete item.dataset['dragged']
    item.style.transform = ''
    for (const other of others) delete other.dataset['lands']
    window.scrollBy(0, item.getBoundingClientRect().top - top)
    // What is hidden loses focus.
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
  const letGo = (event: PointerEvent) => {
    if (event.pointerId !== pressed.pointerId) return
    end()
    if (at !== before) drop(item.dataset['drag'] ?? '', at)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    end()
  }

  const listeners = new AbortController()
  const { signal } = listeners
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', letGo, { signal })
  window.addEventListener('pointercancel', end, { signal })
  window.addEventListener('scroll', () => isDragged() && show(), { signal })
  window.addEventListener('keydown', leave, { signal })
  return end
}

function middleOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect()
  return top + height / 2
}
