// The form that attaches files, a link, or evidence of an earlier case.
import { el, button, field } from './dom.js';
import { Particulars } from './particulars.js';
import { received } from './words.js';
import * as server from './server.js';

const WAYS = { files: 'Files', link: 'A link', earlier: 'Evidence of an earlier case' };

export class AttachForm {
  /** @param changed called with what happened, once something was attached */
  constructor(task, queue, changed) {
    this.task = task;
    this.queue = queue;
    this.changed = changed;
    this.maxSize = Infinity;
    this.particulars = new Particulars();
    this.refusal = el('p', { className: 'assay-refusal', role: 'alert' });
    this.parts = { files: this.filesPart(), link: this.linkPart(), earlier: this.earlierPart() };
    this.submit = el('button', { type: 'submit', className: 'btn btn-primary' });
    this.element = el(
      'form',
      { className: 'assay-attach' },
      el('h4', {}, 'Attach evidence'),
      this.waysPart(),
      (this.part = el('div')),
      this.refusal,
      this.submit
    );
    this.element.addEventListener('submit', (event) => this.attach(event));
    this.choose('files');
  }

  waysPart() {
    const radios = Object.entries(WAYS).map(([way, text]) =>
      field(text, el('input', { type: 'radio', name: 'way', value: way, checked: way === 'files', onchange: () => this.choose(way) }))
    );
    return el('fieldset', { className: 'assay-ways' }, el('legend', {}, 'What do you want to attach?'), radios);
  }

  choose(way) {
    this.way = way;
    this.part.replaceChildren(this.parts[way], ...(way === 'earlier' ? [] : [this.particulars.element]));
    this.submit.hidden = way === 'earlier';
    this.submit.textContent = way === 'files' ? 'Attach files' : 'Attach link';
    this.refusal.textContent = '';
  }

  filesPart() {
    const picker = el('input', { type: 'file', multiple: true });
    picker.addEventListener('change', () => {
      this.queue.choose(picker.files, this.maxSize);
      picker.value = '';
    });
    const zone = el(
      'div',
      { className: 'assay-drop' },
      field('Choose files', picker, 'Or drop them here. The same name again becomes the next version.')
    );
    zone.addEventListener('dragover', (event) => {
      event.preventDefault();
      zone.classList.add('assay-over');
    });
    zone.addEventListener('dragleave', () => zone.classList.remove('assay-over'));
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      zone.classList.remove('assay-over');
      this.queue.choose(event.dataTransfer.files, this.maxSize);
    });
    return el('fieldset', {}, zone, this.queue.element);
  }

  linkPart() {
    this.title = el('input', { type: 'text', required: true, maxLength: 255 });
    this.address = el('input', { type: 'text', required: true, maxLength: 2000, inputMode: 'url', spellcheck: false });
    return el(
      'fieldset',
      {},
      field('Title of the link', this.title),
      field('Address', this.address, 'The whole address, beginning with https://. What it leads to is not copied.')
    );
  }

  earlierPart() {
    const words = el('input', { type: 'search' });
    const found = el('ul', { className: 'assay-earlier', 'aria-live': 'polite' });
    const find = () =>
      this.refusing(async () => {
        const items = await server.earlier(this.task, words.value);
        found.replaceChildren(...items.map((item) => this.offer(item)));
        if (items.length === 0) {
          found.append(el('li', {}, 'Nothing was found. Try a shorter word.'));
        }
      });
    words.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        find();
      }
    });
    return el('fieldset', {}, field('Words of its name or its description', words), button('Find', find), found);
  }

  offer(item) {
    const carry = button('Carry forward', () =>
      this.refusing(async () => {
        await server.carryForward(this.task, item.id);
        this.changed(`${item.name} was carried forward.`);
      })
    );
    carry.setAttribute('aria-label', `Carry forward ${item.name}`);
    return el('li', {}, `${item.name}, ${received(item.versions.at(-1))} `, carry);
  }

  async attach(event) {
    event.preventDefault();
    await this.refusing(() => (this.way === 'files' ? this.attachFiles() : this.attachLink()));
  }

  async attachFiles() {
    if (this.queue.rows.length === 0) {
      throw new server.Refusal('Choose the files first.');
    }
    await this.queue.attach(this.particulars.said());
    if (this.queue.rows.length === 0) {
      this.particulars.clear();
    }
  }

  async attachLink() {
    const name = this.title.value;
    await server.addLink(this.task, { ...this.particulars.said(), name, address: this.address.value });
    this.title.value = '';
    this.address.value = '';
    this.particulars.clear();
    this.changed(`${name} was attached.`);
  }

  /** Does the work, and shows the one sentence if it is refused; what was typed stays. */
  async refusing(work) {
    this.refusal.textContent = '';
    try {
      await work();
    } catch (refusal) {
      this.refusal.textContent = refusal.message;
    }
  }
}
