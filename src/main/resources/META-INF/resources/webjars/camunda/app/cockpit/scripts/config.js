// Takes the place of the stock configuration of Cockpit.
export default {
  app: { vendor: 'Assay', name: 'Cockpit' },
  customScripts: ['scripts/case.js', '../tasklist/scripts/administrators.js', '../tasklist/scripts/sign-in.js'],
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  disableWelcomeMessage: true
};
