// Functions and arrays of Prototype 1.5: a `bind` that cannot make objects, an
// `apply` that counts, a `reduce` that takes no function.
const { apply } = Function.prototype;
window.calls = 0;
Function.prototype.bind = function (self) {
  return (...given) => this.apply(self, given);
};
Function.prototype.apply = function (self, given) {
  window.calls += 1;
  return Reflect.apply(apply, this, [self, given]);
};
Function.prototype.defer = function () {
  setTimeout(() => this(), 10);
};
Function.prototype.toString = () => '[native code]';
Array.prototype.reduce = function () {
  return this.length > 1 ? this : this[0];
};
Array.prototype.first = function () {
  return this[0];
};
