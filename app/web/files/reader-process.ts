import { readFile, type Question } from './read-file.ts'

/** The process that `createFileReader` starts: reads one file after the other, and ends with the portal. */
process.on('message', (question: Question) => {
  void readFile(question).then((read) => process.send?.(read))
})
process.on('disconnect', () => process.exit())
// Loading the libraries takes a while on a busy machine; the time for a file begins after it.
process.send?.('ready')
