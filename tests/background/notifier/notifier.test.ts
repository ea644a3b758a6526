import { describe, expect, it } from 'vitest';
import { createNotifier, type NotifierPorts } from '../../../background/notifier.ts';
import type { LedgerRow } from '../../../core/notification/ledger.ts';
import type { Plan } from '../../../core/notification/plan.ts';
import type { Rules } from '../../../core/notification/rules.ts';

/** A scheduler with everything in memory, at 8 o'clock sharp. */
function atEight(own: Partial<NotifierPorts> = {}, rules: Partial<Rules> = {}) {
  const rows = new Map<string, LedgerRow>();
  const alarms = new Map<string, { at: Temporal.Instant; everyMinutes: number }>();
  const shown: string[] = [];
  const kept: { plan: Plan | null; now: string } = { plan: null, now: '2027-04-05T08:00' };
  const notifier = createNotifier({
    readNow: () => Temporal.ZonedDateTime.from(`${kept.now}[Asia/Kolkata]`),
    readRules: async () => ({ time: '08:00', quietDays: [], digest: null, kinds: ['day'], ...rules }),
    readPlan: async () => kept.plan,
    savePlan: async (plan) => {
      kept.plan = plan;
    },
    ledger: {
      read: async (id) => rows.get(id),
      claim: async (id, claimedAt) => {
        if (rows.has(id)) return false;
        rows.set(id, { id, state: 'claimed', claimedAt, tries: 1 });
        return true;
      },
      retry: async (id) => {
        const row = rows.get(id) as LedgerRow;
        row.tries++;
        return row.tries;
      },
      settle: async (id, outcome) => void Object.assign(rows.get(id) as LedgerRow, outcome),
    },
    alarms: {
      read: async (name) => alarms.get(name)?.at ?? null,
      set: async (name, at, everyMinutes) => void alarms.set(name, { at, everyMinutes }),
      clear: async (name) => void alarms.delete(name),
    },
    compose: async (kind) => ({ text: { title: kind, message: '' }, page: 'newtab.html' }),
    show: async (id) => {
      shown.push(id);
      return true;
    },
    ...own,
  });
  return { notifier, rows, alarms, shown, kept };
}

describe('the scheduler', () => {
  it('claims, shows, settles and rests until tomorrow', async () => {
    const { notifier, rows, alarms, shown } = atEight();
    expect(await notifier.wake()).toEqual({
      state: 'planned',
      moved: false,
      delivered: [{ id: 'day:2027-04-05', state: 'shown' }],
    });
    expect(shown).toEqual(['day:2027-04-05']);
    expect(rows.get('day:2027-04-05')).toEqual({
      id: 'day:2027-04-05',
      state: 'shown',
      claimedAt: '2027-04-05T02:30:00Z',
      tries: 1,
      title: 'day',
      page: 'newtab.html',
    });
    expect(alarms.get('notify')?.at.toString()).toBe('2027-04-06T02:30:00Z');
    expect(alarms.get('watchdog')).toEqual({ at: Temporal.Instant.from('2027-04-05T03:30:00Z'), everyMinutes: 60 });
  });

  it('shows it once however many wakes overlap', async () => {
    const { notifier, shown } = atEight();
    await Promise.all(Array.from({ length: 20 }, () => notifier.wake()));
    expect(shown).toHaveLength(1);
  });

  it('leaves to another context what that one claimed first', async () => {
    const { notifier, shown, rows } = atEight();
    const claimed: LedgerRow = { id: 'day:2027-04-05', state: 'claimed', claimedAt: '', tries: 1 };
    const { ledger } = { ledger: rows };
    const read = ledger.get.bind(ledger);
    // The other context's claim falls between our look and our claim.
    ledger.get = (id) => {
      const row = read(id);
      if (!row) ledger.set(id, claimed);
      return row;
    };
    await notifier.wake();
    expect(shown).toEqual([]);
  });

  it('gives up what fails again and again, and goes on tomorrow', async () => {
    let fails = true;
    const { notifier, rows, shown, kept, alarms } = atEight({
      compose: async () => {
        if (fails) throw new Error('the database is closing');
        return { text: { title: '', message: '' }, page: '' };
      },
    });
    for (let n = 0; n < 5; n++) {
      await expect(notifier.wake()).rejects.toThrow('closing');
      expect(alarms.get('notify')).toEqual({ at: Temporal.Instant.from('2027-04-05T02:31:00Z'), everyMinutes: 1 });
    }
    expect((await notifier.wake()).delivered).toEqual([{ id: 'day:2027-04-05', state: 'nothing' }]);
    expect(rows.get('day:2027-04-05')).toMatchObject({ state: 'nothing', tries: 6 });
    fails = false;
    kept.now = '2027-04-06T08:00';
    await notifier.wake();
    expect(shown).toEqual(['day:2027-04-06']);
  });

  it('notes what the browser refused and what had nothing to tell', async () => {
    const refused = atEight({ show: async () => false });
    expect((await refused.notifier.wake()).delivered).toEqual([{ id: 'day:2027-04-05', state: 'blocked' }]);
    const empty = atEight({ compose: async () => null });
    expect((await empty.notifier.wake()).delivered).toEqual([{ id: 'day:2027-04-05', state: 'nothing' }]);
    expect((await empty.notifier.wake()).delivered).toEqual([]);
  });

  it('clears plan and alarm when all is off', async () => {
    const rules = { kinds: ['day'] as Rules['kinds'] };
    const { notifier, alarms, kept } = atEight({}, rules);
    await notifier.wake();
    const off = atEight({ readPlan: async () => kept.plan }, { kinds: [] });
    off.alarms.set('notify', { at: Temporal.Instant.from('2027-04-06T02:30:00Z'), everyMinutes: 1 });
    expect((await off.notifier.wake()).state).toBe('off');
    expect(off.alarms.has('notify')).toBe(false);
    expect(off.kept.plan).toBeNull();
    expect(alarms.has('notify')).toBe(true);
  });

  it('says when the clock moved to another zone, and when it is wrong', async () => {
    const { notifier, kept } = atEight();
    await notifier.wake();
    kept.plan = { ...(kept.plan as Plan), zone: 'Europe/Berlin', offset: '+02:00' };
    expect((await notifier.wake()).moved).toBe(true);
    const wrong = atEight({}, { clockFloor: Temporal.Instant.from('2028-01-01T00:00Z') });
    expect(await wrong.notifier.wake()).toEqual({ state: 'wrong-clock', moved: false, delivered: [] });
  });
});
