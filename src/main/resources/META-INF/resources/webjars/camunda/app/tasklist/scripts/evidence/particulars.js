// What a person says about a piece of evidence.
import { el, field } from './dom.js';
import { CLASSIFICATIONS } from './words.js';

export class Particulars {
  constructor(said = {}) {
    this.description = el('textarea', { rows: 2, maxLength: 2000, value: said.description ?? '' });
    this.effectiveFrom = el('input', { type: 'date', value: said.effectiveFrom ?? '' });
    this.effectiveTo = el('input', { type: 'date', value: said.effectiveTo ?? '' });
    this.dataQuality = el('textarea', { rows: 2, maxLength: 2000, value: said.dataQuality ?? '' });
    this.classification = el(
      'select',
      {},
      Object.entries(CLASSIFICATIONS).map(([value, text]) => el('option', { value }, text))
    );
    this.classification.value = said.classification ?? 'internal';
    this.noChildIdentified = el('input', {
      type: 'checkbox',
      required: true,
      checked: said.noChildIdentified ?? false
    });
    this.element = el(
      'div',
      {},
      field('Description', this.description, 'What it shows. You may leave it empty.'),
      el(
        'fieldset',
        { className: 'assay-period' },
        el('legend', {}, 'Effective period'),
        el('p', { className: 'help-block' }, 'The time it speaks for, not the day you received it.'),
        field('Effective from', this.effectiveFrom),
        field('Effective to', this.effectiveTo)
      ),
      field('Data quality', this.dataQuality, 'How far its figures can be relied on, and why.'),
      field('Classification', this.classification),
      field('No child or family can be identified in this evidence', this.noChildIdentified)
    );
  }

  said() {
    return {
      description: this.description.value,
      effectiveFrom: this.effectiveFrom.value,
      effectiveTo: this.effectiveTo.value,
      dataQuality: this.dataQuality.value,
      classification: this.classification.value,
      noChildIdentified: this.noChildIdentified.checked
    };
  }

  /** For the next piece; the classification stays, the confirmation is given anew. */
  clear() {
    for (const control of [this.description, this.effectiveFrom, this.effectiveTo, this.dataQuality]) {
      control.value = '';
    }
    this.noChildIdentified.checked = false;
  }
}
