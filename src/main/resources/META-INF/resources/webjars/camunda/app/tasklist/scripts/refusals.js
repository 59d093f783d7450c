// A refusal stands above the form that starts a process: out of sight after a long form.

let shown;

new MutationObserver(() => {
  const refusal = document.querySelector('.modal [notifications-panel] .alert');
  if (refusal && refusal !== shown) {
    refusal.scrollIntoView({ block: 'center' });
  }
  shown = refusal;
}).observe(document.body, { subtree: true, childList: true });
