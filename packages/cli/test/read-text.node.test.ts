import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readText, resolvePlace } from '../src/document/read-text.js';

describe('readText(place)', () => {
  const server = createServer((request, response) => {
    if (request.url === '/sound') response.end('{}');
    else if (request.url === '/large') {
      // Without a length: only who counts will notice.
      for (let part = 0; part < 6; part += 1) response.write('x'.repeat(1e6));
      response.end();
    } else response.writeHead(404).end();
  });
  let home = '';
  before(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
  });

  it('reads what a server sends', async () => {
    assert.equal(await readText(`${home}/sound`), '{}');
  });

  it('says what a server answers instead', async () => {
    await assert.rejects(
      readText(`${home}/nowhere`),
      /the server answered 404/,
    );
  });

  it('reads no more than a page would', async () => {
    await assert.rejects(readText(`${home}/large`), /larger than 5 MB/);
  });

  it('says that nobody answers', async () => {
    await assert.rejects(readText('http://127.0.0.1:1/'), /cannot read http/);
  });

  it('says that there is no file, and that a folder is none', async () => {
    await assert.rejects(readText('/nowhere.json'), /there is no such file/);
    await assert.rejects(readText('/'), /it is a folder/);
  });
});

describe('resolvePlace(address, site)', () => {
  const site = { base: pathToFileURL('/site/news/page.html'), root: '/site' };

  it('is relative to the page, and with a slash to the site', () => {
    assert.equal(resolvePlace('d.json', site), '/site/news/d.json');
    assert.equal(resolvePlace('../d.json', site), '/site/d.json');
    assert.equal(resolvePlace('/data/d.json', site), '/site/data/d.json');
  });

  it('leaves out what is for the page or for a server', () => {
    assert.equal(resolvePlace('d.json?v=2#x', site), '/site/news/d.json');
    assert.equal(
      resolvePlace('https://x.vn/d.json?v=2#x', site),
      'https://x.vn/d.json?v=2',
    );
  });

  it('keeps to the server of a page that has one', () => {
    const base = new URL('https://x.vn/news/page.html');
    assert.equal(
      resolvePlace('/d.json', { base, root: '.' }),
      'https://x.vn/d.json',
    );
    assert.equal(
      resolvePlace('//y.vn/d.json', { base, root: '.' }),
      'https://y.vn/d.json',
    );
  });

  it('refuses what is neither a file nor on a server', () => {
    assert.throws(() => resolvePlace('data:,{}', site), /not a file/);
    assert.throws(() => resolvePlace('javascript:1', site), /not a file/);
  });
});
