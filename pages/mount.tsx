/** Puts a page into its document. */
import { type ComponentType, render } from 'preact';
import type { DayProps } from '../components/DayPage.tsx';
import { DayApp } from './DayApp.tsx';

/** Draws the popup or the new tab, the first time synchronously from the snapshot. */
export function mountDay(Page: ComponentType<DayProps>): void {
  render(<DayApp Page={Page} />, document.body);
}
