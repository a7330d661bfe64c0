import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forbiddenCode } from './forbidden-code.js';

const reasons = (code: string) =>
  forbiddenCode(code).map((line) => line.replace(/^\d+:\d+: /, ''));

/** A value in a template. */
const hole = ['$', '{a}'].join('');

describe('forbiddenCode', () => {
  const forbidden: readonly (readonly [code: string, reason: string])[] = [
    ['eval("1")', 'eval'],
    ['(0, eval)("1")', 'eval'],
    ['globalThis["eval"]("1")', 'eval'],
    ['globalThis.eval("1")', 'eval'],
    ['new Function("return 1")', 'new Function'],
    ['Function("return 1")()', 'new Function'],
    ['new window.Function("return 1")', 'new Function'],
    ['setTimeout("x()", 1)', 'setTimeout of a text'],
    ['window.setInterval(`x()`)', 'setInterval of a text'],
    ['a.innerHTML = b', '.innerHTML'],
    ['a["innerHTML"] = b', '.innerHTML'],
    ['x = a.b().outerHTML', '.outerHTML'],
    ['a.insertAdjacentHTML("beforeend", b)', '.insertAdjacentHTML'],
    ['range.createContextualFragment(b)', '.createContextualFragment'],
    ['a.setHTMLUnsafe(b)', '.setHTMLUnsafe'],
    ['Document.parseHTMLUnsafe(b)', '.parseHTMLUnsafe'],
    ['frame.srcdoc = b', '.srcdoc'],
    ['document.write(b)', 'document.write'],
    ['const d = document; d.write(b)', 'document.write'],
    ['const d = window.document; d.write(b)', 'document.write'],
    ['a.ownerDocument.write(b)', 'document.write'],
    ['document.writeln(b)', '.writeln'],
    ['new DOMParser().parseFromString(b, "text/html")', 'DOMParser'],
    ['a.style.cssText = b', '.cssText'],
    ['a.setAttribute("style", b)', "setAttribute('style')"],
    ['new Worker(URL.createObjectURL(blob))', 'Worker'],
    ['new self.SharedWorker(url)', 'SharedWorker'],
    ['import { x } from "lit/directives/style-map.js"', 'styleMap'],
    ['throw Error("The `styleMap` directive must")', 'styleMap'],
    ['html`<p style="color: red"></p>`', 'style= in markup'],
    [`h\`<p class=${hole} style=${hole}></p>\``, 'style= in markup'],
    ['x = `<p style="color: red">`', 'style= in markup'],
    ["x = \"<p class='a' style='color: red'>\"", 'style= in markup'],
  ];
  for (const [code, reason] of forbidden) {
    it(`forbiddenCode(${code}) is ${reason}`, () => {
      assert.deepEqual(reasons(code), [reason]);
    });
  }

  const allowed: readonly string[] = [
    'a.textContent = "<b>innerHTML</b>"',
    '// eval, a.innerHTML = b',
    `h\`<p .style=${hole} class="style"></p>\``,
    'a.style.setProperty("color", b)',
    'navigator.clipboard.write(b)',
    'stream.write(b)',
    'setTimeout(() => x(), 1)',
    'setTimeout(resolve, 1)',
    'a.setAttribute("lang", b)',
    'x = ".chart [style] { color: red }"',
    'class A { evaluate() { return this.eval2 } }',
    'x instanceof Function',
  ];
  for (const code of allowed) {
    it(`forbiddenCode(${code}) is nothing`, () => {
      assert.deepEqual(reasons(code), []);
    });
  }

  const sink =
    'static createElement(t,e){const s=r.createElement("template");return s.innerHTML=t,s}';

  it('forbiddenCode(the template sink of Lit) is nothing, once', () => {
    assert.deepEqual(reasons(`class N{${sink}}`), []);
    assert.deepEqual(reasons(`class N{${sink}}class M{${sink}}`), [
      '.innerHTML',
    ]);
  });

  it('forbiddenCode(a template sink that is another one) is told', () => {
    for (const changed of [
      sink.replace('innerHTML=t', 'innerHTML=e'),
      sink.replace('"template"', '"div"'),
      sink.replace('static ', ''),
      sink.replace('(t,e){', '(t,e){t=t.trim();'),
    ]) {
      assert.deepEqual(reasons(`class N{${changed}}`), ['.innerHTML'], changed);
    }
  });

  it('forbiddenCode(a fault on the second line) says where it is', () => {
    assert.deepEqual(forbiddenCode('let a;\n  a.innerHTML = ""'), [
      '2:3: .innerHTML',
    ]);
  });
});
