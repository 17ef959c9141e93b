/**
 * The Enter key presses a form's first button; without this one it would move or remove the first item. Only Enter
 * finds it: it cannot be seen or reached.
 */
export function DefaultButton() {
  return <button className="govuk-visually-hidden" name="do" value="save" tabIndex={-1} aria-hidden="true" />
}
