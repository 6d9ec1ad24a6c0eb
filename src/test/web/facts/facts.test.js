import '../../../main/resources/web/app/facts/facts.js';
import { Situation } from '../../../main/resources/web/app/situation.js';
import { Service } from '../tools/service.js';
import { equal, test } from '../tools/statements.js';
import { settled } from '../tools/time.js';

test('of two files that are dropped the later is taken in, whichever is read first', async () => {
  new Service();
  const shown = new (customElements.get('summit-facts'))();
  const taken = [];
  Object.assign(shown, { situation: new Situation(), performUpdate() {} });
  shown.querySelector = () => ({ show: (written) => taken.push(written) });
  shown.connectedCallback();
  const drop = (...files) =>
    shown.dispatchEvent(
      Object.assign(new Event('drop'), { preventDefault() {}, dataTransfer: { files, getData: () => 'words' } }),
    );
  const slow = {};
  slow.text = () => new Promise((resolve) => (slow.come = () => resolve('slow')));

  drop(slow);
  drop({ text: async () => 'quick' });
  await settled();
  slow.come();
  await settled();
  equal(taken, ['quick']);

  drop(slow);
  drop();
  slow.come();
  await settled();
  equal(taken, ['quick', 'words']);
});
