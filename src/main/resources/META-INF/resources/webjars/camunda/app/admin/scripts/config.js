// Takes the place of the stock configuration of Admin.
export default {
  app: { vendor: 'Assay', name: 'Admin' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  disableWelcomeMessage: true
};
