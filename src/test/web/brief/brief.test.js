import '../../../main/resources/web/app/brief/brief.js';
import { said } from '../tools/markup.js';
import { Service } from '../tools/service.js';
import { equal, test } from '../tools/statements.js';
import { settled } from '../tools/time.js';

globalThis.DOMParser = class {
  parseFromString(body) {
    return { body: { children: [body] } };
  }
};

function brief() {
  const service = new Service();
  const shown = new (customElements.get('summit-brief'))();
  shown.situation = { request: { facts: [] }, decision: { id: 'D-1', asOf: '2025-07-21' } };
  const decide = () => shown.willUpdate(new Map([['version', 0]]));
  decide();
  return { service, shown, decide };
}

test('the page is written without its head', async () => {
  const { service, shown } = brief();
  equal(said(shown.render()).endsWith('Writing the page…'), true);

  await service.last().answer('<html><head><style></style></head><body>The brief</body></html>');

  equal(shown.page, ['The brief']);
});

test('the page of earlier facts does not replace that of the present ones', async () => {
  const { service, shown, decide } = brief();
  const older = service.last();
  older.answer('<body>older</body>');
  decide();

  await service.last().answer('<body>newer</body>');
  await settled();

  equal(shown.page, ['newer']);
  equal(older.options.signal.aborted, true);
});

test('what went wrong with earlier facts is not shown for the present ones', async () => {
  const { service, shown, decide } = brief();
  service.last().lose();
  decide();
  await settled();

  equal(shown.refusal, undefined);
});

test('what is written for a decision is not asked for again, until it is decided otherwise', async () => {
  const { service, shown, decide } = brief();
  await service.last().answer('<body>first</body>');

  shown.situation.decision = { id: 'D-1', asOf: '2025-07-21' };
  decide();
  await settled();
  equal([shown.page, service.calls.length], [['first'], 1]);
  shown.situation.decision = { id: 'D-2', asOf: '2025-07-21' };
  decide();
  await service.last().answer('<body>second</body>');

  equal([shown.page, service.calls.length], [['second'], 2]);
});

test('a page that could not be had is asked for again', async () => {
  const { service, shown, decide } = brief();
  await service.last().lose();

  decide();
  await service.last().answer('<body>The brief</body>');

  equal([shown.page, shown.refusal, service.calls.length], [['The brief'], null, 2]);
});
