import { Form as RemixForm, type FormProps as RemixFormProps } from '@remix-run/react'
import { forwardRef } from 'react'
import { useLocalPath } from '../page/link.tsx'

interface FormProps extends Omit<RemixFormProps, 'action' | 'ref'> {
  /** A path built by app/paths.ts; this page without. */
  action?: string
}

/** A form that stays in the page's language and leaves checking to the server, which says what is wrong in words. Posts unless told otherwise. */
export const Form = forwardRef<HTMLFormElement, FormProps>(function Form(
  { action, method = 'post', ...rest },
  ref,
) {
  const localAction = useLocalPath(action ?? '')
  return (
    <RemixForm
      ref={ref}
      method={method}
      action={action === undefined ? undefined : localAction}
      noValidate
      {...rest}
    />
  )
})
