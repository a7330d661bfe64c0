import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from 'terser';
import { brotliCompressSync } from 'node:zlib';
import { join } from 'node:path';
const root = process.argv[2]!;
const { typescriptSource } = await import('/tmp/w-embed/scripts/script-files/typescript-source.ts');
for (const names of [['gauge'], ['gauge','ranking','trend'], ['gauge','ranking','trend','scorecard','figure','dataset']]) {
  const id = join(root, 'packages/widgets/src/entry.ts');
  const b = await rollup({ input: id, onwarn() {}, plugins: [{ name: 'e', resolveId: (x) => x === id ? id : null, load: (x) => x === id ? names.map((n) => `import './widgets/${n}/${n}.define.js';`).join('\n') : null }, typescriptSource(), nodeResolve({ browser: true, exportConditions: ['chiso-source'], extensions: ['.js', '.ts'] })] });
  const { output } = await b.generate({ format: 'es' });
  const by = new Map(output.map((o) => [o.fileName, o as any]));
  const seen = new Set<string>(); const walk = (f: string) => { if (seen.has(f)) return; seen.add(f); for (const i of by.get(f)!.imports) walk(i); };
  walk(output[0].fileName);
  let sum = 0; for (const f of seen) sum += brotliCompressSync((await minify(by.get(f).code, { module: true, ecma: 2020 })).code!).length;
  console.log(names.join('+'), sum);
}
