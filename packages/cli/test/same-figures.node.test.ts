import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Dataset, formatMeasure } from '@chiso/data';
import { readDocument } from '../src/document/read-document.js';
import { writeRendered } from '../src/html/write-rendered.js';
import { drawPicture } from '../src/picture/draw-picture.js';
import { showView } from '../src/view.js';
import { elementsIn, rowsIn, textOf } from './support/read-html.js';
import { exampleData } from './support/run-chiso.js';

const page = { theme: 'light', width: 640, isCard: false } as const;

async function open(name: string): Promise<Dataset> {
  return (await readDocument(exampleData(name))).dataset;
}

/** The texts of an SVG, in the order in which they are drawn. */
function textsOf(svg: string): readonly string[] {
  return elementsIn(svg)
    .filter(({ tagName }) => tagName === 'text')
    .map(textOf);
}

describe('a ranking without a page', () => {
  const asked = { indicator: 'dti', period: '2022', highlight: 'ninh-binh' };

  it('has every row of the ranking in its table, as the document has it', async () => {
    const dataset = await open('dti.json');
    const ranking = dataset.ranking({ indicators: ['dti'], period: '2022' })!;
    const view = showView({ widget: 'ranking', asked }, dataset);
    const rows = rowsIn(writeRendered(view)).slice(1);
    assert.equal(ranking.rows.length, 63);
    assert.deepEqual(
      rows,
      ranking.rows.map(({ area, place, cells: [figure] }) => {
        const { name } = dataset.describeArea(area);
        const measure = figure?.measure?.shown;
        return [
          String(place!.rank),
          typeof name === 'string' ? name : name.vi,
          measure
            ? formatMeasure(measure, ranking.columns[0]!, 'vi').number
            : 'chưa có số liệu',
        ];
      }),
    );
  });

  it('marks the province, in the table and in the picture', async () => {
    const view = showView({ widget: 'ranking', asked }, await open('dti.json'));
    const strong = elementsIn(writeRendered(view))
      .filter(({ tagName }) => tagName === 'strong')
      .map(textOf);
    assert.deepEqual(strong.slice(1), ['21', 'Ninh Bình', 'chưa có số liệu']);
    const { svg } = drawPicture(view, page)!;
    const bold = elementsIn(svg).filter(({ attrs }) =>
      attrs.some(
        ({ name, value }) => name === 'font-weight' && value === '600',
      ),
    );
    assert.deepEqual(bold.map(textOf), [
      'Chỉ số chuyển đổi số',
      '21',
      'Ninh Bình',
    ]);
  });

  it('says in its picture what its table says', async () => {
    const view = showView({ widget: 'ranking', asked }, await open('dti.json'));
    const rows = rowsIn(writeRendered(view)).slice(1);
    const { svg } = drawPicture(view, page)!;
    const drawn = textsOf(svg);
    for (const cell of [...rows.slice(0, 20), rows[20]!].flat()) {
      assert.ok(drawn.includes(cell), cell);
    }
    assert.ok(drawn.includes('21 trong 63 hàng'));
    assert.ok(
      !drawn.includes(rows[40]![1]!),
      'rows past the first are not drawn',
    );
    assert.ok(drawn.some((text) => text.startsWith('Nguồn: ')));
  });

  it('keeps the marked province on a card, however few rows it has', async () => {
    const view = showView({ widget: 'ranking', asked }, await open('dti.json'));
    const card = drawPicture(view, { ...page, isCard: true })!;
    assert.deepEqual([card.width, card.height], [1200, 630]);
    const drawn = textsOf(card.svg);
    assert.ok(drawn.includes('Đà Nẵng'));
    assert.ok(drawn.includes('Ninh Bình'));
  });
});

