// In the manner of the polyfill of scoped registries: classes are not handed
// to the browser but to stand-ins of its own, which call them.
const NativeElement = window.HTMLElement;
const natively = window.customElements;
const known = new Map();
let upgraded;
window.HTMLElement = function () {
  const element = upgraded;
  if (!element) {
    const tag = [...known].find(([, { type }]) => type === new.target)[0];
    return document.createElement(tag);
  }
  upgraded = undefined;
  return element;
};
window.HTMLElement.prototype = NativeElement.prototype;
class Registry {
  define(tag, type) {
    known.set(tag, { type });
    const { prototype, observedAttributes = [] } = type;
    class StandIn extends NativeElement {
      static observedAttributes = observedAttributes;
      constructor() {
        super();
        Object.setPrototypeOf(this, prototype);
        upgraded = this;
        new type();
      }
    }
    for (const name of [
      'connectedCallback',
      'disconnectedCallback',
      'adoptedCallback',
      'attributeChangedCallback',
    ]) {
      StandIn.prototype[name] = prototype[name];
    }
    natively.define(tag, StandIn);
  }
  get(tag) {
    return known.get(tag)?.type;
  }
  whenDefined(tag) {
    return natively.whenDefined(tag).then(() => this.get(tag));
  }
}
window.CustomElementRegistry = Registry;
Object.defineProperty(window, 'customElements', {
  configurable: true,
  value: new Registry(),
});
