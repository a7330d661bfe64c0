import { expect } from '@esm-bundle/chai';
import { smallDocument } from '../../../test-support/gauges.js';
import {
  all,
  find,
  findings,
  partText,
  settled,
  show,
  until,
} from '../../../test-support/page.js';
import type { BaseElement } from '../base-element.js';
import { example } from './scene.fixture.js';

/** Opens what may be taken along, as a reader does. */
async function open(element: BaseElement): Promise<void> {
  // The buttons come after the picture.
  await until(() => all(element, 'button[name=take]').length > 0);
  find<HTMLButtonElement>(element, 'button[name=take]').click();
  await until(() => element.renderRoot.querySelector('.take') !== null);
}

async function press(element: BaseElement, kind: string): Promise<string> {
  find<HTMLButtonElement>(element, `.take button[name=${kind}]`).click();
  const status = () => partText(element, '.take [role=status]');
  await until(() => status() !== '');
  return status();
}

async function choose(element: BaseElement, panel: string, area: string) {
  const list = find<HTMLSelectElement>(element, `${panel} select[name=area]`);
  list.value = area;
  list.dispatchEvent(new Event('change'));
  await settled(element);
}

/** Stands in for the clipboard for as long as a test runs. */
function setClipboard(value: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
}

/** The files that a test downloads, by their names. */
const files = new Map<string, string>();
const { click } = HTMLAnchorElement.prototype;

