import type { FileProblem } from '#app/domain/attachment.ts'

/** Thrown anywhere inside a reader: the file is not taken, and this is why. */
export class Refused extends Error {
  readonly problem: FileProblem

  constructor(problem: FileProblem) {
    super(problem)
    this.name = 'Refused'
    this.problem = problem
  }
}
