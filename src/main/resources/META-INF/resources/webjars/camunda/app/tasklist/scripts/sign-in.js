// Sends people whose session has ended to the one sign-in page.
const signIn = () => {
  if (location.hash.startsWith('#/login')) {
    location.assign(new URL('/sign-in', location.origin));
  }
};
window.addEventListener('hashchange', signIn);
signIn();

export default [];
