// Loaded into a program that is measured: writes, at its end, how many bytes of memory it had at most.
import { writeFileSync } from 'node:fs'

process.on('exit', () =>
  writeFileSync(process.env.NOTE_MEMORY, String(process.resourceUsage().maxRSS * 1024)),
)
