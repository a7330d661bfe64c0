import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { palettes } from '@chiso/widgets/static';
import { create } from 'fontkit';
import { readDocument } from '../src/document/read-document.js';
import { fontFiles, measureText } from '../src/picture/bundled-font.js';
import { drawPicture } from '../src/picture/draw-picture.js';
import { paintPng } from '../src/picture/paint-png.js';
import { showView } from '../src/view.js';
import { elementsIn } from './support/read-html.js';
import { readPng } from './support/read-png.js';
import { exampleData } from './support/run-chiso.js';

const views = [
  [
    'ranking',
    'dti.json',
    { indicator: 'dti', period: '2022', highlight: 'ninh-binh' },
  ],
  ['trend', 'digital-economy-share.json', {}],
  ['gauge', 'digital-economy-share.json', { period: '2023', method: 'mic' }],
  ['scorecard', 'digital-transformation.json', {}],
] as const;

async function view(widget: string, file: string, asked: object) {
  const { dataset } = await readDocument(exampleData(file));
  return showView({ widget, asked: { ...asked } }, dataset);
}

describe('the picture of a view', () => {
  for (const [widget, file, asked] of views) {
    for (const theme of ['light', 'dark'] as const) {
      it(`of a ${widget} is painted, ${theme}`, async () => {
        const drawn = drawPicture(await view(widget, file, asked), {
          theme,
          width: 320,
          isCard: false,
        })!;
        const png = readPng(paintPng(drawn.svg, 2));
        assert.equal(png.width, 2 * drawn.width);
        assert.equal(png.height, 2 * drawn.height);
        assert.ok(png.colors > 50, `${png.colors} colours`);
        assert.equal(png.ground, palettes[theme].surface);
      });
    }

    for (const width of [320, 640, 1200]) {
      it(`of a ${widget} keeps every text within it at ${width} px`, async () => {
        const drawn = drawPicture(await view(widget, file, asked), {
          theme: 'light',
          width,
          isCard: false,
        })!;
        assert.ok(drawn.width >= width);
        for (const { tagName, attrs } of elementsIn(drawn.svg)) {
          if (tagName !== 'text') continue;
          const read = (name: string) =>
            attrs.find((one) => one.name.toLowerCase() === name)?.value;
          const [x, y, length] = ['x', 'y', 'textlength'].map((name) =>
            Number(read(name)),
          ) as [number, number, number];
          const share = { start: 0, middle: 0.5, end: 1 }[
            read('text-anchor') ?? 'start'
          ]!;
          const left = x - share * length;
          assert.ok(
            left >= 0 && left + length <= drawn.width,
            `${left} + ${length}`,
          );
          assert.ok(y > 0 && y < drawn.height);
        }
        assert.doesNotMatch(drawn.svg, /NaN|Infinity|undefined/);
      });
    }

    it(`of a ${widget} as a card is as large as a card`, async () => {
      const card = drawPicture(await view(widget, file, asked), {
        theme: 'light',
        width: 640,
        isCard: true,
      })!;
      const png = readPng(paintPng(card.svg, 1));
      assert.deepEqual([png.width, png.height], [1200, 630]);
    });
  }
});

describe('the bundled font', () => {
  it('has every letter of Vietnamese', () => {
    const [regular] = fontFiles;
    const font = create(readFileSync(regular!)) as ReturnType<typeof create> & {
      hasGlyphForCodePoint(point: number): boolean;
    };
    const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = vowels
      .flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
      .flatMap((letter) => [letter, letter.toUpperCase()]);
    for (const letter of [...letters, ...'đĐ·–…“”₫%0123456789']) {
      assert.equal(letter.length, 1);
      assert.ok(font.hasGlyphForCodePoint(letter.codePointAt(0)!), letter);
    }
  });

  it('sets all figures in one width', () => {
    const type = { size: 100, weight: 400 } as const;
    const widths = [...'0123456789'].map((digit) => measureText(digit, type));
    assert.equal(new Set(widths).size, 1);
  });

  it('is wider where it is heavier', () => {
    const [thin, thick] = ([400, 600] as const).map((weight) =>
      measureText('Ninh Bình', { size: 16, weight }),
    );
    assert.ok(thin! > 50 && thick! > thin!);
  });
});
