/** Why a row of an imported file could not be read; each is the end of a sentence about the row. */
export const rowFaults = {
  'line-too-long': () => 'the line is far too long',
  'not-json': () => 'the line is not valid JSON',
  'not-an-object': () => 'the line is not a JSON object',
  'odd-cells': () => 'it has more or fewer cells than the first line has names',
  'open-quote': () => 'a quotation mark is never closed; nothing after it could be read',
  'not-csv': (value: string) => `it is not valid CSV (${value})`,
  garbled: () =>
    'some of its characters cannot be read: say in the map how the file is encoded ("encoding": "windows-1252")',
  'no-key': () => 'it has no key',
  'key-twice': (value: string, line: string) => `the key ${value} was on line ${line} already`,
  'reference-twice': (value: string) => `an earlier row of the file has the case reference ${value}`,
  'not-in-table': (value: string) => `the map's table has nothing for “${value}”`,
  'parts-without-row': (value: string) => `“${value}” has more parts than there are rows for them`,
  'lines-differ': (value: string, line: string) =>
    `line ${line} has the same case reference, but says something else under “${value}”`,
  'not-a-date': (value: string) => `“${value}” is not a date`,
  'only-a-month': (value: string) => `“${value}” is a month, where a day is needed`,
  'not-stored': (value: string) => `it could not be stored (${value})`,
  'being-worked-on': () =>
    'it differs from the excerpt with this case reference, which has a draft already: finish or discard that first',
  'not-yours': () => 'the excerpt with this case reference belongs to another organisation',
}
