// The whole tab: what is attached, and the form to attach more.
import { el } from './dom.js';
import { AttachForm } from './attach.js';
import { itemElement } from './item.js';
import { queueOf } from './queue.js';
import { pieces } from './words.js';
import * as server from './server.js';

export class EvidenceTab {
  constructor(node, task) {
    this.task = task;
    this.closing = new AbortController();
    this.queue = queueOf(task);
    this.heading = el('h4', {}, 'Evidence');
    this.status = el('p', { className: 'assay-status', role: 'status' });
    this.locked = el('p', { className: 'assay-locked' });
    this.refusal = el('p', { className: 'assay-refusal', role: 'alert' });
    this.items = el('ul', { className: 'assay-items', 'aria-label': 'Attached evidence' });
    this.form = new AttachForm(task, this.queue, (happened) => this.changed(happened));
    this.form.element.hidden = true;
    node.append(
      el('section', { className: 'assay-evidence', 'aria-label': 'Evidence' },
        this.heading, this.status, this.locked, this.refusal, this.items, this.form.element)
    );
  }

  show() {
    this.queue.watcher = this;
    return this.load();
  }

  attached(name) {
    return this.changed(`${name} was attached.`);
  }

  async changed(happened) {
    await this.load();
    this.status.textContent = happened;
  }

  async load() {
    try {
      const place = await server.list(this.task, this.closing.signal);
      this.heading.textContent = `Evidence: ${pieces(place.evidence.length)}`;
      this.locked.textContent = place.locked;
      this.refusal.textContent = '';
      this.form.maxSize = place.maxSize;
      this.form.element.hidden = !place.open;
      this.items.replaceChildren(
        ...place.evidence.map((item) => itemElement(item, place.open, (happened) => this.changed(happened)))
      );
    } catch (refusal) {
      if (refusal.name !== 'AbortError') {
        this.refusal.textContent = refusal.message;
      }
    }
  }

  /** Files on their way go on; nothing is shown of them here any more. */
  close() {
    this.closing.abort();
    if (this.queue.watcher === this) {
      this.queue.watcher = undefined;
    }
  }
}
