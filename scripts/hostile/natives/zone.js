// In the manner of zone.js: a promise of its own, timers, listeners, observers
// and element callbacks that run in a zone.
const inZone = (run) =>
  typeof run === 'function'
    ? function (...given) {
        window.Zone.turns += 1;
        return run.apply(this, given);
      }
    : run;
window.Zone = { turns: 0, current: { name: '<root>' } };
const Native = Promise;
class ZoneAwarePromise {
  #native;
  constructor(run) {
    this.#native = new Native(inZone(run));
  }
  // biome-ignore lint/suspicious/noThenProperty: a promise that is another
  then(done, failed) {
    const next = this.#native.then(inZone(done), inZone(failed));
    return new ZoneAwarePromise((yes, no) => next.then(yes, no));
  }
  catch(failed) {
    return this.then(undefined, failed);
  }
  finally(last) {
    return this.then(
      (value) => {
        last();
        return value;
      },
      (error) => {
        last();
        throw error;
      },
    );
  }
  get [Symbol.toStringTag]() {
    return 'Promise';
  }
  static resolve(value) {
    return new ZoneAwarePromise((yes) => yes(value));
  }
  static reject(error) {
    return new ZoneAwarePromise((_, no) => no(error));
  }
  static all(values) {
    return new ZoneAwarePromise((yes, no) => Native.all(values).then(yes, no));
  }
  static race(values) {
    return new ZoneAwarePromise((yes, no) => Native.race(values).then(yes, no));
  }
  static allSettled(values) {
    return new ZoneAwarePromise((yes, no) =>
      Native.allSettled(values).then(yes, no),
    );
  }
}
window.Promise = ZoneAwarePromise;
const { then } = Native.prototype;
// biome-ignore lint/suspicious/noThenProperty: the patched one
Native.prototype.then = function (done, failed) {
  return then.call(this, inZone(done), inZone(failed));
};
for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
  const own = window[name];
  window[name] = (run, ...given) => own(inZone(run), ...given);
}
const { addEventListener, removeEventListener } = EventTarget.prototype;
const wrapped = new WeakMap();
EventTarget.prototype.addEventListener = function (type, listener, options) {
  if (typeof listener === 'function' && !wrapped.has(listener)) {
    wrapped.set(listener, inZone(listener));
  }
  const heard = wrapped.get(listener) ?? listener;
  addEventListener.call(this ?? window, type, heard, options);
};
EventTarget.prototype.removeEventListener = function (type, listener, options) {
  const heard = wrapped.get(listener) ?? listener;
  removeEventListener.call(this ?? window, type, heard, options);
};
for (const name of [
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
]) {
  const Own = window[name];
  window[name] = class extends Own {
    constructor(run, options) {
      super(inZone(run), options);
    }
  };
}
const { fetch } = window;
window.fetch = (...given) =>
  new ZoneAwarePromise((yes, no) => fetch(...given).then(yes, no));
const { define } = CustomElementRegistry.prototype;
CustomElementRegistry.prototype.define = function (tag, type, options) {
  for (const name of [
    'connectedCallback',
    'disconnectedCallback',
    'adoptedCallback',
    'attributeChangedCallback',
  ]) {
    const { prototype } = type;
    if (prototype[name]) {
      Object.defineProperty(prototype, name, {
        configurable: true,
        value: inZone(prototype[name]),
      });
    }
  }
  define.call(this, tag, type, options);
};
