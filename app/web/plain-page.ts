import type { ServerResponse } from 'node:http'
import type { Language } from '#app/domain/vocabulary.ts'

export type RefusalStatus = 400 | 403 | 404 | 405 | 413 | 429 | 500 | 503

interface Words {
  title: string
  body: string
}

/** The server's own words for when no page of the portal can be shown. They need nothing that could fail. */
const words: Record<RefusalStatus, Record<Language, Words>> = {
  400: {
    en: {
      title: 'The address or the form is not valid',
      body: 'Check the address, or go back and try again.',
    },
    cy: {
      title: 'Nid yw’r cyfeiriad neu’r ffurflen yn ddilys',
      body: 'Gwiriwch y cyfeiriad, neu ewch yn ôl a rhowch gynnig arall arni.',
    },
  },
  403: {
    en: {
      title: 'This form was not sent from this site',
      body: 'Open the page here and send the form again.',
    },
    cy: {
      title: 'Ni anfonwyd y ffurflen hon o’r wefan hon',
      body: 'Agorwch y dudalen yma ac anfonwch y ffurflen eto.',
    },
  },
  404: {
    en: { title: 'Page not found', body: 'Check that the address is right.' },
    cy: { title: 'Heb ddod o hyd i’r dudalen', body: 'Gwiriwch fod y cyfeiriad yn gywir.' },
  },
  405: {
    en: { title: 'This kind of request is not allowed', body: 'Pages can be read, and forms can be sent.' },
    cy: {
      title: 'Ni chaniateir y math hwn o gais',
      body: 'Gellir darllen tudalennau ac anfon ffurflenni.',
    },
  },
  413: {
    en: {
      title: 'What you sent is too large',
      body: 'A form may hold at most 1 MB of words, and no more files than its page says. Send less at a time.',
    },
    cy: {
      title: 'Mae’r hyn a anfonwyd yn rhy fawr',
      body: 'Gall ffurflen ddal hyd at 1 MB o eiriau, a dim mwy o ffeiliau nag y mae ei thudalen yn ei ddweud. Anfonwch lai ar y tro.',
    },
  },
  429: {
    en: {
      title: 'Too much was asked for at once',
      body: 'Many searches or downloads came from your network within a minute. Wait a minute and try again. If this goes on, ask whoever runs the portal.',
    },
    cy: {
      title: 'Gofynnwyd am ormod ar unwaith',
      body: 'Daeth llawer o chwiliadau neu lawrlwythiadau o’ch rhwydwaith o fewn munud. Arhoswch funud a rhowch gynnig arall arni. Os bydd hyn yn parhau, gofynnwch i’r sawl sy’n rhedeg y porth.',
    },
  },
  500: {
    en: { title: 'Sorry, there is a problem', body: 'Try again later. What you saved before is safe.' },
    cy: {
      title: 'Mae’n ddrwg gennym, mae problem',
      body: 'Rhowch gynnig arall arni’n nes ymlaen. Mae’r hyn a gadwyd gennych yn ddiogel.',
    },
  },
  503: {
    en: { title: 'The portal is starting', body: 'Try again in a moment.' },
    cy: { title: 'Mae’r porth yn cychwyn', body: 'Rhowch gynnig arall arni ymhen ychydig.' },
  },
}

/**
 * Ends the response with a small page in the language of the path, or with a problem (RFC 9457) where programs ask: no
 * stack, no scripts, never stored. `status` where a protocol has another one than the words are usually said with.
 */
export function sendPlainPage(
  res: ServerResponse,
  why: RefusalStatus,
  url: string,
  status: RefusalStatus = why,
): void {
  writePlainPage(res, why, url, status)
  res.end()
}

/** The same, leaving the response open; what was written is complete for whoever reads it. */
export function writePlainPage(
  res: ServerResponse,
  why: RefusalStatus,
  url: string,
  status: RefusalStatus = why,
): void {
  const language: Language = /^\/cy(?:[/?#]|\.data|$)/.test(url) ? 'cy' : 'en'
  const { title, body } = words[why][language]
  const forPrograms = /^(?:\/cy)?\/api\/v1(?:[/?]|$)/i.test(url)
  const answer = forPrograms
    ? JSON.stringify({ type: 'about:blank', title, status, detail: body, errors: [] })
    : page(language, { title, body })
  res.statusCode = status
  res.setHeader('Content-Type', forPrograms ? 'application/problem+json' : 'text/html; charset=utf-8')
  res.setHeader('Content-Length', Buffer.byteLength(answer))
  res.setHeader('Cache-Control', 'no-store')
  if (forPrograms) {
    // Nothing is refused in secret: a script on another site's page may read why, and when to come back.
    res.setHeader('Access-Control-Allow-Origin', '*')
    res.setHeader('Access-Control-Expose-Headers', 'Retry-After')
  }
  res.write(answer)
}

function page(language: Language, { title, body }: Words): string {
  return (
    `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>\n` +
    `<body><main><h1>${title}</h1><p>${body}</p></main></body>\n</html>\n`
  )
}
