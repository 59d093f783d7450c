// The way from an open task to the page of its case.
import { el } from './evidence/dom.js';
import { pageAddress } from './evidence/server.js';

/** Tasklist tells an action nothing of the task; the address of the page names it. */
const openTask = () => new URLSearchParams(location.hash.split('?')[1]).get('task');

export default {
  id: 'assay-progress',
  pluginPoint: 'tasklist.task.action',
  priority: 900,
  render(node) {
    const link = el('a', { className: 'assay-progress', target: '_blank', rel: 'noopener', href: '#' },
      'Progress', el('span', { className: 'sr-only' }, ' of the case, in a new tab'), ' ',
      el('span', { className: 'glyphicon glyphicon-new-window', 'aria-hidden': 'true' }));
    const lead = () => {
      link.href = pageAddress(`/tasks/${encodeURIComponent(openTask())}/progress`);
    };
    for (const event of ['focus', 'pointerenter', 'pointerdown']) {
      link.addEventListener(event, lead);
    }
    node.append(link);
  }
};
