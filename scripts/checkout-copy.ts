import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { rootFolder } from './files.js';
import { capture } from './run.js';

/**
 * Copies the checkout as it stands, uncommitted files included, into a folder
 * of its own with one commit, so that `git status` there shows what a command
 * changed. The installed packages are linked, this project's own excepted.
 */
export function copyCheckout(target: string): void {
  rmSync(target, { recursive: true, force: true });
  const listed = [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ];
  for (const path of capture('git', listed).split('\0')) {
    const source = join(rootFolder, path);
    if (path === '' || !existsSync(source)) continue;
    const copy = join(target, path);
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(source, copy, { verbatimSymlinks: true });
  }
  linkPackages(target);
  capture('git', ['init', '--quiet'], target);
  capture('git', ['add', '--all'], target);
  const author = ['-c', 'user.name=copy', '-c', 'user.email=copy@localhost'];
  const commit = ['commit', '--quiet', '--no-verify', '-m', 'Copy'];
  capture('git', [...author, ...commit], target);
}

function linkPackages(target: string): void {
  const installed = join(rootFolder, 'node_modules');
  const linked = join(target, 'node_modules');
  mkdirSync(join(linked, '@chiso'), { recursive: true });
  for (const name of readdirSync(installed)) {
    if (name === '@chiso') continue;
    symlinkSync(join(installed, name), join(linked, name));
  }
  for (const name of readdirSync(join(target, 'packages'))) {
    symlinkSync(join(target, 'packages', name), join(linked, '@chiso', name));
    // What a package has in a version of its own.
    const own = join('packages', name, 'node_modules');
    if (existsSync(join(rootFolder, own))) {
      symlinkSync(join(rootFolder, own), join(target, own));
    }
  }
}
