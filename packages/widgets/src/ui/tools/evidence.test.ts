import { expect } from '@esm-bundle/chai';
import { smallDocument } from '../../../test-support/gauges.js';
import {
  all,
  find,
  findings,
  type Placing,
  settled,
  show,
  until,
} from '../../../test-support/page.js';
import '../../widgets/figure/figure.define.js';
import '../../widgets/gauge/gauge.define.js';
import '../../widgets/ranking/ranking.define.js';
import '../../widgets/trend/trend.define.js';

const share = '/examples/data/digital-economy-share.json';
const shareOf2023 = {
  src: share,
  indicator: 'de-share-gdp',
  period: '2023',
} as const;
const dti = { src: '/examples/data/dti.json', indicator: 'dti' } as const;
const ninhBinh = {
  ...dti,
  among: 'vn63',
  period: '2021',
  highlight: 'ninh-binh',
} as const;

type Tag = 'chiso-gauge' | 'chiso-ranking' | 'chiso-trend';

/** An element with its evidence open. */
async function open(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  placing: Placing = {},
) {
  const element = await show(tag, attributes, placing);
  // The buttons come after the picture.
  await until(() => all(element, 'button[name=evidence]').length > 0);
  find<HTMLButtonElement>(element, 'button[name=evidence]').click();
  await until(() => all(element, '.evidence').length > 0, 'evidence is open');
  return element;
}

/** What is written at a place of the panel, on one line. */
function told(element: Element, selector = '.evidence'): string {
  const texts = all(element, `[part=panel] ${selector}`).map(
    ({ textContent }) => textContent,
  );
  return texts.join(' | ').replace(/\s+/g, ' ').trim();
}

