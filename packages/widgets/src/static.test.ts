import { expect } from '@esm-bundle/chai';
import * as classes from './index.js';
import { staticViews } from './static.js';
import type { Properties } from './ui/base-element.js';
import type { StaticWidget } from './ui/pure/static-view.js';

/** What finds a document, and asks nothing of it. */
const finding = ['src', 'integrity', 'data', 'follows', 'decimal'];

describe('the views that are drawn without a page', () => {
  for (const [name, widget] of Object.entries<StaticWidget>(staticViews)) {
    it(`ask of a ${name} what its tag asks`, () => {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Element`;
      const { properties } = Reflect.get(classes, type) as {
        readonly properties: Properties;
      };
      const own = [...widget.attributes, ...widget.flags];
      const asked = Object.keys(properties).filter(
        // In a sentence there is no header.
        (one) =>
          !finding.includes(one) && !(name === 'figure' && one === 'header'),
      );
      expect([...own].sort()).to.deep.equal(asked.sort());
    });
  }
});
