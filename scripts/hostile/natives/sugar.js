// In the manner of Sugar 1.2: arrays, numbers and texts that can do more, and
// some that do something else than the language's own since.
// loaded by chiso.classic.js
const simplified = { À: 'A', Á: 'A', Đ: 'D', đ: 'd', ố: 'o', ế: 'e' };
String.prototype.normalize = function () {
  return this.replace(/[^ -~]/g, (letter) => simplified[letter] ?? letter);
};
String.prototype.at = function (...places) {
  return places.map((place) => this.charAt(place));
};
String.prototype.first = function (count = 1) {
  return this.slice(0, count);
};
String.prototype.each = function (pattern = /[\s\S]/g) {
  return this.match(pattern) ?? [];
};
Object.assign(Array.prototype, {
  at(place) {
    return this[(place + this.length) % this.length];
  },
  compact() {
    return this.filter((value) => value != null);
  },
  exclude(value) {
    return this.filter((other) => other !== value);
  },
  groupBy(name) {
    return Object.groupBy(this, (value) => value[name]);
  },
  min() {
    return Math.min(...this);
  },
  remove(value) {
    const place = this.indexOf(value);
    if (place >= 0) this.splice(place, 1);
    return this;
  },
});
const { map, includes } = Array.prototype;
Array.prototype.map = function (run, self) {
  return typeof run === 'string'
    ? map.call(this, (value) => value[run])
    : map.call(this, run, self);
};
Array.prototype.includes = function (value) {
  return typeof value === 'function'
    ? this.some(value)
    : includes.call(this, value);
};
Number.prototype.format = function (digits) {
  return this.toFixed(digits);
};
Number.prototype.abbr = function () {
  return `${Math.round(this / 1000)}k`;
};
Date.prototype.format = Date.prototype.toISOString;
