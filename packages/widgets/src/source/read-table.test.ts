import { expect } from '@esm-bundle/chai';
import '../widgets/ranking/ranking.define.js';
import '../widgets/trend/trend.define.js';
import { comesTo, show } from '../../test-support/page.js';

/** A table with a source, as an editor pastes it. */
function table(markup: string): readonly Node[] {
  const box = document.createElement('div');
  box.innerHTML = `<table>${markup}</table><p>Nguồn: Bộ Thông tin và Truyền thông</p>`;
  return [...box.childNodes];
}

const ranking = () =>
  table(`<caption>DTI năm 2022</caption>
    <tr><th>Hạng</th><th>Tỉnh, thành phố</th><th>DTI</th></tr>
    <tr><td>1</td><td>Đà Nẵng</td><td>0,8002</td></tr>
    <tr><td>2</td><td>TP. Hồ Chí Minh</td><td>0,7163</td></tr>`);

describe('a table among the children', () => {
  afterEach(() => document.body.replaceChildren());

  it('a table in <chiso-ranking> is its document', async () => {
    const element = await show(
      'chiso-ranking',
      { period: '2022', decimal: 'comma' },
      { children: ranking() },
    );
    const text = element.shadowRoot!.textContent!;
    for (const words of ['Đà Nẵng', '0,8002', 'Hồ Chí Minh', '0,7163']) {
      expect(text).to.contain(words);
    }
    expect(text).to.contain('Bộ Thông tin và Truyền thông');
  });

  it('a table in <chiso-trend> is its document', async () => {
    const element = await show(
      'chiso-trend',
      { decimal: 'comma' },
      {
        children: table(`<caption>Kinh tế số trong GDP</caption>
          <tr><th>Năm</th><th>Tỷ lệ</th></tr>
          <tr><td>2022</td><td>14,26%</td></tr><tr><td>2023</td><td>16,5%</td></tr>`),
      },
    );
    expect(element.shadowRoot!.textContent).to.contain('16,5%');
  });

  it('a table does not speak where there is an address', async () => {
    const element = await show(
      'chiso-ranking',
      { src: '/examples/data/dti.json', indicator: 'dti', period: '2022' },
      { children: table('<tr><th>Tỉnh</th></tr><tr><td>Ở đâu đó</td></tr>') },
    );
    expect(element.shadowRoot!.textContent).not.to.contain('Ở đâu đó');
  });

  it('a table without figures leaves the element empty, and itself in sight', async () => {
    const element = await show(
      'chiso-ranking',
      {},
      { state: 'empty', children: table('<tr><td>x</td></tr>') },
    ).catch(() => document.querySelector('chiso-ranking')!);
    await comesTo(
      element,
      element.getAttribute('state') === 'error' ? 'error' : 'empty',
    );
    expect(element.querySelector('table')!.checkVisibility()).to.equal(true);
  });
});
