/**
 * Firefox with Daymark installed in its profile, as a reader has it: what survives a restart and what does not. Puppeteer
 * installs add-ons for one session only.
 */
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { crc32 } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../tools/browsers.ts';

const GECKO_ID = 'daymark@daymark.example';
const UUID = '5d1a7c3e-3b1f-4f65-9c36-0f4f4f0d0a02';

/** A profile that holds the extension; start it as often as you like. */
export interface InstalledFirefox {
  /** Its folder, and the host of the extension's pages. */
  profile: string;
  host: string;
  start(): Promise<{ browser: Browser; open(path: string): Promise<Page> }>;
  remove(): Promise<void>;
}

/** Makes a profile with this build in it. */
export async function installInFirefox(build: string): Promise<InstalledFirefox> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('no Firefox: run npm test, which installs one, or set FIREFOX_BIN');
  const home = await mkdtemp(join(tmpdir(), 'daymark-installed-'));
  const profile = join(home, 'profile');
  await mkdir(join(profile, 'extensions'), { recursive: true });
  await writeFile(join(profile, 'extensions', `${GECKO_ID}.xpi`), await zipFolder(build));
  return {
    profile,
    host: UUID,
    async start() {
      // Puppeteer copies it. A Firefox that was killed may have been about to write it anew.
      await appendFile(join(profile, 'prefs.js'), '');
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless: true,
        userDataDir: profile,
        args: ['--remote-allow-system-access'],
        env: { ...process.env, HOME: home, TZ: 'Asia/Kolkata' },
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
          // Only a store can sign; the release that is tested is the one before that.
          'xpinstall.signatures.required': false,
          'extensions.autoDisableScopes': 0,
          'extensions.enabledScopes': 5,
          'extensions.startupScanScopes': 1,
        },
      });
      return {
        browser,
        async open(path) {
          const page = await browser.newPage();
          await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
          await page.waitForSelector(':root[data-ready="yes"]');
          return page;
        },
      };
    },
    remove: () => rm(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** A folder as a ZIP archive, nothing compressed. APPNOTE.TXT 4.3: local headers, central directory, its end. */
async function zipFolder(folder: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    const name = Buffer.from(relative(folder, path).replaceAll('\\', '/'));
    const bytes = await readFile(path);
    // Version 2.0, UTF-8 names, stored, no time; then checksum and both sizes.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    parts.push(signature(0x04034b50), common, name, bytes);
    const attributes = Buffer.alloc(14);
    attributes.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), common, attributes, name);
    offset += 4 + common.length + name.length + bytes.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  const count = directory.length / 5;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, entries, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
