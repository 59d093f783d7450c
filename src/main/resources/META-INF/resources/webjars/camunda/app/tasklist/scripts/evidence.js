// The Evidence tab of a task.
import { EvidenceTab } from './evidence/tab.js';

// Tasklist does not say which rendering it unmounts; it unmounts them in turn.
const shown = [];

export default {
  id: 'assay-evidence',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Evidence' },
  render(node, { taskId }) {
    const tab = new EvidenceTab(node, taskId);
    shown.push(tab);
    tab.show();
  },
  unmount() {
    shown.shift()?.close();
  }
};
