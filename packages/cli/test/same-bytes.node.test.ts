import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { exampleData, runChiso } from './support/run-chiso.js';

// Where a run has a zone, a language and a clock of its own.
const machines = [
  { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
];

const ranking = [
  ...['--widget', 'ranking', '--src', exampleData('dti.json')],
  ...['--indicator', 'dti', '--period', '2022', '--compare', '2021'],
];
const trend = [
  '--widget',
  'trend',
  '--src',
  exampleData('digital-economy-share.json'),
];

const renderings = {
  'plain HTML': ['render', ...ranking],
  'an SVG': ['render', ...trend, '--format', 'svg'],
  'a PNG': ['render', ...ranking, '--format', 'png', '--scale', '2'],
  'a card': [
    'render',
    ...trend,
    '--format',
    'png',
    '--card',
    '--theme',
    'dark',
  ],
};

describe('one view on machines of four zones and languages', () => {
  for (const [name, words] of Object.entries(renderings)) {
    it(`is the same ${name}, byte for byte`, () => {
      const sums = machines.map((env) => {
        const { status, bytes, stderr } = runChiso(words, { env });
        assert.equal(status, 0, stderr);
        assert.ok(bytes.length > 1000);
        return createHash('sha256').update(bytes).digest('hex');
      });
      assert.equal(new Set(sums).size, 1, sums.join('\n'));
    });
  }
});
