import type { ToolController } from '../tool-controller.js';
import { EvidenceTool } from './evidence.js';
import { isDrawn, readLink } from './follow-link.js';
import { claimLink } from './follow-link-first.js';
import { PanelController } from './panel.js';
import type { TakeTool } from './take.js';

/** What an element loads when its reader first asks for a tool. */
interface Opened {
  readonly panel: PanelController;
  readonly evidence: EvidenceTool;
  take?: TakeTool;
}

const opened = new WeakMap<ToolController, Opened>();

/** Opens the tool that a button stands for, or closes it. */
export async function openTool(
  tools: ToolController,
  button: HTMLElement,
): Promise<void> {
  const own = toolsOf(tools);
  if (button.getAttribute('name') === 'evidence') {
    own.panel.toggle(own.evidence.view, button);
    return;
  }
  // Drawing a picture anew weighs as much as all of the evidence.
  const part = await import('./take.js').catch(() => undefined);
  if (!part) {
    tools.isMissing = true;
    tools.host.requestUpdate();
    return;
  }
  own.take ??= new part.TakeTool(tools, () => own.panel.update());
  own.take.open();
  own.panel.toggle(own.take.view, button);
}

/**
 * Opens the evidence of the figure that a link means, if it is shown here and
 * in no element before this one.
 */
export function followLink(tools: ToolController, hash: string): void {
  const link = readLink(hash);
  if (!link || !isDrawn(link, tools.drawn)) return;
  const { panel, evidence } = toolsOf(tools);
  claimLink(hash, {
    element: tools.host,
    open() {
      evidence.choose(link);
      panel.point(evidence.view);
    },
  });
}

function toolsOf(tools: ToolController): Opened {
  let own = opened.get(tools);
  if (!own) {
    const panel = new PanelController(tools);
    const evidence = new EvidenceTool(tools, () => panel.update());
    own = { panel, evidence };
    opened.set(tools, own);
  }
  return own;
}
