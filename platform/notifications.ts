/** Notifications, an optional permission: the API is not there until the reader grants it. */
import type { NotificationText } from '../core/words/notification.ts';
import { browser } from './browser.ts';

/** Whether the reader has granted the permission. What the operating system does with it cannot be known. */
export const mayShowNotifications = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });

/** Asks the reader. Call it straight from a click, before any await. */
export const askForNotifications = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] });

/**
 * Shows a notification under a stable id; showing the same id again replaces it. Answers false where the
 * browser refused; what else fails is an exception, and worth another try.
 * Firefox throws on options that it does not know (buttons, silent): it gets the four that it has. Chromium, which alone
 * can update a notification, is also asked to make no sound.
 */
export async function showNotification(id: string, text: NotificationText): Promise<boolean> {
  if (!browser.notifications) return false;
  const basic = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as '/'),
    title: text.title,
    message: text.message,
  } as const;
  const knowsMore = typeof browser.notifications.update === 'function';
  try {
    await browser.notifications.create(id, knowsMore ? { ...basic, silent: true } : basic);
    return true;
  } catch (error) {
    // Revoked between the check and the call: the ledger notes that nothing was shown.
    if (!(await mayShowNotifications())) return false;
    // Chromium fails at times for reasons that pass ("Unable to download all specified images"): the caller tries again.
    throw error;
  }
}

/** Whether the browser itself was told to block our notifications. Only Chromium knows; what the system does nobody does. */
export async function areNotificationsBlocked(): Promise<boolean> {
  if (typeof browser.notifications?.getPermissionLevel !== 'function') return false;
  return (await browser.notifications.getPermissionLevel()) === 'denied';
}

/** The operating system, for telling where it keeps its switch for notifications. */
export async function readSystem(): Promise<'win' | 'mac' | 'linux' | 'other'> {
  const { os } = await browser.runtime.getPlatformInfo();
  return os === 'win' || os === 'mac' || os === 'linux' ? os : 'other';
}

let listening = false;

/**
 * Calls back with the id of a clicked notification. Registers as soon as the API is there: at the background's start,
 * or when the permission is granted while it runs.
 */
export function onNotificationClicked(listener: (id: string) => void): void {
  const register = (): void => {
    if (listening || !browser.notifications) return;
    listening = true;
    browser.notifications.onClicked.addListener((id) => {
      void browser.notifications.clear(id);
      listener(id);
    });
  };
  register();
  browser.permissions.onAdded.addListener(register);
}
