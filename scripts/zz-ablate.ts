import { readFileSync, writeFileSync } from 'node:fs';
import { bundleSize } from './package/bundle-size.js';
import { packAndInstall } from './package/packed.js';
const packed = packAndInstall();
const dir = `${packed.folder}/node_modules/@chiso/widgets/dist/widgets/ranking/`;
const code = ['gauge','ranking','trend'].map((e) => `import '@chiso/widgets/${e}';`).join('\n');
const base = (await bundleSize(code, packed.folder)).loadedBytes;
console.log('base', base);
async function without(name: string, file: string, edit: (s: string) => string) {
  const path = dir + file;
  const old = readFileSync(path, 'utf8');
  const now = edit(old);
  if (now === old) console.log(name, 'NOTHING CHANGED');
  writeFileSync(path, now);
  try { console.log(name, (await bundleSize(code, packed.folder)).loadedBytes - base); } catch (e) { console.log(name, String(e).slice(0, 200)); }
  writeFileSync(path, old);
}

await without('history needs', 'ranking.layout-needs.js', (s) => s.replace(/if \(kind === 'history'\)\s*return historyNeeds\(rootPx\);/, '').replace(/function historyNeeds[\s\S]*?\n}\n/, ''));
await without('history rule', 'ranking.layout.js', (s) => s.replace(/const isNarrow[\s\S]*?\n    }\n/, ''));
await without('scale', 'ranking.describe.js', (s) => s.replace('scale && words.scale(scale),', '').replace(/const \[scale = '',[\s\S]*?: '';/, 'return ""'));
await without('soon', 'ranking.describe.js', (s) => s.replace(/\.\.\.\(since[\s\S]*?: \[\]\),/, '').replace(/\.\.\.\(hasHistory.*/, '').replace(/const soon = [\s\S]*?}\);/, ''));
await without('kinds', 'ranking.describe.js', (s) => s.replace(/kinds: kindsOf.*/g, '').replace(/const kinds = new Set[\s\S]*?\n    const told.*/, 'const told = ""').replace(/notes: told.*/, 'notes: [],'));
await without('valueCell', 'ranking.describe.js', (s) => s.replace(/const isShort[\s\S]*?lang\),/, 'return { text: formatMissing(measure?.missing, lang),'));
await without('findNamed', 'ranking.element.js', (s) => s.replace(/markNamed\(text\.rows, findNamed[\s\S]*?\]\)\)/, 'text.rows'));
await without('apart', 'ranking.view.js', (s) => s.replace(/\$\{apart[\s\S]*?: nothing\}/, ''));
await without('notes view', 'ranking.view.js', (s) => s.replace(', viewNotes(text.notes)', ''));
await without('star view', 'ranking.view.js', (s) => s.replace(/return kinds\?\.length.*/, 'return text;'));
await without('words', 'ranking.describe-vi.js', (s) => s.replace(/notes: \{[^}]*\},?/, 'notes:{},'));
await without('willUpdate', 'ranking.element.js', (s) => s.replace(/willUpdate\(\) \{[\s\S]*?\n    \}/, ''));
await without('isWhole', 'ranking.element.js', (s) => s.replace(/isWhole\s*\?[^)]*/, 'asked').replace(', more !== null', ''));
packed.remove();
