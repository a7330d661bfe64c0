import { CustomState } from './custom-state.js';
import { LanguageWatch } from './language-watch.js';
import { ToolController, type ToolHost } from './tool-controller.js';

/**
 * What an element has once it stands, or has come to a message: an ear for the
 * language of the page, its custom state, and its tools, which are returned.
 */
export function attend(host: ToolHost): ToolController {
  new LanguageWatch(host);
  new CustomState(host);
  return new ToolController(host);
}
