import { element, xmlText } from './documents/xml.ts'

interface Rich {
  title: string
  html: string
  provider: { name: string; address: string }
}

/** How long another site may show what it got, in seconds: what is taken down must not stand there for long. */
const hour = 60 * 60
const usualWidth = 600

/** An answer of type `rich` (oEmbed 1.0, 2.3.4), as JSON or, where that is asked for, XML; 501 for any other form. */
export function oembedAnswer({ title, html, provider }: Rich, asked: URLSearchParams): Response {
  const widest = Number.parseInt(asked.get('maxwidth') ?? '', 10)
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider.name,
    provider_url: provider.address,
    cache_age: hour,
    html,
    width: widest > 0 ? Math.min(widest, usualWidth) : usualWidth,
    // As high as its text makes it.
    height: null,
  }
  // Pages of other sites ask for it from the browser as well.
  const headers = { 'Access-Control-Allow-Origin': '*' }
  const format = asked.get('format') ?? 'json'
  if (format === 'json') return Response.json(answer, { headers })
  if (format !== 'xml') return new Response(null, { status: 501, headers })
  const inside = Object.entries(answer).map(([name, value]) =>
    element(name, {}, xmlText(String(value ?? ''))),
  )
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${element('oembed', {}, inside.join(''))}`, {
    headers: { ...headers, 'Content-Type': 'text/xml; charset=utf-8' },
  })
}
