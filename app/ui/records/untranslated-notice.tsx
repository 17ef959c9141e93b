import { useMessages } from '../page/language.tsx'

/** Says, once per page, that some of it is in the other language. */
export function UntranslatedNotice() {
  return <p className="app-untranslated">{useMessages().common.untranslated}</p>
}
