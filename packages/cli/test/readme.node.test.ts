import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeXlsx } from 'hucre';
import { dtiSheets } from './support/dti-tables.js';
import {
  emptyFolder,
  exampleData,
  rootFolder,
  runChiso,
} from './support/run-chiso.js';

const readme = readFileSync(join(rootFolder, 'packages/cli/README.md'), 'utf8');

const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
  .flatMap(([, block = '']) => block.trim().split('\n'))
  .filter(Boolean);

/** A lone table of ranks, as an office may have it. */
const table = `Địa bàn;Năm;Giá trị;Thứ hạng;Nguồn
Đà Nẵng;2022;0.8002;1;dti-gov-vn-2022
TP. Hồ Chí Minh;2022;0.7163;2;dti-gov-vn-2022
Quảng Ninh;2022;0.7024;3;dti-gov-vn-2022
`;

describe('every command of the README', () => {
  const { path: folder, remove } = emptyFolder();
  after(remove);
  copyFileSync(exampleData('dti.json'), join(folder, 'dti.json'));
  copyFileSync(
    exampleData('digital-economy-share.json'),
    join(folder, 'share.json'),
  );
  writeEdition(join(folder, 'share-2024.json'), '2025');
  writeEdition(join(folder, 'share-2025.json'), '2026');
  const page = '<chiso-ranking src="dti.json"></chiso-ranking>';

  before(async () => {
    const sheets = dtiSheets().map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((value) => value ?? null)),
    }));
    writeFileSync(join(folder, 'table.xlsx'), await writeXlsx({ sheets }));
    writeFileSync(join(folder, 'table.csv'), table);
  });

  it('is one of this command', () => {
    assert.ok(commands.length >= 10);
    for (const command of commands) assert.match(command, /npx chiso /);
  });

  for (const command of commands) {
    it(command, () => {
      writeFileSync(join(folder, 'page.html'), page);
      const [, call = ''] = /npx chiso ([^>|]+)/.exec(command) ?? [];
      const words = [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, word]) => quoted ?? word!,
      );
      const { status, stdout, stderr } = runChiso(words, {
        folder,
        input: page,
      });
      // These two editions do differ.
      const isAsked = words.includes('--exit-code');
      assert.equal(status, isAsked ? 1 : 0, stderr);
      const output = outputOf(words);
      const written = output
        ? readFileSync(join(folder, output)).toString('latin1')
        : stdout || readFileSync(join(folder, 'page.html'), 'utf8');
      // A sound document takes few words.
      assert.ok(written.length > (words[0] === 'check' ? 30 : 300));
    });
  }
});

/** A file that a call writes; undefined where it names none. */
function outputOf(words: readonly string[]): string | undefined {
  if (words[0] === 'init') return join(words[1]!, 'index.html');
  return words.includes('-o') ? words[words.indexOf('-o') + 1] : undefined;
}

/** The document as it stood before the releases of a year. */
function writeEdition(path: string, year: string): void {
  const document = JSON.parse(
    readFileSync(exampleData('digital-economy-share.json'), 'utf8'),
  );
  const isEarlier = ({ release = '' }) => release < year;
  for (const list of ['observations', 'tables']) {
    document[list] = document[list].filter(isEarlier);
  }
  writeFileSync(path, JSON.stringify(document));
}
