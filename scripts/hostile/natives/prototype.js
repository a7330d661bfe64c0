// In the manner of Prototype 1.7: enumerable methods on every array, an
// `Array.from` that only knows lists, `toJSON` that writes text, and its own
// `Element`, whose methods stand on the tags of the page.
// loaded by chiso.classic.js
function $A(list) {
  const found = [];
  for (let at = 0; at < (list?.length ?? 0); at++) found.push(list[at]);
  return found;
}
Array.from = $A;
Object.assign(Array.prototype, {
  each(visit) {
    for (let at = 0; at < this.length; at++) visit(this[at], at);
    return this;
  },
  collect: Array.prototype.map,
  detect: Array.prototype.find,
  entries() {
    return $A(this);
  },
  toArray() {
    return $A(this);
  },
  include(value) {
    return this.indexOf(value) !== -1;
  },
  clear() {
    this.length = 0;
    return this;
  },
  toJSON() {
    return `[${this.map((value) => Object.toJSON(value)).join(', ')}]`;
  },
});
Object.toJSON = (value) => String(value);
Object.keys = (value) => {
  const names = [];
  for (const name in value) names.push(name);
  return names;
};
String.prototype.toJSON = function () {
  return `"${this}"`;
};
String.prototype.sub = function (pattern, text) {
  return this.replace(pattern, text);
};
Function.prototype.bind = function (self, ...given) {
  return (...rest) => this.apply(self, given.concat(rest));
};
Element.prototype.remove = function () {
  this.parentNode.removeChild(this);
  return this;
};
Element.prototype.select = function (selector) {
  return $A(this.querySelectorAll(selector));
};
Element.prototype.replace = Element.prototype.replaceWith;
document.getElementsByClassName = (name) =>
  $A(document.querySelectorAll(`.${name}`));
window.Element = (tag, attributes) =>
  Object.assign(document.createElement(tag), attributes);
window.Element.prototype = HTMLElement.prototype;
