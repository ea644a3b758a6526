import { describe, expect, it } from 'vitest';
import {
  dueKinds,
  isClockWrong,
  isSamePlan,
  nextPlan,
  type Plan,
  parsePlan,
  todayOf,
} from '../../../core/notification/plan.ts';
import type { Rules } from '../../../core/notification/rules.ts';

const RULES: Rules = { time: '08:00', quietDays: [], digest: null, kinds: ['day'] };
const at = (text: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(`${text}[Asia/Kolkata]`);
const plan = (last: Plan | null, now: string, rules = RULES): Plan => nextPlan(last, rules, todayOf(at(now), rules));
const due = (made: Plan, now: string, rules = RULES): string[] =>
  dueKinds(made, rules, todayOf(at(now), rules)).map(({ kind, date }) => `${kind}:${date}`);

describe('the plan of notifications', () => {
  it('is for the next hour, in UTC', () => {
    expect(plan(null, '2027-04-05T07:00')).toMatchObject({ next: '2027-04-05T02:30:00Z', zone: 'Asia/Kolkata' });
    expect(plan(null, '2027-04-05T08:00').next).toBe('2027-04-06T02:30:00Z');
  });

  it('means tomorrow by an hour that has passed when it is chosen, and today by one that is running', () => {
    const late = plan(null, '2027-04-05T15:00');
    expect(due(late, '2027-04-05T15:00')).toEqual([]);
    expect(due(plan(late, '2027-04-06T09:00'), '2027-04-06T09:00')).toEqual(['day:2027-04-06']);
    expect(due(plan(null, '2027-04-05T08:00:59'), '2027-04-05T08:00:59')).toEqual(['day:2027-04-05']);
    expect(due(plan(null, '2027-04-05T08:02:01'), '2027-04-05T08:02:01')).toEqual([]);
  });

  it('comes late on the same date, and not for the day before', () => {
    const made = plan(null, '2027-04-04T07:00');
    expect(due(made, '2027-04-05T07:59')).toEqual([]);
    expect(due(made, '2027-04-05T23:59')).toEqual(['day:2027-04-05']);
    expect(due(made, '2027-04-06T00:01')).toEqual([]);
  });

  it('is made anew when the hour moves: a later hour of today is today’s', () => {
    const late = plan(null, '2027-04-05T15:00');
    const evening = { ...RULES, time: '20:00' };
    const moved = plan(late, '2027-04-05T15:01', evening);
    expect(isSamePlan(late, moved)).toBe(false);
    expect(due(moved, '2027-04-05T20:00', evening)).toEqual(['day:2027-04-05']);
  });

  it('lets a kind that is added later begin with its own next hour', () => {
    const made = plan(null, '2027-04-04T07:00');
    const both: Rules = { ...RULES, kinds: ['day', 'reminder'] };
    expect(due(plan(made, '2027-04-05T10:00', both), '2027-04-05T10:00', both)).toEqual(['day:2027-04-05']);
  });

  it('rests on quiet weekdays, but not with what was asked for by name', () => {
    const rules: Rules = { ...RULES, kinds: ['day', 'own', 'reminder', 'digest'], digest: 7, quietDays: [7] };
    const made = plan(null, '2027-04-03T07:00', rules);
    // 4 April 2027 is a Sunday: the digest of that day comes on Monday.
    expect(due(made, '2027-04-04T09:00', rules)).toEqual(['own:2027-04-04', 'reminder:2027-04-04']);
    expect(due(made, '2027-04-05T09:00', rules)).toEqual([
      'day:2027-04-05',
      'own:2027-04-05',
      'reminder:2027-04-05',
      'digest:2027-04-04',
    ]);
  });

  it('gives a digest switched on in the middle of a week no digest of that week', () => {
    const rules: Rules = { ...RULES, kinds: ['digest'], digest: 1 };
    const made = plan(null, '2027-04-07T07:00', rules);
    expect(due(made, '2027-04-07T09:00', rules)).toEqual([]);
    expect(due(made, '2027-04-12T09:00', rules)).toEqual(['digest:2027-04-12']);
    const moved: Rules = { ...rules, digest: 3 };
    expect(due(plan(made, '2027-04-07T07:00', moved), '2027-04-07T09:00', moved)).toEqual(['digest:2027-04-07']);
  });

  it('shows nothing by a clock that is behind the records', () => {
    const rules: Rules = { ...RULES, clockFloor: Temporal.Instant.from('2027-04-05T00:00Z') };
    const made = plan(null, '2020-01-01T07:00', rules);
    expect(isClockWrong(rules, at('2020-01-01T08:00'))).toBe(true);
    expect(due(made, '2020-01-01T08:00', rules)).toEqual([]);
    expect(due(made, '2027-04-04T08:00', rules)).toEqual(['day:2027-04-04']);
  });

  it('is read back from storage, and nothing else is', () => {
    const made = plan(null, '2027-04-05T07:00');
    expect(parsePlan(JSON.parse(JSON.stringify(made)))).toEqual(made);
    for (const wrong of [
      undefined,
      null,
      7,
      {},
      { ...made, version: 2 },
      { ...made, kinds: 'day' },
      { ...made, skip: null },
    ])
      expect(parsePlan(wrong)).toBeNull();
  });

  it('is written again only when something of it changed', () => {
    const made = plan(null, '2027-04-05T07:00');
    expect(isSamePlan(made, plan(made, '2027-04-05T07:30'))).toBe(true);
    expect(isSamePlan(null, made)).toBe(false);
    expect(isSamePlan(made, plan(made, '2027-04-05T08:30'))).toBe(false);
    expect(isSamePlan(made, { ...made, offset: '+06:00' })).toBe(false);
    expect(isSamePlan(made, { ...made, skip: { day: '2027-04-05' } })).toBe(false);
  });
});
