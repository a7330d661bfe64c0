import { expect } from '@esm-bundle/chai';
import { farthest } from '../../../test-support/colors.js';
import { all, show, until } from '../../../test-support/page.js';
import '../../widgets/ranking/ranking.define.js';
import { readColor } from '../tools/scene-paint.js';
import { type Palette, paletteOn, palettes } from './palette.js';

const document = {
  format: 'chiso/1',
  id: 'two',
  title: 'Hai nơi',
  sources: [{ id: 's', title: 'Nguồn' }],
  areas: ['a', 'b'].map((id) => ({ id, name: id })),
  indicators: [{ id: 'x', name: 'Chỉ số', unit: 'index' }],
  observations: [
    { indicator: 'x', area: 'a', period: '2022', value: 0.5, rank: 1 },
    { indicator: 'x', area: 'b', period: '2022', value: 0.4, rank: 2 },
  ].map((one) => ({ ...one, source: 's' })),
};

/** What an element's tokens are computed to, and those of its page. */
async function paletteOf(colorScheme: 'light' | 'dark'): Promise<Palette> {
  const element = await show(
    'chiso-ranking',
    { indicator: 'x', highlight: 'a' },
    { colorScheme, properties: { data: document } },
  );
  const tint = () => {
    const [cell] = all(element, '.own > *');
    return cell && readColor(getComputedStyle(cell).backgroundColor)?.hex;
  };
  // It comes with what marks the row.
  await until(() => tint() !== undefined, 'a tint');
  const probe = window.document.createElement('i');
  element.renderRoot.append(probe);
  const read = (color: string) => {
    probe.style.color = color;
    return readColor(getComputedStyle(probe).color)!.hex;
  };
  const tokens = ['text', 'surface', 'muted', 'line', 'track', 'accent'];
  const palette = Object.fromEntries(
    [...tokens, 'contrast', 'tint'].map((name) => [
      name,
      read(`var(--_${name})`),
    ]),
  ) as unknown as Palette;
  // The marked row has the tint that the picture of it has.
  expect(tint()).to.equal(palette.tint);
  element.parentElement!.remove();
  return palette;
}

describe('paletteOn(text, surface)', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`is what the tokens are computed to on a ${scheme} page`, async () => {
      const computed = await paletteOf(scheme);
      const { text, surface } = computed;
      const own = Object.entries(paletteOn(text, surface));
      expect(own.map(([name]) => name).sort()).to.deep.equal(
        Object.keys(computed).sort(),
      );
      for (const [name, color] of own) {
        const other = computed[name as keyof Palette];
        expect(farthest(color, other), name).to.be.at.most(1);
      }
    });
  }

  it('has grounds that are those of a browser', async () => {
    expect(palettes.light.surface).to.equal((await paletteOf('light')).surface);
    // Browsers differ in how dark an empty page is, and all are darker than
    // this.
    const dark = (await paletteOf('dark')).surface;
    expect(Number.parseInt(dark.slice(1, 3), 16)).to.be.within(16, 32);
    expect(Number.parseInt(palettes.dark.surface.slice(1, 3), 16)).to.equal(18);
  });
});
