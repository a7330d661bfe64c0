import { expect } from '@esm-bundle/chai';
import {
  all,
  answerFetch,
  find,
  findings,
  partText,
  settled,
  show,
  until,
  written,
} from '../../../test-support/page.js';
import '../dataset/dataset.define.js';
import './scorecard.define.js';
import type { ScorecardElement } from './scorecard.element.js';
import { boardDocument } from './scorecard.fixture.js';

const transformation = '/examples/data/digital-transformation.json';
const share = '/examples/data/digital-economy-share.json';
const notWords = /NaN|undefined|null|Infinity|\[object/;

const mixed = boardDocument(
  [
    { area: 'a', period: '2025', value: 20 },
    { area: 'b', period: '2025', value: 20 },
    { area: 'c', period: '2025', value: 20 },
  ],
  [
    { area: 'a', period: '2024', value: 5 },
    { area: 'a', period: '2025', value: 30 },
    { area: 'b', period: '2025', value: 10 },
  ],
  { areas: ['a', 'b', 'c'].map((id) => ({ id, name: `Nơi ${id}` })) },
);

function rows(element: ScorecardElement): readonly string[] {
  return all(element, 'tr.row:not([hidden]) th .place').map(({ textContent }) =>
    textContent!.trim(),
  );
}

function button(element: ScorecardElement, status: string): HTMLButtonElement {
  return find(element, `[part=count].${status}`);
}

async function whole(element: ScorecardElement): Promise<void> {
  await until(() => all(element, '.trend circle').length > 0, 'the trends');
  await settled(element);
}

describe('<chiso-scorecard>', () => {
  afterEach(() => document.body.replaceChildren());

  it('<chiso-scorecard src> shows counts, topics, rows and sources', async () => {
    const element = await show('chiso-scorecard', { src: transformation });
    expect(partText(element, '[part=sentence]')).to.contain('Trong 9 chỉ tiêu');
    expect(all(element, 'tbody')).to.have.length(5);
    expect(all(element, 'tbody tr.row')).to.have.length(9);
    expect(written(element)).to.contain('ít nhất 20 triệu');
    expect(written(element)).to.contain('Nền tảng VNeID');
    expect(written(element)).not.to.match(notWords);
  });

  it('A2 <chiso-scorecard> is one table, also where its rows are blocks', async () => {
    for (const width of [320, 800, 1200]) {
      const element = await show('chiso-scorecard', { src: share }, { width });
      const table = find<HTMLTableElement>(element, 'table');
      expect(table.caption!.textContent).to.contain('Bảng theo dõi mục tiêu');
      const roles = ['row', 'columnheader', 'rowheader', 'cell', 'rowgroup'];
      for (const role of roles) {
        expect(all(element, `[role=${role}]`)).not.to.have.length(0);
      }
      for (const row of table.tBodies[0]!.querySelectorAll('tr.row')) {
        expect(row.children).to.have.length(table.tHead!.rows[0]!.cells.length);
      }
    }
  });

  it('<chiso-scorecard> fits boxes from 240 to 1,600 px', async () => {
    for (const width of [240, 320, 480, 700, 1000, 1600]) {
      const element = await show('chiso-scorecard', { src: share }, { width });
      await whole(element);
      expect(element.scrollWidth, `${width}`).to.be.at.most(width);
      for (const cell of all(element, 'tbody td, [part=count]')) {
        const { left, right } = cell.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        expect(left).to.be.at.least(box.left);
        expect(right).to.be.at.most(box.right);
      }
    }
  });

  it('<chiso-scorecard> filters by the buttons of its counts, and says how many are left', async () => {
    const element = await show(
      'chiso-scorecard',
      {},
      { properties: { data: mixed } },
    );
    expect(rows(element)).to.deep.equal(['Nơi a', 'Nơi b', 'Nơi c']);
    button(element, 'behind').click();
    await settled(element);
    expect(button(element, 'behind').ariaPressed).to.equal('true');
    expect(rows(element)).to.deep.equal(['Nơi b']);
    expect(partText(element, '[role=status]')).to.contain(
      'Đang hiện 1 trên 3 dòng.',
    );
    button(element, 'reached').click();
    await settled(element);
    expect(rows(element)).to.deep.equal(['Nơi a', 'Nơi b']);
    const showAll = find<HTMLButtonElement>(element, '[role=status] button');
    showAll.focus();
    showAll.click();
    await settled(element);
    expect(rows(element)).to.have.length(3);
    expect(element.shadowRoot!.activeElement).to.equal(
      button(element, 'reached'),
    );
  });

  it('<chiso-scorecard> keeps the filter while its data change', async () => {
    const element = await show(
      'chiso-scorecard',
      {},
      { properties: { data: mixed } },
    );
    button(element, 'behind').click();
    element.data = {
      ...mixed,
      observations: [
        ...mixed.observations!,
        { area: 'c', period: '2025', value: 1, source: 's' },
      ],
    };
    await until(() => rows(element).length === 2);
    expect(rows(element)).to.deep.equal(['Nơi b', 'Nơi c']);
    // Nothing of it is left: the filter can still be taken away.
    element.data = { ...mixed, observations: [] };
    await until(() => rows(element).length === 0);
    expect(button(element, 'behind').disabled).to.equal(false);
    expect(button(element, 'reached').disabled).to.equal(true);
  });

  it('A9 <chiso-scorecard> keeps the focus on the button that filters', async () => {
    const element = await show(
      'chiso-scorecard',
      {},
      { properties: { data: mixed } },
    );
    button(element, 'behind').focus();
    // A button of the platform: Enter and Space click it.
    button(element, 'behind').click();
    await settled(element);
    expect(rows(element)).to.deep.equal(['Nơi b']);
    expect(element.shadowRoot!.activeElement).to.equal(
      button(element, 'behind'),
    );
    button(element, 'behind').click();
    await settled(element);
    expect(rows(element)).to.have.length(3);
  });

  it('<chiso-scorecard status> shows these at first', async () => {
    const element = await show(
      'chiso-scorecard',
      { status: 'reached no-information' },
      { properties: { data: mixed } },
    );
    expect(rows(element)).to.deep.equal(['Nơi a', 'Nơi c']);
    element.status = 'behind';
    await settled(element);
    expect(rows(element)).to.deep.equal(['Nơi b']);
  });

  it('<chiso-scorecard> has the rule in words, with its tolerance', async () => {
    const element = await show(
      'chiso-scorecard',
      { tolerance: '0.1' },
      { properties: { data: mixed } },
    );
    find<HTMLElement>(element, 'summary').click();
    await until(() => all(element, '.rule').length > 0, 'the rule');
    expect(partText(element, '[part=rule]')).to.contain('Dung sai: 10%');
  });

  it('<chiso-scorecard> does not move when its trends come', async () => {
    const element = await show('chiso-scorecard', { src: share });
    const height = element.offsetHeight;
    await whole(element);
    expect(element.offsetHeight).to.equal(height);
    expect(find(element, '.trend svg').getAttribute('aria-label')).to.contain(
      'năm 2024: 18,3%',
    );
  });

  it('<chiso-scorecard> in a <chiso-dataset> takes its area and its document', async () => {
    const group = document.createElement('chiso-dataset');
    group.setAttribute('src', transformation);
    group.setAttribute('area', 'vn63:52');
    const element = document.createElement('chiso-scorecard');
    group.append(element);
    document.body.append(group);
    await until(() => element.getAttribute('state') === 'ready');
    expect(all(element, 'tbody tr.row')).to.have.length(1);
    group.area = 'vn';
    await until(() => all(element, 'tbody tr.row').length === 8);
  });

  it('<chiso-scorecard> speaks English in an English page', async () => {
    const element = await show(
      'chiso-scorecard',
      { src: share },
      { lang: 'en', width: 1000 },
    );
    expect(partText(element, '[part=sentence]')).to.equal(
      'Of 2 rows about 1 indicator: 1 reached (50%), 0 on the way, 1 behind (50%) and 0 no information.',
    );
    expect(written(element)).not.to.match(notWords);
  });

  it('D2 <chiso-scorecard> links to https only, and shows markup as text', async () => {
    const data = boardDocument(
      [{ period: '2025', value: 20, basis: 'act', quote: '<b>x</b>' }],
      [],
      {
        sources: [
          { id: 's', title: '<img src=x>', url: 'javascript:alert(1)' },
          { id: 'act', title: '<i>act</i>', url: 'data:text/html,x' },
        ],
      },
    );
    const element = await show('chiso-scorecard', {}, { properties: { data } });
    expect(all(element, 'a, img, i')).to.deep.equal([]);
    expect(written(element)).to.contain('<i>act</i>');
    expect(written(element)).to.contain('<img src=x>');
  });

  it('N1 <chiso-scorecard> is empty without targets, in error without a file', async () => {
    const fallback = document.createElement('p');
    fallback.textContent = 'Bản in';
    await show(
      'chiso-scorecard',
      { src: '/examples/data/dti.json' },
      { state: 'empty' },
    );
    const asked = await show(
      'chiso-scorecard',
      { src: share, topic: 'agriculture' },
      { state: 'empty' },
    );
    const why = 'Không có mục tiêu nào ứng với chủ đề “agriculture”.';
    await until(() => partText(asked, '[part=message]') === why, why);
    await show(
      'chiso-scorecard',
      { src: share, period: 'soon' },
      { state: 'empty' },
    );
    const { restore } = answerFetch(() => new Response('', { status: 404 }));
    await show(
      'chiso-scorecard',
      { src: '/none.json' },
      { state: 'error', children: [fallback] },
    );
    restore();
    expect(fallback.getBoundingClientRect().height).to.be.above(0);
  });

  it('A1 axe finds nothing in <chiso-scorecard>, filtered, with the rule open, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1100]) {
        const element = await show(
          'chiso-scorecard',
          { src: share },
          { colorScheme, width },
        );
        await whole(element);
        expect(await findings(element)).to.deep.equal([]);
        button(element, 'behind').click();
        find<HTMLElement>(element, 'summary').click();
        await until(() => all(element, '.rule').length > 0, 'the rule');
        expect(await findings(element)).to.deep.equal([]);
        document.body.replaceChildren();
      }
    }
  });
});
