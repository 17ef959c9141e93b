/** npm run bench:anonymity: how much the detector finds, how often it is wrong, and how long it takes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detect } from '#app/domain/anonymity/detect.ts'
import { noLists } from '#app/domain/anonymity/lists-of-portal.ts'
import { readCorpus } from './anonymity-corpus.ts'
import { judge, type Judged } from './anonymity-score.ts'

const corpus = readCorpus()

function main(): void {
  const tune = judge(corpus, 'tune')
  print('The part that rules are tuned on', tune)
  for (const { what, kind, words, sentence } of tune.mistakes)
    console.log(`  ${what} (${kind}): “${words}” in: ${sentence}`)
  // Only counted: whoever reads these mistakes can no longer say that the rules were not made for them.
  print('\nThe part kept aside', judge(corpus, 'aside'))
  print('\nThe part written before the rules were mended, kept aside', judge(corpus, 'fresh'))
  print('\nThe part written after that, kept aside', judge(corpus, 'last'))
  printTime()
  printContent()
}

function print(heading: string, { scores, words }: Judged): void {
  const line = (cells: (string | number)[]) =>
    console.log(cells.map((cell, i) => (i === 0 ? `${cell}`.padEnd(16) : `${cell}`.padStart(13))).join(''))
  console.log(`${heading} (${words} words)`)
  line(['', 'marked', 'found', 'recall', 'false alarms'])
  for (const { kind, marked, found, falseAlarms } of scores) {
    line([kind, marked, found, marked ? `${((100 * found) / marked).toFixed(1)}%` : '-', falseAlarms])
  }
  const sum = (key: 'marked' | 'found' | 'falseAlarms') => scores.reduce((total, row) => total + row[key], 0)
  line([
    'all',
    sum('marked'),
    sum('found'),
    `${((100 * sum('found')) / sum('marked')).toFixed(1)}%`,
    sum('falseAlarms'),
  ])
  console.log(`${((1000 * sum('falseAlarms')) / words).toFixed(2)} false alarms per 1,000 words`)
}

/** Casework of a thousand words, all of the corpus' sentences in turn. */
function printTime(): void {
  const words = corpus
    .map(({ text }) => text)
    .join(' ')
    .split(/\s+/)
  const texts = Array.from({ length: Math.floor(words.length / 1000) }, (_, i) =>
    words.slice(i * 1000, (i + 1) * 1000).join(' '),
  )
  const times: number[] = []
  const before = process.cpuUsage()
  for (let round = 0; round < 20; round += 1) {
    for (const text of texts) {
      const started = performance.now()
      detect(text, 'en', noLists)
      times.push(performance.now() - started)
    }
  }
  const { user, system } = process.cpuUsage(before)
  times.sort((a, b) => a - b)
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN).toFixed(1)
  console.log(
    `\n1,000 words: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms; ${((user + system) / 1000 / times.length).toFixed(1)} ms of processor`,
  )
}

/** The repository's own case studies, excerpts and help: long texts in which nobody should be found. */
function printContent(): void {
  console.log('\nThe repository’s own content, where every finding is a false alarm unless it is a true slip')
  let words = 0
  let findings = 0
  for (const folder of [
    'content/case-studies',
    'content/excerpts',
    'content/help/en',
    'content/help/cy',
    'content/casebooks',
  ]) {
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
      words += text.split(/\s+/).length
      for (const finding of detect(text, /\.cy\.|\/cy$/.test(folder + file) ? 'cy' : 'en', noLists)) {
        findings += 1
        const context = text.slice(Math.max(0, finding.start - 40), finding.end + 30).replaceAll('\n', ' ')
        console.log(`  ${file} (${finding.rule}): “${finding.text}” in: …${context}…`)
      }
    }
  }
  console.log(`${findings} findings in ${words} words: ${((1000 * findings) / words).toFixed(2)} per 1,000`)
}

main()
