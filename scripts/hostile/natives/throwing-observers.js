// Observers of a test page: they can be made, and throw when they are used.
// keeps the fallback
for (const name of ['ResizeObserver', 'IntersectionObserver']) {
  window[name] = class {
    observe() {
      throw new Error(`${name} is not for this page`);
    }
    unobserve() {}
    disconnect() {}
  };
}
