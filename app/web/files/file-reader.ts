import { fork, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { FileRead, LogoRead } from '#app/domain/attachment.ts'
import type { WordRead } from '#app/domain/word-start.ts'
import type { FileReader } from '#app/portal.ts'
import type { Answer, Question } from './read-file.ts'

/** Raise it with whatever is newly read in files: those that are there already are then read again in the background. */
const readerVersion = 1

interface Limits {
  /** Milliseconds for one file. */
  longest?: number
  /** Milliseconds after which an idle process ends. */
  idle?: number
}

/** Megabytes of objects; what libraries take beside them is bounded by what each reader refuses. */
const memory = 512

/**
 * Reads uploads in a process of their own, one file at a time: what hangs, crashes or eats memory there is ended and
 * refused, and the portal goes on. The process starts with the first file and ends when none came for a while.
 */
export function createFileReader({ longest = 25_000, idle = 30_000 }: Limits = {}): FileReader {
  let child: ChildProcess | null = null
  let rest: NodeJS.Timeout | undefined
  let queue: Promise<unknown> = Promise.resolve()

  const end = () => {
    clearTimeout(rest)
    child?.kill('SIGKILL')
    child = null
  }
  const askNow = async (question: Question): Promise<Answer> => {
    clearTimeout(rest)
    if (child === null) {
      child = startProcess()
      await ready(child)
    }
    const { read, ended } = await answer(child, question, longest)
    if (ended) end()
    rest = setTimeout(end, idle)
    rest.unref()
    return read
  }
  const ask = (question: Question): Promise<Answer> => {
    const turn = queue.then(() => askNow(question))
    queue = turn.catch(() => null)
    return turn
  }
  return {
    version: readerVersion,
    read: (kind, bytes) => ask({ about: 'attachment', kind, bytes }) as Promise<FileRead>,
    readWord: (bytes) => ask({ about: 'word', bytes }) as Promise<WordRead>,
    readLogo: (kind, bytes) => ask({ about: 'logo', kind, bytes }) as Promise<LogoRead>,
    close: end,
  }
}

function startProcess(): ChildProcess {
  const program = fileURLToPath(new URL('./reader-process.ts', import.meta.url))
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const child = fork(program, {
    execArgv: ['--import', loader, `--max-old-space-size=${memory}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Nothing of the portal's own settings is of use to whoever gets in there.
    env: { PATH: process.env['PATH'], NODE_ENV: process.env.NODE_ENV },
  })
  child.unref()
  child.channel?.unref()
  return child
}

/** Milliseconds for the process to load what it needs. */
const longestStart = 60_000

/** Waits for the process to be there; one that dies instead is found out when it is asked about the file. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      child.removeAllListeners()
      child.on('error', () => null)
      resolve()
    }
    const timer = setTimeout(go, longestStart)
    child.channel?.ref()
    child.once('message', go).once('exit', go).once('error', go)
  })
}

/** What the process says about a file; `ended` when it must not be used again. */
function answer(
  child: ChildProcess,
  question: Question,
  longest: number,
): Promise<{ read: Answer; ended: boolean }> {
  return new Promise((resolve) => {
    const settle = (read: Answer, ended: boolean) => {
      clearTimeout(timer)
      child.removeAllListeners()
      // What dies later must not take the portal with it.
      child.on('error', () => null)
      child.channel?.unref()
      resolve({ read, ended })
    }
    const timer = setTimeout(() => settle({ ok: false, problem: 'file-took-too-long' }, true), longest)
    child.channel?.ref()
    child.once('message', (read) => settle(read as Answer, false))
    child.once('exit', () => settle({ ok: false, problem: 'file-damaged' }, true))
    child.once('error', () => settle({ ok: false, problem: 'file-damaged' }, true))
    child.send(question, (error) => {
      if (error !== null) settle({ ok: false, problem: 'file-damaged' }, true)
    })
  })
}
