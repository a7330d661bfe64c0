import { expect } from '@esm-bundle/chai';
import { smallDocument } from '../../../test-support/gauges.js';
import {
  all,
  answerFetch,
  comesTo,
  findings,
  partText,
  settled,
  show,
  until,
  written,
} from '../../../test-support/page.js';
import './gauge.define.js';
import type { GaugeElement } from './gauge.element.js';

const share = '/examples/data/digital-economy-share.json';
const transformation = '/examples/data/digital-transformation.json';
const ofShare = {
  src: share,
  indicator: 'de-share-gdp',
  period: '2023',
  method: 'mic',
};
const percent = { indicator: { unit: 'percent' } } as const;
const sixteen = smallDocument([{ value: 16.5, period: '2023' }], percent);

const notWords = /NaN|undefined|null|Infinity|\[object/;

function script(document: unknown): HTMLScriptElement {
  const element = globalThis.document.createElement('script');
  element.type = 'application/json';
  element.textContent = JSON.stringify(document);
  return element;
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function paths(element: GaugeElement, look: string): number {
  return element.shadowRoot!.querySelectorAll(`path.${look}`).length;
}

/** How often an element is asked to render anew by what is done. */
async function countRenders(element: GaugeElement, act?: () => void) {
  let renders = 0;
  const before = element.requestUpdate;
  element.requestUpdate = () => {
    renders += 1;
    before.call(element);
  };
  act?.();
  await settled(element);
  element.requestUpdate = before;
  return { renders };
}

/** Where the parts of an element are, as long as they do not move. */
function placesOf(element: GaugeElement): readonly unknown[] {
  return all(element, '[part]').map((part) => {
    const { top, left, width, height } = part.getBoundingClientRect();
    // Where a box is flexible, its edges are not exact to the last bit.
    const places = [top, left, width, height].map(Math.round);
    return [part.getAttribute('part'), ...places];
  });
}

describe('<chiso-gauge>', () => {
  afterEach(() => document.body.replaceChildren());

  it('<chiso-gauge src> draws the figure with its targets, change and source', async () => {
    const element = await show('chiso-gauge', ofShare);
    expect(partText(element, '[part=header]')).to.equal(
      'Tỷ trọng kinh tế số trong GDP',
    );
    expect(partText(element, '[part=context]')).to.contain(
      'Việt Nam, năm 2023',
    );
    expect(partText(element, 'svg .figure')).to.equal('16,5%');
    await until(() => paths(element, 'target') > 0, 'a target');
    expect(partText(element, '[part=change]')).to.equal(
      '▲ 2,24 điểm so với năm 2022 (14,26%)',
    );
    expect(partText(element, '[part=source]')).to.equal(
      'Nguồn: Báo Bình Định, 19/7/2024; thoibaotaichinhvietnam.vn',
    );
    expect(written(element)).not.to.match(notWords);
  });

  it('<chiso-gauge> shows the same by src, data, text and a child script', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(sixteen)]));
    const elements = [
      await show('chiso-gauge', { src: url }),
      await show('chiso-gauge', {}, { properties: { data: sixteen } }),
      await show(
        'chiso-gauge',
        {},
        {
          properties: { data: JSON.stringify(sixteen) },
        },
      ),
      await show('chiso-gauge', {}, { children: [script(sixteen)] }),
    ];
    const link = elements[0]!.shadowRoot!.querySelector('[part=source] a')!;
    expect(link.getAttribute('href')).to.equal('https://example.org/');
    expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
    const [first, ...others] = elements.map(written);
    expect(first).to.contain('16,5%');
    expect(others).to.deep.equal([first, first, first]);
  });

  it('<chiso-gauge> reads a child script that comes or changes later', async () => {
    const element = await show('chiso-gauge', {}, { state: 'empty' });
    const child = script(sixteen);
    element.append(child);
    await comesTo(element, 'ready');
    expect(written(element)).to.contain('16,5%');
    const next = smallDocument([{ value: 17.5, period: '2024' }], percent);
    child.firstChild!.nodeValue = JSON.stringify(next);
    await until(() => written(element).includes('17,5%'));
    child.textContent = JSON.stringify(sixteen);
    await until(() => written(element).includes('16,5%'));
    const box = element.parentElement!;
    await until(() => all(element, '[name=take]').length > 0);
    // What came is still being checked.
    while ((await countRenders(element)).renders > 0);
    element.remove();
    const { renders } = await countRenders(element, () => child.remove());
    expect(renders).to.equal(0);
    box.append(element);
    await comesTo(element, 'empty');
  });

  it('<chiso-gauge src> takes no notice of its children', async () => {
    const element = await show('chiso-gauge', ofShare);
    await until(() => all(element, '[name=take]').length > 0);
    while ((await countRenders(element)).renders > 0);
    const { renders } = await countRenders(element, () =>
      element.append(script(sixteen)),
    );
    expect(renders).to.equal(0);
  });

  it('<chiso-gauge count of> needs no document', async () => {
    const element = await show('chiso-gauge', {
      header: 'Dịch vụ công thiết yếu',
      count: '35',
      of: '53',
      source: 'VGP News, 13/7/2023',
    });
    expect(partText(element, 'svg .figure')).to.equal('66%');
    expect(partText(element, '[part=source]')).to.equal(
      'Nguồn: VGP News, 13/7/2023',
    );
    expect(partText(element, '.unseen')).to.equal('35/53 (66%, tính ra).');
  });

  it('<chiso-gauge value=""> is no zero', async () => {
    const element = await show(
      'chiso-gauge',
      { value: '' },
      { state: 'empty' },
    );
    await until(() =>
      written(element).includes('Chưa có số liệu để hiển thị.'),
    );
  });

  it('<chiso-gauge value> says that it has no source', async () => {
    const element = await show('chiso-gauge', { value: '5', max: '10' });
    expect(partText(element, '[part=source]')).to.equal(
      'Nguồn: không ghi nguồn',
    );
    element.value = undefined;
    await comesTo(element, 'empty');
  });

  it('<chiso-gauge> tells its state by attribute, event and custom state', async () => {
    const told: string[] = [];
    document.body.addEventListener('chiso-state', ({ state }) =>
      told.push(state),
    );
    // Another address, so that no other element has brought it.
    const element = await show('chiso-gauge', {
      ...ofShare,
      src: `${ofShare.src}?state`,
    });
    expect(told.slice(0, 2)).to.deep.equal(['loading', 'ready']);
    if (CSS.supports('selector(:state(ready))')) {
      await until(() => element.matches(':state(ready)'));
      expect(element.matches(':state(loading)')).to.equal(false);
    }
    element.indicator = 'no-such-indicator';
    await comesTo(element, 'empty');
    expect(told.at(-1)).to.equal('empty');
    const answers = answerFetch(() => new Response('', { status: 404 }));
    element.src = '/no-such-file.json';
    await comesTo(element, 'error');
    answers.restore();
    await until(() => written(element).includes('không tìm thấy tệp (mã 404)'));
  });

  it('<chiso-gauge> fires chiso-issue once, and shows what is left', async () => {
    const issues: number[] = [];
    document.body.addEventListener('chiso-issue', (event) =>
      issues.push(event.issues.length),
    );
    const document_ = smallDocument(
      [
        { value: 16.5, period: '2023' },
        { value: 'x' as never, period: '2024' },
      ],
      percent,
    );
    const properties = { data: document_ };
    const element = await show('chiso-gauge', {}, { properties });
    await until(() => issues.length > 0);
    expect(written(element)).to.contain('16,5%');
    await settled(element);
    expect(issues).to.deep.equal([1]);
  });

  it('<chiso-gauge lang> follows the page as it changes', async () => {
    const element = await show('chiso-gauge', ofShare);
    const box = element.parentElement!;
    box.lang = 'en';
    await until(() => written(element).includes('Source:'));
    expect(partText(element, '[part=context]')).to.contain('Viet Nam, 2023');
    expect(partText(element, '[part=change]')).to.contain(
      'compared with 2022 (14.26%)',
    );
    expect(written(element)).not.to.match(/Nguồn:|so với/);
    element.lang = 'vi';
    await until(() => written(element).includes('Nguồn:'));
    element.removeAttribute('lang');
    await until(() => written(element).includes('Source:'));
  });

  it('<chiso-gauge lang> stands while it learns another language', async () => {
    const states: string[] = [];
    const properties = { data: sixteen };
    const element = await show('chiso-gauge', {}, { properties });
    element.addEventListener('chiso-state', ({ state }) => states.push(state));
    element.lang = 'en';
    await until(() => written(element).includes('Source'), 'English');
    expect(states).to.deep.equal([]);
  });

  it('<chiso-gauge data> that is no document is an error, not awaited', async () => {
    for (const data of ['', 0, false, Number.NaN]) {
      const properties = { data };
      const element = await show(
        'chiso-gauge',
        {},
        { properties, state: 'error' },
      );
      expect(written(element)).to.not.equal('');
      element.remove();
    }
  });

  it('<chiso-gauge> takes the language of its new place', async () => {
    const element = await show('chiso-gauge', ofShare);
    const english = document.createElement('div');
    english.lang = 'en';
    document.body.append(english);
    english.append(element);
    await until(() => written(element).includes('Source:'));
  });

  it('<chiso-gauge release> does not change with later releases', async () => {
    const data = smallDocument(
      [
        { period: '2023', value: 12.33, release: '2024-01' },
        { period: '2023', value: 12.87, release: '2025-01' },
      ],
      percent,
    );
    const element = await show('chiso-gauge', {}, { properties: { data } });
    expect(partText(element, 'svg .figure')).to.equal('12,87%');
    element.release = '2024';
    await settled(element);
    expect(partText(element, 'svg .figure')).to.equal('12,33%');
  });

  it('<chiso-gauge> lets its fallback leave, and brings it back', async () => {
    const fallback = paragraph('16,5% (Bộ TT&TT, 2023)');
    const element = await show('chiso-gauge', ofShare, {
      children: [fallback],
    });
    expect(fallback.checkVisibility()).to.equal(false);
    element.indicator = 'no-such-indicator';
    await comesTo(element, 'empty');
    expect(fallback.checkVisibility()).to.equal(true);
    element.indicator = 'de-share-gdp';
    await comesTo(element, 'ready');
    expect(fallback.checkVisibility()).to.equal(false);
  });

  it('<chiso-gauge> becomes whole in the place that it has', async () => {
    for (const width of [300, 700]) {
      const box = document.createElement('div');
      box.style.width = `${width}px`;
      const element = document.createElement('chiso-gauge');
      Object.assign(element, ofShare);
      const stood = new Promise<readonly unknown[]>((resolve) => {
        element.addEventListener('chiso-state', ({ state }) => {
          if (state === 'ready') resolve(placesOf(element));
        });
      });
      box.append(element);
      document.body.append(box);
      const [first, summary] = [await stood, partText(element, '.unseen')];
      expect(summary).to.equal('16,5% (ước tính).');
      const ring = () =>
        element.shadowRoot!.querySelector('.track')?.getAttribute('d');
      await until(() => Boolean(ring()), 'a dial');
      const before = ring();
      await until(() => paths(element, 'target') > 0, 'a target');
      expect(paths(element, 'previous')).to.equal(1);
      expect(ring()).to.equal(before);
      await until(() => all(element, '[part=action]').length === 3, 'buttons');
      // These come into the place that is kept for them.
      expect(
        placesOf(element).filter(
          (place) => !/^(action|change),/.test(String(place)),
        ),
      ).to.deep.equal(first);
    }
  });

  it('<chiso-gauge> stands in words before its drawing comes', async () => {
    const literal = { count: '35', of: '53', noun: 'dịch vụ', source: 'VGP' };
    const several = {
      src: transformation,
      indicator: 'essential-services vneid-users',
    };
    const rank = { src: '/examples/data/dti.json', area: 'thai-nguyen' };
    for (const [attributes, said] of [
      [literal, /35\/53/],
      [several, /35\/53.*chưa có số liệu/s],
      [rank, /thứ \d+\/63/],
    ] as const) {
      const element = document.createElement('chiso-gauge');
      for (const [name, value] of Object.entries(attributes)) {
        element.setAttribute(name, value);
      }
      const first = new Promise<string>((resolve) => {
        element.addEventListener('chiso-state', ({ state }) => {
          if (state !== 'ready') return;
          const summary = partText(element, '.unseen');
          const source = partText(element, '[part=source]');
          resolve(`${summary} ${source}`);
        });
      });
      document.body.append(element);
      expect((await first).toLowerCase()).to.match(said);
      expect(await first).to.match(/Nguồn: (?!không)/);
      const { height } = element.getBoundingClientRect();
      await until(() => all(element, '[part=action]').length === 3, 'buttons');
      await settled(element);
      expect(element.getBoundingClientRect().height).to.equal(height);
      element.remove();
    }
  });

  it('<chiso-gauge src> asks once for several elements', async () => {
    const { fetch } = globalThis;
    const answers = answerFetch((url, init) => fetch(url, init));
    try {
      const src = `${share}?once`;
      await Promise.all([
        show('chiso-gauge', { ...ofShare, src }),
        show('chiso-gauge', { ...ofShare, src }),
        show('chiso-gauge', { ...ofShare, src, period: '2022' }),
      ]);
      expect(
        answers.urls.filter((url) => url.endsWith('?once')),
      ).to.have.length(1);
    } finally {
      answers.restore();
    }
  });

  it('<chiso-gauge src> changed in flight shows the later document', async () => {
    const answers = answerFetch(async (url) => {
      const value = url.includes('slow') ? 11 : 22;
      if (value === 11)
        await new Promise((resolve) => setTimeout(resolve, 200));
      return Response.json(smallDocument([{ value }], percent));
    });
    try {
      const element = await show(
        'chiso-gauge',
        { src: '/slow.json' },
        { state: 'loading' },
      );
      element.src = '/quick.json';
      await comesTo(element, 'ready');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(partText(element, 'svg .figure')).to.equal('22%');
    } finally {
      answers.restore();
    }
  });

  it('<chiso-gauge> keeps following its size after it has been moved', async () => {
    const element = await show('chiso-gauge', ofShare, { width: 600 });
    const track = () =>
      element.shadowRoot!.querySelector('.track')!.getAttribute('d');
    const before = track();
    document.body.append(element.parentElement!);
    element.parentElement!.style.width = '240px';
    await until(() => track() !== before);
  });

  it('<chiso-gauge> takes the other forms of a figure', async () => {
    const ring = await show('chiso-gauge', {
      src: transformation,
      indicator: 'villages-covered',
    });
    expect(written(ring)).to.contain('2.164').and.to.contain('89,5%');
    const bars = await show('chiso-gauge', {
      src: transformation,
      indicator: 'essential-services health-facilities-id vneid-users',
      header: 'Nền tảng số',
    });
    expect(bars.shadowRoot!.querySelectorAll('.bar')).to.have.length(3);
    expect(partText(bars, '[part=header]')).to.equal('Nền tảng số');
    const number = await show('chiso-gauge', {
      src: transformation,
      indicator: 'health-visits-id',
    });
    expect(partText(number, 'svg')).to.match(/^36,5 triệu\s*gần\s*lượt$/);
    const rank = await show('chiso-gauge', {
      src: '/examples/data/dti.json',
      indicator: 'dti',
      area: 'thai-nguyen',
      period: '2022',
    });
    expect(partText(rank, '[part=figure]')).to.equal('thứ 8/63');
    expect(partText(rank, '[part=context]')).to.equal('Thái Nguyên, năm 2022');
    for (const element of [ring, bars, number, rank]) {
      expect(written(element)).not.to.match(notWords);
      expect(await findings(element)).to.deep.equal([]);
    }
  });

  it('<chiso-gauge variant> draws the figure as asked', async () => {
    const element = await show('chiso-gauge', { ...ofShare, variant: 'bar' });
    expect(element.shadowRoot!.querySelector('.bar')).not.to.equal(null);
    element.variant = 'ring';
    await settled(element);
    expect(partText(element, 'svg .figure')).to.equal('16,5%');
    expect(element.shadowRoot!.querySelector('.bar')).to.equal(null);
  });

  it('<chiso-gauge> past its scale says so', async () => {
    const element = await show('chiso-gauge', {
      value: '56.8',
      unit: 'percent',
      max: '30',
      source: 'Giả định',
    });
    expect(partText(element, '[part=beyond]')).to.equal(
      'vượt quá thang đo (30%)',
    );
    expect(paths(element, 'arrow')).to.equal(1);
  });
});

