// A page that writes on the prototypes by plain assignment, as tutorials did:
// all of it turns up in `for … in`.
Object.prototype.extend = function (more) {
  return Object.assign(this, more);
};
Object.prototype.isEmpty = function () {
  return Object.keys(this).length === 0;
};
Object.prototype.clone = function () {
  return { ...this };
};
Object.prototype.size = function () {
  return Object.keys(this).length;
};
Array.prototype.last = function () {
  return this[this.length - 1];
};
Array.prototype.unique = function () {
  return [...new Set(this)];
};
Array.prototype.contains = function (value) {
  return this.includes(value);
};
String.prototype.format = function (...given) {
  return this.replace(/\{(\d+)\}/g, (_, at) => given[at]);
};
Function.prototype.method = function (name, run) {
  this.prototype[name] = run;
  return this;
};
