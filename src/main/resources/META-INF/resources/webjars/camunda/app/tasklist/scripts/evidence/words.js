// Says sizes, dates and kinds the way people do.

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });

export const CLASSIFICATIONS = {
  open: 'Open: may be published',
  internal: 'Internal: for the council’s own use',
  exempt: 'Exempt from publication'
};

const KINDS = [
  [/^application\/pdf$/, 'PDF'],
  [/wordprocessingml|msword|opendocument\.text|rtf/, 'Text document'],
  [/spreadsheetml|ms-excel|opendocument\.spreadsheet|csv/, 'Spreadsheet'],
  [/presentationml|ms-powerpoint|opendocument\.presentation/, 'Slides'],
  [/^message\/|ms-outlook/, 'Email'],
  [/^image\//, 'Picture'],
  [/^audio\//, 'Recording'],
  [/^video\//, 'Film'],
  [/zip/, 'Archive'],
  [/^text\/html$/, 'Web page'],
  [/^text\//, 'Text']
];

/** What a media type is called by people who never heard of media types. */
export const kind = (mediaType) => KINDS.find(([pattern]) => pattern.test(mediaType))?.[1] ?? 'File';

export function size(bytes) {
  if (bytes < 1024) {
    return `${bytes} bytes`;
  }
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

export const received = (version) => `received ${moment.format(new Date(version.receivedAt))} from ${version.receivedFrom}`;

export function period({ effectiveFrom, effectiveTo }) {
  const from = effectiveFrom && day.format(new Date(effectiveFrom));
  const to = effectiveTo && day.format(new Date(effectiveTo));
  if (from && to) {
    return `Speaks for ${from} to ${to}`;
  }
  return from ? `Speaks for the time since ${from}` : to ? `Speaks for the time until ${to}` : '';
}

export const pieces = (number) => (number === 1 ? '1 item' : `${number} items`);
