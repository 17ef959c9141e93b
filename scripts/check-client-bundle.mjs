// npm run check:bundle: nothing of the server may be in the files that browsers get.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

const folder = '.build/client'

/** Words of packages, settings and code that only the server has; “aaliyah” stands for its lists of names. */
const serverWords = [
  'better-sqlite3',
  'drizzle',
  'lucia',
  'argon2',
  'rate-limiter',
  'csv-parse',
  'sanitize-html',
  'meilisearch',
  'aaliyah',
  'PRAGMA ',
  'DATA_FOLDER',
  'PUBLIC_ORIGIN',
  'TRUSTED_PROXIES',
  'READS_PER_MINUTE',
  'process.env',
  'node:fs',
  'node:crypto',
  '#db/',
  'use-cases/',
  'sourceMappingURL',
]

function check() {
  const columns = databaseNames()
  const files = filesBelow(folder)
  const found = []
  for (const file of files) {
    if (file.endsWith('.map')) found.push(`${relative(folder, file)} is a source map`)
    if (!/\.(js|css|html|json)$/.test(file)) continue
    const text = readFileSync(file, 'utf8')
    for (const word of serverWords)
      if (text.includes(word)) found.push(`${relative(folder, file)} contains “${word}”`)
    for (const name of columns) {
      if (new RegExp(`\\b${name}\\b`).test(text))
        found.push(`${relative(folder, file)} names the database’s “${name}”`)
    }
  }
  printSizes(files.filter((file) => /\.(js|css)$/.test(file)))
  for (const line of found) console.error(`✗ ${line}`)
  if (found.length > 0) process.exit(1)
  console.log(
    `✓ No server code in ${files.length} files (${serverWords.length} words, ${columns.length} database names)`,
  )
}

/**
 * Names of tables and columns that could come from nowhere but the schema: those with an underscore that are not also
 * columns of the open data, whose names pages explain.
 */
function databaseNames() {
  const open = new Set(underscored('app/domain/open-data.ts'))
  return [...new Set(filesBelow('db/schema').flatMap(underscored))].filter((name) => !open.has(name))
}

function underscored(file) {
  return [...readFileSync(file, 'utf8').matchAll(/'([a-z]+(?:_[a-z0-9]+)+)'/g)].map(([, name]) => name)
}

function printSizes(files) {
  const sizes = files.map((file) => {
    const content = readFileSync(file)
    return { file: relative(folder, file), bytes: content.length, gzipped: gzipSync(content).length }
  })
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`.padStart(10)
  for (const { file, bytes, gzipped } of sizes.sort((a, b) => b.bytes - a.bytes).slice(0, 12)) {
    console.log(`${kilobytes(bytes)} ${kilobytes(gzipped)} gzipped  ${file}`)
  }
  const total = (key) => sizes.reduce((sum, size) => sum + size[key], 0)
  console.log(
    `${kilobytes(total('bytes'))} ${kilobytes(total('gzipped'))} gzipped  all ${sizes.length} scripts and styles`,
  )
}

function filesBelow(top) {
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

check()
