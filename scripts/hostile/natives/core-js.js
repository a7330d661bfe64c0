// In the manner of core-js 2 that takes every browser for an old one: symbols
// that are texts, collections, promises and regular expressions of its own.
let counted = 0;
const OwnSymbol = Symbol;
const symbols = new Map();
window.Symbol = (name = '') => {
  counted += 1;
  return `@@${name}_${counted}`;
};
for (const name of Object.getOwnPropertyNames(OwnSymbol)) {
  if (typeof OwnSymbol[name] === 'symbol')
    window.Symbol[name] = OwnSymbol[name];
}
window.Symbol.for = (key) => {
  if (!symbols.has(key)) symbols.set(key, window.Symbol(key));
  return symbols.get(key);
};
for (const name of ['Map', 'Set', 'WeakMap', 'WeakSet']) {
  const Own = window[name];
  window[name] = class {
    constructor(values) {
      this._own = new Own();
      for (const value of values ?? []) {
        if (this.set) this.set(...value);
        else this.add(value);
      }
      if (name.startsWith('Weak')) return;
      this.size = this._own.size;
    }
    has(key) {
      return this._own.has(key);
    }
    delete(key) {
      const isGone = this._own.delete(key);
      this.size = this._own.size;
      return isGone;
    }
  };
  const { prototype } = window[name];
  const own = Own.prototype;
  if (own.get) {
    prototype.get = function (key) {
      return this._own.get(key);
    };
    prototype.set = function (key, value) {
      this._own.set(key, value);
      this.size = this._own.size;
      return this;
    };
  } else {
    prototype.add = function (value) {
      this._own.add(value);
      this.size = this._own.size;
      return this;
    };
  }
  if (own.forEach) {
    for (const list of ['keys', 'values', 'entries']) {
      prototype[list] = function () {
        return this._own[list]();
      };
    }
    prototype[OwnSymbol.iterator] = function () {
      return this._own[OwnSymbol.iterator]();
    };
    prototype.forEach = function (visit, self) {
      for (const [key, value] of this._own.entries()) {
        visit.call(self, value, key, this);
      }
    };
    prototype.clear = function () {
      this._own.clear();
      this.size = 0;
    };
  }
}
const { exec } = RegExp.prototype;
RegExp.prototype.exec = function (text) {
  return exec.call(this, `${text}`);
};
const { replace, split } = String.prototype;
String.prototype.replace = function (pattern, instead) {
  return replace.call(this, pattern, instead);
};
String.prototype.split = function (...given) {
  return split.apply(this, given);
};
Object.entries = (value) =>
  Object.keys(value).map((name) => [name, value[name]]);
Object.fromEntries = (entries) => {
  const made = {};
  for (const [name, value] of entries) made[name] = value;
  return made;
};
Array.from = (list, run) => {
  const found = [
    ...(typeof list[OwnSymbol.iterator] === 'function'
      ? list
      : Array.prototype.slice.call(list)),
  ];
  return run ? found.map(run) : found;
};
