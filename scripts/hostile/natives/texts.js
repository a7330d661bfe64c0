// Texts and numbers mended for old browsers, over those of the new ones: in
// ASCII, in English, one letter at a time.
String.prototype.normalize = function () {
  return String(this);
};
String.prototype.repeat = function (count) {
  return new Array(count + 1).join(this);
};
String.prototype.padStart = function (length, filling = ' ') {
  return filling.repeat(Math.max(0, length - this.length)) + this;
};
String.prototype.includes = function (text) {
  return this.indexOf(text) !== -1;
};
String.prototype.trimEnd = function () {
  return this.replace(/\s+$/, '');
};
String.prototype.localeCompare = function (other) {
  return this < other ? -1 : this > other ? 1 : 0;
};
String.prototype.toLocaleUpperCase = String.prototype.toUpperCase;
Number.prototype.toLocaleString = function () {
  return `${this}`;
};
Number.prototype.toFixed = function (digits = 0) {
  return `${Math.round(this * 10 ** digits) / 10 ** digits}`;
};
Date.prototype.toLocaleDateString = Date.prototype.toDateString;
