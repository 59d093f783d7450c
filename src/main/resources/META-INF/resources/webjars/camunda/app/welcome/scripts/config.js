// Takes the place of the stock configuration of Welcome.
export default {
  app: { vendor: 'Assay', name: 'Welcome' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  dateFormat: { normal: 'D MMMM YYYY, HH:mm', long: 'dddd D MMMM YYYY, HH:mm' },
  disableWelcomeMessage: true
};
