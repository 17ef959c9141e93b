import { z } from 'zod'
import { isEmail } from './domain/email.ts'
import { mailSettings, type MailSettings } from './domain/mail-settings.ts'

/** The environment, read once and checked at start. Names and meanings are in the README's settings table. */
const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_ORIGIN: z.url().optional(),
  DATA_FOLDER: z.string().default('.data'),
  /** Where backups are kept; '' for the folder `backups` in the data folder. Another disk is better. */
  BACKUP_FOLDER: z.string().default(''),
  /** Loads the starter content with its demo accounts; never for a real portal. */
  DEMONSTRATION: z.enum(['yes', 'no']).default('no'),
  CONTACT_EMAIL: z.string().default('portal@example.org'),
  /** The server that takes the portal's mail, as one address (smtp:// or smtps://) or in parts. */
  SMTP_URL: z.union([z.literal(''), z.url({ protocol: /^smtps?$/ })]).default(''),
  SMTP_HOST: z.string().default(''),
  SMTP_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  SMTP_USER: z.string().default(''),
  SMTP_PASSWORD: z.string().default(''),
  SMTP_TLS: z.enum(['starttls', 'tls', 'none']).optional(),
  /** The address that mail comes from; '' when it is CONTACT_EMAIL. */
  MAIL_FROM: z
    .string()
    .refine((typed) => typed === '' || isEmail(typed), 'must be one plain e-mail address')
    .default(''),
  /** Seals secrets in the database; without it a key is made and kept in the data folder. */
  SECRET_KEY: z.union([z.literal(''), z.string().min(32, 'must have at least 32 characters')]).default(''),
  /** How many reverse proxies stand in front; the visitor's address is read that many steps back. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** How much one network may search and take out in a minute; 0 for as much as it likes. */
  READS_PER_MINUTE: z.coerce.number().int().min(0).max(1_000_000).default(1_200),
  /** A Meilisearch server to search with; '' leaves searching to the portal itself. */
  MEILISEARCH_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  MEILISEARCH_API_KEY: z.string().default(''),
  /** Its index, by another name for each portal that shares the server. */
  MEILISEARCH_INDEX: z
    .string()
    .regex(/^[\w-]{1,100}$/, 'must be letters, digits, - and _, at most 100')
    .default('good-practice'),
  /** A program that gets a file on its standard input: exit code 0 clean, 1 something found. Not through a shell. */
  SCAN_COMMAND: z.string().default(''),
  /** A clamd server that does the same: the path of its socket, or host:port. */
  SCAN_SOCKET: z.string().default(''),
  /** Whether the portal tries the links in its records; `no` in a network without a way out. */
  CHECK_LINKS: z.enum(['yes', 'no']).default('yes'),
  /** Whether organisations' own sign-in servers may be on the portal's own network. */
  OPENID_INSIDE: z.enum(['yes', 'no']).default('no'),
  /** How many days a body named in a draft excerpt has to correct its facts. */
  BODY_PREVIEW_DAYS: z.coerce.number().int().min(1).max(90).default(10),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

export interface Settings {
  production: boolean
  host: string
  port: number
  /** Scheme, host and port that readers use, without a final slash. */
  publicOrigin: string
  dataFolder: string
  /** Where backups are kept; '' for a folder in the data folder. */
  backupFolder: string
  demonstration: boolean
  contactEmail: string
  mail: MailSettings
  /** What secrets are sealed with; '' when the data folder keeps a key of its own. */
  secretKey: string
  trustedProxies: number
  /** Searches of one network in a minute; a download counts as ten. 0: no limit. */
  readsPerMinute: number
  /** The search server; null when the portal searches by itself. */
  meilisearch: { url: string; apiKey: string; index: string } | null
  /** What looks into uploads for viruses; null when nothing does. With both, both must find nothing. */
  scan: { command: string[]; socket: string } | null
  checkLinks: boolean
  openIdInside: boolean
  bodyPreviewDays: number
  logLevel: string
}

/** Throws one readable sentence per wrong setting. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const read = environment.safeParse(env)
  if (!read.success) {
    throw new Error(read.error.issues.map((i) => `Setting ${i.path.join('.')}: ${i.message}`).join('\n'))
  }
  const s = read.data
  return {
    production: s.NODE_ENV === 'production',
    host: s.HOST,
    port: s.PORT,
    publicOrigin: (s.PUBLIC_ORIGIN ?? `http://localhost:${s.PORT}`).replace(/\/$/, ''),
    dataFolder: s.DATA_FOLDER,
    backupFolder: s.BACKUP_FOLDER,
    demonstration: s.DEMONSTRATION === 'yes',
    contactEmail: s.CONTACT_EMAIL,
    mail: mailSettings(s, s.DEMONSTRATION === 'yes' || s.NODE_ENV !== 'production'),
    secretKey: s.SECRET_KEY,
    trustedProxies: s.TRUSTED_PROXIES,
    readsPerMinute: s.READS_PER_MINUTE,
    meilisearch:
      s.MEILISEARCH_URL === ''
        ? null
        : { url: s.MEILISEARCH_URL, apiKey: s.MEILISEARCH_API_KEY, index: s.MEILISEARCH_INDEX },
    scan:
      s.SCAN_COMMAND === '' && s.SCAN_SOCKET === ''
        ? null
        : { command: s.SCAN_COMMAND.split(/\s+/).filter(Boolean), socket: s.SCAN_SOCKET },
    checkLinks: s.CHECK_LINKS === 'yes',
    openIdInside: s.OPENID_INSIDE === 'yes',
    bodyPreviewDays: s.BODY_PREVIEW_DAYS,
    logLevel: s.LOG_LEVEL,
  }
}
