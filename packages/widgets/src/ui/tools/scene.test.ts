import { expect } from '@esm-bundle/chai';
import { all, find, settled, show, until } from '../../../test-support/page.js';
import type { BaseElement } from '../base-element.js';
import type { Scene, TextMark } from '../pure/scene-marks.js';
import { example } from './scene.fixture.js';
import { takeScene } from './scene.js';

function textsOf({ marks }: Scene): readonly TextMark[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? mark : []));
}

/** Without white space, which lines break at, and without capitals. */
function plain(texts: readonly string[]): string {
  return texts.join('').replace(/\s+/g, '').toLowerCase();
}

/** All that is to be seen in a frame, in its order, but for its buttons. */
function visible(element: BaseElement): readonly string[] {
  const hidden = '.unseen, [aria-live], [role=status], input';
  const texts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) texts.push(node.data);
    if (!(node instanceof Element) || node.matches(hidden)) return;
    if (node.matches('button') && !node.closest('th')) return;
    if (getComputedStyle(node).display === 'none') return;
    const assigned =
      node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    (assigned.length > 0 ? assigned : [...node.childNodes]).forEach(walk);
  };
  walk(find(element, '[part=frame]'));
  return texts;
}

const examples = [
  'gauge/share-of-gdp',
  'gauge/villages',
  'gauge/bars',
  'gauge/big-number',
  'gauge/hedged',
  'gauge/conflict',
  'gauge/bands',
  'gauge/beyond',
  'gauge/missing',
  'ranking/dti-2022',
  'ranking/conflict',
  'ranking/pillars-2020',
  'ranking/ministries',
  'trend/share-of-gdp',
  'trend/every-mark',
  'trend/asean-rank',
  'trend/teams',
];

