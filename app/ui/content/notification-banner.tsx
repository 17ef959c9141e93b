import type { ReactNode } from 'react'
import { useMessages } from '../page/language.tsx'
import { classes } from '../forms/classes.ts'

interface NotificationBannerProps {
  /** `success` is for what the person just did, and is read out at once. */
  type?: 'success' | 'important'
  title?: string
  children: ReactNode
}

/** News at the top of a page. A plain text is set as its heading; give elements for anything longer. */
export function NotificationBanner({ type = 'important', title, children }: NotificationBannerProps) {
  const { notification } = useMessages().common
  const success = type === 'success'
  return (
    <div
      className={classes('govuk-notification-banner', success && 'govuk-notification-banner--success')}
      role={success ? 'alert' : 'region'}
      aria-labelledby="govuk-notification-banner-title"
      data-module="govuk-notification-banner"
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="govuk-notification-banner-title">
          {title ?? notification[type]}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' ? (
          <p className="govuk-notification-banner__heading">{children}</p>
        ) : (
          children
        )}
      </div>
    </div>
  )
}
