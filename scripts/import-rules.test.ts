import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importProblems } from './import-rules.js';

const widget = 'packages/widgets/src/widgets/gauge/gauge.';

function problems(path: string, text: string): readonly string[] {
  return importProblems(new Map([[path, text]]));
}

describe('what a stage may import', () => {
  const allowed: readonly (readonly [string, string])[] = [
    ['model', `import type { Query } from './gauge.query.js';`],
    ['model', `import { parseDataset } from '@chiso/data';`],
    ['model', `import { findArea } from '@chiso/data/areas';`],
    ['describe', `import { words } from '../../ui/pure/messages.js';`],
    ['layout', `import { dial } from './gauge.layout-dial.js';`],
    ['layout-dial', `import type { Model } from './gauge.model.js';`],
    ['view', `import { html } from 'lit/html.js';`],
    ['view', `import { icon } from '../../ui/icon.js';`],
    ['element', `import { styles } from './gauge.styles.js';`],
    ['element', `import { fetchDocument } from '../../source/fetch.js';`],
    ['element', `const view = await import('./gauge.view.js');`],
    ['styles', `import { tokens } from '../../ui/tokens.js';`],
    ['static', `import { layoutGauge } from './gauge.layout.js';`],
    ['static', `import { words } from './gauge.describe-en.js';`],
    ['static-table', `import { drawPath } from '../../ui/pure/draw.js';`],
    ['define', `import { GaugeElement } from './gauge.element.js';`],
  ];
  for (const [stage, text] of allowed) {
    it(`${stage} may: ${text}`, () => {
      assert.deepEqual(problems(`${widget}${stage}.ts`, text), []);
    });
  }
});

describe('what a stage may not import', () => {
  const forbidden: readonly (readonly [string, string])[] = [
    ['query', `import { modelGauge } from './gauge.model.js';`],
    ['model', `import type { Layout } from './gauge.layout.js';`],
    ['model', `export { view } from './gauge.view.js';`],
    ['model', `let later: import('./gauge.view.js').View;`],
    ['model', `import { html } from 'lit/html.js';`],
    ['model', `import { fetchDocument } from '../../source/fetch.js';`],
    ['describe', `import { icon } from '../../ui/icon.js';`],
    ['describe', `import { layoutGauge } from './gauge.layout.js';`],
    ['layout', `import {\n  describeGauge,\n} from './gauge.describe.js';`],
    ['layout', `import { styles } from './gauge.styles.js';`],
    ['view', `import { GaugeElement } from './gauge.element.js';`],
    ['view', `import _ from 'lodash';`],
    ['view', `import { modelTrend } from '../trend/trend.model.js';`],
    ['element', `import '../trend/trend.define.js';`],
    ['element', `import './gauge.define.js';`],
    ['element', `import { version } from '../../index.js';`],
    ['element', `import { x } from '../../../../data/src/index.js';`],
    ['element', `await import(name);`],
    ['static', `import { viewGauge } from './gauge.view.js';`],
    ['static', `import { styles } from './gauge.styles.js';`],
    ['static', `import { tokens } from '../../ui/tokens.js';`],
    ['static', `import { html } from 'lit/html.js';`],
    ['static', `import { readFileSync } from 'node:fs';`],
    ['view', `import { staticGauge } from './gauge.static.js';`],
    ['element', `import { staticGauge } from './gauge.static.js';`],
    ['define', `import { staticGauge } from './gauge.static.js';`],
    ['styles', `import { dial } from './gauge.layout.js';`],
    ['styles', `import { fetchDocument } from '../../source/fetch.js';`],
  ];
  for (const [stage, text] of forbidden) {
    it(`${stage} may not: ${text}`, () => {
      assert.equal(problems(`${widget}${stage}.ts`, text).length, 1);
    });
  }
});

describe('what shared files may import', () => {
  it('nothing of a widget', () => {
    const text = `import { GaugeElement } from '../widgets/gauge/gauge.element.js';`;
    assert.equal(problems('packages/widgets/src/ui/menu.ts', text).length, 1);
    assert.equal(problems('packages/widgets/src/source/a.ts', text).length, 1);
  });

  it('in ui/pure nothing that knows a page', () => {
    const path = 'packages/widgets/src/ui/pure/messages.ts';
    assert.equal(
      problems(path, `import { html } from 'lit/html.js';`).length,
      1,
    );
    assert.equal(problems(path, `import { a } from '../menu.js';`).length, 1);
    assert.deepEqual(problems(path, `import { a } from './b.js';`), []);
  });

  it('in the registries every widget', () => {
    const text = `import './widgets/gauge/gauge.define.js';`;
    assert.deepEqual(problems('packages/widgets/src/all.ts', text), []);
  });
});

describe('what @chiso/data may import', () => {
  it('itself only', () => {
    const path = 'packages/data/src/dataset/figure.ts';
    assert.deepEqual(problems(path, `import { a } from '../period/a.js';`), []);
    assert.equal(problems(path, `import { a } from 'lit';`).length, 1);
    assert.equal(problems(path, `import fs from 'node:fs';`).length, 1);
    const widgets = `import { a } from '../../../widgets/src/index.js';`;
    assert.equal(problems(path, widgets).length, 1);
  });
});

describe('what @chiso/cli may import', () => {
  const path = 'packages/cli/src/page/fill-page.ts';

  it('itself, Node, and what its package.json names', () => {
    const allowed = ['./find-views.js', '../main.js', 'node:fs', 'parse5'];
    for (const module of [...allowed, '@chiso/widgets/static']) {
      assert.deepEqual(problems(path, `import '${module}';`), [], module);
    }
  });

  it('nothing else', () => {
    const forbidden = ['lit', 'typescript', '../../../widgets/src/static.js'];
    for (const module of forbidden) {
      assert.equal(problems(path, `import '${module}';`).length, 1, module);
    }
  });
});

describe('how files of a widget are named', () => {
  it('by the widget and the stage', () => {
    assert.equal(problems(`${widget}helpers.ts`, '').length, 1);
    const stray = 'packages/widgets/src/widgets/gauge/dial.ts';
    assert.equal(problems(stray, '').length, 1);
  });
});

describe('what counts as an import', () => {
  it('not a comment, not a word inside a string', () => {
    const text = [
      `// import { html } from 'lit/html.js';`,
      `/**`,
      ` * import { html } from 'lit/html.js';`,
      ` */`,
      `const text = "say import { html } from 'lit'";`,
    ].join('\n');
    assert.deepEqual(problems(`${widget}model.ts`, text), []);
  });

  it('with its line', () => {
    const [problem] = problems(`${widget}model.ts`, `\n\nimport 'lit';`);
    assert.match(problem ?? '', /gauge\.model\.ts:3: lit: /);
  });
});
