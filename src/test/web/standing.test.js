import { standing } from '../../main/resources/web/app/standing.js';
import { said } from './tools/markup.js';
import { equal, test } from './tools/statements.js';

test('the verdict stands in one line with its level, day and horizon', () => {
  const decision = { verdict: 'CAN_MEET_NOT_READY', level: 'SIGNING', asOf: '2025-07-21', horizonDays: 30 };

  equal(said(standing({ decision })), 'They can meet, but are not ready as a signing , as of 21 July 2025 , within 30 days'.replaceAll(' ,', ','));
});

test('before a decision nothing stands there', () => {
  equal(said(standing({ decision: null })), '');
});
