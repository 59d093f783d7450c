// Tasklist heads whatever it does not take with "An error happened", and says no more when
// only a field was left empty. All its other words stay as they are.

const heads = (did, button) =>
  `Not ${did}. Correct what is marked in the form or said here, then press ${button} again.`;

window.angular.module('cam.tasklist').config(['$provide', (provide) =>
  provide.decorator('localeLoader', ['$delegate', (load) => (options) => load(options).then((words) => ({
    ...words,
    ASSIGNED_ERROR: 'The task stays where it is',
    ASSIGNEE_RESET_ERROR: 'The task stays where it is',
    CLAIM_ERROR: 'The task is not yours',
    COMPLETE_ERROR: heads('completed', 'Complete'),
    PROCESS_START_ERROR: heads('started', 'Start')
  }))])]);
