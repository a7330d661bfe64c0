import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { squeezeStyles } from './squeeze-styles.js';

describe('squeezeStyles', () => {
  it('squeezeStyles(a style sheet) keeps its rules and nothing else', () => {
    const code = [
      'export const styles = /* css */ `',
      '  /* Why. */',
      "  [part='a'] > b {",
      '    color: color-mix(in srgb, red 20%, var(--_b));',
      "    content: ' · ';",
      '  }',
      '`;',
    ].join('\n');
    assert.equal(
      squeezeStyles(code),
      'export const styles = `[part=a]>b{color:color-mix(in srgb,red 20%,var(--_b));content:" · "}`;',
    );
  });

  it('squeezeStyles(a custom property, a fraction) has no space or zero to spare', () => {
    assert.equal(
      squeezeStyles(
        '/* css */ `a b { --_c: var(\n  --c,\n  rgb(0 0 0 / 0.5)\n); top: -0.25em }`',
      ),
      '`a b{--_c:var(--c,rgb(0 0 0 / .5));top:-.25em}`',
    );
  });

  it('squeezeStyles(anything else) leaves it as it is', () => {
    for (const code of [
      'const html = `<p>\n  a</p>`;',
      `const css = /* css */ \`a {\n  \${b}\n}\`;`,
    ]) {
      assert.equal(squeezeStyles(code), code);
    }
  });
});
