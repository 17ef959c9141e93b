import type { Messages } from '../en.ts'

export const vocabularies: Messages['vocabularies'] = {
  noLongerUsed: (label) => `${label} (ddim yn cael ei ddefnyddio mwyach)`,
}
