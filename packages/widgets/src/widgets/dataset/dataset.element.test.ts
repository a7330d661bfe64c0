import { expect } from '@esm-bundle/chai';
import { html, render, type TemplateResult } from 'lit/html.js';
import { until } from '../../../test-support/page.js';
import { choose } from '../../source/choose.js';
import { groupOf } from '../../source/group.js';
import '../gauge/gauge.define.js';
import './dataset.define.js';

const provinces = {
  format: 'chiso/1',
  id: 'two-provinces',
  title: 'Chỉ số giả định',
  sources: [{ id: 's', title: 'Số liệu giả định' }],
  areas: [
    { id: 'a', name: 'Tỉnh A', level: 'province' },
    { id: 'b', name: 'Tỉnh B', level: 'province' },
  ],
  indicators: [{ id: 'x', name: 'Chỉ số x', unit: 'index', scale: [0, 1] }],
  observations: [
    { indicator: 'x', area: 'a', period: '2021', value: 0.25, source: 's' },
    { indicator: 'x', area: 'b', period: '2021', value: 0.5, source: 's' },
    { indicator: 'x', area: 'b', period: '2022', value: 0.75, source: 's' },
  ],
};

describe('<chiso-dataset>', () => {
  const before = location.href;

  afterEach(() => {
    render(html``, document.body);
    history.replaceState(null, '', before);
  });

  function put(template: TemplateResult): void {
    render(template, document.body);
  }
  const find = (selector: string) => document.querySelector(selector)!;
  const context = (selector: string) =>
    find(selector).shadowRoot?.querySelector('[part="context"]')?.textContent;
  const shows = (selector: string, words: string) =>
    until(() => Boolean(context(selector)?.includes(words)), words);

  it('gives its document to the elements inside', async () => {
    put(html`<chiso-dataset .data=${provinces}>
      <chiso-gauge id="one" area="a"></chiso-gauge>
    </chiso-dataset>`);
    await shows('#one', 'Tỉnh A, năm 2021');
  });

  it('gives the document of a child script, where it has no other', async () => {
    put(
      html`<chiso-dataset area="a"><chiso-gauge id="one"></chiso-gauge></chiso-dataset>`,
    );
    const group = find(
      'chiso-dataset',
    ) as HTMLElementTagNameMap['chiso-dataset'];
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = JSON.stringify(provinces);
    group.append(script);
    await shows('#one', 'Tỉnh A, năm 2021');
    const [, ...others] = provinces.observations;
    group.data = {
      ...provinces,
      observations: [
        { indicator: 'x', area: 'a', period: '2023', value: 1, source: 's' },
        ...others,
      ],
    };
    await shows('#one', 'Tỉnh A, năm 2023');
  });

  it('moves those that name no area of their own', async () => {
    put(html`<chiso-dataset area="a" .data=${provinces}>
      <chiso-gauge id="own" area="a"></chiso-gauge>
      <chiso-gauge id="free"></chiso-gauge>
    </chiso-dataset>`);
    await shows('#free', 'Tỉnh A, năm 2021');
    const group = find(
      'chiso-dataset',
    ) as HTMLElementTagNameMap['chiso-dataset'];
    group.area = 'b';
    await shows('#free', 'Tỉnh B, năm 2022');
    group.period = '2021';
    await shows('#free', 'Tỉnh B, năm 2021');
    expect(context('#own')).to.include('Tỉnh A, năm 2021');
  });

  it('is followed from outside by its id', async () => {
    put(html`<chiso-dataset id="dti" area="b" .data=${provinces}></chiso-dataset>
      <chiso-gauge id="far" follows="dti"></chiso-gauge>`);
    await shows('#far', 'Tỉnh B');
  });

  it('takes the reader’s choice, unless the page keeps it', async () => {
    put(html`<chiso-dataset area="a" .data=${provinces}>
      <chiso-gauge id="free"></chiso-gauge>
    </chiso-dataset>`);
    await shows('#free', 'Tỉnh A');
    const chooser = find('#free');
    const heard: unknown[] = [];
    const hear = (event: HTMLElementEventMap['chiso-select']) => {
      heard.push(event.selection);
      if (heard.length > 1) event.preventDefault();
    };
    document.body.addEventListener('chiso-select', hear);
    choose(chooser, groupOf(chooser), { area: 'b' });
    await shows('#free', 'Tỉnh B');
    choose(chooser, groupOf(chooser), { area: 'a' });
    document.body.removeEventListener('chiso-select', hear);
    expect(heard).to.deep.equal([{ area: 'b' }, { area: 'a' }]);
    expect(find('chiso-dataset')).to.include({ area: 'b' });
  });

  it('keeps the selection in the address of the page, if asked', async () => {
    history.replaceState(null, '', '?area=b&kept=1');
    put(html`<chiso-dataset in-address .data=${provinces}>
      <chiso-gauge id="free"></chiso-gauge>
    </chiso-dataset>`);
    await shows('#free', 'Tỉnh B');
    Object.assign(find('chiso-dataset'), { area: 'a' });
    await until(() => location.search === '?area=a&kept=1');
    await shows('#free', 'Tỉnh A');
  });

  it('leaves the address alone otherwise', async () => {
    put(html`<chiso-dataset area="a" .data=${provinces}>
      <chiso-gauge id="free"></chiso-gauge>
    </chiso-dataset>`);
    await shows('#free', 'Tỉnh A');
    expect(location.href).to.equal(before);
  });

  it('lets go of what has left it', async () => {
    put(html`<chiso-dataset area="a" .data=${provinces}>
      <chiso-gauge id="free"></chiso-gauge>
    </chiso-dataset>`);
    await shows('#free', 'Tỉnh A');
    const gauge = find('#free') as HTMLElementTagNameMap['chiso-gauge'];
    gauge.data = provinces;
    document.body.append(gauge);
    Object.assign(find('chiso-dataset'), { area: 'b' });
    gauge.area = 'a';
    await shows('#free', 'Tỉnh A');
    gauge.remove();
  });
});
