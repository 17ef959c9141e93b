import { Form as RemixForm, type FormProps as RemixFormProps } from '@remix-run/react'
import { useLocalPath } from '../page/link.tsx'

interface FormProps extends Omit<RemixFormProps, 'action'> {
  /** A path built by app/paths.ts; this page without. */
  action?: string
}

/** A form that stays in the page's language and leaves checking to the server, which says what is wrong in words. Posts unless told otherwise. */
export function Form({ action, method = 'post', ...rest }: FormProps) {
  const localAction = useLocalPath(action ?? '')
  return (
    <RemixForm method={method} action={action === undefined ? undefined : localAction} noValidate {...rest} />
  )
}
