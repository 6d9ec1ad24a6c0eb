import { pack, readAddress, unpack, writeAddress } from '../../main/resources/web/app/address.js';
import { equal, failureOf, test } from './tools/statements.js';

test('an address without a view is that of the board', () => {
  equal(readAddress(''), { view: 'board', values: {} });
  equal(readAddress('#'), { view: 'board', values: {} });
  equal(readAddress('#?case=a'), { view: 'board', values: { case: 'a' } });
});

test('what an address tells is read as it was written', () => {
  const values = { case: 'blocked/no party is willing', fact: 'Київ & "Istanbul" = 50 % + ü?#', note: '🕊' };

  equal(readAddress(writeAddress('facts', values)), { view: 'facts', values });
});

test('what says nothing stands in no address', () => {
  equal(writeAddress('try', { case: undefined, part: '', fact: 'F-001' }), '#try?fact=F-001');
  equal(writeAddress('try', { part: undefined }), '#try');
});

test('slashes stay readable', () => {
  equal(writeAddress('rules', { file: 'timing/delay.drl' }), '#rules?file=timing/delay.drl');
});

test('an address that someone mistyped is read as far as it goes', () => {
  equal(readAddress('#facts?fact=%E0%A4%A&&=&case').view, 'facts');
  equal(readAddress('#facts?fact=50%').values, { fact: '50%' });
});

test('what is packed is unpacked as it was', async () => {
  for (const value of [{ facts: [] }, [], '', { name: 'Зеленський 🕊 “ü”', list: [[1, [2]], [null, true]] }]) {
    equal(await unpack(await pack(value)), value);
  }
});

test('what is packed needs no escape in an address', async () => {
  const facts = Array.from({ length: 300 }, (_, index) => ({ id: `F-${index}`, note: 'ÿ'.repeat(index % 7) }));

  equal(/^[A-Za-z0-9_-]+$/.test(await pack(facts)), true);
  equal(await unpack(await pack(facts)), facts);
});

test('what is cut off or was never packed cannot be unpacked', async () => {
  const packed = await pack({ facts: [{ id: 'F-001' }] });

  for (const broken of [packed.slice(0, -6), 'not packed!', 'AAAA', '']) {
    equal((await failureOf(unpack(broken))) instanceof Error, true);
  }
});
