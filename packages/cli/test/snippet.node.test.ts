import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findViews } from '../src/page/find-views.js';
import { elementsIn, rowsIn } from './support/read-html.js';
import { exampleData, runChiso } from './support/run-chiso.js';

const words = [
  ...['snippet', '--widget', 'ranking', '--src', exampleData('dti.json')],
  ...['--public-src', '/data/dti.json', '--base-url', '/tai-nguyen/chiso'],
  ...['--indicator', 'dti', '--period', '2022', '--highlight', 'ninh-binh'],
];

const attributesOf = (html: string, tag: string) => {
  const [element] = elementsIn(html).filter(({ tagName }) => tagName === tag);
  return Object.fromEntries(
    (element?.attrs ?? []).map(({ name, value }) => [name, value]),
  );
};

describe('chiso snippet', () => {
  const { status, stdout, stderr } = runChiso([...words, '--json']);
  assert.equal(status, 0, stderr);
  const forms = JSON.parse(stdout) as Record<string, string>;

  it('asks the same in each form', () => {
    const [element] = findViews(forms.element!);
    const [placeholder] = findViews(forms.placeholder!);
    const asked = {
      indicator: 'dti',
      period: '2022',
      highlight: 'ninh-binh',
    };
    for (const view of [element!, placeholder!]) {
      assert.equal(view.widget, 'ranking');
      assert.deepEqual(view.source, {
        kind: 'address',
        address: '/data/dti.json',
      });
      assert.equal(view.lang, 'vi');
      const own = Object.entries(view.asked).filter(([name]) => name in asked);
      assert.deepEqual(Object.fromEntries(own), asked);
    }
    const { src } = attributesOf(forms.iframe!, 'iframe');
    const url = new URL(src!, 'https://example.org');
    assert.equal(url.pathname, '/tai-nguyen/chiso/embed.html');
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      widget: 'ranking',
      src: '/data/dti.json',
      ...asked,
      lang: 'vi',
    });
  });

  it('says the same figures in each form that has words', () => {
    const rows = rowsIn(forms.static!);
    assert.equal(rows.length, 64);
    assert.deepEqual(rowsIn(forms.element!), rows);
    assert.deepEqual(rowsIn(forms.placeholder!), rows);
  });

  it('loads scripts from the folder that it is told', () => {
    for (const form of ['element', 'placeholder']) {
      const { src, type } = attributesOf(forms[form]!, 'script');
      assert.deepEqual([src, type], ['/tai-nguyen/chiso/chiso.js', 'module']);
      assert.equal(
        attributesOf(forms[form]!, 'link').href,
        '/tai-nguyen/chiso/chiso.css',
      );
    }
    assert.equal(
      attributesOf(forms.iframe!, 'script').src,
      '/tai-nguyen/chiso/chiso.host.js',
    );
    assert.doesNotMatch(forms.static!, /<script|<link/);
  });

  it('gives the frame a title and a height', () => {
    const { title, loading, height } = attributesOf(forms.iframe!, 'iframe');
    assert.equal(title, 'Chỉ số chuyển đổi số. Năm 2022 · 63 tỉnh, thành phố');
    assert.equal(loading, 'lazy');
    assert.ok(Number(height) > 300);
  });

  it('prints all four for people', () => {
    const printed = runChiso(words).stdout;
    assert.equal(printed.match(/^<!-- /gm)?.length, 4);
    for (const code of Object.values(forms).slice(0, 4)) {
      assert.ok(printed.includes(code));
    }
  });

  it('needs an address that readers can load', () => {
    const piped = runChiso(['snippet', '--widget', 'gauge', '--src', '-']);
    assert.equal(piped.status, 2);
    assert.match(piped.stderr, /--public-src/);
  });
});
