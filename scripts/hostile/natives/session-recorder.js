// In the manner of a session recorder: it opens every shadow tree, looks over
// the shoulder of every style sheet, and wraps what a page asks and says.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, { ...options, mode: 'open' });
  new MutationObserver(() => {}).observe(root, {
    childList: true,
    subtree: true,
  });
  return root;
};
const { replaceSync } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.replaceSync = function (text) {
  window.recorded = (window.recorded ?? 0) + text.length;
  return replaceSync.call(this, text);
};
const sheets = Object.getOwnPropertyDescriptor(
  ShadowRoot.prototype,
  'adoptedStyleSheets',
);
Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
  ...sheets,
  set(list) {
    return sheets.set.call(this, [...list]);
  },
});
const { fetch } = window;
window.fetch = async (...given) => {
  const response = await fetch(...given);
  const copy = response.clone();
  copy.text();
  return response;
};
for (const name of ['warn', 'error']) {
  const own = console[name];
  console[name] = (...said) => own(...said);
}
