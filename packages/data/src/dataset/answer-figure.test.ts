import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { datasetOf, idsOf, stubAreas } from '../../test-support/ask.js';
import { smallDocument } from '../../test-support/small-document.js';
import { parseDataset } from '../document/parse-dataset.js';

describe('figure: which one', () => {
  it('figure() of the smallest document needs no question', () => {
    const figure = parseDataset(smallDocument).dataset!.figure()!;
    expect(figure.measure?.shown).to.equal(smallDocument.observations[0]);
    expect(figure.indicator.id).to.equal('villages');
    expect(figure.area).to.equal('vn');
    expect(figure.period?.code).to.equal('2023-07');
    expect(figure.periodType).to.equal('period');
    expect(figure.rank).to.equal(undefined);
    expect(figure.change).to.equal(undefined);
  });

  it('figure() without an area anywhere is that of the only one', () => {
    const { area, ...rest } = smallDocument;
    const dataset = parseDataset({
      ...rest,
      observations: [{ ...rest.observations[0], area: 'a' }],
    }).dataset!;
    expect(area).to.equal('vn');
    expect(dataset.figure()?.area).to.equal('a');
  });

  it('figure(what the document does not speak of) is undefined', () => {
    const dataset = datasetOf([{ period: '2023', value: 1 }]);
    for (const question of [
      { indicator: 'y' },
      { area: 'a' },
      { period: '2022' },
      { period: 'năm 2023' },
      { method: 'mic' },
      { statistic: 'mean' },
    ] as const) {
      const words = JSON.stringify(question);
      expect(dataset.figure(question), words).to.equal(undefined);
    }
  });

  it('figure() is the latest period that has a figure', () => {
    const dataset = datasetOf([
      { period: '2021', value: 1 },
      { period: '2023', value: 3 },
      { period: '2022', value: 2 },
      { period: '2024', missing: 'not-published' },
      { value: 9 },
    ]);
    expect(dataset.figure()?.measure?.shown.value).to.equal(3);
    expect(dataset.figure({ period: '2024' })?.measure?.shown.missing).to.equal(
      'not-published',
    );
  });

  it('figure() says why, where nothing but missing is said', () => {
    const dataset = datasetOf([
      { period: '2022', missing: 'not-collected' },
      { period: '2023', missing: 'confidential' },
    ]);
    expect(dataset.figure()?.measure?.shown.missing).to.equal('confidential');
  });

  it('figure() prefers the year to the half-year that ends with it', () => {
    const rows = [
      { period: '2023-S2', value: 2 },
      { period: '2023', value: 1 },
      { period: '2023-12', value: 3 },
    ];
    for (const order of [rows, [...rows].reverse()]) {
      expect(datasetOf(order).figure()?.period?.code).to.equal('2023');
    }
    const later = datasetOf([...rows, { period: '2024-S1', value: 4 }]);
    expect(later.figure()?.period?.code).to.equal('2024-S1');
  });

  it('figure() without a period shows one without, where there is no other', () => {
    expect(datasetOf([{ value: 9 }]).figure()?.period).to.equal(undefined);
  });

  it('figure() is by the default method, else by the first', () => {
    const rows = [
      { period: '2023', method: 'nso', value: 1 },
      { period: '2022', method: 'mic', value: 2 },
    ];
    expect(datasetOf(rows).figure()?.method?.id).to.equal('nso');
    const indicators = [{ id: 'x', name: 'X', defaultMethod: 'mic' }];
    const usual = datasetOf(rows, { indicators });
    expect(usual.figure()?.measure?.shown.value).to.equal(2);
    expect(usual.figure({ method: 'nso' })?.measure?.shown.value).to.equal(1);
  });

  it('figure() of two methods never merges them', () => {
    const dataset = datasetOf([
      { period: '2023', method: 'mic', value: 16.5 },
      { period: '2023', method: 'nso', value: 12.3 },
    ]);
    expect(dataset.figure({ method: 'mic' })?.measure?.conflicts).to.be.empty;
    expect(dataset.conflicts()).to.deep.equal([]);
  });

  it('figure(statistic) is that of the set, and never the area’s own', () => {
    const dataset = datasetOf([
      { area: 'vn63', statistic: 'mean', value: 0.3 },
      { area: 'vn63', statistic: 'maximum', value: 0.8 },
    ]);
    const area = 'vn63';
    expect(dataset.figure({ area })).to.equal(undefined);
    expect(
      dataset.figure({ area, statistic: 'mean' })?.measure?.shown.value,
    ).to.equal(0.3);
  });

  it('figure(as-of | cumulative) is kept apart from the period’s own', () => {
    const dataset = datasetOf([
      { period: '2023', value: 1 },
      { period: '2023', periodType: 'as-of', value: 2 },
      { period: '2023', periodType: 'cumulative', value: 3 },
    ]);
    expect(dataset.conflicts()).to.deep.equal([]);
    expect(dataset.figure()?.measure?.shown.value).to.equal(1);
  });

  it('figure(release) takes no notice of later times without a release', () => {
    const dataset = datasetOf([
      { id: 'a', period: '2022', value: 1, release: '2023-01' },
      { id: 'b', period: '2024', value: 2 },
      { id: 'c', period: '2021', value: 3 },
    ]);
    const idAt = (release?: string) =>
      dataset.figure({ release })?.measure?.shown.id;
    expect(idAt('2023-12')).to.equal('a');
    expect(idAt('2022-06')).to.equal('c');
    expect(idAt('2024')).to.equal('b');
    expect(idAt()).to.equal('b');
  });

  it('figure(release) takes no notice of what was released later', () => {
    const dataset = datasetOf([
      { id: 'a', period: '2022', value: 1, release: '2023-01' },
      { id: 'b', period: '2022', value: 2, release: '2024-01-15' },
      { id: 'c', period: '2023', value: 3, release: '2024-02' },
      { id: 'd', period: '2022', rank: 4, release: '2024-03' },
    ]);
    const idAt = (release?: string) =>
      dataset.figure({ release })?.measure?.shown.id;
    expect(idAt()).to.equal('c');
    expect(idAt('2024-01')).to.equal('b');
    expect(idAt('2023')).to.equal('a');
    expect(idAt('2022')).to.equal(undefined);
    expect(
      dataset.figure({ period: '2022', release: '2024-02' })?.rank,
    ).to.equal(undefined);
  });

  it('figure(slug) means the vintage of the period', () => {
    const dataset = datasetOf(
      [
        { period: '2022', area: 'ninh-binh', value: 1 },
        { period: '2025', area: 'ninh-binh', value: 2 },
        { period: '2025-S1', area: 'ninh-binh', value: 3 },
      ],
      { area: 'ninh-binh' },
    ).withAreas(stubAreas);
    const at = (period?: string) => {
      const figure = dataset.figure({ area: 'ninh-binh', period });
      return [figure?.area, figure?.measure?.shown.value];
    };
    expect(at('2022')).to.deep.equal(['vn63:37', 1]);
    expect(at('2025')).to.deep.equal(['vn34:37', 2]);
    expect(at('2025-S1')).to.deep.equal(['vn63:37', 3]);
    expect(at()).to.deep.equal(['vn34:37', 2]);
    expect(dataset.figure({ area: 'vn63:37' })?.period?.code).to.equal(
      '2025-S1',
    );
  });

  it('figure(slug) without a period means the vintage that has figures', () => {
    const dataset = datasetOf([
      { period: '2022', area: 'vn63:37', value: 1 },
    ]).withAreas(stubAreas);
    expect(dataset.figure({ area: 'ninh-binh' })?.area).to.equal('vn63:37');
  });

  it('figure(merged province) has no figure of its successor', () => {
    const dataset = datasetOf([
      { period: '2026', area: 'vn34:37', value: 1 },
    ]).withAreas(stubAreas);
    expect(dataset.figure({ area: 'vn63:36' })).to.equal(undefined);
    expect(dataset.describeArea('vn63:36').successor).to.equal('vn34:37');
  });

  it('figure() gives a published number to the last digit', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (value) => {
          const text = JSON.stringify({
            ...smallDocument,
            indicators: [{ id: 'villages', name: 'x', decimals: 0 }],
            observations: [{ value, source: 'vgp' }],
          });
          const shown = parseDataset(text).dataset!.figure()!.measure!.shown;
          expect(shown.value).to.equal(JSON.parse(JSON.stringify(value)));
        },
      ),
    );
  });

  it('figure() of observations before tables shows the observation', () => {
    const dataset = datasetOf([{ id: 'listed', period: '2023', value: 1 }], {
      tables: [
        {
          source: 's',
          fields: ['id', 'period', 'value'],
          rows: [['row', '2023', 2]],
        },
      ],
    });
    const { shown, conflicts } = dataset.figure()!.measure!;
    expect(shown.id).to.equal('listed');
    expect(idsOf(conflicts)).to.deep.equal(['row']);
  });
});
