/**
 * A copy of a build whose background reads a clock that a test moves. Everything else is the production build: a block of script stands
 * before the background's own.
 */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Answers its folder. In the background, `globalThis.skewMs` is how far its clock is ahead. */
export async function withMovableClock(build: string): Promise<string> {
  return withPrelude(
    build,
    `globalThis.skewMs = 0;
    const RealDate = Date;
    const { instant, timeZoneId } = Temporal.Now;
    const now = () => instant.call(Temporal.Now).add({ milliseconds: globalThis.skewMs });
    const zoned = (zone) => now().toZonedDateTimeISO(zone ?? timeZoneId.call(Temporal.Now));
    Object.assign(Temporal.Now, {
      instant: now,
      zonedDateTimeISO: zoned,
      plainDateTimeISO: (zone) => zoned(zone).toPlainDateTime(),
      plainDateISO: (zone) => zoned(zone).toPlainDate(),
      plainTimeISO: (zone) => zoned(zone).toPlainTime(),
    });
    globalThis.Date = class extends RealDate {
      constructor(...parts) {
        super(...(parts.length === 0 ? [RealDate.now() + globalThis.skewMs] : parts));
      }
      static now() {
        return RealDate.now() + globalThis.skewMs;
      }
    };`,
  );
}

/** Answers the folder of a copy whose background runs this script first. */
export async function withPrelude(build: string, script: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'daymark-build-'));
  await cp(build, copy, { recursive: true });
  const path = join(copy, 'background.js');
  await writeFile(path, `{${script}}\n${await readFile(path, 'utf8')}`);
  return copy;
}
