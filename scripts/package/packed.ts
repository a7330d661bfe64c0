import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from '../files.js';
import { capture, run } from '../run.js';

/** The packages as somebody else receives them. */
export interface PackedPackages {
  /** An otherwise empty project with the tarballs installed. */
  readonly folder: string;
  /** By the folder of the package: `data`, `widgets`, `cli`. */
  readonly tarballs: Readonly<Record<string, string>>;
  remove(): void;
}

export const packageFolders = ['data', 'widgets', 'cli'] as const;

/** Builds and packs the packages and installs them into an empty folder. */
export function packAndInstall(): PackedPackages {
  if (!run('npm', ['run', '--silent', 'build'])) {
    throw new Error('npm run build failed');
  }
  const root = mkdtempSync(join(tmpdir(), 'chiso-packed-'));
  const folder = join(root, 'project');
  mkdirSync(folder);
  const tarballs = Object.fromEntries(
    packageFolders.map((name) => [name, pack(name, root)]),
  );
  writeFileSync(
    join(folder, 'package.json'),
    '{ "name": "empty", "private": true, "type": "module" }\n',
  );
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline'];
  // Wanted by those who draw on a server, who bring it themselves.
  const { peerDependencies } = JSON.parse(
    readFileSync(join(rootFolder, 'packages/widgets/package.json'), 'utf8'),
  ) as { readonly peerDependencies: Readonly<Record<string, string>> };
  const brought = Object.entries(peerDependencies).map((one) => one.join('@'));
  const packages = [...Object.values(tarballs), ...brought];
  capture('npm', ['install', ...quiet, ...packages], folder);
  return {
    folder,
    tarballs,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function pack(name: string, target: string): string {
  const source = join(rootFolder, 'packages', name);
  const words = ['pack', '--json', '--pack-destination', target];
  const [packed] = JSON.parse(capture('npm', words, source)) as readonly {
    readonly filename: string;
  }[];
  if (!packed) throw new Error(`npm pack wrote nothing for ${name}`);
  return join(target, packed.filename);
}
