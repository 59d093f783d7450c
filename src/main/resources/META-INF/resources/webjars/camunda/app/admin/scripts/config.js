// Takes the place of the stock configuration of Admin.
export default {
  app: { vendor: 'Assay', name: 'Admin' },
  customScripts: ['../tasklist/scripts/sign-in.js'],
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  disableWelcomeMessage: true
};
