import { expect } from '@esm-bundle/chai';
import { all, axe, find, show, until } from '../../../test-support/page.js';
import './ranking.define.js';

describe('<chiso-ranking history>', () => {
  afterEach(() => document.body.replaceChildren());

  it('draws a line a row, and says it', async () => {
    const element = await show(
      'chiso-ranking',
      {
        src: '/examples/data/dti.json',
        indicator: 'dti',
        period: '2022',
        history: '',
      },
      { width: 600 },
    );
    const names = () =>
      all(element, 'tbody th').map((name) => name.textContent!.trim());
    await until(() => all(element, 'tbody .history svg').length === 20);
    const [first] = all(element, 'tbody .history');
    expect(first!.textContent!.trim()).to.equal(
      '2020: thứ nhất, cách đo đã thay đổi, 2021: thứ nhất, 2022: thứ nhất',
    );
    expect(first!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal(
      'true',
    );
    expect(first!.querySelector('title, [title]')).to.equal(null);
    const row = first!.parentElement!;
    const height = row.getBoundingClientRect().height;
    const { violations } = await axe.run(element, {
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
    // The steepest climb first, then as the ranking has them.
    find<HTMLElement>(element, 'th.history button').click();
    await until(() => names()[0] !== 'Đà Nẵng');
    expect(names()[0]).to.equal('Quảng Ninh');
    element.parentElement!.style.width = '320px';
    await until(() => all(element, '.history').length === 0);
    element.removeAttribute('history');
    element.parentElement!.style.width = '600px';
    await until(() => all(element, 'tbody svg:not(.history *)').length > 0);
    expect(all(element, '.history')).to.have.length(0);
    // The lines take no room of their own.
    expect(row.getBoundingClientRect().height).to.equal(height);
  });
});