async function choose(element: Element, dimension: string, value: string) {
  const list = find<HTMLSelectElement>(element, `select[name=${dimension}]`);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

const rowsOf = (element: Element) =>
  all(element, '.releases tbody tr').map(({ children }) =>
    [...children].map(({ textContent }) =>
      textContent!.replace(/\s+/g, ' ').trim(),
    ),
  );

const notWords = /NaN|undefined|null|Infinity|\[object/;

describe('the evidence of a figure', () => {
  afterEach(() => document.body.replaceChildren());

  it('Ninh Bình 2021 is 6th and 5th, each with its source and words', async () => {
    const element = await open('chiso-ranking', ninhBinh);
    expect(told(element, '.headline')).to.equal(
      '0,5064; thứ 6/63 các nguồn nói khác nhau',
    );
    const [shown, other] = all(element, '.beside > li').map(
      ({ textContent }) => textContent!,
    );
    expect(shown).to.match(/thứ 6\/63/);
    expect(shown).to.contain('thoibaotaichinhvietnam.vn, 9/8/2022');
    expect(shown).to.contain('“Ninh Bình đứng thứ 6/63');
    expect(other).to.match(/thứ 5/);
    expect(other).to.contain('Nguồn tin tỉnh Ninh Bình');
    expect(other).to.contain('“vươn lên thứ 5 trên bảng xếp hạng”');
    expect(told(element)).to.contain(
      'Từ 1/7/2025 hợp nhất với Hà Nam và Nam Định thành Ninh Bình.',
    );
    expect(told(element)).not.to.match(notWords);
  });

  it('16,5 by the ministry stands apart from 12,33 and 12,87', async () => {
    const element = await open('chiso-gauge', {
      ...shareOf2023,
      method: 'mic',
    });
    expect(told(element, '.headline')).to.equal('16,5% ước tính');
    expect(told(element, '.evidence > .releases')).to.equal('');
    expect(told(element, 'caption')).to.equal('Các lần công bố: Cục Thống kê');
    const [first, second] = rowsOf(element);
    expect(first!.slice(0, 3)).to.deep.equal(['2024', '12,33%', 'ước tính']);
    expect(second!.slice(0, 2)).to.deep.equal(['6/1/2025', '12,87%']);
    expect(second![3]).to.equal('baomoi.net.vn, 6/1/2025');
    expect(told(element, 'blockquote')).to.contain(
      '“Bộ TT&TT ước tính tỷ trọng kinh tế số trong GDP Việt Nam năm 2023 đạt 16,5%” (dòng 7)',
    );
    expect(find(element, 'blockquote').getAttribute('lang')).to.equal('vi');
  });

  it('12,87 by the statistics office has its revision and the other method', async () => {
    const element = await open('chiso-gauge', {
      ...shareOf2023,
      method: 'nso',
    });
    expect(told(element, '.headline')).to.equal('12,87% đã điều chỉnh');
    expect(rowsOf(element).map(([, figure]) => figure)).to.deep.equal([
      '12,33%',
      '12,87%',
    ]);
    expect(told(element, '.cards')).to.contain('16,5% · Bộ TT&TT');
  });

  it('every figure of the picture can be chosen, by language-free values', async () => {
    const element = await open('chiso-trend', { src: share });
    await choose(element, 'method', 'nso');
    await choose(element, 'period', 'period 2023');
    expect(told(element, '.headline')).to.equal('12,87% đã điều chỉnh');
    element.closest('div')!.lang = 'en';
    await until(() => told(element, '.headline').startsWith('12.87%'));
    expect(
      find<HTMLSelectElement>(element, 'select[name=method]').value,
    ).to.equal('nso');
    expect(told(element, 'caption')).to.equal('Releases');
  });

  it('a pinned release knows nothing that came later', async () => {
    const element = await open('chiso-gauge', {
      ...shareOf2023,
      method: 'mic',
      release: '2024-06',
    });
    expect(told(element, '.cards')).to.contain('12,33%');
    expect(told(element)).not.to.contain('12,87');
  });

  it('a figure without a source is marked as such', async () => {
    const element = await open('chiso-gauge', { value: '5', max: '10' });
    expect(told(element, '.notice')).to.equal(
      'Số liệu này không ghi nguồn, nên không kiểm chứng được.',
    );
    expect(told(element)).not.to.match(notWords);
  });

  it('past the next release it says since when', async () => {
    const data = smallDocument([{ value: 5 }], { nextRelease: '2024-01-06' });
    const placing = { properties: { data }, state: 'stale' };
    const element = await open('chiso-gauge', {}, placing);
    expect(told(element, '.notice')).to.equal(
      'Số liệu có thể đã cũ: bản tiếp theo được hẹn công bố ngày 6/1/2024.',
    );
  });

  it('the author sees what is to be mended, first about this figure', async () => {
    const document = {
      ...smallDocument([
        { value: 5, period: '2023' },
        { value: 'x' as never, period: '2023' },
        { value: 'x' as never, period: '2022' },
      ]),
      colour: 'red',
    };
    for (const data of [document, JSON.stringify(document)]) {
      const element = await open('chiso-gauge', {}, { properties: { data } });
      await until(() => all(element, '.issues').length === 2);
      expect(told(element, 'summary')).to.equal(
        'Người làm tài liệu cần xem lại 1 chỗ về số liệu này | Người làm tài liệu cần xem lại 2 chỗ ở phần khác của tài liệu',
      );
      const [here, rest] = all(element, '.issues').map(
        ({ textContent }) => textContent!,
      );
      expect(here).to.contain('Số liệu 2');
      expect(rest).to.contain('“colour”').and.to.contain('Số liệu 3');
      expect(all(element, '.issues[open]')).to.deep.equal([]);
    }
  });

  it('D1 D2 what a document says stays text, and links lead to pages only', async () => {
    const hostile = '"><img src=x onerror=alert(1)>\u202e';
    const sources = [
      {
        id: 's',
        title: hostile,
        url: 'javascript:alert(1)',
        publisher: { name: hostile },
        documentNumber: hostile,
        note: hostile,
      },
    ];
    const statement = {
      value: 5,
      quote: hostile,
      locator: hostile,
      note: hostile,
    };
    const data = smallDocument([statement, { ...statement, value: 6 }], {
      sources,
    });
    const element = await open('chiso-gauge', {}, { properties: { data } });
    expect(all(element, '[part=panel] :is(img, script, a)')).to.deep.equal([]);
    expect(told(element)).to.contain(hostile);
  });

  it('S1 no template writes a style attribute', async () => {
    const element = await open('chiso-ranking', ninhBinh);
    expect(all(element, '[part=panel] [style]')).to.deep.equal([]);
  });

  it('252 figures are two short lists, and so are 5,000', async () => {
    const rows = Array.from({ length: 5000 }, (_, day) => ({
      period: new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10),
      value: day,
    }));
    const data = smallDocument(rows);
    const element = await open('chiso-trend', {}, { properties: { data } });
    await choose(element, 'year', '2014');
    await settled(element);
    expect(all(element, 'option').length).to.be.below(400);
    const ranking = await open('chiso-ranking', {
      ...dti,
      indicator: 'dti dti-government dti-economy dti-society',
      period: '2022',
    });
    expect(all(ranking, 'select').length).to.be.at.most(2);
  });

  it('a corrected citation says so first, and leads to what can be taken', async () => {
    const element = await show('chiso-figure', {
      src: share,
      ...{ period: '2023', method: 'nso', cited: '12.33' },
    });
    find<HTMLElement>(element, '[name=evidence]').click();
    await until(() => all(element, '.evidence').length > 0);
    expect(find(element, '.evidence').firstElementChild!.textContent).to.equal(
      'Con số trong bài: đã được điều chỉnh thành 12,87% ngày 6/1/2025.',
    );
    const way = () => find<HTMLButtonElement>(element, '[part=panel-way]');
    expect(way().textContent!.trim()).to.equal('Trích dẫn');
    way().click();
    await until(() => all(element, '.take').length > 0);
    expect(element.shadowRoot!.activeElement).to.equal(
      find(element, '[part=panel]'),
    );
    expect(
      all(element, '.take button').map((button) => button.getAttribute('name')),
    ).to.deep.equal([
      ...['vi', 'en', 'link', 'csl', 'bibtex', 'ris', 'csv', 'schema'],
    ]);
    expect(await findings(element)).to.deep.equal([]);
    way().click();
    await until(() => all(element, '.evidence').length > 0);
    expect(all(element, '.take')).to.deep.equal([]);
  });

  it('an element with a button for it has no second way', async () => {
    const element = await open('chiso-gauge', shareOf2023);
    expect(all(element, '[part=panel-way]')).to.deep.equal([]);
  });

  for (const lang of ['vi', 'en']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1200]) {
        it(`A1 axe finds nothing: ${lang}, ${colorScheme}, ${width} px`, async () => {
          const placing = { lang, colorScheme, width };
          const elements = [
            () => open('chiso-ranking', ninhBinh, placing),
            () =>
              open('chiso-gauge', { ...shareOf2023, method: 'nso' }, placing),
            () => open('chiso-trend', { src: share }, placing),
          ];
          for (const make of elements) {
            const element = await make();
            expect(await findings(element)).to.deep.equal([]);
            element.parentElement!.remove();
          }
        });
      }
    }
  }
});
