// In the manner of MooTools 1.2: types with methods of their own, `bind` that
// takes a list, and a constructor `Event` that wraps what it is given.
// loaded by chiso.classic.js
Array.from = (value) => (value == null ? [] : [].concat(value));
Object.assign(Array.prototype, {
  append(list) {
    this.push(...list);
    return this;
  },
  associate(names) {
    return Object.fromEntries(this.map((value, at) => [names[at], value]));
  },
  clean() {
    return this.filter((value) => value != null);
  },
  erase(value) {
    for (let at = this.length; at--; ) {
      if (this[at] === value) this.splice(at, 1);
    }
    return this;
  },
  flatten() {
    return [].concat(...this);
  },
  invoke(name) {
    return this.map((value) => value[name]());
  },
  pick() {
    return this.find((value) => value != null) ?? null;
  },
});
Function.prototype.bind = function (self, given) {
  return (...rest) => {
    const list = given === undefined ? rest : [].concat(given);
    return this.apply(self, list);
  };
};
Function.prototype.create = function () {
  return this;
};
Number.prototype.round = function (digits = 0) {
  return Number(this.toFixed(digits));
};
String.prototype.contains = function (text) {
  return this.indexOf(text) > -1;
};
String.prototype.clean = function () {
  return this.replace(/\s+/g, ' ').trim();
};
Object.assign(Element.prototype, {
  set(name, value) {
    this.setAttribute(name, value);
    return this;
  },
  get(name) {
    return this.getAttribute(name);
  },
  inject(parent) {
    parent.append(this);
    return this;
  },
  dispose() {
    this.parentNode?.removeChild(this);
    return this;
  },
  match(selector) {
    return this.matches(selector);
  },
  clone() {
    return this.cloneNode(true);
  },
});
window.Event = (event) => {
  const wrapped = { event, target: event?.target, type: event?.type };
  wrapped.stop = () => event.preventDefault();
  return wrapped;
};
