import { expect } from '@esm-bundle/chai';
import type { Scene } from '../pure/scene-marks.js';
import { writeSvg } from '../pure/scene-svg.js';
import { example } from './scene.fixture.js';
import { takeScene } from './scene.js';
import { paintPng } from './scene-canvas.js';

/** Squares of the picture, in px of its file. */
const square = 8;

/**
 * How much light there is in each square of a picture: letters may be drawn
 * a little differently, shapes and ink stay.
 */
function lightIn(image: CanvasImageSource, scene: Scene): readonly number[] {
  const [width, height] = [scene.width * 2, scene.height * 2];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const columns = Math.ceil(width / square);
  const light = new Array<number>(columns * Math.ceil(height / square)).fill(0);
  for (let at = 0; at < data.length; at += 4) {
    const x = (at / 4) % width;
    const y = Math.floor(at / 4 / width);
    const of = Math.floor(y / square) * columns + Math.floor(x / square);
    light[of]! += (data[at]! + data[at + 1]! + data[at + 2]!) / 3 / square ** 2;
  }
  return light;
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
      const one = lightIn(painted, scene);
      const other = lightIn(await imageOf(svg), scene);
      const differences = [...one].map((light, at) =>
        Math.abs(light - other[at]!),
      );
      const sum = differences.reduce((total, light) => total + light, 0);
      expect(sum / one.length).to.be.below(1);
      expect(Math.max(...differences)).to.be.below(64);
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
