// Makes elements. Text is always set as text, so that nothing people typed becomes markup.

/** An element with properties, attributes and children; an empty child is left out. */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element && !name.includes('-')) {
      element[name] = value;
    } else {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== ''));
  return element;
}

export const button = (text, onclick, kind = 'btn-default') =>
  el('button', { type: 'button', className: `btn btn-sm ${kind}`, onclick }, text);

let labels = 0;

/** A labelled control with a line of help. */
export function field(label, control, help) {
  control.id = `assay-evidence-${++labels}`;
  const hint = help ? el('p', { className: 'help-block', id: `${control.id}-help` }, help) : undefined;
  if (hint) {
    control.setAttribute('aria-describedby', hint.id);
  }
  if (control.type === 'checkbox' || control.type === 'radio') {
    return el('div', { className: control.type }, el('label', {}, control, label), hint ?? '');
  }
  control.classList.add('form-control');
  return el('div', { className: 'form-group' }, el('label', { htmlFor: control.id }, label), hint ?? '', control);
}
