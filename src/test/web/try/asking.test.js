import { Asking } from '../../../main/resources/web/app/try/asking.js';
import { Service } from '../tools/service.js';
import { equal, test } from '../tools/statements.js';

customElements.define('some-question', class extends Asking {});

function asked() {
  const service = new Service();
  const shown = new (customElements.get('some-question'))();
  shown.situation = { decision: {} };
  shown.ask('/v1/paths', { facts: [] });
  return { service, shown };
}

test('a question ends with its view', () => {
  const { service, shown } = asked();

  shown.disconnectedCallback();

  equal([service.last().options.signal.aborted, shown.task.busy], [true, false]);
});

test('another question ends the one before', () => {
  const { service, shown } = asked();
  const before = service.last();

  shown.ask('/v1/paths', { facts: [{}] });

  equal([before.options.signal.aborted, shown.task.busy], [true, true]);
});

test('nothing is drawn while other facts are on their way', () => {
  const { shown } = asked();

  shown.situation.decision = null;

  equal(shown.shouldUpdate(), false);
});
