// In the manner of pages of 2008 with jQuery and plugins found here and there:
// `json.js`, which stood on every object, and methods for old browsers that
// replace those of the new ones.
// loaded by chiso.classic.js
window.jQuery = window.$ = (found) =>
  typeof found === 'function' ? found(window.$) : { length: 0, 0: found };
window.$.fn = {};
window.$.browser = { msie: false, version: '9' };
Object.prototype.toJSONString = function () {
  return JSON.stringify(this);
};
Object.prototype.parseJSON = function () {
  return JSON.parse(this);
};
Array.prototype.indexOf = function (value, from = 0) {
  for (let at = from; at < this.length; at++) if (this[at] === value) return at;
  return -1;
};
Array.prototype.remove = function (from, to) {
  const rest = this.slice((to ?? from) + 1);
  this.length = from;
  return this.push(...rest);
};
Array.prototype.forEach = function (visit, self) {
  for (let at = 0; at < this.length; at++) visit.call(self, this[at], at, this);
};
Array.prototype.filter = function (holds, self) {
  const kept = [];
  for (let at = 0; at < this.length; at++) {
    if (holds.call(self, this[at], at, this)) kept.push(this[at]);
  }
  return kept;
};
String.prototype.trim = function () {
  return this.replace(/^\s+|\s+$/g, '');
};
String.prototype.startsWith = function (text) {
  return this.indexOf(text) === 0;
};
String.prototype.endsWith = function (text) {
  return this.slice(-text.length) === text;
};
document.querySelectorAll = (
  (own) => (selector) =>
    own.call(document, selector)
)(document.querySelectorAll);
window.console.log = () => {};
