/** The HTML id of the input with this name: 'title.en' is 'title-en', so that it can be used in selectors as it is. */
export function fieldId(name: string): string {
  return name.replaceAll('.', '-')
}
