/** One engine of npm run bench:search, in a process of its own, so that its memory is its own; tells its parent. */
import type { SearchQuery } from '#search/query.ts'
import { makeCorpus, type Corpus } from './corpus.ts'
import { percentiles, type Times } from './percentiles.ts'
import { makeSeries } from './series.ts'
import { mustFind, subjects, type Subject, type SubjectName } from './search-subjects.ts'

/** What the parent asks for: first to fill the index, then, in a fresh process, to measure it. */
export interface Task {
  engine: SubjectName
  records: number
  folder: string
  step: 'fill' | 'measure'
  each: number
}

export interface Filled {
  /** Without the time it took to invent the records. */
  buildSeconds: number
}

export interface MeasuredSearch {
  /** From opening the index to the first answer: what a start of the portal waits for. */
  openMs: number
  /** Resident memory after all searches, above the same with an empty index. */
  memoryMb: number
  /** From giving one record to the index until a search has found it. */
  updateMs: Times
  series: { name: string; times: Times }[]
}

const warmUp = 20
const updates = 30
/** No series takes longer than this; it has fewer searches then. */
const longestMs = 30_000

async function fill({ engine, records, folder }: Task): Promise<Filled> {
  const subject = await subjects[engine](folder)
  const corpus = makeCorpus()
  let inventing = 0
  function* invented() {
    for (let number = 0; number < records; number += 1) {
      const started = performance.now()
      const record = corpus.record(number)
      inventing += performance.now() - started
      yield record
    }
  }
  await subject.prepare(corpus.records(records))
  const started = performance.now()
  await subject.fill(invented())
  const buildSeconds = (performance.now() - started - inventing) / 1000
  await subject.close()
  return { buildSeconds }
}

async function measure({ engine, records, folder, each }: Task): Promise<MeasuredSearch> {
  const corpus = makeCorpus()
  const series = makeSeries(corpus, records, each)
  const empty = await subjects[engine](null)
  await empty.fill([])
  await empty.search(series[0]?.queries[0] as SearchQuery)
  const before = settledMemory(empty.memory)
  await empty.close()

  const opening = performance.now()
  const subject = await subjects[engine](folder)
  await subject.search(series[0]?.queries[0] as SearchQuery)
  const openMs = performance.now() - opening
  const measured = []
  for (const { name, queries } of series) {
    measured.push({ name, times: await timesOf(queries, subject.search) })
    process.send?.({ progress: `${name}: p50 ${measured.at(-1)?.times.p50.toFixed(2)} ms` })
  }
  const memoryMb = (settledMemory(subject.memory) - before) / 2 ** 20
  const updateMs = await timesOfUpdates(subject, records, corpus)
  await subject.close()
  return { openMs, memoryMb, updateMs, series: measured }
}

async function timesOf(
  queries: readonly SearchQuery[],
  search: (query: SearchQuery) => Promise<unknown>,
): Promise<Times> {
  for (const query of queries.slice(0, warmUp)) await search(query)
  const times: number[] = []
  const until = performance.now() + longestMs
  for (const query of queries) {
    const started = performance.now()
    await search(query)
    times.push(performance.now() - started)
    if (performance.now() > until) break
  }
  return percentiles(times)
}

async function timesOfUpdates(subject: Subject, records: number, corpus: Corpus): Promise<Times> {
  const times: number[] = []
  for (let index = 0; index < updates; index += 1) {
    const record = corpus.record(records + index)
    // A word nobody else has, so that one answer proves the record is found.
    const word = `published${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10)]}`
    const started = performance.now()
    await subject.update({ ...record, title: { ...record.title, en: `${record.title.en} ${word}` } })
    await mustFind(subject, record.id, word)
    times.push(performance.now() - started)
  }
  return percentiles(times)
}

function settledMemory(memory: () => number): number {
  globalThis.gc?.()
  return memory()
}

const task = JSON.parse(process.argv[2] ?? '{}') as Task
process.send?.({ done: await (task.step === 'fill' ? fill(task) : measure(task)) })
process.disconnect?.()
