// Maps and sets of a browser of 2013, put over the new ones by a page that
// tests for the old: they begin empty whatever they are given, and cannot be
// gone through.
// keeps the fallback
const old = (Own) => {
  const names = ['get', 'set', 'add', 'has', 'delete', 'clear', 'forEach'];
  const Old = function () {
    this._own = new Own();
  };
  for (const name of names) {
    if (!(name in Own.prototype)) continue;
    Old.prototype[name] = function (...given) {
      const answer = this._own[name](...given);
      return answer === this._own ? undefined : answer;
    };
  }
  Object.defineProperty(Old.prototype, 'size', {
    get() {
      return this._own.size;
    },
  });
  return Old;
};
window.Map = old(Map);
window.Set = old(Set);
