/** The address that scripts ask for a page's data at. */
export function dataAddress(path: string): string {
  const [page = '', query] = path.split('?')
  const data = page === '/' ? '/_root.data' : `${page}.data`
  return query === undefined ? data : `${data}?${query}`
}

const inPath = (change: (page: string) => string) => (path: string) => {
  const [page = '', query] = path.split('?')
  return query === undefined ? change(page) : `${change(page)}?${query}`
}

/** Other ways to write an address that some server or proxy might take for the same. */
export const otherAddresses: Record<string, (path: string) => string> = {
  'in Welsh': (path) => (path === '/' ? '/cy' : `/cy${path}`),
  'with a slash at the end': inPath((page) => `${page}/`),
  'in capitals': inPath((page) => page.toUpperCase()),
  'in capitals, as data': (path) => dataAddress(inPath((page) => page.toUpperCase())(path)),
  'with its slashes encoded': inPath((page) => `/${page.slice(1).replaceAll('/', '%2f')}`),
  'with its first letter encoded': inPath((page) =>
    page.replace(/^\/(.)/, (_, letter: string) => `/%${letter.charCodeAt(0).toString(16)}`),
  ),
  'with dots': inPath((page) => `/./x/..${page}`),
  'with encoded dots': inPath((page) => `/x/%2e%2e${page}`),
  'with two slashes': inPath((page) => `${page.replace(/(.)\//, '$1//')}`),
  'with a parameter behind a semicolon': inPath((page) => `${page};a=b`),
}
