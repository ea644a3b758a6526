/** A link of a feed. Checked again at the last moment; what is no plain https address stays text (reliability.md T2). */
import type { ComponentChildren } from 'preact';
import { parseAddress } from '../core/record/links.ts';

export function SafeLink({ url, children }: { url: string; children: ComponentChildren }) {
  const address = parseAddress(url);
  if (!address.ok) return <>{children}</>;
  return (
    <a href={address.url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
