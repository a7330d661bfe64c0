import { expect } from '@esm-bundle/chai';
import { farthest } from '../../../test-support/colors.js';
import { all, show, until } from '../../../test-support/page.js';
import { paletteOn } from '../../ui/pure/palette.js';
import { readColor, readStroke } from '../../ui/tools/scene-paint.js';
import './gauge.define.js';
import { paintOf } from './gauge.static-look.js';

const looks = [
  ...['rule', 'track', 'fill', 'previous', 'missing', 'target', 'arrow'],
  ...['band neutral', 'band low', 'band medium', 'band high'],
];

describe('the look of a gauge without a page', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is that of the style sheets, ${colorScheme}`, async () => {
      const element = await show(
        'chiso-gauge',
        { count: '3', of: '4', header: 'x' },
        { colorScheme },
      );
      // The button of its table comes with the rarer styles.
      await until(() => all(element, '[part=actions] button').length > 0);
      const frame = getComputedStyle(
        element.renderRoot.querySelector('[part=frame]')!,
      );
      const [text, surface] = [frame.color, frame.backgroundColor].map(
        (one) => readColor(one)!.hex,
      );
      const palette = paletteOn(text!, surface!);
      const svg = element.renderRoot.querySelector('svg')!;
      for (const look of looks) {
        const path = document.createElementNS(svg.namespaceURI!, 'path');
        path.setAttribute('class', look);
        path.setAttribute('stroke-width', '3');
        svg.append(path);
        const style = getComputedStyle(path);
        const { fill, stroke } = paintOf(look, 3, palette);
        expect(fill?.hex, look).to.equal(
          style.fill === 'none' ? undefined : readColor(style.fill)?.hex,
        );
        const { color: drawn, ...line } = readStroke(style, 1) ?? {};
        const { color: own, ...ownLine } = stroke ?? {};
        expect(ownLine, look).to.deep.equal(line);
        expect(farthest(own?.hex, drawn?.hex), look).to.be.at.most(1);
      }
      element.parentElement!.remove();
    });
  }
});
