// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchToday } from '../../pages/watch-today.ts';

const ZONE = 'Asia/Kolkata';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(ZONE);

describe('today on a page that stays open', () => {
  let start: Temporal.ZonedDateTime;
  const readNow = () => Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO(ZONE);
  beforeEach(() => {
    vi.useFakeTimers();
    start = at('2027-12-31T23:58:30');
    vi.setSystemTime(start.epochMilliseconds);
  });
  afterEach(() => vi.useRealTimers());

  it('changes within a second of each of 366 midnights, 29 February among them', () => {
    const seen: string[] = [];
    const stop = watchToday(readNow, (today) => seen.push(today.toString()));
    for (let day = 0; day < 366; day++) {
      const midnight = Temporal.PlainDate.from('2028-01-01').add({ days: day }).toZonedDateTime(ZONE);
      vi.advanceTimersByTime(midnight.epochMilliseconds - Date.now() + 1_000);
      expect(seen.at(-1)).toBe(midnight.toPlainDate().toString());
      // The night goes by asleep: the clock runs on and no timer fires.
      vi.setSystemTime(midnight.add({ hours: 23, minutes: 30 }).epochMilliseconds);
    }
    expect(new Set(seen).size).toBe(366);
    expect(seen).toContain('2028-02-29');
    stop();
  });

  it('changes when the page is shown again after a sleep over midnight', () => {
    const seen: string[] = [];
    const stop = watchToday(readNow, (today) => seen.push(today.toString()));
    vi.setSystemTime(start.add({ days: 3 }).epochMilliseconds);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(seen).toEqual(['2028-01-03']);
    stop();
  });

  it('changes when the clock or the zone is set back', () => {
    const seen: string[] = [];
    const stop = watchToday(readNow, (today) => seen.push(today.toString()));
    vi.setSystemTime(start.subtract({ days: 1 }).epochMilliseconds);
    window.dispatchEvent(new Event('focus'));
    expect(seen).toEqual(['2027-12-30']);
    stop();
  });

  it('says nothing after it was stopped', () => {
    const seen: string[] = [];
    watchToday(readNow, (today) => seen.push(today.toString()))();
    vi.advanceTimersByTime(3 * 86_400_000);
    window.dispatchEvent(new Event('focus'));
    expect(seen).toEqual([]);
  });
});
