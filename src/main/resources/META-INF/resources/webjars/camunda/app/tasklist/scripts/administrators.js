// Shows the vendor's end-of-life banner to administrators, who can do something about it.
import { session } from './evidence/server.js';

session()
  .then(({ administrator }) => document.documentElement.classList.toggle('assay-administrator', administrator))
  .catch(() => {
    // It stays hidden; the app itself says when the server is away.
  });

export default [];
