import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { isEmail } from '#app/domain/email.ts'
import type { Delivery, DeliveryFailure, Letter } from '#app/domain/letter.ts'
import type { SmtpServer } from '#app/domain/mail-settings.ts'
import type { Mailer } from '#app/portal.ts'

/** In milliseconds. The last is for one whole try, and shorter than a mail is held for whoever sends it. */
const patience = { connecting: 10_000, silence: 30_000, all: 120_000 }

/**
 * Gives letters to a mail server, one after the other over one connection. Nodemailer's own pool is not used: it sends
 * again by itself when a connection breaks, also when the server may have taken the letter already.
 */
export function createSmtpMailer(server: SmtpServer, ownName: string): Mailer {
  let open: SMTPConnection | null = null
  const hangUp = () => {
    open?.quit()
    open = null
  }
  return {
    async send(letter) {
      if (![letter.to, letter.from].every(({ address }) => isEmail(address))) {
        return { sent: false, why: 'refused', reason: 'not one plain e-mail address' }
      }
      const source = await compose(letter)
      try {
        open ??= await connect(server, ownName, (ended) => {
          if (open === ended) open = null
        })
      } catch (error) {
        return { sent: false, why: 'away', reason: reasonOf(error) }
      }
      const connection = open
      const delivery = await hand(connection, letter, source)
      if (!delivery.sent) {
        connection.close()
        open = null
      }
      return delivery
    },
    hangUp,
  }
}

async function compose(letter: Letter): Promise<Buffer> {
  const { id, from, to, subject, text, html, language, unsubscribe } = letter
  const composer = new MailComposer({
    messageId: `<${id}@${from.address.split('@')[1]}>`,
    from,
    to: [to],
    subject,
    text,
    html,
    headers: {
      // RFC 3834: so that nobody's holiday notice answers it.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': language,
      ...(unsubscribe === null
        ? {}
        : { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}

function connect(
  { host, port, tls, login }: SmtpServer,
  ownName: string,
  onEnd: (connection: SMTPConnection) => void,
): Promise<SMTPConnection> {
  const connection = new SMTPConnection({
    host,
    port,
    name: ownName,
    secure: tls === 'tls',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    connectionTimeout: patience.connecting,
    greetingTimeout: patience.connecting,
    dnsTimeout: patience.connecting,
    socketTimeout: patience.silence,
  })
  connection.once('end', () => onEnd(connection))
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      connection.close()
      reject(error)
    }
    // It says so also when nothing is waiting for it, and what nobody listens to would end the portal.
    connection.on('error', fail)
    connection.connect((error) => {
      if (error) return fail(error)
      if (login === null) return resolve(connection)
      connection.login({ user: login.user, pass: login.password }, (refused) => {
        if (refused) fail(refused)
        else resolve(connection)
      })
    })
  })
}

function hand(connection: SMTPConnection, letter: Letter, source: Buffer): Promise<Delivery> {
  let begun = false
  // Read only when the server has asked for the letter itself.
  const message = new Readable({
    read() {
      begun = true
      this.push(source)
      this.push(null)
    },
  })
  const envelope = { from: letter.from.address, to: [letter.to.address] }
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      connection.close()
      resolve(failed(new Error('the mail server took too long'), begun))
    }, patience.all)
    connection.send(envelope, message, (error) => {
      clearTimeout(timer)
      resolve(error ? failed(error, begun) : { sent: true })
    })
  })
}

/** What SMTP errors carry: the answer of the server, if there was one, and to which command. */
interface SmtpError extends Error {
  code?: string
  command?: string
  responseCode?: number
  response?: string
}

function failed(error: SmtpError, begun: boolean): Delivery {
  return { sent: false, why: whyOf(error, begun), reason: reasonOf(error) }
}

function whyOf({ code, command = '', responseCode }: SmtpError, begun: boolean): DeliveryFailure {
  if (responseCode === undefined) {
    if (begun) return 'uncertain'
    // Refused before the server was asked: nothing about it will be another next time.
    return command === 'API' && code === 'EENVELOPE' ? 'refused' : 'away'
  }
  if (responseCode < 500) return 'later'
  // What it will not take from our address it takes from nobody's letter.
  return command === 'RCPT TO' || command === 'DATA' ? 'refused' : 'away'
}

/** The server's answer, on one line, without the addresses that it often repeats. */
function reasonOf(error: unknown): string {
  const { response, code, message } = error as SmtpError
  const said = response ?? `${code ?? ''} ${message}`
  return said
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\S*@\S*/g, '…')
    .trim()
    .slice(0, 200)
}
