import { expect } from '@esm-bundle/chai';
import { all, axe, find, settled, until } from '../../../test-support/page.js';
import './trend.define.js';
import type { TrendElement } from './trend.element.js';

const share = '/examples/data/digital-economy-share.json';

/** An element in a box, when it stands and can be pointed at. */
async function show(
  attributes: Readonly<Record<string, string>>,
  { width = 600, lang = 'vi', state = 'ready', inner = '' } = {},
): Promise<TrendElement> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.lang = lang;
  const element = document.createElement('chiso-trend');
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.innerHTML = inner;
  box.append(element);
  document.body.append(box);
  box.scrollIntoView();
  await until(() => element.getAttribute('state') === state);
  if (state === 'ready') await whole(element);
  await settled(element);
  return element;
}

/** It can be pointed at when all is told, and then its picture is whole. */
async function whole(element: TrendElement): Promise<void> {
  await until(() => all(element, '[role=group]').length > 0);
}

function textOf(element: TrendElement, selector: string): string {
  return find(element, selector).textContent!.replace(/\s+/g, ' ').trim();
}

async function press(element: TrendElement, key: string): Promise<void> {
  const plot = find<HTMLElement>(element, '[part=picture]');
  const options = { key, bubbles: true, cancelable: true };
  plot.dispatchEvent(new KeyboardEvent('keydown', options));
  await settled(element);
}

async function point(
  element: TrendElement,
  type: string,
  at: { readonly x: number; readonly y: number },
): Promise<void> {
  const plot = find<HTMLElement>(element, '[part=picture]');
  const { left, top } = plot.getBoundingClientRect();
  const options = { bubbles: true, pointerType: 'mouse' };
  plot.dispatchEvent(
    new PointerEvent(type, {
      ...options,
      clientX: left + at.x,
      clientY: top + at.y,
    }),
  );
  await settled(element);
}

