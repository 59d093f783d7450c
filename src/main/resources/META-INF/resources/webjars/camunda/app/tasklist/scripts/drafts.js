// Keeps on the server what is typed into a task's form, every few seconds and on leaving, and
// puts it back when the person opens the task again on whatever machine. Tasklist's own drafts
// lie in the browser for whoever uses it next: none gets there, and old ones are removed.
import { Draft } from './drafts/draft.js';

const PREFIX = 'camunda-form:';

/** The drafts of the forms shown here, by Tasklist's names for them. */
const shown = new Map();

const stock = {};

for (const name of ['getItem', 'setItem', 'removeItem']) {
  stock[name] = Storage.prototype[name];
}

Storage.prototype.getItem = function (key) {
  return isDraft(this, key) ? shown.get(key)?.text() ?? null : stock.getItem.call(this, key);
};

Storage.prototype.setItem = function (key, value) {
  return isDraft(this, key) ? shown.get(key)?.typed(JSON.parse(value)) : stock.setItem.call(this, key, value);
};

Storage.prototype.removeItem = function (key) {
  return isDraft(this, key) ? shown.get(key)?.sent() : stock.removeItem.call(this, key);
};

function isDraft(storage, key) {
  return storage === localStorage && String(key).startsWith(PREFIX);
}

Object.keys(localStorage)
  .filter((key) => key.startsWith(PREFIX))
  .forEach((key) => stock.removeItem.call(localStorage, key));

/** The form waits for its draft; then Tasklist shows it with what the draft holds. */
function withDraft(link) {
  return (scope, element, attributes, form) => {
    const { taskId } = form.getParams();
    if (!taskId) {
      link(scope, element, attributes, form);
      return;
    }
    const draft = new Draft(taskId, element[0]);
    let left = false;
    scope.$on('$destroy', () => {
      left = true;
      draft.close();
    });
    draft.open().then(() => {
      if (!left) {
        shown.set(PREFIX + taskId, draft);
        link(scope, element, attributes, form);
        scope.$applyAsync();
      }
    });
    const dirty = form.notifyFormDirty.bind(form);
    form.notifyFormDirty = (changed) => {
      dirty(changed);
      if (changed) {
        draft.changed();
      }
    };
  };
}

window.angular.module('cam.tasklist').config(['$provide', (provide) =>
  provide.decorator('camTasklistFormCamundaDirective', ['$delegate', ([directive]) => {
    const { link } = directive;
    directive.compile = () => withDraft(link);
    return [directive];
  }])]);

export default [];
