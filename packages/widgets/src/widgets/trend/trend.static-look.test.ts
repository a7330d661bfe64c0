import { expect } from '@esm-bundle/chai';
import { farthest } from '../../../test-support/colors.js';
import { show, until } from '../../../test-support/page.js';
import { paletteOn } from '../../ui/pure/palette.js';
import { readColor, readStroke } from '../../ui/tools/scene-paint.js';
import './trend.define.js';
import { inkOf, strokeOf } from './trend.static-look.js';

const document = {
  format: 'chiso/1',
  id: 'x',
  title: 'x',
  sources: [{ id: 's', title: 's' }],
  indicators: [{ id: 'x', name: 'x' }],
  // Not plain, so that all of the style sheets are there.
  targets: [{ indicator: 'x', period: '2024', value: 3, source: 's' }],
  observations: ['2021', '2022'].map((period, value) => ({
    ...{ indicator: 'x', period, value, source: 's' },
  })),
};

const marks = ['mark', 'hollow', 'core', 'ring', 'hole', 'sign', 'earlier'];
const sizes = ['', ' small', ' dense', ' small dense'];
const looks = [
  'grid',
  'base',
  'break',
  ...['stroke', 'stroke soft', 'missing', 'link', 'earlier hollow', 'pace'],
  ...['range', 'range hollow', 'range core', 'badge', 'badge dense'],
  ...['bang', 'bang dense', 'target', 'target dense', 'target other'],
  ...[
    'target other dense',
    ...marks.flatMap((mark) => sizes.map((size) => mark + size)),
  ],
];
const lines = ['', ...[-1, 0, 1, 2, 3, 4, 5, 6].map((line) => ` line${line}`)];

async function put(colorScheme: 'light' | 'dark') {
  const element = await show(
    'chiso-trend',
    {},
    { colorScheme, properties: { data: document } },
  );
  await until(() => element.renderRoot.querySelector('.target') !== null);
  const svg = element.renderRoot.querySelector('svg')!;
  const { color, backgroundColor } = getComputedStyle(
    element.renderRoot.querySelector('[part=frame]')!,
  );
  const [text, surface] = [color, backgroundColor].map(
    (one) => readColor(one)!.hex,
  );
  const styleOf = (name: 'path' | 'text', look: string) => {
    const made = window.document.createElementNS(svg.namespaceURI!, name);
    made.setAttribute('class', look);
    svg.append(made);
    return getComputedStyle(made);
  };
  const remove = () => element.parentElement!.remove();
  return { styleOf, palette: paletteOn(text!, surface!), remove };
}

describe('the look of a trend without a page', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`strokes its paths as the style sheets do, ${scheme}`, async () => {
      const { styleOf, palette, remove } = await put(scheme);
      for (const look of looks.flatMap((one) =>
        lines.map((line) => one + line),
      )) {
        const stroke = readStroke(styleOf('path', look), 1);
        const own = strokeOf(look, palette);
        expect(farthest(own?.color.hex, stroke?.color.hex)).to.be.at.most(1);
        expect(own, look).to.deep.equal({
          ...stroke,
          color: { ...stroke?.color, hex: own?.color.hex },
          isBeneath: false,
        });
      }
      remove();
    });

    it(`colours its words as the style sheets do, ${scheme}`, async () => {
      const { styleOf, palette, remove } = await put(scheme);
      const words = ['tick', 'aim', 'note', 'name', 'paced'];
      for (const look of words.flatMap((one) =>
        lines.map((line) => one + line),
      )) {
        const { fill } = styleOf('text', look);
        const own = palette[inkOf(look)];
        expect(farthest(own, readColor(fill)?.hex), look).to.be.at.most(1);
      }
      remove();
    });
  }
});
