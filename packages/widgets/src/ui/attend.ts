import { CustomState } from './custom-state.js';
import { type IssueHost, IssueTeller } from './issue-teller.js';
import { LanguageWatch } from './language-watch.js';
import { ServerPicture } from './server-picture.js';
import { ToolController, type ToolHost } from './tool-controller.js';

/**
 * What an element has once it stands, or has come to a message: an ear for the
 * language of the page, its custom state, word of what is to be mended, the end
 * of what a server has drawn for it, and its tools, which are returned.
 */
export function attend(host: ToolHost & IssueHost): ToolController {
  new LanguageWatch(host);
  new CustomState(host);
  new IssueTeller(host);
  new ServerPicture(host);
  return new ToolController(host);
}
