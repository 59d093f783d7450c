// What is in a form now. Tasklist keeps the form to itself, and asking it to save would mark
// every field that is still empty as wrong; but the form library (form-js 1.8.7) shows its parts
// to each other in the tree that Preact keeps at the form's element.

function formBelow(node) {
  const form = node?.props?.value?.getService?.('form', false);
  if (form?._getSubmitData) {
    return form;
  }
  for (const child of node?.__k ?? []) {
    const found = formBelow(child);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** The values of the form's fields by their keys, or nothing while no form is shown. */
export function fieldsOf(element) {
  return formBelow(element.querySelector('.fjs-container')?.__k)?._getSubmitData();
}
