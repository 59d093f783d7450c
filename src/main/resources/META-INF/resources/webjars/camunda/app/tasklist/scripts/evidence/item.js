// One piece of evidence with its versions, and what may be done with it.
import { el, button } from './dom.js';
import { Particulars } from './particulars.js';
import { CLASSIFICATIONS, kind, period, received, size } from './words.js';
import * as server from './server.js';

const notes = (version) =>
  [version.address ? 'Link' : `${kind(version.mediaType)}, ${size(version.size)}`, received(version)].join(', ');

const door = (item, version, text) =>
  version.address
    ? el('a', { href: version.address, target: '_blank', rel: 'noopener noreferrer' }, text)
    : el('a', { href: server.contentAddress(item.id, version.number), download: item.name }, text);

function earlierVersions(item) {
  const earlier = item.versions.slice(0, -1).reverse();
  return earlier.length === 0
    ? ''
    : el(
        'details',
        {},
        el('summary', {}, `Earlier versions (${earlier.length})`),
        el('ul', {}, earlier.map((version) => el('li', {}, door(item, version, `Version ${version.number}`), `: ${notes(version)}`)))
      );
}

/** @param changed called with what happened, once the piece was changed or removed */
export function itemElement(item, open, changed) {
  const newest = item.versions.at(-1);
  const refusal = el('p', { className: 'assay-refusal', role: 'alert' });
  const refusing = async (work, done) => {
    refusal.textContent = '';
    try {
      await work();
      changed(done);
    } catch (refused) {
      refusal.textContent = refused.message;
    }
  };
  const line = (text) => (text ? el('p', {}, text) : '');
  const element = el(
    'li',
    { className: 'assay-item' },
    el('h5', {}, door(item, newest, item.name), item.versions.length > 1 ? ` (version ${newest.number})` : ''),
    line(item.description),
    el('p', { className: 'text-muted' }, notes(newest), item.carriedForward ? ', carried forward' : ''),
    line(period(item)),
    line(item.dataQuality && `Data quality: ${item.dataQuality}`),
    el('p', {}, CLASSIFICATIONS[item.classification]),
    earlierVersions(item)
  );
  if (open && !item.frozen) {
    const change = button('Change', () => edit());
    change.setAttribute('aria-label', `Change ${item.name}`);
    const remove = button('Remove', () => {
      if (window.confirm(`Remove “${item.name}” from this task, with all its versions?`)) {
        refusing(() => server.remove(item.id), `${item.name} was removed.`);
      }
    });
    remove.setAttribute('aria-label', `Remove ${item.name}`);
    const actions = el('p', {}, change, ' ', remove);
    const edit = () => {
      const particulars = new Particulars(item);
      const form = el(
        'form',
        { 'aria-label': `Change ${item.name}` },
        particulars.element,
        el('button', { type: 'submit', className: 'btn btn-sm btn-primary' }, 'Save'),
        ' ',
        button('Cancel', () => {
          form.replaceWith(actions);
          change.focus();
        })
      );
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        refusing(() => server.describe(item.id, particulars.said()), `${item.name} was changed.`);
      });
      actions.replaceWith(form);
      particulars.description.focus();
    };
    element.append(actions);
  }
  element.append(refusal);
  return element;
}