describe('takeScene', () => {
  afterEach(() => document.body.replaceChildren());

  for (const name of examples) {
    it(`takeScene(${name}) has every text that is shown, and no other`, async () => {
      for (const width of [320, 640]) {
        const element = await example(name, { width });
        const scene = takeScene(element)!;
        const address = location.href.replace(/#.*/, '');
        expect(plain(textsOf(scene).map(({ text }) => text))).to.equal(
          plain([...visible(element), address]),
        );
      }
    });

    it(`takeScene(${name}) keeps every text in its picture`, async () => {
      const element = await example(name, { width: 360 });
      const scene = takeScene(element)!;
      for (const { text, x, y, width, font } of textsOf(scene)) {
        expect(x, text).to.be.at.least(0);
        expect(x + width, text).to.be.at.most(scene.width);
        expect(y - font.size * 0.7, text).to.be.at.least(0);
        expect(y, text).to.be.at.most(scene.height);
      }
    });
  }

  it('takeScene(a table) is a picture of the whole table', async () => {
    for (const name of ['gauge/share-of-gdp', 'trend/share-of-gdp']) {
      const element = await example(name, { width: 480 });
      find<HTMLButtonElement>(element, '[part=footer] button').click();
      await until(() => element.renderRoot.querySelector('table') !== null);
      await settled(element);
      const scene = takeScene(element)!;
      const texts = textsOf(scene);
      const address = location.href.replace(/#.*/, '');
      expect(plain(texts.map(({ text }) => text))).to.equal(
        plain([...visible(element), address]),
      );
      const bottoms = texts.map(({ y }) => y);
      expect(Math.max(...bottoms)).to.be.at.most(scene.height);
      expect(Math.max(...texts.map(({ x, width }) => x + width))).to.be.at.most(
        scene.width,
      );
    }
  });

  it('takeScene(a wide table) is as wide as the table', async () => {
    const element = await example('ranking/pillars-2020', { width: 320 });
    expect(takeScene(element)!.width).to.be.above(320);
    expect(
      find(element, '[part=frame]').getBoundingClientRect().width,
    ).to.equal(320);
  });

  it('takeScene(some rows of a table) says of how many', async () => {
    const element = await example('ranking/dti-2022');
    const tellRows = (count: number, all: number) => `${count} trong ${all}`;
    const said = (rows: number | undefined) =>
      textsOf(takeScene(element, { rows, tellRows })!)
        .map(({ text }) => text)
        .filter((text) => text.includes('trong'));
    expect(said(63)).to.deep.equal(['10 trong 63']);
    expect(said(10)).to.deep.equal([]);
    expect(said(undefined)).to.deep.equal([]);
    expect(all(element, '[part=count]')).to.deep.equal([]);
  });

  it('takeScene(an element) leaves the element as it was', async () => {
    const element = await example('trend/share-of-gdp');
    const marks = () => element.renderRoot.querySelectorAll('*').length;
    const before = [marks(), element.getBoundingClientRect().height];
    takeScene(element);
    expect(all(element, '[data-taken], [part=address]')).to.deep.equal([]);
    expect(find<HTMLElement>(element, '[data-picture]').style).to.have.length(
      0,
    );
    expect([marks(), element.getBoundingClientRect().height]).to.deep.equal(
      before,
    );
  });

  it('takeScene(an element) has the header and footer of the page', async () => {
    const header = document.createElement('h2');
    header.slot = 'header';
    header.textContent = 'Kinh tế số';
    header.style.textTransform = 'uppercase';
    const footer = document.createElement('p');
    footer.slot = 'footer';
    footer.append('Ảnh: ', document.createElement('button'), 'tòa soạn');
    footer.querySelector('button')!.textContent = 'Đặt mua';
    const element = await show(
      'chiso-gauge',
      { value: '5', max: '10', source: 'Nguồn' },
      { children: [header, footer] },
    );
    const texts = textsOf(takeScene(element)!).map(({ text }) => text);
    expect(texts[0]).to.equal('KINH TẾ SỐ');
    expect(texts.join(' ')).to.contain('Ảnh: tòa soạn');
    expect(texts.join(' ')).not.to.contain('Đặt mua');
  });

  it('takeScene(a text on several lines) has one text a line', async () => {
    const header = 'Tỷ trọng kinh tế số trong tổng sản phẩm trong nước';
    const element = await show(
      'chiso-gauge',
      { header, value: '5', max: '10' },
      { width: 200 },
    );
    const { font } = textsOf(takeScene(element)!)[0]!;
    const lines = textsOf(takeScene(element)!).filter(
      (mark) => mark.font.weight === '600' && mark.font.size === font.size,
    );
    expect(lines.map(({ text }) => text).join(' ')).to.equal(header);
    expect(lines.length).to.be.above(1);
    expect(new Set(lines.map(({ y }) => y)).size).to.equal(lines.length);
    expect(new Set(lines.map(({ x }) => x)).size).to.equal(1);
  });

  it('takeScene(an element that is drawn smaller) is as large as it was laid out', async () => {
    const element = await example('gauge/share-of-gdp', { width: 400 });
    const plainScene = takeScene(element)!;
    element.parentElement!.style.transform = 'scale(0.5)';
    const scene = takeScene(element)!;
    expect(scene.width).to.equal(plainScene.width);
    const [header] = textsOf(scene);
    const [same] = textsOf(plainScene);
    expect(header!.x).to.be.closeTo(same!.x, 0.5);
    expect(header!.width).to.be.closeTo(same!.width, 1);
  });

  it('takeScene(a paragraph that opens with a capital) has the capital', async () => {
    const element = await example('trend/every-mark');
    const note = find(element, 'p[part=note]');
    expect(note.textContent).to.match(/^chấm nhỏ/);
    // Its look comes after the picture.
    await until(
      () =>
        getComputedStyle(note, '::first-letter').textTransform === 'uppercase',
    );
    const texts = textsOf(takeScene(element)!).map(({ text }) => text);
    expect(texts.filter((text) => /^chấm nhỏ/i.test(text))[0]).to.match(
      /^Chấm nhỏ/,
    );
  });

  it('takeScene(a dark page) is dark', async () => {
    const element = await example('gauge/share-of-gdp', {
      colorScheme: 'dark',
    });
    const { marks } = takeScene(element)!;
    const [ground] = marks;
    expect(Number.parseInt(ground!.fill!.hex.slice(1, 3), 16)).to.be.below(64);
    const [header] = textsOf(takeScene(element)!);
    expect(Number.parseInt(header!.fill!.hex.slice(1, 3), 16)).to.be.above(192);
  });

  it('takeScene(a clear frame) has the ground behind it', async () => {
    const clear = async (colorScheme: string) => {
      const element = await example('gauge/share-of-gdp', { colorScheme });
      element.style.setProperty('--chiso-surface', 'transparent');
      return element;
    };
    const light = await clear('light');
    light.parentElement!.style.background = 'rgb(250, 240, 230)';
    expect(takeScene(light)!.marks[0]!.fill!.hex).to.equal('#faf0e6');
    const dark = takeScene(await clear('dark'))!.marks[0]!.fill!;
    expect(Number.parseInt(dark.hex.slice(1, 3), 16)).to.be.below(64);
  });

  it('takeScene(an element that is not to be seen) is undefined', async () => {
    const element = await example('gauge/share-of-gdp');
    element.hidden = true;
    expect(takeScene(element)).to.equal(undefined);
  });
});
