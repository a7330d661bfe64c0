import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { squeezeTemplates } from './squeeze-templates.js';

describe('squeezeTemplates', () => {
  it('squeezeTemplates(a template in a template) keeps a line’s end only', () => {
    assert.equal(
      squeezeTemplates(
        [
          'const view = html`<p>',
          '    a  b',
          '    $' + '{svg`<g>',
          '      </g>`}',
          '  </p>`;',
        ].join('\n'),
      ),
      'const view = html`<p>\na  b\n$' + '{svg`<g>\n</g>`}\n</p>`;',
    );
  });

  it('squeezeTemplates(anything else) leaves it as it is', () => {
    const code =
      'const f = (html) => {\n  return css`a {\n    b: c }` + `\n  x`;\n};';
    assert.equal(squeezeTemplates(code), code);
  });
});
