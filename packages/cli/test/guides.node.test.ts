import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { callChiso } from './support/call-chiso.js';
import { emptyFolder, rootFolder } from './support/run-chiso.js';

const guides = {
  'tu-bang-tinh.md': {
    workbook: 'so-lieu.xlsx',
    sheet: 'Số liệu',
    mistakes: [
      [3, 3, '71,63%'],
      [7, 1, 'Lạng Sơnn'],
    ],
    previous: 'ban-truoc.json',
  },
  'from-spreadsheet.md': {
    workbook: 'figures.xlsx',
    sheet: 'Observations',
    mistakes: [
      [3, 3, '71.63%'],
      [7, 1, 'Lang Sonn'],
    ],
    previous: 'previous.json',
  },
} as const;

for (const [name, parts] of Object.entries(guides)) {
  const { workbook, sheet, mistakes, previous } = parts;
  const guide = readFileSync(join(rootFolder, 'docs/guides', name), 'utf8');
  const blocks = (language: string) =>
    [...guide.matchAll(new RegExp(`^\`\`\`${language}\n([^\`]*)^\`\`\``, 'gm'))]
      .map(([, block = '']) => block.trim())
      .filter(Boolean);
  const commands = blocks('sh').flatMap((block) => block.split('\n'));

  describe(`the guide ${name}`, () => {
    const { path: home, remove } = emptyFolder();
    after(remove);
    let folder = home;

    it('goes from an empty folder to the next release', () => {
      assert.deepEqual(
        commands.map((command) => command.split(' ').slice(0, 3).join(' ')),
        [
          'npx chiso init',
          commands[1],
          'npx chiso build',
          'npx chiso check',
          'npx chiso render',
          'npx chiso build',
          'npx chiso diff',
          'npx chiso render',
        ],
      );
      assert.match(commands[1]!, /^cd /);
    });

    for (const [step, command] of commands.entries()) {
      it(`${step + 1}. ${command}`, async () => {
        const [program, ...words] = command.split(' ');
        if (program === 'cd') {
          folder = join(folder, words[0]!);
          assert.ok(existsSync(folder));
          return;
        }
        const document = join(folder, 'dataset.json');
        if (existsSync(document)) {
          copyFileSync(document, join(folder, previous));
        }
        const { status, stdout, stderr } = await callChiso(
          words.slice(1),
          folder,
        );
        assert.equal(status, 0, stderr + stdout);
        assert.doesNotMatch(stderr + stdout, /^ *(?:lỗi|error)/m);
        if (words[1] === 'build') assert.ok(existsSync(document));
        if (words[1] === 'render') {
          const page = readFileSync(join(folder, 'index.html'), 'utf8');
          assert.match(page, /0[.,]8002/);
        }
      });
    }

    it('shows the errors as the command tells them', async () => {
      const path = join(folder, workbook);
      const book = await openXlsx(readFileSync(path));
      const { rows } = book.sheets.find((one) => one.name === sheet)!;
      for (const [row, column, text] of mistakes) rows[row]![column] = text;
      writeFileSync(path, await saveXlsx(book));
      const before = readFileSync(join(folder, 'dataset.json'));
      const { status, stderr } = await callChiso(['build'], folder);
      assert.equal(status, 1);
      const [shown] = blocks('text').filter((it) => it.startsWith(workbook));
      for (const line of shown!.split('\n')) {
        assert.ok(stderr.includes(line), stderr);
      }
      assert.deepEqual(readFileSync(join(folder, 'dataset.json')), before);
    });
  });
}
