import { broken } from '../../main/resources/web/app/broken.js';
import { Upkeep } from '../../main/resources/web/app/upkeep.js';
import { hear, said } from './tools/markup.js';
import { Service } from './tools/service.js';
import { equal, test } from './tools/statements.js';

const problem = { file: 'summit/risks.drl', line: 7, column: 1, message: 'expected when but found whne' };
const standing = {
  name: 'summit',
  version: 'v1',
  broken: true,
  brokenSince: '2025-07-21T12:00:00Z',
  problems: [problem, problem, problem, problem],
};

test('what is broken is said with file, line and since when, and leads to the file', () => {
  const gone = [];
  const banner = broken(standing, (values) => gone.push(values));

  equal(said(banner).includes('The rules on disk cannot be used since 21 July 2025'), true);
  equal(said(banner).includes('summit/risks.drl, line 7'), true);
  equal(said(banner).includes('There is 1 more problem.'), true);
  hear(banner, 'click', 'Open and mend');
  equal(gone, [{ file: 'risks.drl', line: 7 }]);
});

test('nothing is said while all is well, and which case cannot be read where one cannot', () => {
  equal(said(broken({ broken: false }, () => {})), '');
  const cases = { problems: ['summit/cases/a.yaml:1:1 this is a folder'] };
  equal(said(broken({ broken: false, cases }, () => {})).includes('cases/a.yaml:1:1 this is a folder'), true);
});

test('a change of how the rulebook stands is told once, and another version as such', async () => {
  const service = new Service();
  const upkeep = new Upkeep('summit');
  const told = [];
  ['change', 'adopted'].forEach((event) => upkeep.addEventListener(event, () => told.push(event)));
  const look = async (status) => {
    upkeep.look();
    await service.last('/status').answer(status);
  };

  await look({ version: 'v1', broken: false, problems: [], checkedAt: 1 });
  await look({ version: 'v1', broken: false, problems: [], checkedAt: 2 });
  equal(told, ['change']);
  await look({ ...standing, checkedAt: 3 });
  equal(told, ['change', 'change']);
  await look({ version: 'v2', broken: false, problems: [] });
  equal(told, ['change', 'change', 'change', 'adopted']);
});

test('a service that cannot be reached changes nothing', async () => {
  const service = new Service();
  const upkeep = new Upkeep('summit');
  upkeep.look();
  await service.last('/status').answer(standing);

  upkeep.look();
  await service.last('/status').lose();

  equal(upkeep.status.brokenSince, '2025-07-21T12:00:00Z');
});
