// The tab “Evidence and decisions” of a running process instance.
import { el } from '../../tasklist/scripts/evidence/dom.js';
import { CLASSIFICATIONS } from '../../tasklist/scripts/evidence/words.js';
import * as server from '../../tasklist/scripts/evidence/server.js';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });

const words = (decision) => decision.replaceAll('-', ' ');

const piece = ({ id, name, address, classification }) =>
  el('li', {},
    el('a', address ? { href: address, rel: 'noopener noreferrer', target: '_blank' } : { href: server.newestAddress(id) }, name),
    ` (${CLASSIFICATIONS[classification] ?? classification})`);

const decided = (step) => [
  step.decision ? el('p', {}, el('strong', {}, words(step.decision))) : '',
  step.reasons ? el('p', { className: 'assay-reasons' }, step.reasons) : '',
  step.withheld ? el('p', {}, 'What was decided here speaks of what is exempt from publication. Read it on the page of the case if you may.') : '',
  step.superseded ? el('p', {}, 'A later step took the place of this one.') : ''
];

const row = (step) =>
  el('tr', {},
    el('th', { scope: 'row' }, step.name),
    el('td', {}, moment.format(new Date(step.at))),
    el('td', {}, `${step.by}, ${step.post}`),
    el('td', {}, ...decided(step)),
    el('td', {}, step.evidence.length ? el('ul', {}, ...step.evidence.map(piece)) : ''));

const table = (steps) =>
  el('table', { className: 'table table-condensed cam-table' },
    el('thead', {}, el('tr', {}, ...['Step', 'Completed', 'By', 'Decision and reasons', 'Evidence']
      .map((title) => el('th', { scope: 'col' }, title)))),
    el('tbody', {}, ...steps.map(row)));

const sheet = ({ page, steps }) => [
  page ? el('p', {}, el('a', { href: server.pageAddress(page), target: '_blank', rel: 'noopener' }, 'Open the page of the case in a new tab')) : '',
  steps.length ? table(steps) : el('p', {}, 'No step of this case is completed yet.')
];

export default {
  id: 'assay-case',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 20,
  properties: { label: 'Evidence and decisions' },
  render(node, { processInstanceId }) {
    const section = el('section', { className: 'assay-case', 'aria-label': 'Evidence and decisions' });
    node.append(section);
    server.caseOf(processInstanceId)
      .then((known) => section.append(...sheet(known).filter((part) => part !== '')))
      .catch((refusal) => section.append(el('p', { role: 'alert' }, refusal.message)));
  }
};
