import { html } from 'lit/html.js';
import type { Drawn, ToolController } from '../tool-controller.js';
import { EvidenceTool } from './evidence.js';
import { evidenceSpeech } from './evidence-speech.js';
import { FigureChoice } from './figure-choice.js';
import { isDrawn, readLink } from './follow-link.js';
import { claimLink } from './follow-link-first.js';
import { type PanelContent, PanelController, type PanelWay } from './panel.js';
import type { TakeTool } from './take.js';

/** What an element loads when its reader first asks for a tool. */
interface Opened {
  readonly panel: PanelController;
  /** All tools tell of the same figure. */
  readonly choice: FigureChoice;
  readonly evidence: EvidenceTool;
  take?: TakeTool;
}

const opened = new WeakMap<ToolController, Opened>();

/** Opens the tool that a button stands for, or closes it. */
export async function openTool(
  tools: ToolController,
  button: HTMLElement,
): Promise<void> {
  const { panel, evidence } = toolsOf(tools);
  if (tools.drawn) await evidenceSpeech.learn(tools.drawn.lang);
  if (button.getAttribute('name') === 'evidence') {
    panel.toggle(evidence.view, button);
    return;
  }
  const take = await loadTake(tools);
  if (take) {
    panel.toggle(take.view, button);
    return;
  }
  tools.isMissing = true;
  tools.host.requestUpdate();
}

/**
 * Opens the evidence of the figure that a link means, if it is shown here and
 * in no element before this one.
 */
export async function followLink(
  tools: ToolController,
  hash: string,
): Promise<void> {
  const link = readLink(hash);
  if (!link || tools.drawn?.index.header.id !== link.document) return;
  await untilTold(tools);
  // The reader may have followed another link since.
  if (location.hash !== hash || !isDrawn(link, tools.drawn)) return;
  const { panel, choice, evidence } = toolsOf(tools);
  claimLink(hash, {
    element: tools.host,
    async open() {
      if (tools.drawn) await evidenceSpeech.learn(tools.drawn.lang);
      choice.follow(link);
      panel.point(evidence.view);
    },
  });
}

/** What a picture shows may be told after it stands. */
async function untilTold({ host }: ToolController): Promise<void> {
  const isTold = () => Boolean(host.drawn?.frame.shown);
  if (isTold()) return;
  await new Promise<void>((told) => {
    host.addController({ hostUpdated: () => isTold() && told() });
  });
}

function toolsOf(tools: ToolController): Opened {
  let own = opened.get(tools);
  if (!own) {
    const panel = new PanelController(tools);
    const choice = new FigureChoice(() => panel.update());
    const evidence = new EvidenceTool(tools, choice, () => wayToTake(tools));
    own = { panel, choice, evidence };
    opened.set(tools, own);
  }
  return own;
}

/** Undefined: the part of the script for it did not arrive. */
async function loadTake(tools: ToolController): Promise<TakeTool | undefined> {
  // Citations weigh half as much as the evidence.
  const part = await import('./take.js').catch(() => undefined);
  if (!part) return undefined;
  const own = toolsOf(tools);
  const { panel, choice, evidence } = own;
  own.take ??= new part.TakeTool(tools, choice, {
    update: () => panel.update(),
    back: () => panel.show(evidence.view),
  });
  own.take.open();
  if (tools.drawn) await own.take.learn(tools.drawn.lang);
  return own.take;
}

/** For elements that have no room for a button of their own. */
function wayToTake(tools: ToolController): PanelWay | undefined {
  const { host, drawn } = tools;
  const words = drawn && evidenceSpeech.in(drawn.lang);
  if (!words || host.renderRoot.querySelector('button[name=take]')) {
    return undefined;
  }
  return {
    label: words.cite,
    go: async () => {
      const take = await loadTake(tools);
      toolsOf(tools).panel.show(take?.view ?? tellMissing);
    },
  };
}

function tellMissing({ lang }: Drawn): PanelContent | undefined {
  const words = evidenceSpeech.in(lang);
  if (!words) return undefined;
  const { cite, close, notLoaded } = words;
  const body = html`<p role="status">${notLoaded}</p>`;
  return { title: cite, close, body };
}
