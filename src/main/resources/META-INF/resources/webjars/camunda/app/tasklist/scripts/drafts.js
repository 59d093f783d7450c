// Keeps what was typed into a task's form while another tab or task is looked at. Tasklist
// forgets it then; and the drafts it saves on request stay in the browser for whoever uses
// the machine next. Here a draft ends with the browser's tab, or at sign-out.

const isDraft = (key) => String(key).startsWith('camunda-form:');

for (const name of ['getItem', 'setItem', 'removeItem']) {
  const stock = Storage.prototype[name];
  Storage.prototype[name] = function (key, ...rest) {
    return stock.call(this === localStorage && isDraft(key) ? sessionStorage : this, key, ...rest);
  };
}

const LEAVING = '.tabbed-content .nav-tabs a, .tasks-list li';

document.addEventListener(
  'click',
  (event) => {
    if (event.target.closest('.logout')) {
      Object.keys(sessionStorage).filter(isDraft).forEach((key) => sessionStorage.removeItem(key));
    } else if (event.target.closest(LEAVING)) {
      document.querySelector('.tabbed-content .form-actions button[ng-click="save($event)"]:not([disabled])')?.click();
    }
  },
  true
);
