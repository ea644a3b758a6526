import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  mergeSettings,
  readSettings,
  tryReadSettings,
} from '../../platform/settings.ts';

describe('settings', () => {
  it('are the defaults on a fresh profile and what was saved afterwards', async () => {
    fakeBrowser.reset();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    const changed = { ...DEFAULT_SETTINGS, theme: 'dark' as const };
    expect(await changeSettings(() => changed)).toBe(true);
    expect(await readSettings()).toEqual(changed);
  });

  it.each([
    null,
    7,
    [],
    'x',
    { preferences: 3 },
    { notification: { time: '25:99', on: 'yes' } },
    { preferences: { muted: [1, {}] } },
  ])('take nothing of a wrong form from %j', (stored) => {
    expect(mergeSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what is right beside what is wrong', () => {
    const merged = mergeSettings({
      theme: 'dark',
      preferences: { leapDay: 'mar1', muted: ['war', 5] },
      notification: { time: '07:30' },
    });
    expect(merged.theme).toBe('dark');
    expect(merged.preferences).toMatchObject({ leapDay: 'mar1', muted: ['war'] });
    expect(merged.notification).toMatchObject({ on: false, time: '07:30' });
  });

  it('say so when the browser refuses to store them', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await changeSettings(() => ({ ...DEFAULT_SETTINGS }))).toBe(false);
  });

  it('are not made anew from what could not be read', async () => {
    await changeSettings((settings) => ({ ...settings, theme: 'dark', welcomed: true }));
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('refused'));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await tryReadSettings()).toBeNull();
    expect(await changeSettings((settings) => ({ ...settings, quietNewTab: true }))).toBe(false);
    get.mockRestore();
    expect(await readSettings()).toMatchObject({ theme: 'dark', welcomed: true, quietNewTab: false });
  });
});