async function fileOf(name: string): Promise<string> {
  // The byte order mark is part of what is tested.
  const bytes = await (await fetch(files.get(name)!)).arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Rows of a CSV file by the heads of its columns. */
function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^,\r]*)(,|\r\n)/g;
  for (const [, cell = '', end] of text.slice(1).matchAll(cells)) {
    rows.at(-1)!.push(cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  const [heads = [], ...records] = rows.slice(0, -1);
  return records.map((row) =>
    Object.fromEntries(heads.map((head, at) => [head, row[at]!])),
  );
}

describe('what a reader takes along', () => {
  let copied: string[];

  beforeEach(() => {
    copied = [];
    setClipboard({ writeText: async (text: string) => copied.push(text) });
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) files.set(this.download, this.href);
      else click.call(this);
    };
  });

  afterEach(() => {
    document.body.replaceChildren();
    files.clear();
    Reflect.deleteProperty(navigator, 'clipboard');
    HTMLAnchorElement.prototype.click = click;
  });

  it('is cited in both languages, by the sources of the figure', async () => {
    const element = await example('gauge/share-of-gdp');
    await open(element);
    expect(await press(element, 'vi')).to.equal(
      'Đã chép trích dẫn tiếng Việt.',
    );
    expect(await press(element, 'en')).to.equal('Đã chép trích dẫn tiếng Anh.');
    const [vi, en] = copied;
    expect(vi).to.equal(partText(element, '.take blockquote'));
    expect(vi).to.match(/16,5%.*Nguồn: Báo Bình Định, 19\/7\/2024/);
    expect(en).to.match(/16\.5% \(MIC\), estimate.*Source: /);
  });

  it('is cited for programs', async () => {
    const element = await example('gauge/share-of-gdp');
    await open(element);
    for (const kind of ['csl', 'bibtex', 'ris', 'schema']) {
      await press(element, kind);
    }
    const [csl, bibtex, ris, schema] = copied;
    const [item] = JSON.parse(csl!);
    expect(item['container-title']).to.equal('Báo Bình Định');
    expect(item.accessed['date-parts'][0]).to.have.length(3);
    expect(bibtex).to.match(/^@article\{/);
    expect(ris).to.match(/^TY {2}- NEWS/);
    expect(JSON.parse(schema!)).to.include({ '@type': 'Dataset' });
    expect(JSON.parse(schema!).distribution.contentUrl).to.equal(
      `${location.origin}/examples/data/digital-economy-share.json`,
    );
  });

  it('is linked to on its own page', async () => {
    const element = await example('ranking/conflict');
    await open(element);
    await press(element, 'link');
    const link = new URL(copied[0]!);
    expect(copied[0]).to.match(new RegExp(`^${location.origin}`));
    expect(link.hash).to.match(/^#chiso=/);
    expect(new URLSearchParams(link.hash.slice(1)).get('area')).to.equal(
      'vn63:37',
    );
  });

  it('is cited of the figure that the reader chooses', async () => {
    const element = await example('ranking/conflict');
    await open(element);
    expect(partText(element, '.take blockquote')).to.contain('Ninh Bình');
    const list = find<HTMLSelectElement>(element, '.take select[name=area]');
    list.value = 'vn63:48';
    list.dispatchEvent(new Event('change'));
    await press(element, 'vi');
    expect(copied[0]).to.match(/Đà Nẵng.*: 0,6419/);
    element.requestUpdate();
    await settled(element);
    expect(partText(element, '.take blockquote')).to.contain('Đà Nẵng');
  });

  it('is shown, selected, where the clipboard is refused or absent', async () => {
    const element = await example('gauge/share-of-gdp');
    await open(element);
    for (const clipboard of [
      undefined,
      { writeText: () => Promise.reject(new DOMException('')) },
    ]) {
      setClipboard(clipboard);
      expect(await press(element, 'vi')).to.match(/^Không chép được/);
      const area = find<HTMLTextAreaElement>(element, '.take textarea');
      expect(area.readOnly).to.equal(true);
      expect(area.value).to.equal(partText(element, '.take blockquote'));
      expect(area.selectionEnd! - area.selectionStart!).to.equal(
        area.value.length,
      );
      expect(element.shadowRoot!.activeElement).to.equal(area);
      expect(await findings(element)).to.deep.equal([]);
      setClipboard({ writeText: async () => {} });
      await press(element, 'ris');
      await until(() => all(element, '.take textarea').length === 0);
    }
  });

  it('is downloaded as the figures that are shown, with their evidence', async () => {
    const element = await example('ranking/conflict');
    await open(element);
    const told = await press(element, 'csv');
    expect(told).to.match(/^Trình duyệt đang tải tệp [a-z0-9-]+\.csv\.$/);
    const [file] = [...files.keys()];
    expect(told).to.contain(file!);
    const text = await fileOf(file!);
    expect(text.startsWith('\uFEFFkind,indicator,')).to.equal(true);
    const rows = readCsv(text);
    const shown = rows.filter((row) => row.rank_standing === 'shown');
    const lines = all(element, 'tbody tr').map((row) => [
      row.querySelector('.rank')!.textContent!.trim(),
      row.querySelector('.name')!.textContent,
      row.querySelector('.value')!.textContent!.trim(),
    ]);
    for (const row of shown) {
      const line = lines.find(([, place]) => place === row.area_name)!;
      expect(line[0], row.area_name!).to.match(
        new RegExp(`^${row.rank}(\\D|$)`),
      );
      expect(row.source_ids, row.area_name!).not.to.equal('');
    }
    expect(shown).to.have.length(lines.length);
    for (const [, place, figure] of lines) {
      const measured = rows.find(
        (row) => row.area_name === place && row.measure_standing === 'shown',
      );
      expect(measured?.figure ?? 'chưa có số liệu').to.equal(figure);
    }
    const [conflict] = rows.filter((row) => row.rank_standing === 'conflict');
    expect(conflict).to.include({ area: 'vn63:37', rank: '5' });
  });

  it('is downloaded as every figure of a trend', async () => {
    const element = await example('trend/share-of-gdp');
    await open(element);
    await press(element, 'csv');
    const rows = readCsv(await fileOf([...files.keys()][0]!));
    find<HTMLButtonElement>(element, '[part=footer] button').click();
    await until(() => element.renderRoot.querySelector('table') !== null);
    const figures = all(element, '[part=table] td:nth-child(2)').map((cell) =>
      cell.textContent!.trim(),
    );
    const shown = rows.filter((row) => row.measure_standing === 'shown');
    expect(shown.length).to.be.above(10);
    for (const { figure, value } of shown) {
      expect(figures).to.include(figure);
      expect(value).to.match(/^\d+(\.\d+)?$/);
    }
    expect(rows.filter((row) => row.revised === 'yes')).not.to.have.length(0);
  });

  it('is downloaded with the targets, and what a change is from', async () => {
    const data = smallDocument(
      [
        { value: 12.87, period: '2022' },
        { value: 16.5, period: '2023' },
      ],
      {
        indicator: { unit: 'percent', scale: [0, 30] },
        targets: [{ value: 20, period: '2025', basis: 's', quote: 'đạt 20%' }],
      },
    );
    const element = await show(
      'chiso-gauge',
      { period: '2023' },
      { properties: { data } },
    );
    await open(element);
    await press(element, 'csv');
    const rows = readCsv(await fileOf([...files.keys()][0]!));
    expect(
      rows.map(({ kind, period, figure, basis_title: act, quote }) => [
        ...[kind, period, figure, act, quote],
      ]),
    ).to.deep.equal([
      ['figure', '2023', '16,5%', '', ''],
      ['compared', '2022', '12,87%', '', ''],
      ['target', '2025', '20%', 'Nguồn', 'đạt 20%'],
    ]);
  });

  it('is downloaded with the rows of the picture, or with all', async () => {
    const element = await example('ranking/plain');
    await until(() => all(element, ':disabled').length === 0);
    await open(element);
    const label = (name: string) =>
      find(element, `.take button[name=${name}]`).textContent!.trim();
    expect(label('csv')).to.contain('các hàng trong hình');
    expect(label('all')).to.contain('mọi hàng');
    await press(element, 'csv');
    await until(() => files.size === 1);
    const areas = (text: string) =>
      new Set(readCsv(text).map(({ area }) => area)).size;
    expect(areas(await fileOf([...files.keys()][0]!))).to.equal(12);
    files.clear();
    await press(element, 'all');
    await until(() => files.size === 1);
    expect(areas(await fileOf([...files.keys()][0]!))).to.equal(63);
  });

  it('is downloaded with the ranks that were derived, marked as such', async () => {
    const tables = [
      {
        ...{ period: '2024', complete: true, source: 's' },
        fields: ['area', 'value'],
        rows: [
          ['vn63:01', 3],
          ['vn63:48', 5],
        ],
      },
    ] as const;
    const indicator = { direction: 'higher' } as const;
    const data = smallDocument([], { indicator, tables });
    const element = await show('chiso-ranking', {}, { properties: { data } });
    await open(element);
    await press(element, 'csv');
    const rows = readCsv(await fileOf([...files.keys()][0]!));
    expect(
      rows.map(({ area, rank, rank_basis: basis }) => [area, rank, basis]),
    ).to.deep.equal([
      ['vn63:48', '1', 'derived'],
      ['vn63:01', '2', 'derived'],
    ]);
  });

  it('is the figure that was chosen in the evidence, and back', async () => {
    const element = await example('ranking/conflict');
    await until(() => all(element, 'button[name=evidence]').length > 0);
    find<HTMLButtonElement>(element, 'button[name=evidence]').click();
    await until(() => all(element, '.evidence').length > 0);
    await choose(element, '.evidence', 'vn63:48');
    await open(element);
    expect(partText(element, '.take blockquote')).to.contain('Đà Nẵng');
    await choose(element, '.take', 'vn63:37');
    find<HTMLButtonElement>(element, 'button[name=evidence]').click();
    await until(() => all(element, '.evidence').length > 0);
    expect(partText(element, '.evidence .headline')).to.contain('thứ 6/63');
  });

  it('is downloaded as pictures', async () => {
    const element = await example('gauge/share-of-gdp');
    await open(element);
    await press(element, 'svg');
    await until(() => files.size === 1);
    await press(element, 'png');
    await until(() => files.size === 2);
    const [svg, png] = [...files.keys()];
    expect(svg).to.match(/-de-share-gdp-vn-2023\.svg$/);
    expect(png).to.equal(svg!.replace(/svg$/, 'png'));
    const text = await fileOf(svg!);
    expect(text).to.contain('>16,5%</text>');
    expect(text).to.match(/<title>Tỷ trọng kinh tế số trong GDP\. Việt Nam/);
    const answer = await fetch(files.get(png!)!);
    const image = await createImageBitmap(await answer.blob());
    expect(image.width).to.equal(element.offsetWidth * 2);
  });

  it('has no picture while the element is hidden', async () => {
    const element = await example('gauge/share-of-gdp');
    await open(element);
    const button = find<HTMLButtonElement>(element, '.take button[name=svg]');
    element.hidden = true;
    button.click();
    await until(() =>
      partText(element, '.take [role=status]').startsWith(
        'Không lấy được hình',
      ),
    );
  });

  it('offers a picture where no figure is shown', async () => {
    const element = await show('chiso-gauge', { value: '5', max: '10' });
    await open(element);
    expect(all(element, '.take button').length).to.be.above(3);
    expect(await press(element, 'csv')).to.contain('.csv');
  });

  for (const [name, lang, colorScheme] of [
    ['gauge/bars', 'vi', 'light'],
    ['ranking/dti-2022', 'en', 'dark'],
    ['trend/share-of-gdp', 'vi', 'dark'],
  ] as const) {
    it(`of ${name} is accessible, by buttons that can be hit`, async () => {
      const element = await example(name, { lang, colorScheme, width: 360 });
      await open(element);
      await settled(element);
      expect(await findings(element)).to.deep.equal([]);
      const buttons = all(element, '.take button');
      expect(buttons).to.have.length(name.startsWith('ranking') ? 11 : 10);
      for (const button of buttons) {
        expect(button.getBoundingClientRect().height).to.be.at.least(24);
        expect(button.textContent!.trim()).not.to.equal('');
      }
    });
  }
});
