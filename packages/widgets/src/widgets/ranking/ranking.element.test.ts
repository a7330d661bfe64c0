import { expect } from '@esm-bundle/chai';
import { all, axe, find, settled, until } from '../../../test-support/page.js';
import './ranking.define.js';
import type { RankingElement } from './ranking.element.js';

const dti = '/examples/data/dti.json';

/** An element in a box, when it stands. */
async function show(
  attributes: Readonly<Record<string, string>>,
  { width = 600, lang = 'vi', state = 'ready', inner = '' } = {},
): Promise<RankingElement> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.lang = lang;
  const element = document.createElement('chiso-ranking');
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.innerHTML = inner;
  box.append(element);
  document.body.append(box);
  box.scrollIntoView();
  await until(() => element.getAttribute('state') === state);
  // What comes after the first picture is there, too.
  await until(
    () => state !== 'ready' || all(element, ':disabled').length === 0,
  );
  await settled(element);
  return element;
}

function names(element: RankingElement): readonly string[] {
  return all(element, 'tbody th').map((cell) =>
    (cell.firstChild?.nodeName === 'SMALL'
      ? ''
      : cell.textContent!.trim().split('\n')[0]!
    ).trim(),
  );
}

/** All that is written, in the shadow tree. */
function written(element: RankingElement): string {
  return element.shadowRoot!.textContent!.replace(/\s+/g, ' ');
}

