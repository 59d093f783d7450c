// The way from Tasklist to the guides.
import { el } from './evidence/dom.js';
import { pageAddress } from './evidence/server.js';

export default {
  id: 'assay-help',
  pluginPoint: 'tasklist.navbar.action',
  priority: 990,
  render(node) {
    node.append(el('a', { href: pageAddress('/help'), target: '_blank', rel: 'noopener' }, 'Help'));
  }
};