describe('a trend without a page', () => {
  it('has every figure of every line in its table', async () => {
    const dataset = await open('digital-economy-share.json');
    const view = showView({ widget: 'trend', asked: {} }, dataset);
    const told = rowsIn(writeRendered(view)).map(([, figure]) => figure);
    const series = dataset.series({});
    assert.equal(series.length, 2);
    for (const { points, indicator } of series) {
      for (const { measure } of points) {
        assert.ok(
          told.includes(formatMeasure(measure!.shown, indicator, 'vi').text),
        );
      }
    }
  });

  it('labels its lines with their last figures', async () => {
    const dataset = await open('digital-economy-share.json');
    const view = showView({ widget: 'trend', asked: {} }, dataset);
    const drawn = textsOf(drawPicture(view, page)!.svg).join(' ');
    for (const { points } of dataset.series({})) {
      const yearly = points.filter(
        ({ period }) => period?.frequency === 'year',
      );
      const { value } = yearly.at(-1)!.measure!.shown;
      assert.ok(drawn.includes(String(value).replace('.', ',')), drawn);
    }
  });
});

describe('a gauge without a page', () => {
  it('says the figure, its status and its targets', async () => {
    const dataset = await open('digital-economy-share.json');
    const asked = { period: '2023', method: 'mic' };
    const view = showView({ widget: 'gauge', asked }, dataset);
    const figure = dataset.figure(asked)!;
    const { text } = formatMeasure(
      figure.measure!.shown,
      figure.indicator,
      'vi',
    );
    const html = writeRendered(view);
    assert.equal(rowsIn(html)[1]![1], text);
    assert.match(rowsIn(html)[1]![2]!, /^ước tính · /);
    const drawn = textsOf(drawPicture(view, page)!.svg);
    assert.ok(drawn.includes(text));
    assert.ok(drawn.includes('mục tiêu 2025'));
  });
});

describe('a board without a page', () => {
  it('has every target in its table, counted by how it stands', async () => {
    const dataset = await open('digital-transformation.json');
    const view = showView({ widget: 'scorecard', asked: {} }, dataset);
    const cells = rowsIn(writeRendered(view)).filter((row) => row.length > 1);
    const aims = cells.slice(1).map((row) => row[2]!);
    for (const { indicator, ...target } of dataset.content.targets) {
      const known = dataset.indicators.get(indicator ?? '');
      if (target.verdict) continue;
      const { text } = formatMeasure(target, known ?? {}, 'vi');
      assert.ok(
        aims.some((aim) => aim.includes(text)),
        `${text} is in no row`,
      );
    }
    const standing = cells.slice(1).map((row) => row[3]!.split(' · ')[0]);
    const count = (word: string) =>
      standing.filter((one) => one === word).length;
    const told = `${count('đạt')} đạt (11%), 0 đúng tiến độ, 0 chậm tiến độ`;
    assert.ok(view.summary.includes(told), view.summary);
    assert.ok(view.summary.includes(`${count('chưa có thông tin')} chưa`));
    const drawn = textsOf(drawPicture(view, page)!.svg).join(' ');
    assert.match(drawn, /ít nhất 10 ứng dụng/);
  });

  it('shows only what its author wants to be seen', async () => {
    const dataset = await open('digital-transformation.json');
    const asked = { status: 'reached' };
    const view = showView({ widget: 'scorecard', asked }, dataset);
    assert.equal(rowsIn(writeRendered(view)).length, 3);
    assert.deepEqual(view.notes, ['Đang hiện 1 trên 9 dòng.']);
  });
});

describe('a figure in a sentence without a page', () => {
  it('is its words, with its source in a title', async () => {
    const dataset = await open('digital-economy-share.json');
    const asked = { period: '2023', method: 'mic' };
    const view = showView({ widget: 'figure', asked }, dataset);
    const [span] = elementsIn(writeRendered(view)).filter(
      ({ tagName }) => tagName === 'span',
    );
    assert.equal(textOf(span!), '16,5%');
    const title = span!.attrs.find(({ name }) => name === 'title')?.value;
    assert.match(title!, /^Nguồn: Báo Bình Định/);
    assert.equal(drawPicture(view, page), undefined);
  });
});

describe('a view in English', () => {
  it('writes its numbers and words in English', async () => {
    const dataset = await open('dti.json');
    const asked = { indicator: 'dti', period: '2022' };
    const view = showView({ widget: 'ranking', asked, lang: 'en' }, dataset);
    const [heads, first] = rowsIn(writeRendered(view));
    assert.equal(heads![0], 'Rank');
    assert.equal(first![2], '0.8002');
  });
});
