/**
 * The build whose pictures are taken: the production build with a handful of records that nobody edits, on a day that never
 * ends. A correction in data/ must change no picture.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { validateStrict } from '../../core/record/validate.ts';
import { packArchive } from '../../modules/archive.ts';
import { withPrelude } from './skewed-build.ts';

/** Monday, 5 April 2027, in the morning; the zone is that of the browser. */
export const PICTURE_CLOCK = `{
  const now = Temporal.ZonedDateTime.from('2027-04-05T09:30[Asia/Kolkata]');
  Object.assign(Temporal.Now, {
    instant: () => now.toInstant(),
    zonedDateTimeISO: (zone) => now.withTimeZone(zone ?? now.timeZoneId),
    plainDateTimeISO: () => now.toPlainDateTime(),
    plainDateISO: () => now.toPlainDate(),
    plainTimeISO: () => now.toPlainTime(),
  });
}`;

/** The records of the pictures. Throws where one of them is not valid any more. */
export async function readPictureRecords(): Promise<AnniversaryRecord[]> {
  const items = JSON.parse(await readFile('tests/browser/pictures/records.json', 'utf8')) as unknown[];
  return items.map((item) => {
    const { record, errors } = validateStrict(item);
    if (!record) throw new Error(`a record of the pictures is not valid: ${JSON.stringify(errors)}`);
    return record;
  });
}

/** Answers the folder of the copy. */
export async function withPictureRecords(build: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'daymark-build-'));
  await cp(build, copy, { recursive: true });
  await rm(join(copy, 'archive'), { recursive: true });
  for (const { path, bytes } of await packArchive(await readPictureRecords(), 'daymark:package')) {
    const file = join(copy, 'archive', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  return withPrelude(copy, PICTURE_CLOCK);
}
