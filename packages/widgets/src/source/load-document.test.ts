import { expect } from '@esm-bundle/chai';
import { deepFreeze } from '../../test-support/documents.js';
import { smallDocument } from '../../test-support/gauges.js';
import { answerFetch } from '../../test-support/page.js';
import { describeProblem } from '../ui/problem-words.js';
import { type Loaded, loadDocument, readDocument } from './load-document.js';

const sound = deepFreeze(smallDocument([{ value: 16.5 }]));

/** What comes of an address when the server answers so. */
async function load(
  answer: Parameters<typeof answerFetch>[0],
  url = `https://example.org/${Math.random()}.json`,
): Promise<Loaded> {
  const answers = answerFetch(answer);
  try {
    return await loadDocument(url);
  } finally {
    answers.restore();
  }
}

const said = (loaded: Loaded, lang: 'vi' | 'en' = 'vi') =>
  describeProblem(loaded, lang);

describe('loadDocument', () => {
  it('loadDocument(a sound document) is at hand, and without issues when checked', async () => {
    const loaded = await load(() => Response.json(sound));
    expect(loaded.index!.header.id).to.equal('test');
    const checked = await loaded.check!();
    expect(checked).to.deep.equal({ index: loaded.index, issues: [] });
    expect(await loaded.check!()).to.equal(checked);
  });

  it('loadDocument(404) says that the file was not found', async () => {
    const loaded = await load(() => new Response('', { status: 404 }));
    expect(loaded.problem).to.deep.equal({ reason: 'status', detail: 404 });
    expect(said(loaded)).to.contain('không tìm thấy tệp (mã 404)');
    expect(said(loaded, 'en')).to.contain('file was not found (code 404)');
  });

  it('loadDocument(503) says that the server refused', async () => {
    const loaded = await load(() => new Response('', { status: 503 }));
    expect(said(loaded)).to.contain('máy chủ từ chối (mã 503)');
  });

  it('loadDocument(HTML) says that the file cannot be read', async () => {
    const loaded = await load(() => new Response('<!doctype html><p>404'));
    expect(loaded.index).to.equal(undefined);
    expect(said(loaded)).to.contain('Tệp số liệu không đọc được.');
    expect(loaded.issues.map(({ code }) => code)).to.deep.equal(['not-json']);
  });

  it('loadDocument(refused) says that the network does not answer', async () => {
    const loaded = await load(() => Promise.reject(new TypeError('refused')));
    expect(loaded.problem!.reason).to.equal('network');
    expect(said(loaded, 'en')).to.contain('does not answer');
  });

  /** Patience that ends at once; how long it would be, in ms. */
  async function impatiently<T>(test: () => Promise<T>) {
    const { timeout } = AbortSignal;
    const asked: number[] = [];
    AbortSignal.timeout = (ms) => {
      asked.push(ms);
      return timeout.call(AbortSignal, 100);
    };
    try {
      return { result: await test(), asked };
    } finally {
      AbortSignal.timeout = timeout;
    }
  }

  it('loadDocument(no answer) gives up after 15 seconds', async () => {
    const { result, asked } = await impatiently(() =>
      load(
        (_, { signal }) =>
          new Promise((_, reject) => {
            signal!.addEventListener('abort', () => reject(signal!.reason));
          }),
      ),
    );
    expect(asked).to.deep.equal([15_000]);
    expect(said(result)).to.contain('trong 15 giây');
  });

  it('loadDocument(a slow drip) gives up as soon, however much comes', async () => {
    const { result, asked } = await impatiently(() =>
      load((_, { signal }) => {
        const drip = new ReadableStream({
          start: (stream) => {
            signal!.addEventListener('abort', () =>
              stream.error(new DOMException('', 'AbortError')),
            );
          },
          pull: async (stream) => {
            await new Promise((resolve) => setTimeout(resolve, 10));
            stream.enqueue(new Uint8Array([32]));
          },
        });
        return new Response(drip);
      }),
    );
    expect(asked).to.deep.equal([15_000]);
    expect(said(result)).to.contain('trong 15 giây');
  });

  it('loadDocument(too large) is not read', async () => {
    const headers = { 'content-length': '5000001' };
    const stated = await load(() => new Response('{}', { headers }));
    const unstated = await load(() => new Response(' '.repeat(5_000_001)));
    for (const loaded of [stated, unstated]) {
      expect(said(loaded)).to.contain('lớn hơn 5 MB');
    }
  });

  it('loadDocument(without an end) is stopped while it arrives', async () => {
    let sent = 0;
    let isStopped = false;
    const endless = new ReadableStream({
      pull: (stream) => {
        sent += 1e6;
        stream.enqueue(new Uint8Array(1e6).fill(32));
      },
      cancel: () => {
        isStopped = true;
      },
    });
    const loaded = await load(() => new Response(endless));
    expect(said(loaded)).to.contain('lớn hơn 5 MB');
    expect(isStopped).to.equal(true);
    expect(sent).to.be.within(5e6, 8e6);
  });

  it('loadDocument(in pieces) joins letters that were cut', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(sound));
    const pieces = new ReadableStream({
      start: (stream) => {
        for (const byte of bytes) stream.enqueue(new Uint8Array([byte]));
        stream.close();
      },
    });
    const loaded = await load(() => new Response(pieces));
    expect(loaded.index!.header.title).to.equal('Thử');
  });

  it('loadDocument(an answer without a stream) is read all the same', async () => {
    const loaded = await load(() => {
      const answer = Response.json(sound);
      return Object.defineProperty(answer, 'body', { value: undefined });
    });
    expect(loaded.index!.header.id).to.equal('test');
  });

  it('loadDocument(one address) makes one request, and forgets a failure', async () => {
    const url = 'https://example.org/once.json';
    let isDown = true;
    const answers = answerFetch(() =>
      isDown ? new Response('', { status: 500 }) : Response.json(sound),
    );
    try {
      const both = await Promise.all([loadDocument(url), loadDocument(url)]);
      expect(both[0]).to.equal(both[1]);
      expect(answers.urls).to.have.length(1);
      isDown = false;
      expect((await loadDocument(url)).index).not.to.equal(undefined);
      await loadDocument(url);
      expect(answers.urls).to.have.length(2);
    } finally {
      answers.restore();
    }
  });
});

describe('readDocument', () => {
  it('readDocument(a wrong figure) is checked to what is left of it', async () => {
    const { check } = await readDocument(
      smallDocument([
        { value: 16.5, period: '2023' },
        { value: 'x' as never, period: '2024' },
      ]),
    );
    const { index, issues } = await check!();
    expect(index!.content.statements).to.have.length(1);
    expect(issues.map(({ pointer }) => pointer)).to.deep.equal([
      '/observations/1/value',
    ]);
  });

  it('readDocument(a province) brings in the names of provinces', async () => {
    const { index } = await readDocument(
      smallDocument([{ value: 1, area: 'vn63:24' }]),
    );
    expect(index!.areas!.get('vn63:24')).not.to.equal(undefined);
  });

  it('readDocument(anything at all) never rejects', async () => {
    const hostile = {
      get format() {
        throw new Error('no');
      },
    };
    for (const input of [
      0,
      '',
      'null',
      [],
      {},
      () => 1,
      hostile,
      Symbol('s'),
    ]) {
      const { index, problem } = await readDocument(input);
      expect([index, problem?.reason]).to.deep.equal([undefined, 'document']);
    }
  });
});
