// Takes the place of the stock configuration of Tasklist.
export default {
  app: { vendor: 'Assay', name: 'Tasklist' },
  customScripts: [
    'scripts/words.js',
    'scripts/drafts.js',
    'scripts/lists.js',
    'scripts/refusals.js',
    'scripts/evidence.js',
    'scripts/progress.js',
    'scripts/council.js',
    'scripts/help.js',
    'scripts/administrators.js',
    'scripts/sign-in.js'
  ],
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  dateFormat: {
    monthName: 'MMMM',
    day: 'D',
    abbr: 'D MMM YYYY, HH:mm',
    normal: 'D MMMM YYYY, HH:mm',
    long: 'dddd D MMMM YYYY, HH:mm',
    short: 'D MMMM YYYY'
  },
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'claims the task that is open' },
    focusFilter: { key: 'ctrl+shift+f', description: 'goes to the first filter' },
    focusList: { key: 'ctrl+alt+l', description: 'goes to the first task of the list' },
    focusForm: { key: 'ctrl+alt+f', description: 'goes to the first field of the form' },
    startProcess: { key: 'ctrl+alt+p', description: 'starts a process' }
  }
};
