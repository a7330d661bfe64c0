import type { Theme } from '@chiso/widgets/static';
import type { formats } from './render-view.js';
import type { ViewOptions } from './view-options.js';

/** The options of `chiso render`, as commander has read them. */
export interface RenderOptions extends ViewOptions {
  readonly output?: string;
  readonly format: (typeof formats)[number];
  readonly theme: Theme;
  /** In px of the page. */
  readonly width: number;
  readonly scale: number;
  /** A sharing card instead of a picture for a page. */
  readonly card: boolean;
  /** Written under the source line. */
  readonly address?: string;
  /** Where the page stands; of a page from the standard input, too. */
  readonly base?: string;
  /** The folder of addresses that begin with a slash. */
  readonly root: string;
  /** The folder that pictures are written to. Absent: none are. */
  readonly pictures?: string;
  readonly force: boolean;
  readonly json: boolean;
  /** The folder of the scripts, for oEmbed. */
  readonly baseUrl: string;
  /** Where readers find the document. Absent: where it was read. */
  readonly publicSrc?: string;
  readonly thumbnail?: string;
}

/** With one slash at its end. */
export function folderAddress(address: string): string {
  return address.endsWith('/') || address === '' ? address : `${address}/`;
}
