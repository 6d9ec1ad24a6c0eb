import {
  day,
  daysBetween,
  fieldWords,
  grade,
  isDay,
  partyNames,
  plain,
  saying,
  shortDay,
  valueWords,
  words,
} from '../../main/resources/web/app/naming.js';
import { equal, test } from './tools/statements.js';

test('a day is written out, and what is no day stays as it is', () => {
  equal([day('2025-07-21'), shortDay('2025-09-02')], ['21 July 2025', '2 Sept']);
  equal([day('soon'), day(undefined), shortDay('')], ['soon', undefined, '']);
  equal([isDay('2025-7-1'), isDay('2025-07-21T00:00'), isDay(20250721)], [false, false, false]);
});

test('days are counted across a change of the clocks', () => {
  equal([daysBetween('2025-03-29', '2025-03-31'), daysBetween('2025-10-27', '2025-10-25')], [2, -2]);
  equal(daysBetween('2024-02-28', '2024-03-01'), 2);
});

test('constants are read as words', () => {
  equal([words('NOT_READY'), words('NATO'), words(undefined)], ['not ready', 'NATO', 'undefined']);
  equal(plain('the text is NOT_STARTED and the US waits'), 'The text is not started and the US waits');
});

test('the name of a field is read as words', () => {
  equal(['reportedOn', 'LeaderIntent', 'by'].map(fieldWords), ['reported on', 'Leader intent', 'by']);
});

test('parties have the names that facts give them, posted or decided, or else their code', () => {
  const facts = [
    { type: 'Party', id: 'UA', values: { name: 'Ukraine' } },
    { type: 'Party', id: 'TR', name: 'Türkiye' },
    { type: 'Party', id: 'RU' },
    { type: 'Note', id: 'F-001', name: 'none' },
  ];

  equal([...partyNames(facts)], [['UA', 'Ukraine'], ['TR', 'Türkiye'], ['RU', 'RU']]);
});

test('a grade is the reliability of the source with the credibility of the fact, where they are known', () => {
  equal([grade({ reliability: 'B', credibility: 2 }), grade({ reliability: 'B' }), grade({ credibility: 2 }), grade()], ['B2', 'B', '', '']);
});

test('what a fact says leaves out days, yes and no, and ids', () => {
  const values = { stance: 'NOT_READY', on: '2025-07-21', firm: true, caseId: 'x', days: 3, about: ['UA', ['RU']], note: '' };

  equal(saying({ values }), 'not ready · days 3 · UA, RU');
  equal(saying({}), '');
});

test('values within values are read to their end', () => {
  equal(valueWords({ UA: ['YES_AND_NO', '2025-07-21'], RU: { text: 'нет' } }), 'UA yes and no, 21 July 2025, RU text нет');
  equal([valueWords(null), valueWords(0), valueWords('USA'), valueWords([])], ['', '0', 'USA', '']);
});
