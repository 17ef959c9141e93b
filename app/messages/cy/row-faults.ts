import type { rowFaults as english } from '../en/row-faults.ts'

export const rowFaults: typeof english = {
  'line-too-long': () => 'mae’r llinell yn llawer rhy hir',
  'not-json': () => 'nid yw’r llinell yn JSON dilys',
  'not-an-object': () => 'nid yw’r llinell yn wrthrych JSON',
  'odd-cells': () => 'mae ganddi fwy neu lai o gelloedd nag sydd o enwau yn y llinell gyntaf',
  'open-quote': () => 'mae dyfynnod nad yw byth yn cael ei gau; ni ellid darllen dim ar ei ôl',
  'not-csv': (value) => `nid yw’n CSV dilys (${value})`,
  garbled: () =>
    'ni ellir darllen rhai o’i nodau: dywedwch yn y map sut y mae’r ffeil wedi’i hamgodio ("encoding": "windows-1252")',
  'no-key': () => 'nid oes ganddi gyfeirnod',
  'key-twice': (value, line) => `roedd y cyfeirnod ${value} ar linell ${line} eisoes`,
  'reference-twice': (value) => `mae’r cyfeirnod achos ${value} gan res gynharach yn y ffeil`,
  'not-in-table': (value) => `nid oes dim wedi’i ddewis ar gyfer “${value}”`,
  'parts-without-row': (value) => `mae gan “${value}” fwy o rannau nag sydd o resi ar eu cyfer`,
  'lines-differ': (value, line) =>
    `mae gan linell ${line} yr un cyfeirnod achos, ond mae’n dweud rhywbeth arall o dan “${value}”`,
  'not-a-date': (value) => `nid yw “${value}” yn ddyddiad`,
  'only-a-month': (value) => `mis yw “${value}”, lle mae angen diwrnod`,
  'not-stored': (value) => `ni ellid ei storio (${value})`,
  'being-worked-on': () =>
    'mae’n wahanol i’r detholiad â’r cyfeirnod achos hwn, ac mae gan hwnnw ddrafft eisoes: gorffennwch neu taflwch hwnnw yn gyntaf',
  'not-yours': () => 'mae’r detholiad â’r cyfeirnod achos hwn yn perthyn i sefydliad arall',
}
