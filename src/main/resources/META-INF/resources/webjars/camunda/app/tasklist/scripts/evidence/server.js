// What our scripts in the web apps ask of the server.

const API = `${appRoot()}/api/v1`;

/** The server said no: its message is the sentence to show. */
export class Refusal extends Error {}

/** Tasklist is served below /camunda, the API beside it. */
function appRoot() {
  const root = document.querySelector('base')?.getAttribute('app-root') ?? '';
  return root.replace(/\/camunda$/, '');
}

function token() {
  const cookie = document.cookie.split('; ').find((each) => each.startsWith('ASSAY-CSRF='));
  return cookie ? decodeURIComponent(cookie.slice('ASSAY-CSRF='.length)) : '';
}

const FAREWELLS = {
  401: 'You are no longer signed in. Sign in in another window, then try again here.',
  403: 'You are no longer signed in, or may not do this. Sign in in another window, then try again here.',
  409: 'Someone else has changed this evidence. It is shown as it is now; make your change again.',
  413: 'The file is larger than this installation accepts.'
};

function sentence(status, text) {
  try {
    const problem = JSON.parse(text);
    if (problem.detail && status !== 409) {
      return problem.detail;
    }
  } catch {
    // Not from Assay, perhaps from a proxy: said below.
  }
  return FAREWELLS[status] ?? `The server could not do this (${status}). Try again in a moment.`;
}

/**
 * A request with an outdated token is refused with a fresh one in the cookie: worth one more
 * attempt, so that nobody loses what they typed.
 */
async function withToken(send) {
  const first = token();
  const answer = await send(first);
  return answer.status === 403 && token() !== first ? send(token()) : answer;
}

async function ask(method, path, body, signal, keepalive = false) {
  const headers = { Accept: 'application/json, application/problem+json' };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  let answer;
  try {
    answer = await withToken((csrf) =>
      fetch(API + path, {
        method,
        headers: { ...headers, 'X-ASSAY-CSRF': csrf },
        body: JSON.stringify(body),
        signal,
        keepalive
      })
    );
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Refusal('The server cannot be reached. Check your connection and try again.');
  }
  return answered(answer.status, await answer.text());
}

function answered(status, text) {
  if (status >= 300) {
    throw new Refusal(sentence(status, text));
  }
  return text ? JSON.parse(text) : undefined;
}

/** Where Assay shows a page of its own. */
export const pageAddress = (page) => appRoot() + page;

export const session = () => ask('GET', '/session');

export const draft = (task) => ask('GET', `/tasks/${encodeURIComponent(task)}/draft`);

export const keepDraft = (task, known, fields, keepalive) =>
  ask('PUT', `/tasks/${encodeURIComponent(task)}/draft`, { known, fields }, undefined, keepalive);

const at = (task) => `/tasks/${encodeURIComponent(task)}/evidence`;

export const list = (task, signal) => ask('GET', at(task), undefined, signal);

export const earlier = (task, words, signal) =>
  ask('GET', `${at(task)}/earlier?words=${encodeURIComponent(words)}`, undefined, signal);

export const addLink = (task, link) => ask('POST', `${at(task)}/links`, link);

export const carryForward = (task, evidence) => ask('POST', `${at(task)}/carried`, { evidence });

export const describe = (id, particulars) => ask('PATCH', `/evidence/${id}`, particulars);

export const remove = (id) => ask('DELETE', `/evidence/${id}`);

export const caseOf = (processInstance) => ask('GET', `/process-instances/${encodeURIComponent(processInstance)}/case`);

export const newestAddress = (id) => `${API}/evidence/${id}/content`;

export const contentAddress = (id, version) => `${API}/evidence/${id}/content?version=${version}`;

/** Sends the bare bytes of a file. */
export async function upload(task, file, particulars, onProgress) {
  const said = encodeURIComponent(JSON.stringify({ ...particulars, name: file.name }));
  const answer = await withToken((csrf) => sendFile(API + at(task), file, said, csrf, onProgress));
  return answered(answer.status, answer.responseText);
}

/** By XMLHttpRequest: fetch cannot say how far an upload is. */
function sendFile(address, file, said, csrf, onProgress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('X-ASSAY-CSRF', csrf);
    request.setRequestHeader('Assay-Evidence', said);
    request.upload.onprogress = (event) => onProgress(event.loaded, event.total);
    request.onload = () => resolve(request);
    request.onerror = () => reject(new Refusal('The upload was cut off and nothing was kept. Upload the file again.'));
    request.send(file);
  });
}