describe('<chiso-gauge> read aloud', () => {
  afterEach(() => document.body.replaceChildren());

  it('<chiso-gauge> says in sentences what it shows', async () => {
    const element = await show('chiso-gauge', ofShare);
    await until(() => partText(element, '.unseen').includes('Mục tiêu'));
    expect(partText(element, '.unseen')).to.match(
      /^16,5% \(ước tính\)\. Tăng 2,24 điểm so với năm 2022 \(14,26%\)\. Mục tiêu 2023: 15,5%\..* Mục tiêu 2030: 30%\.$/,
    );
  });

  it('<chiso-gauge> turns into a table by its button, and back', async () => {
    const element = await show('chiso-gauge', ofShare);
    const button = element.shadowRoot!.querySelector('button')!;
    button.focus();
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(button.textContent!.trim()).to.equal('Bảng');
    button.click();
    await until(() => element.shadowRoot!.querySelector('table') !== null);
    const rows = [...element.shadowRoot!.querySelectorAll('tr')].map((row) =>
      row.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(rows[0]).to.contain('16,5%').and.to.contain('ước tính');
    expect(rows.join('\n')).to.contain('khoảng 20%');
    expect(button.textContent!.trim()).to.equal('Hình');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(await findings(element)).to.deep.equal([]);
    button.click();
    await until(() => element.shadowRoot!.querySelector('table') === null);
    await settled(element);
    expect(partText(element, 'svg .figure')).to.equal('16,5%');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`<chiso-gauge> has nothing for axe to find, ${colorScheme}`, async () => {
      const shown = [
        await show('chiso-gauge', ofShare, { colorScheme }),
        await show(
          'chiso-gauge',
          { ...ofShare, indicator: 'no' },
          {
            colorScheme,
            state: 'empty',
          },
        ),
        await show(
          'chiso-gauge',
          { header: 'Tỷ trọng' },
          { colorScheme, state: 'error', properties: { data: 'no JSON' } },
        ),
      ];
      for (const element of shown) {
        expect(await findings(element)).to.deep.equal([]);
      }
    });
  }
});

describe('<chiso-gauge> with bad documents', () => {
  afterEach(() => document.body.replaceChildren());

  it('<chiso-gauge> cut off anywhere says so in place; its neighbour goes on', async () => {
    const text = JSON.stringify(sixteen);
    const neighbour = await show(
      'chiso-gauge',
      {},
      {
        properties: { data: sixteen },
      },
    );
    const step = Math.max(1, Math.floor(text.length / 40));
    for (let end = 1; end < text.length; end += step) {
      const data = text.slice(0, end);
      const element = await show(
        'chiso-gauge',
        {},
        {
          properties: { data },
          state: 'error',
        },
      );
      await until(() => written(element).includes('không đọc được'));
      expect(written(element)).not.to.match(notWords);
      element.parentElement!.remove();
    }
    const english = await show(
      'chiso-gauge',
      {},
      {
        properties: { data: text.slice(0, 99) },
        state: 'error',
        lang: 'en',
      },
    );
    await until(() => written(english).includes('cannot be read'));
    expect(neighbour.getAttribute('state')).to.equal('ready');
    expect(partText(neighbour, 'svg .figure')).to.equal('16,5%');
  });

  it('<chiso-gauge> with a wrong type in any field never shows a non-word', async () => {
    const whole = smallDocument(
      [{ value: 16.5, period: '2023', status: 'estimate', hedge: 'about' }],
      {
        indicator: { unit: 'percent', scale: [0, 30], direction: 'higher' },
        targets: [{ value: 20, period: '2025' }],
        methods: [{ id: 'm', name: 'M' }],
      },
    );
    for (const wrong of [null, 5, 'x', [], {}, true] as const) {
      for (const data of replaceEach(whole, wrong)) {
        const element = document.createElement('chiso-gauge');
        element.data = data;
        document.body.append(element);
        await until(() =>
          /ready|empty|error/.test(element.getAttribute('state') ?? ''),
        );
        await settled(element);
        expect(written(element), JSON.stringify(data)).not.to.match(notWords);
        element.remove();
      }
    }
  }).timeout(60_000);

  it('<chiso-gauge> shows hostile strings as text', async () => {
    const hostile = '<img src=x onerror="hacked=1"><script>hacked=1</script>';
    const data = smallDocument([{ value: 1, period: '2023' }], {
      title: hostile,
      indicator: { unit: 'percent', name: hostile, noun: hostile },
      // biome-ignore lint/suspicious/noExplicitAny: an address of the hostile
      sources: [{ id: 's', title: hostile, url: 'javascript:hacked=1' as any }],
    });
    const element = await show('chiso-gauge', {}, { properties: { data } });
    expect(element.shadowRoot!.querySelector('img, script')).to.equal(null);
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
    expect(partText(element, '[part=header]')).to.equal(hostile);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('<chiso-gauge> keeps long and bidirectional words in its box', async () => {
    for (const name of ['w'.repeat(10_000), 'a\u202Eb\u2066c', '\uD800']) {
      const data = smallDocument([{ value: 1 }], {
        indicator: { unit: 'percent', name, noun: name },
      });
      const element = await show(
        'chiso-gauge',
        {},
        {
          width: 300,
          properties: { data },
        },
      );
      expect(element.scrollWidth).to.be.at.most(300);
      expect(element.getBoundingClientRect().width).to.equal(300);
      element.parentElement!.remove();
    }
  });
});

/** A document again and again, each time with another member replaced. */
function* replaceEach(value: unknown, wrong: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const copy = () =>
      (Array.isArray(value) ? [...value] : { ...value }) as never;
    yield Object.assign(copy(), { [key]: wrong });
    for (const inner of replaceEach(member, wrong)) {
      yield Object.assign(copy(), { [key]: inner });
    }
  }
}
