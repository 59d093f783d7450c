// The files chosen for a task and those on their way. They go on while another tab or task
// is open, and are shown again when the task's Evidence tab is.
import { el, button } from './dom.js';
import { size } from './words.js';
import * as server from './server.js';

const AT_ONCE = 3;

const queues = new Map();

/** The one queue of the task. */
export function queueOf(task) {
  if (!queues.has(task)) {
    queues.set(task, new Queue(task));
  }
  return queues.get(task);
}

window.addEventListener('beforeunload', (event) => {
  if ([...queues.values()].some((queue) => queue.isSending())) {
    event.preventDefault();
  }
});

class Queue {
  constructor(task) {
    this.task = task;
    this.rows = [];
    this.element = el('ul', { className: 'assay-queue', 'aria-label': 'Files to attach' });
    this.watcher = undefined;
  }

  isSending() {
    return this.rows.some((row) => row.sending);
  }

  choose(files, maxSize) {
    for (const file of files) {
      const row = { file, sending: false };
      row.progress = el('progress', { max: 1, value: 0, hidden: true, 'aria-label': `Upload of ${file.name}` });
      row.refusal = el('p', { className: 'assay-refusal', role: 'alert' });
      row.dismiss = button('Take out', () => this.drop(row), 'btn-link');
      row.dismiss.setAttribute('aria-label', `Take out ${file.name}`);
      row.element = el('li', {}, `${file.name} (${size(file.size)}) `, row.dismiss, row.progress, row.refusal);
      row.tooLarge = file.size > maxSize;
      if (row.tooLarge) {
        row.refusal.textContent = `The file is larger than ${size(maxSize)}, the most that is accepted here: make it smaller or add a link to it instead.`;
      }
      this.rows.push(row);
      this.element.append(row.element);
    }
  }

  drop(row) {
    this.rows = this.rows.filter((each) => each !== row);
    row.element.remove();
  }

  /** Sends what waits; what was refused stays, with the sentence that says why. */
  async attach(particulars) {
    const waiting = this.rows.filter((row) => !row.sending && !row.tooLarge);
    waiting.forEach((row) => this.begin(row));
    const next = async () => {
      for (let row = waiting.shift(); row; row = waiting.shift()) {
        await this.send(row, particulars);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  }

  begin(row) {
    row.sending = true;
    row.refusal.textContent = '';
    row.progress.hidden = false;
    row.dismiss.hidden = true;
  }

  async send(row, particulars) {
    try {
      await server.upload(this.task, row.file, particulars, (loaded, total) => {
        row.progress.max = total;
        row.progress.value = loaded;
      });
      this.drop(row);
      this.watcher?.attached(row.file.name);
    } catch (refusal) {
      row.refusal.textContent = refusal.message;
    } finally {
      row.sending = false;
      row.progress.hidden = true;
      row.dismiss.hidden = false;
    }
  }
}
