import { useLocation } from '@remix-run/react'
import { useEffect } from 'react'

/**
 * When the address changes without the form (a filter's remove link, the Back button), the fields show what it says. A
 * browser leaves a field that somebody has touched as it is, even when its `defaultValue` changes. The field with
 * the focus is left alone: somebody may be typing.
 */
export function useFieldsFollowAddress(formId: string) {
  const { search } = useLocation()
  useEffect(() => {
    for (const field of document.forms.namedItem(formId)?.elements ?? []) {
      if (!(field instanceof HTMLInputElement)) continue
      if (field.type === 'checkbox') field.checked = field.defaultChecked
      else if (field !== document.activeElement) field.value = field.defaultValue
    }
  }, [formId, search])
}
