import { expect } from '@esm-bundle/chai';
import { until } from '../../../test-support/page.js';
import { mayDownload } from './take-download.js';

/** What a frame with this sandbox says of itself. */
async function askIn(sandbox: string): Promise<boolean> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  const path = new URL('./take-download.ts', import.meta.url);
  frame.srcdoc = `<script type="module">
    import { mayDownload } from '${path}';
    parent.postMessage({ may: mayDownload() }, '*');
  </script>`;
  let answer: boolean | undefined;
  const hear = ({ data }: MessageEvent) => {
    answer = data.may ?? answer;
  };
  addEventListener('message', hear);
  document.body.append(frame);
  await until(() => answer !== undefined);
  removeEventListener('message', hear);
  frame.remove();
  return answer!;
}

describe('mayDownload', () => {
  it('mayDownload() on a page', () => {
    expect(mayDownload()).to.equal(true);
  });

  it('mayDownload() in a frame is what its sandbox allows', async () => {
    const own = 'allow-scripts allow-same-origin';
    expect(await askIn(own)).to.equal(false);
    expect(await askIn(`${own} allow-downloads`)).to.equal(true);
  });
});
