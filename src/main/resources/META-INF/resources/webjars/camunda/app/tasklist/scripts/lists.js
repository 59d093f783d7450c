// Once a field in a list was checked, the form library (form-js 1.8.7) keeps an entry for it
// among the form's errors even when nothing is wrong. Tasklist counts the entries and would
// never let the task be completed. Here a form is wrong only while it shows what is wrong;
// what is still missing is told when it is sent.

const COMPLETE = '.form-actions button[ng-click="complete()"]';

function release() {
  const button = document.querySelector(COMPLETE);
  if (!button?.disabled || !document.querySelector('.fjs-container')) {
    return;
  }
  if (document.querySelector('.fjs-form-field-error')) {
    return;
  }
  let form = window.angular?.element(button).scope();
  while (form && !Object.prototype.hasOwnProperty.call(form, '$invalid')) {
    form = form.$parent;
  }
  if (form?.$loaded && form.$invalid) {
    form.$invalid = false;
    form.$applyAsync();
  }
}

let waiting;

new MutationObserver(() => {
  // The messages are drawn a moment after the button is disabled.
  clearTimeout(waiting);
  waiting = setTimeout(release, 100);
}).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
