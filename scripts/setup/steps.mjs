import { spawn } from 'node:child_process'

/** Something the person at the terminal can put right; printed as it is, without a stack. */
export class Refusal extends Error {}

/**
 * Does one step and prints it with its time. `work` gets a function that shows how far it is. Without a terminal
 * (in a log) a line every 15 seconds says that it is still going on.
 */
export async function step(title, work) {
  const started = Date.now()
  const terminal = process.stdout.isTTY
  let detail = ''
  const show = () => {
    const seconds = Math.round((Date.now() - started) / 1000)
    const line = `  ${title} … ${seconds} s${detail && ` · ${detail}`}`
    process.stdout.write(
      terminal ? `\r\u001b[K${line.slice(0, (process.stdout.columns || 80) - 1)}` : `${line}\n`,
    )
  }
  const timer = setInterval(show, terminal ? 250 : 15_000)
  try {
    const result = await work((text) => (detail = text))
    const took = ((Date.now() - started) / 1000).toFixed(1)
    process.stdout.write(`${terminal ? '\r\u001b[K' : ''}✓ ${title} (${took} s)${detail && `: ${detail}`}\n`)
    return result
  } catch (error) {
    process.stdout.write(`${terminal ? '\r\u001b[K' : ''}✗ ${title}\n`)
    throw error
  } finally {
    clearInterval(timer)
  }
}

/** Runs a command and gives its exit code and the end of what it printed; `onLine` hears every line. */
export function run(command, args, { env = {}, onLine = () => {}, cwd } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const hear = (data) => {
      output = (output + data).slice(-40_000)
      const lines = String(data)
        .split('\n')
        .filter((line) => line.trim() !== '')
      for (const line of lines) onLine(line.trim())
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', (error) => resolve({ code: 1, output: output + error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** The last lines of a long output: where the reason usually is. */
export function ending(output, lines = 25) {
  return output.trimEnd().split('\n').slice(-lines).join('\n')
}

/** Ends the program: a refusal as one sentence, anything else with its stack. Exit code 1. */
export function fail(error) {
  console.error(error instanceof Refusal ? `\n${error.message}` : error)
  process.exit(1)
}