describe('<chiso-trend>', () => {
  afterEach(() => {
    for (const box of document.querySelectorAll('body > div')) box.remove();
  });

  it('stands with header, context, picture, summary and source', async () => {
    const element = await show({ src: share, indicator: 'de-share-gdp' });
    expect(textOf(element, '[part=header]')).to.equal(
      'Tỷ trọng kinh tế số trong GDP',
    );
    expect(textOf(element, '[part=context]')).to.contain('không so sánh được');
    expect(textOf(element, '.unseen')).to.match(/^Bộ TT&TT, mới nhất: 18,3%/);
    expect(textOf(element, '[part=source]')).to.contain('vietnamnet.vn');
    expect(all(element, 'path.stroke')).not.to.be.empty;
    const names = all(element, 'text.name').map((one) => one.textContent);
    expect(names.join(' ')).to.contain('Cục Thống kê');
  });

  it('speaks English where the page does', async () => {
    const element = await show({ src: share }, { lang: 'en' });
    expect(textOf(element, '.unseen')).to.match(/^MIC, latest: 18\.3%/);
    expect(textOf(element, '[part=action]')).to.equal('Table');
  });

  it('has one tab stop at the plot, and arrows that go along the line', async () => {
    const element = await show({ src: share, method: 'mic' });
    const plot = find<HTMLElement>(element, '[part=picture]');
    plot.focus();
    await settled(element);
    expect(textOf(element, '[part=readout]')).to.match(/^năm 2024: 18,3%/);
    await press(element, 'Home');
    expect(textOf(element, '[part=readout]')).to.match(
      /^năm 2021: 11,91% Bộ TT&TT ước tính · đã điều chỉnh, trước là 9,6% \(7\/2022\)/,
    );
    await press(element, 'ArrowRight');
    expect(textOf(element, '[part=readout]')).to.contain(
      '6 tháng đầu năm 2022',
    );
    await press(element, 'ArrowDown');
    expect(textOf(element, '[part=readout]')).to.contain('mục tiêu');
    await press(element, 'Escape');
    expect(textOf(element, '[part=readout]')).to.equal('');
    await press(element, 'ArrowUp');
    expect(textOf(element, '[part=readout]')).to.contain('Bộ TT&TT');
    expect(all(element, '[tabindex="0"]')).to.have.length(1);
  });

  it('tells the point under the pointer beside it, inside the picture', async () => {
    for (const width of [240, 600]) {
      const element = await show({ src: share, method: 'nso' }, { width });
      const plot = find(element, '[part=picture]').getBoundingClientRect();
      await point(element, 'pointermove', { x: 5, y: plot.height / 2 });
      expect(textOf(element, '[part=readout]')).to.match(/^năm 2020: 12,66%/);
      const box = find(element, '[part=readout]').getBoundingClientRect();
      expect(box.left).to.be.at.least(plot.left);
      expect(box.right).to.be.at.most(plot.right + 1);
      await point(element, 'pointerleave', { x: 0, y: 0 });
      expect(textOf(element, '[part=readout]')).to.equal('');
    }
  });

  it('keeps its layout while it is pointed at', async () => {
    const element = await show({ src: share });
    const label = find(element, 'text.name');
    const { x, y } = label.getBoundingClientRect();
    const path = find(element, 'path.stroke').getAttribute('d');
    await point(element, 'pointermove', { x: 200, y: 100 });
    expect(find(element, 'path.stroke').getAttribute('d')).to.equal(path);
    expect(find(element, 'text.name')).to.equal(label);
    expect(label.getBoundingClientRect()).to.include({ x, y });
  });

  it('has a table of every figure, with its caption and scopes', async () => {
    const element = await show({ src: share });
    find<HTMLElement>(element, '[part=action]').click();
    await until(() => all(element, 'table').length > 0);
    expect(all(element, 'tbody')).to.have.length(3);
    expect(all(element, 'tbody th[scope=row]')).to.have.length(19);
    expect(textOf(element, 'caption')).to.contain('Việt Nam, 2020–2025');
    expect(all(element, '[part=picture]')).to.be.empty;
    find<HTMLElement>(element, '[part=action]').click();
    await settled(element);
    expect(all(element, 'path.stroke')).not.to.be.empty;
  });

  it('shows earlier releases, in the picture and the table, when asked', async () => {
    const element = await show({ src: share, method: 'nso' });
    const button = () => find<HTMLElement>(element, 'button[name=releases]');
    expect(button().getAttribute('aria-pressed')).to.equal('false');
    expect(all(element, 'path.earlier')).to.be.empty;
    button().focus();
    button().click();
    await settled(element);
    expect(button().getAttribute('aria-pressed')).to.equal('true');
    expect(element.shadowRoot!.activeElement).to.equal(button());
    expect(all(element, 'path.earlier')).not.to.be.empty;
    find<HTMLElement>(element, '[part=action]').click();
    await until(() => all(element, 'table').length > 0);
    const rows = () => all(element, 'tbody tr.quiet').length;
    expect(rows()).to.equal(5);
    button().click();
    await settled(element);
    expect(rows()).to.equal(0);
  });

  it('has no button for releases where nothing was revised', async () => {
    const element = await show({
      src: '/examples/data/dti.json',
      indicator: 'dti',
      area: 'da-nang',
    });
    expect(all(element, 'button[name=releases]')).to.be.empty;
  });

  it('keeps its labels inside at any width', async () => {
    for (const width of [240, 320, 480, 800, 1600]) {
      const element = await show({ src: share }, { width });
      const frame = find(element, 'figure').getBoundingClientRect();
      for (const text of all(element, 'svg text')) {
        const { left, right } = text.getBoundingClientRect();
        expect(left, text.textContent!).to.be.at.least(frame.left);
        expect(right, text.textContent!).to.be.at.most(frame.right);
      }
      expect(all(element, 'text.name')).not.to.be.empty;
    }
  });

  it('lays out anew when its box changes', async () => {
    const element = await show({ src: share }, { width: 800 });
    const before = find(element, 'path.stroke').getAttribute('d');
    element.parentElement!.style.width = '400px';
    await until(
      () => find(element, 'path.stroke').getAttribute('d') !== before,
    );
  });

  it('shows nothing of a document that does not speak of it', async () => {
    const element = await show(
      { src: share, indicator: 'no-such' },
      { state: 'empty', inner: '<p>16,5%</p>' },
    );
    expect(all(element, 'svg')).to.be.empty;
    expect(all(element, 'slot:not([name])')).to.have.length(1);
  });

  it('takes a document as a value', async () => {
    const element = await show({}, { state: 'empty' });
    element.data = {
      format: 'chiso/1',
      id: 'd',
      title: 'T',
      area: 'vn',
      indicators: [{ id: 'x', name: 'Chỉ tiêu' }],
      observations: [{ period: '2020', value: 7 }],
    };
    await until(() => element.getAttribute('state') === 'ready');
    await settled(element);
    expect(textOf(element, 'text.name')).to.equal('7');
    expect(textOf(element, '[part=source]')).to.contain('không ghi nguồn');
  });

  for (const [indicator, src] of [
    ['de-share-gdp', share],
    ['de-growth-asean', '/examples/data/digital-transformation.json'],
    ['dti', '/examples/data/dti.json'],
  ] as const) {
    it(`axe finds nothing in ${indicator}: picture, readout, table`, async () => {
      const element = await show({ src, indicator });
      const findings = async (): Promise<readonly string[]> => {
        const { violations } = await axe.run(element, {
          resultTypes: ['violations'],
          rules: { region: { enabled: false } },
        });
        return violations.map(({ id, help }) => `${id}: ${help}`);
      };
      expect(await findings()).to.deep.equal([]);
      find<HTMLElement>(element, '[part=picture]').focus();
      await settled(element);
      expect(await findings()).to.deep.equal([]);
      const shown = () => find(element, 'figure').textContent!;
      expect(shown()).not.to.match(/NaN|undefined|null|Infinity/);
      find<HTMLElement>(element, '[part=action]').click();
      await until(() => all(element, 'table').length > 0);
      expect(await findings()).to.deep.equal([]);
      expect(shown()).not.to.match(/NaN|undefined|null|Infinity/);
    });
  }

  it('is pointed at by a readout that uses no inline style in its markup', async () => {
    const element = await show({ src: share });
    expect(all(element, 'svg [style]')).to.be.empty;
  });
});
