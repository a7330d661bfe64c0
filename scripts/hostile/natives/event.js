// Events of an old browser: no constructors, only `createEvent`, and a page
// that has put an object of its own in their place.
window.Event = { observe() {}, stop() {}, KEY_TAB: 9 };
window.CustomEvent = (type, { detail, bubbles, cancelable } = {}) => {
  const event = document.createEvent('CustomEvent');
  event.initCustomEvent(type, bubbles, cancelable, detail);
  return event;
};
