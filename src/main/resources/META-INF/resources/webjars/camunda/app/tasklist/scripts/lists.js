// Once a field in a list was checked, the form library (form-js 1.8.7) keeps an entry for it
// among the form's errors even when nothing is wrong. Tasklist counts the entries and would
// never let the form be sent. Here "Complete" and "Start" wait for no count: what is missing
// or wrong is told when the form is sent.

function release(form) {
  const controller = window.angular?.element(form).controller('camTasklistForm');
  if (!controller || controller.released) {
    return;
  }
  const validated = controller.notifyFormValidated;
  controller.notifyFormValidated = (invalid) => validated(invalid && !form.querySelector('.fjs-container'));
  controller.released = true;
}

new MutationObserver(() => document.querySelectorAll('[cam-tasklist-form]').forEach(release))
  .observe(document.body, { subtree: true, childList: true });
