// The script files on a portal, in every browser: each way onto a page once,
// and each kind of page that allows little. What takes long, or needs pictures,
// is looked at in Chromium: script-files, embed-page, page-policies and
// strict-policy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { beforeEach, it } from 'node:test';
import { exampleWidgets, firstExamples } from './pages/element-pages.js';
import { nextFrames } from './pages/findings.js';
import { inEachPortal, type PortalTab } from './pages/portal-stage.js';
import { findAll, textAt, waitToSee } from './pages/reader.js';
import { pressKey, useEverything } from './pages/use-everything.js';
import { waitUntil } from './pages/wait.js';
import { integrityOf } from './script-files/sri.js';

const address = '/examples/data/digital-economy-share.json';
const fallback = '<p>fallback</p>';
const gauge = (attributes = '') =>
  `<chiso-gauge src="${address}" method="mic" ${attributes}>${fallback}</chiso-gauge>`;
const nonces = {
  'content-security-policy': `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types chiso`,
};
const ranking = `<div data-chiso="ranking" data-src="/examples/data/dti.json" data-top="5">${fallback}</div>`;

inEachPortal('portal', (stage) => {
  beforeEach(() => stage.site.reset());

  const loader = (attributes = '') =>
    `<script type="module" src="${stage.site.scripts}/chiso.js" ${attributes}></script>`;
  const classic = (attributes = '') =>
    `<script src="${stage.site.scripts}/chiso.classic.js" ${attributes}></script>`;

  it('the loader brings elements and placeholders to stand on plain http, each file once', async () => {
    const tab = await stage.open({
      body: gauge() + gauge() + ranking,
      script: loader(),
      // This computer, by a name that browsers do not trust as they do others.
      host: '[::ffff:127.0.0.1]',
    });
    await tab.waitForStates('ready', 'ready', 'ready');
    assert.equal(await tab.evaluate(() => isSecureContext), false);
    const { asked } = stage.site.scriptServer;
    assert.equal(new Set(asked).size, asked.length);
    await tab.evaluate(() => {
      const added = document.createElement('chiso-figure');
      added.setAttribute('src', '/examples/data/digital-economy-share.json');
      added.setAttribute('period', '2023');
      added.setAttribute('method', 'mic');
      document.body.append(added);
    });
    await tab.waitForStates('ready', 'ready', 'ready', 'ready');
    assert.deepEqual(await tab.complaints(), []);
    await tab.close();
  });

  it('the loader leaves the fallback with one line where a script is missing', async () => {
    stage.site.lose('chiso.gauge.js');
    const tab = await stage.open({ body: gauge() + ranking, script: loader() });
    await tab.waitForStates(null, 'ready');
    await waitToSee(tab, { path: 'chiso-gauge small', hasText: 'Không tải' });
    assert.match(await textAt(tab, 'chiso-gauge'), /fallback$/);
    assert.equal((await warnings(tab)).length, 1);
    await tab.close();
  });

  it('the classic script does the same where nonces are trusted, and adds one global', async () => {
    const tab = await stage.open({
      body: gauge() + ranking,
      isBare: true,
      script: classic('nonce="abc"'),
      nonce: 'abc',
      headers: nonces,
    });
    await tab.waitForStates('ready', 'ready');
    const added = await tab.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const known = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      frame.remove();
      return Object.getOwnPropertyNames(window).filter(
        (name) => !known.has(name) && name !== 'chisoWatch' && name !== '0',
      );
    });
    assert.deepEqual(added, ['chiso']);
    await pressKey(tab, 'chiso-gauge >>> [name=evidence]');
    await waitToSee(tab, 'chiso-gauge >>> .evidence');
    assert.deepEqual(await tab.complaints(), []);
    await tab.close();
  });

  it('the iframe page draws what is asked, and the page around it makes it as tall', async () => {
    const asked =
      'widget=ranking&src=/examples/data/dti.json&indicator=dti&period=2022&top=5&lang=en&theme=dark';
    const tab = await stage.open({
      body: `<iframe src="/chiso/embed.html?${asked}" title="DTI 2022" width="600" height="100"></iframe>`,
      script: `<script src="${stage.site.scripts}/chiso.host.js"></script>`,
    });
    const look = () =>
      tab.evaluate(() => {
        const frame = document.querySelector('iframe')!;
        const root = frame.contentDocument!.documentElement;
        return {
          state: root.querySelector('chiso-ranking')?.getAttribute('state'),
          lang: root.lang,
          scheme: getComputedStyle(root).colorScheme,
          shown: frame.clientHeight,
          height: Math.ceil(root.getBoundingClientRect().height),
        };
      });
    await waitUntil('the frame is as tall as what it shows', async () => {
      const { state, shown, height } = await look();
      return state === 'ready' && shown === height && shown > 300;
    });
    const { lang, scheme } = await look();
    assert.deepEqual([lang, scheme], ['en', 'dark']);
    // Nobody else is listened to.
    await tab.evaluate(() =>
      postMessage({ chiso: 'height', height: 9999 }, '*'),
    );
    await nextFrames(tab);
    assert.ok((await look()).shown < 9999);
    assert.deepEqual(await tab.complaints(), []);
    await tab.close();
  });

  for (const source of ['src', 'inline'] as const) {
    it(`the strictest policy is broken by no element in any state, ${source}`, async () => {
      const { scripts } = stage.site;
      const own = source === 'src' ? "connect-src 'self'" : '';
      const tab = await stage.open({
        body: exampleWidgets
          .map((widget) => firstExamples(widget, source))
          .join('\n'),
        isBare: true,
        script: loader(),
        headers: {
          'content-security-policy': `default-src 'none'; script-src ${scripts}; require-trusted-types-for 'script'; trusted-types chiso; ${own}`,
        },
      });
      await useEverything(tab, stage.downloads);
      const complaints = await tab.complaints();
      // The file that an example in the state of error names is not there.
      assert.deepEqual(
        complaints.filter((line) => !/status of 404/.test(line)),
        [],
      );
      await tab.close();
    });
  }

  it('a policy that forbids our templates keeps the fallback, with one warning', async () => {
    const tab = await stage.open({
      body: gauge() + gauge(),
      isBare: true,
      script: loader(),
      headers: {
        'content-security-policy':
          "require-trusted-types-for 'script'; trusted-types other",
      },
    });
    await waitUntil('a warning', async () => (await warnings(tab)).length > 0);
    assert.equal((await warnings(tab)).length, 1);
    for (const { text } of await findAll(tab, 'chiso-gauge')) {
      assert.match(text, /fallback/);
    }
    // The browser's own report of it, and nothing that was thrown.
    const thrown = (await tab.complaints()).filter(
      (line) =>
        /^(error|rejected): /.test(line) &&
        !/^error: Error: Content-Security-Policy: /.test(line),
    );
    assert.deepEqual(thrown, []);
    await tab.close();
  });

  it('a page that isolates itself, and trusts nonces, shows everything', async () => {
    const tab = await stage.open({
      body: gauge() + ranking,
      isBare: true,
      script: loader('nonce="abc" crossorigin'),
      nonce: 'abc',
      headers: {
        ...nonces,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    });
    await tab.waitForStates('ready', 'ready');
    await pressKey(tab, 'chiso-gauge >>> [name=evidence]');
    await waitToSee(tab, 'chiso-gauge >>> .evidence');
    assert.deepEqual(await tab.complaints(), []);
    await tab.close();
  });

  it('a frame with scripts and nothing else shows its own figures', async () => {
    // Its opener cannot look inside, so it tells when it stands.
    const inner = `<chiso-gauge count="35" of="53" source="VGP News"></chiso-gauge>${loader()}
<script>addEventListener("chiso-state", ({ state }) => parent.postMessage(state, "*"))</script>`;
    const tab = await stage.open({
      body: `<iframe title="x" sandbox="allow-scripts" width="600" height="500" srcdoc='${inner}'></iframe>`,
      script: `<script>addEventListener('message', ({ data, origin }) => document.documentElement.setAttribute('data-told', origin + ' ' + data))</script>`,
    });
    await waitUntil('the frame stands', async () => {
      const [page] = await findAll(tab, 'html');
      return page?.attributes['data-told'] === 'null ready';
    });
    assert.deepEqual(await tab.complaints(), []);
    await tab.close();
  });

  it('hashes: the right document is shown, another is not, nor another script', async () => {
    const hash = (name: string) =>
      integrityOf(readFileSync(`${stage.site.folder}/${name}`));
    const document = integrityOf(readFileSync(`.${address}`));
    const tab = await stage.open({
      body: `${gauge(`integrity="${document}"`)}${gauge(`integrity="${integrityOf('x')}"`)}`,
      script: `${loader(`integrity="${hash('chiso.js')}" crossorigin`)}
${classic(`integrity="${integrityOf('x')}" crossorigin`)}`,
    });
    await tab.waitForStates('ready', 'error');
    const [shown, refused] = await findAll(tab, 'chiso-gauge p');
    assert.deepEqual([shown!.isVisible, refused!.isVisible], [false, true]);
    assert.equal(await tab.evaluate(() => 'chiso' in window), false);
    await tab.close();
  });
});

/** What ours has said on the console; a driver may tell it a second time. */
async function warnings(tab: PortalTab): Promise<readonly string[]> {
  const lines = (await tab.complaints()).flatMap(
    (line) => /chiso: <[\w-]+> keeps its fallback/.exec(line)?.[0] ?? [],
  );
  return [...new Set(lines)];
}
