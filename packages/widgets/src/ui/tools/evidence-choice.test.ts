import { answerSeries, type DatasetIndex, type Figure } from '@chiso/data/core';
import { expect } from '@esm-bundle/chai';
import { exampleIndex, indexOf } from '../../../test-support/documents.js';
import { smallDocument } from '../../../test-support/gauges.js';
import { growth, linearGrowth } from '../../../test-support/growth.js';
import { type Control, chooseFigure, offerChoice } from './evidence-choice.js';
import { vi } from './evidence-vi.js';

function offer(
  index: DatasetIndex,
  figures: readonly Figure[],
  chosen: Figure,
): readonly Control[] {
  return offerChoice(figures, chosen, {
    index,
    words: vi,
    lang: 'vi',
    documentLang: 'vi',
  });
}

const namesOf = ({ options }: Control) =>
  options.map(({ label }) => label.text);

describe('offerChoice', () => {
  let index: DatasetIndex;
  let figures: readonly Figure[];

  before(async () => {
    index = await exampleIndex('digital-economy-share');
    figures = answerSeries(index, {
      indicator: 'de-share-gdp',
      areas: ['vn'],
    }).flatMap(({ points }) => points);
  });

  it('offerChoice(one figure) offers nothing', () => {
    expect(offer(index, figures.slice(0, 1), figures[0]!)).to.deep.equal([]);
  });

  it('offerChoice() has a list for each thing that differs', () => {
    const controls = offer(index, figures, figures[0]!);
    expect(controls.map(({ dimension }) => dimension)).to.deep.equal([
      'method',
      'period',
    ]);
    expect(namesOf(controls[0]!)).to.include.members([
      'Bộ TT&TT',
      'Cục Thống kê',
    ]);
  });

  it('offerChoice() offers only the periods of the chosen method', () => {
    const nso = figures.find(({ method }) => method?.id === 'nso')!;
    const [, periods] = offer(index, figures, nso);
    const own = figures.filter(({ method }) => method?.id === 'nso');
    expect(periods!.options).to.have.length(own.length);
    expect(namesOf(periods!)[0]).to.equal('năm 2020');
  });

  it('chooseFigure() keeps the period where the other method has it', () => {
    const mic = figures.find(
      ({ method, period }) => method?.id === 'mic' && period?.code === '2023',
    )!;
    const other = chooseFigure(figures, mic, {
      dimension: 'method',
      value: 'nso',
    });
    expect(other.method?.id).to.equal('nso');
    expect(other.period?.code).to.equal('2023');
  });

  it('chooseFigure() of what nobody offers is the figure itself', () => {
    const value = 'no-such-method';
    expect(
      chooseFigure(figures, figures[0]!, { dimension: 'method', value }),
    ).to.equal(figures[0]);
  });

  it('offerChoice(5,000 days) goes by year, and looks at each day once', async () => {
    const ofDays = (count: number) => {
      const days = Array.from({ length: count }, (_, day) =>
        new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10),
      );
      const index = indexOf(
        smallDocument(days.map((period, value) => ({ period, value }))),
      );
      return { index, points: answerSeries(index, {})[0]!.points };
    };
    const choose = ({ index, points }: ReturnType<typeof ofDays>) =>
      offer(index, points, points[Math.floor(0.6 * points.length)]!);
    expect(await growth(ofDays, choose, 1250)).to.be.below(linearGrowth);
    const many = ofDays(5000);
    const [years, periods] = choose(many);
    expect(years!.dimension).to.equal('year');
    expect(years!.options).to.have.length(14);
    expect(periods!.options.length).to.be.within(365, 366);
    const other = chooseFigure(many.points, many.points[3000]!, {
      dimension: 'year',
      value: '2012',
    });
    expect(other.period?.code).to.match(/^2012-/);
    const day = chooseFigure(many.points, many.points[3000]!, {
      dimension: 'period',
      value: periods!.options[4]!.value,
    });
    expect(day.period?.code).to.match(/-01-05$/);
  });
});
