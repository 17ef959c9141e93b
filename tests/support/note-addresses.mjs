// Loaded before the portal in the browser tests (node --import): notes every address that browsers ask it for, with its
// query and where they say they come from, and every secret they send, so that a scan can look for the ones in the others.
import { appendFileSync } from 'node:fs'
import { subscribe } from 'node:diagnostics_channel'

const file = process.env.NOTED_ADDRESSES

/** Fields of forms that nobody else may read. */
const secretFields = /(?:^|&)(?:password|clientSecret|recoveryCode)=([^&]+)/g

function note(line) {
  appendFileSync(file, `${JSON.stringify(line)}\n`)
}

subscribe('http.server.request.start', ({ request }) => {
  const { url, headers } = request
  note({ address: url, referer: headers.referer ?? '' })
  if (!(headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) return
  // Looking at what arrives as it is put into the stream leaves the reading of it to the portal.
  const push = request.push.bind(request)
  let body = ''
  request.push = (chunk, encoding) => {
    if (chunk !== null) body += chunk.toString('utf8')
    else for (const [, typed] of body.matchAll(secretFields)) note({ secret: decoded(typed) })
    return push(chunk, encoding)
  }
})

function decoded(typed) {
  return decodeURIComponent(typed.replaceAll('+', ' '))
}
