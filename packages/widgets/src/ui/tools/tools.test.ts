import { expect } from '@esm-bundle/chai';
import { smallDocument } from '../../../test-support/gauges.js';
import { all, settled, show, until } from '../../../test-support/page.js';
import '../../widgets/gauge/gauge.define.js';
import { ToolController } from '../tool-controller.js';
import { linkOf } from './follow-link.js';
import { followLink } from './tools.js';

describe('followLink', () => {
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('waits for a picture that tells later what it shows', async () => {
    const data = smallDocument([{ value: 16.5, period: '2023' }]);
    const element = await show('chiso-gauge', {}, { properties: { data } });
    await until(() => element.drawn?.frame.shown !== undefined);
    // What else may come must not tell it sooner.
    const { requestUpdate } = element;
    element.requestUpdate = () => {};
    await settled(element);
    const { drawn } = element;
    const [figure] = drawn!.frame.shown!().figures;
    const hash = linkOf(figure!, { document: data.id });
    history.replaceState(null, '', hash);
    element.drawn = { ...drawn!, frame: { ...drawn!.frame, shown: undefined } };
    followLink(new ToolController(element), hash);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(all(element, '.evidence')).to.deep.equal([]);
    element.requestUpdate = requestUpdate;
    element.requestUpdate();
    await until(() => all(element, '.evidence').length > 0);
  });
});
