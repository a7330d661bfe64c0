import { expect } from '@esm-bundle/chai';
import { example } from './scene.fixture.js';
import { takeScene } from './scene.js';
import { paintPng } from './scene-canvas.js';
import type { Scene } from './scene-marks.js';
import { writeSvg } from './scene-svg.js';

/** A small picture is enough to compare: letters blur, shapes and ink stay. */
function shrink(
  image: CanvasImageSource,
  { width, height }: Scene,
): Uint8ClampedArray {
  const full = new OffscreenCanvas(width * 2, height * 2);
  full.getContext('2d')!.drawImage(image, 0, 0, full.width, full.height);
  const [columns, rows] = [Math.round(width / 4), Math.round(height / 4)];
  const small = new OffscreenCanvas(columns, rows).getContext('2d')!;
  small.imageSmoothingQuality = 'high';
  small.drawImage(full, 0, 0, columns, rows);
  return small.getImageData(0, 0, columns, rows).data;
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

describe('paintPng', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [name, colorScheme] of [
    ['gauge/share-of-gdp', 'light'],
    ['gauge/villages', 'dark'],
    ['gauge/bars', 'light'],
    ['gauge/big-number', 'light'],
    ['ranking/dti-2022', 'light'],
    ['ranking/conflict', 'dark'],
    ['trend/share-of-gdp', 'light'],
    ['trend/every-mark', 'dark'],
  ] as const) {
    it(`paintPng(${name}, ${colorScheme}) is the picture of the SVG, twice as large`, async () => {
      const scene = takeScene(await example(name, { colorScheme }))!;
      const png = await paintPng(scene);
      expect(png.type).to.equal('image/png');
      const painted = await createImageBitmap(png);
      expect([painted.width, painted.height]).to.deep.equal([
        scene.width * 2,
        scene.height * 2,
      ]);
      const svg = writeSvg(scene, { lang: 'vi', title: name });
      const one = shrink(painted, scene);
      const other = shrink(await imageOf(svg), scene);
      const differences = [...one].map((byte, at) =>
        Math.abs(byte - other[at]!),
      );
      const sum = differences.reduce((total, byte) => total + byte, 0);
      expect(sum / one.length).to.be.below(3);
      // Of the ground, and of much else.
      expect(new Set(one).size).to.be.above(20);
    });
  }

  it('paintPng(a picture that is too large) fails', async () => {
    const scene = { width: 1e6, height: 1e6, marks: [] };
    const failed = await paintPng(scene).then(
      () => false,
      () => true,
    );
    expect(failed).to.equal(true);
  });
});
