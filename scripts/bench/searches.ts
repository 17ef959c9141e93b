/** What people look for: one word, several, a phrase, without a word, misspelt, half typed, Welsh, facets, pages. */
export const searches: readonly string[] = [
  '/search',
  '/search?q=complaints',
  '/search?q=damp+and+mould+repairs',
  '/search?q=%22same+day%22',
  '/search?q=housing+-allocations',
  '/search?q=appointmnet',
  '/search?q=safegu',
  '/search?q=letters&theme=communication-and-information',
  '/search?q=training&sector=health&kind=case-study',
  '/search?kind=excerpt&outcome=upheld',
  '/search?region=north-wales&sort=title',
  '/search?q=records&page=3',
  '/search?q=how+can+we+answer+letters+from+tenants+more+quickly',
  '/search?q=xylophone',
  '/cy/search?q=cwynion',
]
