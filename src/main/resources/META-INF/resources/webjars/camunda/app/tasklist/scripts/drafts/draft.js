// What one person has typed into the form of one task.
import { el } from '../evidence/dom.js';
import * as server from '../evidence/server.js';
import { fieldsOf } from './form.js';

const PAUSE = 2000; // milliseconds between what is typed and its way to the server

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** Saves of all drafts go one after another, so that the last one typed is the last one kept. */
let saving = Promise.resolve();

export class Draft {
  constructor(task, element) {
    this.task = task;
    this.element = element;
    this.version = 0;
    this.fields = {};
    this.said = el('p', { className: 'assay-draft', role: 'status' });
    this.closing = new AbortController();
    const { signal } = this.closing;
    element.parentNode.querySelectorAll('.assay-draft').forEach((earlier) => earlier.remove());
    element.before(this.said);
    ['input', 'click', 'keydown'].forEach((done) =>
      element.addEventListener(done, () => this.touched = true, { capture: true, signal }));
    addEventListener('pagehide', () => this.flush(true), { signal });
    addEventListener('focus', () => this.lookElsewhere(), { signal });
    document.addEventListener('click', ({ target }) => target.closest('.logout') && this.flush(), { capture: true, signal });
  }

  /** Fetches what was typed earlier, here or on another machine. */
  async open() {
    await saving;
    try {
      const { version, fields, savedAt } = await server.draft(this.task);
      this.version = version;
      this.fields = fields;
      if (version > 0) {
        this.say(`What you typed and did not send is back, as it was on ${moment.format(new Date(savedAt))}.`);
      }
    } catch (refusal) {
      this.say(`What you typed earlier cannot be shown. ${refusal.message}`);
    }
  }

  /** The draft as Tasklist reads it. */
  text() {
    return JSON.stringify(this.fields);
  }

  /** Something in the form changed; what it fills in by itself while it opens is no draft. */
  changed() {
    if (this.touched && !this.closing.signal.aborted) {
      this.timer ??= setTimeout(() => this.flush(), PAUSE);
    }
  }

  /** Whoever comes back to this window may have typed on another machine meanwhile. */
  async lookElsewhere() {
    if (this.timer) {
      return;
    }
    await saving;
    const { version, savedAt } = await server.draft(this.task).catch(() => ({ version: 0 }));
    if (version > this.version) {
      this.say(`On ${moment.format(new Date(savedAt))} you typed into this form on another machine. Open the task again to go on from there; what you type here instead takes its place.`);
    }
  }

  /** Tasklist's own Save. */
  typed(fields) {
    this.fields = fields;
    this.save();
  }

  /** The form was sent; the server has forgotten the draft with the task. */
  sent() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.fields = {};
  }

  /** Saves what was typed since the last time. */
  flush(keepalive = false) {
    if (this.timer) {
      this.fields = fieldsOf(this.element) ?? this.fields;
      this.save(keepalive);
    }
  }

  save(keepalive = false) {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { fields } = this;
    const save = async () => {
      try {
        const { version, savedAt, replaced } = await server.keepDraft(this.task, this.version, fields, keepalive);
        this.version = version;
        this.say(replaced
          ? `Your draft is kept. It took the place of what you typed on another machine until ${moment.format(new Date(replaced))}.`
          : `Your draft was kept at ${time.format(new Date(savedAt))}.`);
      } catch (refusal) {
        this.say(`Your draft is not kept. ${refusal.message}`);
      }
    };
    // A page that is being left waits for nothing.
    saving = keepalive ? save() : saving.then(save);
  }

  say(sentence) {
    this.said.textContent = sentence;
  }

  close() {
    this.flush();
    this.closing.abort();
  }
}
