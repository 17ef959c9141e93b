import { isEmail } from './email.ts'

/** A mail server that takes the portal's mail. */
export interface SmtpServer {
  host: string
  port: number
  /** `tls`: from the first byte; `starttls`: before anything is said; `none`: in the clear. */
  tls: 'tls' | 'starttls' | 'none'
  /** Null where the server takes mail from this machine without a password. */
  login: { user: string; password: string } | null
}

/**
 * How mail leaves the portal: through a mail server; into a mailbox that this portal shows on a page, while it is being
 * developed or demonstrated; or not yet, when nothing is set up. `from` is the address it comes from.
 */
export type MailSettings = { from: string } & (
  { way: 'smtp'; server: SmtpServer } | { way: 'mailbox' } | { way: 'none' }
)

export interface MailEnvironment {
  SMTP_URL: string
  SMTP_HOST: string
  SMTP_PORT?: number | undefined
  SMTP_USER: string
  SMTP_PASSWORD: string
  SMTP_TLS?: SmtpServer['tls'] | undefined
  MAIL_FROM: string
  CONTACT_EMAIL: string
}

/** Throws a sentence for settings that contradict each other. `mailbox`: where there is no server, a page shows the mail. */
export function mailSettings(env: MailEnvironment, mailbox: boolean): MailSettings {
  const from = env.MAIL_FROM === '' ? env.CONTACT_EMAIL : env.MAIL_FROM
  const server = smtpServer(env)
  if (server === null) return { from, way: mailbox ? 'mailbox' : 'none' }
  if (!isEmail(from)) throw new Error('Setting MAIL_FROM: must be one plain e-mail address')
  if (server.login !== null && server.tls === 'none' && !isThisMachine(server.host)) {
    throw new Error('Setting SMTP_TLS: none would send the password in the clear; use starttls or tls')
  }
  return { from, way: 'smtp', server }
}

function smtpServer(env: MailEnvironment): SmtpServer | null {
  if (env.SMTP_URL !== '') {
    const url = new URL(env.SMTP_URL)
    const tls = env.SMTP_TLS ?? (url.protocol === 'smtps:' ? 'tls' : 'starttls')
    const login = loginOf(decodeURIComponent(url.username), decodeURIComponent(url.password))
    return {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port) || usualPort[tls],
      tls,
      login,
    }
  }
  if (env.SMTP_HOST === '') return null
  const tls = env.SMTP_TLS ?? (env.SMTP_PORT === usualPort.tls ? 'tls' : 'starttls')
  const login = loginOf(env.SMTP_USER, env.SMTP_PASSWORD)
  return { host: env.SMTP_HOST, port: env.SMTP_PORT ?? usualPort[tls], tls, login }
}

const usualPort = { tls: 465, starttls: 587, none: 25 } as const

function loginOf(user: string, password: string): SmtpServer['login'] {
  return user === '' ? null : { user, password }
}

function isThisMachine(host: string): boolean {
  return ['localhost', '127.0.0.1', '::1'].includes(host)
}
