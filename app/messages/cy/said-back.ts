import type { saidBack as english } from '../en/said-back.ts'

/** The filters of a search in words, in Welsh. Values stand in quotation marks, so nothing around them mutates them. */
export const saidBack: typeof english = {
  is: {
    kind: 'y math o gofnod yw',
    theme: 'y thema yw',
    subject: 'y pwnc yw',
    sector: 'y sector yw',
    organisationType: 'y math o sefydliad yw',
    organisation: 'y sefydliad yw',
    casebook: 'y llyfr achosion yw',
    region: 'y rhanbarth yw',
    outcome: 'canlyniad y gŵyn yw',
    evidence: 'y lefel tystiolaeth yw',
    maturity: 'y cam a gyrhaeddwyd yw',
    year: 'y flwyddyn yw',
  },
  has: {
    goodPractice: 'mae ombwdsmon wedi nodi arfer da',
    welsh: 'mae fersiwn Gymraeg ar gael',
    measures: 'mae canlyniadau wedi’u mesur',
    coProduced: 'mae’r bobl sy’n defnyddio’r gwasanaeth wedi helpu i’w ddylunio',
  },
  dates: (from, to) =>
    from === ''
      ? `y dyddiad yw ${to} neu gynt`
      : to === ''
        ? `y dyddiad yw ${from} neu wedyn`
        : from === to
          ? `y dyddiad yw ${from}`
          : `mae’r dyddiad rhwng ${from} a ${to}`,
  either: (values) => {
    const before = values.slice(0, -1).join(', ')
    return before === '' ? (values[0] ?? '') : `${before} neu ${values.at(-1) ?? ''}`
  },
  where: (phrases) => `(${phrases.join('; ')})`,
  only: (phrases) => `Dim ond cofnodion lle mae hyn yn wir: ${phrases.join('; ')}.`,
}
