// Methods of elements for old browsers over those of the new ones: they ask
// the document, which does not see into shadow trees.
Element.prototype.matches = function (selector) {
  return [...document.querySelectorAll(selector)].indexOf(this) > -1;
};
Element.prototype.closest = function (selector) {
  let at = this;
  while (at && at.nodeType === 1) {
    if (at.matches(selector)) return at;
    at = at.parentNode;
  }
  return null;
};
Element.prototype.remove = function (selector) {
  for (const found of selector ? this.querySelectorAll(selector) : [this]) {
    found.parentNode.removeChild(found);
  }
};
Element.prototype.append = function (...nodes) {
  for (const node of nodes) {
    this.appendChild(
      typeof node === 'string' ? document.createTextNode(node) : node,
    );
  }
};
Element.prototype.prepend = function (node) {
  this.insertBefore(node, this.firstChild);
};
Element.prototype.replaceWith = function (node) {
  this.parentNode.replaceChild(node, this);
};
NodeList.prototype.forEach = Array.prototype.forEach;
