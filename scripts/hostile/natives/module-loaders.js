// Loaders of the years before modules: a global `define` that takes everything,
// `module` and `exports` as on a server, and a `process`.
// loaded by chiso.classic.js
window.define = (...given) => {
  window.define.taken = given;
};
window.define.amd = { jQuery: true };
window.require = () => ({});
window.module = { exports: {} };
window.exports = window.module.exports;
window.process = { env: { NODE_ENV: 'production' }, browser: true };
window.global = window;
