import { connect, type Socket } from 'node:net'
import { scanTimeLimit, type Verdict } from './scanner.ts'

/** Bytes sent at a time; clamd asks for chunks below its own limit, which is far larger. */
const chunkSize = 64 * 1024

/** Asks a clamd server with its INSTREAM command (clamd(8)); only "OK" is clean. */
export function askClamd(address: string, bytes: Uint8Array, longest = scanTimeLimit): Promise<Verdict> {
  return new Promise((resolve) => {
    const socket = connectTo(address)
    let said = ''
    const settle = (verdict: Verdict) => {
      socket.destroy()
      resolve(verdict)
    }
    socket.setTimeout(longest, () => settle('error'))
    socket.on('error', () => settle(verdictOf(said)))
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1')
      if (said.includes('\0')) settle(verdictOf(said))
    })
    socket.on('end', () => settle(verdictOf(said)))
    socket.once('connect', () => {
      socket.write('zINSTREAM\0')
      for (let from = 0; from < bytes.length; from += chunkSize) {
        const chunk = bytes.subarray(from, from + chunkSize)
        socket.write(lengthOf(chunk.length))
        socket.write(chunk)
      }
      socket.write(lengthOf(0))
    })
  })
}

function verdictOf(said: string): Verdict {
  if (/^stream: OK\0?$/.test(said)) return 'clean'
  return / FOUND\0?$/.test(said) ? 'found' : 'error'
}

function connectTo(address: string): Socket {
  const [, host, port] = /^([^/]+):(\d+)$/.exec(address) ?? []
  return host === undefined ? connect(address) : connect(Number(port), host)
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}
