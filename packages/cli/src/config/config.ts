import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Problem } from '../problem.js';

/** The file beside which a command is called. */
export const configName = 'chiso.config.json';

/** What an office says once, instead of in each call. Options go first. */
export interface Config {
  /** The spreadsheet that `chiso build` reads. */
  readonly input?: string;
  /** The document that it writes. */
  readonly output?: string;
  /** How decimals are written where a cell is text. */
  readonly decimal?: 'comma' | 'point';
  /** The language of messages. */
  readonly lang?: 'vi' | 'en';
}

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string' && value !== '';
const oneOf =
  (...words: string[]): Test =>
  (value) =>
    words.includes(value as string);

const members: Readonly<Record<keyof Config, readonly [Test, string]>> = {
  input: [isText, 'the path of a spreadsheet'],
  output: [isText, 'the path of a document'],
  decimal: [oneOf('comma', 'point'), '"comma" or "point"'],
  lang: [oneOf('vi', 'en'), '"vi" or "en"'],
};

/** The configuration of a folder; nothing where it has none. */
export async function readConfig(folder = '.'): Promise<Config> {
  let text: string;
  try {
    text = await readFile(resolve(folder, configName), 'utf8');
  } catch {
    return {};
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Problem(
      'usage',
      `${configName} is no JSON: ${(error as Error).message}`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Problem('usage', `${configName}: expected { … }`);
  }
  const wrong = Object.entries(value).flatMap(([name, member]) => {
    if (name === '$schema') return [];
    if (!Object.hasOwn(members, name)) {
      return `${name}: not known; it may be one of ${Object.keys(members).join(', ')}`;
    }
    const [test, expected] = members[name as keyof Config];
    return test(member)
      ? []
      : `${name}: expected ${expected}, not ${JSON.stringify(member)}`;
  });
  if (wrong.length > 0) {
    throw new Problem('usage', `${configName} has errors`, wrong);
  }
  return value as Config;
}
