// Pages that allow little, or have more than one of ours.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { rootFolder } from './files.js';
import { onPortal } from './pages/on-portal.js';
import { integrityOf } from './script-files/sri.js';

const portal = onPortal('page-policies');

const address = '/examples/data/digital-economy-share.json';
const document = readFileSync(join(rootFolder, address), 'utf8');
const fallback = '<p>fallback</p>';
const gauge = (attributes = '') =>
  `<chiso-gauge src="${address}" method="mic" ${attributes}>${fallback}</chiso-gauge>`;
const loader = (attributes = '') =>
  `<script type="module" src="${portal.site.scripts}/chiso.js" ${attributes}></script>`;

const state = (page: Page) =>
  page.locator('chiso-gauge').first().getAttribute('state');

describe('a page with a policy', () => {
  it('that trusts by nonce and strict-dynamic shows everything, late parts too', async () => {
    const policy = `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types chiso`;
    for (const script of [
      loader('nonce="abc"'),
      `<script nonce="abc" src="${portal.site.scripts}/chiso.classic.js"></script>`,
    ]) {
      const { page, violations } = await portal.open({
        body: gauge(),
        isBare: true,
        script,
        headers: { 'content-security-policy': policy },
      });
      assert.equal(await state(page), 'ready');
      await page.getByRole('button', { name: 'Kiểm chứng' }).click();
      await page.getByRole('dialog').waitFor();
      assert.deepEqual(await violations(), []);
    }
  });

  it('that forbids our templates keeps the fallback, and one warning says why', async () => {
    for (const types of ["trusted-types 'none'", 'trusted-types other']) {
      const { page, complaints } = await portal.open({
        body: gauge() + gauge(),
        isBare: true,
        script: loader(),
        headers: {
          'content-security-policy': `require-trusted-types-for 'script'; ${types}`,
        },
      });
      const texts = await page.locator('chiso-gauge').allInnerTexts();
      for (const text of texts) assert.match(text, /fallback/);
      const ours = complaints.filter((line) => line.startsWith('chiso: '));
      assert.equal(ours.length, 1);
      assert.match(ours[0]!, /policy/i);
      // The browser's own report of it, and nothing that was thrown.
      assert.deepEqual(
        complaints.filter((line) => !/chiso: |TrustedTypePolicy/.test(line)),
        [],
      );
    }
  });

  it('that forbids our script keeps the fallback', async () => {
    const { page } = await portal.open({
      body: gauge(),
      isBare: true,
      script: loader(),
      headers: { 'content-security-policy': "script-src 'none'" },
    });
    assert.match(await page.locator('chiso-gauge').innerText(), /^fallback$/);
  });

  it('that isolates itself from other hosts shows everything', async () => {
    const { page } = await portal.open({
      body: gauge(),
      isBare: true,
      script: loader('crossorigin'),
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    });
    assert.equal(await state(page), 'ready');
  });

  it('that stands in a frame with scripts and nothing else shows its own figures', async () => {
    const inner = `<chiso-gauge count="35" of="53" source="VGP News"></chiso-gauge>${loader()}`;
    const { page } = await portal.open({
      body: `<iframe title="x" sandbox="allow-scripts" width="600" height="500" srcdoc='${inner}'></iframe>`,
      script: '',
    });
    await page
      .frameLocator('iframe')
      .locator('chiso-gauge[state=ready]')
      .waitFor();
  });
});

describe('hashes', () => {
  it('of sri.json are those of the files, and a browser accepts them', async () => {
    const hashes = JSON.parse(
      readFileSync(join(portal.site.folder, 'sri.json'), 'utf8'),
    ) as Readonly<Record<string, string>>;
    for (const [file, hash] of Object.entries(hashes)) {
      assert.equal(
        hash,
        integrityOf(readFileSync(join(portal.site.folder, file))),
        file,
      );
    }
    // A page can have all later parts checked too.
    const integrity = Object.fromEntries(
      Object.entries(hashes)
        .filter(([file]) => file.endsWith('.js'))
        .map(([file, hash]) => [`${portal.site.scripts}/${file}`, hash]),
    );
    const { page, complaints } = await portal.open({
      body: gauge(),
      script: `<script type="importmap">${JSON.stringify({ integrity })}</script>
${loader(`integrity="${hashes['chiso.js']}" crossorigin`)}`,
    });
    assert.equal(await state(page), 'ready');
    assert.deepEqual(complaints, []);
  });

  it('of a document: the right one is shown, another is not', async () => {
    const { page } = await portal.open({
      body: `${gauge(`integrity="${integrityOf(document)}"`)}
<chiso-dataset src="${address}" integrity="${integrityOf('another')}">
  <chiso-gauge method="mic">${fallback}</chiso-gauge>
</chiso-dataset>`,
      script: loader(),
    });
    await page.locator('chiso-gauge[state=error]').waitFor();
    assert.deepEqual(
      await page
        .locator('chiso-gauge')
        .evaluateAll((all) => all.map((one) => one.getAttribute('state'))),
      ['ready', 'error'],
    );
    assert.match(await page.locator('chiso-dataset').innerText(), /fallback/);
  });
});

describe('two copies on a page', () => {
  it('of one version are as good as one', async () => {
    const { page, complaints } = await portal.open({
      body: gauge(),
      script: `${loader()}<script type="module" src="/chiso/chiso.js"></script><script src="/chiso/chiso.classic.js"></script>${loader()}`,
    });
    assert.equal(await state(page), 'ready');
    assert.deepEqual(complaints, []);
  });

  it('of two versions: the first wins, and one warning names both', async () => {
    for (const isOldFirst of [true, false]) {
      const other = `${portal.site.portal}/old/chiso.gauge.js`;
      portal.site.sayOldCopy('9.9.9');
      const own = `${portal.site.scripts}/chiso.gauge.js`;
      const [first, second] = isOldFirst ? [other, own] : [own, other];
      const { page, complaints } = await portal.open({
        body: gauge(),
        script: `<script type="module" src="${first}"></script><script type="module" src="${second}"></script>`,
      });
      assert.equal(await state(page), 'ready');
      assert.equal(complaints.length, 1, complaints.join('\n'));
      assert.match(complaints[0]!, /9\.9\.9/);
      assert.match(complaints[0]!, /0\.\d+\.\d+/);
    }
  });
});
