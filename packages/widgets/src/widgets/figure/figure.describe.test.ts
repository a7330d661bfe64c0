import { expect } from '@esm-bundle/chai';
import '@chiso/data';
import { exampleIndex } from '../../../test-support/documents.js';
import { describeFigure } from './figure.describe.js';
import { words as en } from './figure.describe-en.js';
import { words as vi } from './figure.describe-vi.js';
import { modelFigure } from './figure.model.js';
import { type FigureAttributes, queryFigure } from './figure.query.js';

async function say(
  document: string,
  attributes: FigureAttributes,
  lang: 'vi' | 'en' = 'vi',
) {
  const index = await exampleIndex(document);
  const model = modelFigure(index, queryFigure(attributes))!;
  const words = lang === 'vi' ? vi : en;
  return describeFigure(model, index, words, { lang, documentLang: 'vi' });
}

const share = 'digital-economy-share';
const villages = { indicator: 'villages-covered' };

describe('describeFigure(model)', () => {
  it('writes a figure as the sentence needs it', async () => {
    const half = { period: '2023-S1', method: 'mic' };
    expect((await say(share, half)).written).to.equal('trên 15,2%');
    const unhedged = { ...half, unhedged: true };
    expect((await say(share, unhedged)).written).to.equal('15,2%');
    expect((await say(share, half, 'en')).written).to.equal('more than 15.2%');
    const rank = { indicator: 'dti', area: 'vn63:48', period: '2022' };
    const asRank = { ...rank, format: 'rank' };
    expect((await say('dti', asRank)).written).to.equal('thứ 1/63');
    expect((await say('dti', rank)).written).to.equal('0,8002');
  });

  it('writes a fraction with or without its share and noun', async () => {
    const document = 'digital-transformation';
    const whole = (await say(document, villages)).written;
    expect(whole).to.match(/^2\.164\/2\.418 .+ \(89,5%\)$/);
    const fraction = { ...villages, format: 'fraction', bare: true };
    expect((await say(document, fraction)).written).to.equal('2.164/2.418');
  });

  it('says what a cited figure has become, and keeps what was cited', async () => {
    const cited = { period: '2023', method: 'nso', cited: 12.33 };
    const text = await say(share, cited);
    expect(text.written).to.equal('12,33%');
    expect(text.correction).to.equal(
      'đã được điều chỉnh thành 12,87% ngày 6/1/2025',
    );
    const live = await say(share, { ...cited, live: true });
    expect(live.written).to.equal('12,87%');
    expect(live.correction).to.equal('');
    expect((await say(share, cited, 'en')).correction).to.include(
      'since revised to 12.87%, 6 January 2025',
    );
  });

  it('says which source contradicts a cited figure', async () => {
    const { correction, written } = await say('dti', {
      indicator: 'dti',
      area: 'ninh-binh',
      period: '2021',
      format: 'rank',
      cited: 5,
    });
    expect(written).to.match(/^thứ 5/);
    expect(correction).to.match(/^nguồn khác ghi thứ 6/);
    const other = await say('dti', {
      indicator: 'dti',
      area: 'ninh-binh',
      period: '2021',
      format: 'rank',
    });
    expect(other.written).to.match(/^thứ 6/);
    expect(other.correction).to.match(/^nguồn khác ghi thứ 5.*: ./);
  });

  it('says nothing of a figure that stands', async () => {
    const cited = { period: '2023', method: 'mic', cited: 16.5 };
    expect((await say(share, cited)).correction).to.equal('');
  });
});
