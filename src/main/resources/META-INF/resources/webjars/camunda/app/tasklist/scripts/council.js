// Names, in the header, the councils the signed-in person works for.
import { session } from './evidence/server.js';

export default {
  id: 'assay-council',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1000,
  render(node) {
    node.className = 'assay-council';
    session()
      .then(({ councils }) => {
        node.textContent = councils.map((council) => council.name).join(', ');
      })
      .catch(() => {
        // The header does without it; Tasklist itself says when the server is away.
      });
  }
};
