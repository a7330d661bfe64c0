// Hardened as by SES: what every script shares can no longer be changed, nor
// can a name of it be assigned on what inherits it.
for (const name of [
  'Object',
  'Array',
  'Function',
  'String',
  'Number',
  'Date',
  'Map',
  'Set',
  'WeakMap',
  'Promise',
  'RegExp',
  'Error',
  'Event',
  'EventTarget',
  'Node',
  'Element',
  'HTMLElement',
]) {
  Object.freeze(window[name]);
  Object.freeze(window[name].prototype);
}