async function findings(element: RankingElement): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    // Of the page, not of the element.
    rules: { region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('<chiso-ranking>', () => {
  afterEach(() => document.body.replaceChildren());

  it('<chiso-ranking src> shows the first twenty of 63 in a real table', async () => {
    const element = await show({ src: dti, indicator: 'dti', period: '2022' });
    expect(all(element, 'tbody tr')).to.have.length(20);
    const table = find<HTMLTableElement>(element, 'table');
    expect(table.caption!.textContent).to.contain('63 tỉnh, thành phố');
    for (const head of all(element, 'thead th')) {
      expect(head.getAttribute('scope')).to.equal('col');
    }
    for (const row of table.tBodies[0]!.rows) {
      expect(row.querySelectorAll('th[scope=row]')).to.have.length(1);
    }
    expect(written(element)).to.contain('Nguồn: Bộ Thông tin và Truyền thông');
    expect(await findings(element)).to.deep.equal([]);
  });

  it('<chiso-ranking> opens and closes by its button', async () => {
    const element = await show({ src: dti, indicator: 'dti', period: '2022' });
    const button = find<HTMLButtonElement>(element, '[part=more]');
    expect(button.textContent!.trim()).to.equal('Xem thêm 43 tỉnh, thành phố');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await until(() => all(element, 'tbody tr').length === 63);
    expect(button.textContent!.trim()).to.equal('Thu gọn');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await until(() => all(element, 'tbody tr').length === 20);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('<chiso-ranking> sorts by the buttons of its heads', async () => {
    const element = await show({ src: dti, indicator: 'dti', period: '2022' });
    const sorted = () =>
      all(element, 'thead th').map((head) => head.getAttribute('aria-sort'));
    expect(sorted()).to.deep.equal(['ascending', null, null]);
    find<HTMLElement>(element, 'th.name button').click();
    await until(() => names(element)[0] === 'An Giang');
    expect(sorted()).to.deep.equal([null, 'ascending', null]);
    find<HTMLElement>(element, 'th.name button').click();
    await until(() => names(element)[0] === 'Yên Bái');
    expect(sorted()).to.deep.equal([null, 'descending', null]);
    expect(await findings(element)).to.deep.equal([]);
  });

  it('<chiso-ranking> finds without diacritics and says how many', async () => {
    const element = await show({ src: dti, indicator: 'dti', period: '2022' });
    const input = find<HTMLInputElement>(element, 'input');
    input.value = 'hoa binh';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => names(element).length === 1);
    expect(names(element)).to.deep.equal(['Hòa Bình']);
    const status = find(element, '[role=status]');
    expect(status.textContent).to.equal('Tìm thấy 1 tỉnh, thành phố');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await until(() => names(element).length === 20);
    expect([input.value, status.textContent]).to.deep.equal(['', '']);
  });

  it('<chiso-ranking highlight> shows a marked row from further down', async () => {
    const element = await show({
      src: dti,
      indicator: 'dti',
      period: '2022',
      highlight: 'binh-dinh',
    });
    const own = find(element, 'tr.own');
    expect(own.getAttribute('aria-current')).to.equal('true');
    expect(own.textContent!.replace(/\s+/g, ' ')).to.contain(
      'Bình Địnhnay thuộc Gia Lai',
    );
    expect(find(element, 'tr.gap').textContent!.trim()).to.equal('…');
    expect(all(element, 'tbody tr')).to.have.length(22);
  });

  it('<chiso-ranking> is laid out by its box', async () => {
    const attributes = {
      src: dti,
      indicator: 'dti',
      period: '2022',
      compare: '2021',
    };
    const fits = async (element: RankingElement) => {
      const { scrollWidth, clientWidth } = find(element, '[part=picture]');
      expect(scrollWidth).to.be.at.most(clientWidth);
      expect(await findings(element)).to.deep.equal([]);
    };
    const kinds = (element: RankingElement) =>
      all(element, 'thead th').map((head) => head.className);
    const wide = await show(attributes, { width: 800 });
    expect(kinds(wide)).to.deep.equal(['rank', 'move', 'name', 'value']);
    expect(all(wide, 'svg')).to.have.length(5);
    await fits(wide);
    wide.parentElement!.remove();
    const narrow = await show(attributes, { width: 230 });
    expect(kinds(narrow)).to.deep.equal(['rank', 'name', 'value']);
    expect(all(narrow, 'svg')).to.have.length(0);
    await fits(narrow);
  });

  it('<chiso-ranking> with too many columns scrolls by the keyboard too', async () => {
    const element = await show(
      {
        src: dti,
        period: '2022',
        indicator:
          'dti-nhan-thuc-so dti-the-che-so dti-ha-tang-so dti-nhan-luc-so',
      },
      { width: 280 },
    );
    const box = find(element, '[part=picture]');
    expect(box.scrollWidth).to.be.greaterThan(box.clientWidth);
    expect(box.getAttribute('tabindex')).to.equal('0');
    expect(await findings(element)).to.deep.equal([]);
  });

  it('<chiso-ranking> speaks the language of the page', async () => {
    const element = await show(
      { src: dti, indicator: 'dti', period: '2022', compare: '2021' },
      { lang: 'en' },
    );
    expect(written(element)).to.contain('2022 · 63 provinces and cities');
    expect(written(element)).to.contain('up 1 place compared with 2021');
    element.parentElement!.lang = 'vi';
    await until(() => written(element).includes('tăng 1 bậc'));
  });

  it('<chiso-ranking> prints every row', async () => {
    const element = await show({ src: dti, indicator: 'dti', period: '2022' });
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, 'tbody tr')).to.have.length(63);
    dispatchEvent(new Event('afterprint'));
    expect(all(element, 'tbody tr')).to.have.length(20);
  });

  it('<chiso-ranking> draws 3,321 rows, each once', async () => {
    const element = await show({
      src: '/examples/data/communes.json',
      indicator: 'online-filing',
    });
    find<HTMLElement>(element, '[part=more]').click();
    await until(() => all(element, 'tbody tr').length === 3321);
    expect(new Set(names(element)).size).to.equal(3321);
    find<HTMLElement>(element, 'th.name button').click();
    await until(() => names(element)[3320] === 'Xã giả định 3321');
    expect(new Set(names(element)).size).to.equal(3321);
  });

  it('<chiso-ranking data> takes a document as a value, and another', async () => {
    const document = (value: number) => ({
      format: 'chiso/1',
      id: 'test',
      title: 'Thử',
      sources: [{ id: 's', title: 'Nguồn' }],
      indicators: [{ id: 'x', name: 'Chỉ số' }],
      areas: [
        { id: 'a', name: '<b>A</b>' },
        { id: 'b', name: 'B' },
      ],
      observations: [
        { area: 'a', value, source: 's' },
        { area: 'b', value: 5, source: 's' },
      ],
    });
    const element = await show({}, { state: 'empty' });
    element.data = document(1);
    await until(() => element.getAttribute('state') === 'ready');
    expect(names(element)).to.deep.equal(['B', '<b>A</b>']);
    element.data = document(9);
    await until(() => names(element)[0] === '<b>A</b>');
  });

  it('<chiso-ranking> with a broken file keeps the fallback and says why', async () => {
    const element = await show(
      { src: 'data:application/json,{', header: 'DTI' },
      { state: 'error', inner: '<p>Đà Nẵng</p>' },
    );
    await until(() => written(element).includes('không đọc được'));
    expect(
      find<HTMLSlotElement>(element, 'slot:not([name])').assignedElements(),
    ).to.have.length(1);
    expect(await findings(element)).to.deep.equal([]);
  });

  it('<chiso-ranking> never writes what is no word', async () => {
    const asked = [
      { indicator: 'dti', among: 'vn63', period: '2021', compare: '2020' },
      {
        indicator: 'dti dti-cqs dti-kts dti-xhs',
        among: 'vn63',
        period: '2020',
      },
      {
        indicator: 'dti',
        among: 'ministries-with-services-2021',
        compare: '1990',
      },
      {},
    ];
    for (const attributes of asked) {
      for (const lang of ['vi', 'en']) {
        const element = await show({ src: dti, ...attributes }, { lang });
        expect(written(element)).not.to.match(
          /\b(?:NaN|undefined|null|false|Infinity)\b|\[object/,
        );
        element.parentElement!.remove();
      }
    }
  });
});
