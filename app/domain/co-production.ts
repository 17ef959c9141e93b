import { coProductionRungs, type CoProductionRung, type CoProductionStage } from './vocabulary.ts'

/** How far people shared in the work, at each of its stages; '' where nothing is said. */
export interface CoProduction {
  coProductionCommission: CoProductionRung | ''
  coProductionDesign: CoProductionRung | ''
  coProductionDeliver: CoProductionRung | ''
  coProductionEvaluate: CoProductionRung | ''
}

/** The field that holds each stage, in the order of the work. */
export const coProductionFields = [
  ['commission', 'coProductionCommission'],
  ['design', 'coProductionDesign'],
  ['deliver', 'coProductionDeliver'],
  ['evaluate', 'coProductionEvaluate'],
] as const satisfies readonly (readonly [CoProductionStage, keyof CoProduction])[]

const together: readonly string[] = ['co-design', 'co-produce'] satisfies CoProductionRung[]

/** Whether people decided together with those who run the service, at one stage at least. */
export function isCoProduced(study: CoProduction): boolean {
  return coProductionFields.some(([, key]) => together.includes(study[key]))
}

/** Whether anything is said of people's part in it. */
export function saysHowPeopleShared(study: CoProduction): boolean {
  return coProductionFields.some(([, key]) => study[key] !== '')
}

export const rungField = { kind: 'choice', values: coProductionRungs, words: 'coProductionRung' } as const
