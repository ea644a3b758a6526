/** Addresses that must never be opened or asked: 500 of them, 60 of which spell a machine of the local network. */

/** Ways to write an address of this machine or of the network around it (reliability.md T9). */
export const LOCAL_SPELLINGS: readonly string[] = `https://localhost/
https://LOCALHOST/
https://localhost./
https://localhost../
https://a.localhost/
https://loc%61lhost/
https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/
https://ｌｏｃａｌｈｏｓｔ/
https://localhost.localdomain/
https://127.0.0.1/
https://127.0.0.1./
https://127.1/
https://127.0.1/
https://127.255.255.254/
https://0x7f.1/
https://0x7f.0x0.0x0.0x1/
https://0x7f000001/
https://0X7F000001/
https://2130706433/
https://017700000001/
https://0177.0.0.1/
https://00000177.0.0.1/
https://%31%32%37.0.0.1/
https://１２７.０.０.１/
https://127。0。0。1/
https://①②⑦.⓪.⓪.①/
https://0/
https://0.0.0.0/
https://00.0x0.0/
https://10.0.0.1/
https://10.1/
https://172.16.0.1/
https://172.31.255.255/
https://192.168.0.1/
https://192.168.257/
https://0xC0A80001/
https://3232235521/
https://169.254.169.254/latest/meta-data/
https://0xA9FEA9FE/
https://100.64.0.1/
https://224.0.0.1/
https://255.255.255.255/
https://[::]/
https://[::1]/
https://[0:0:0:0:0:0:0:1]/
https://[::ffff:127.0.0.1]/
https://[::ffff:7f00:1]/
https://[::127.0.0.1]/
https://[64:ff9b::7f00:1]/
https://[fe80::1]/
https://[fd00::1]/
https://[fec0::1]/
https://router/
https://intranet./
https://printer.local/
https://PRINTER.LOCAL./
https://nas.lan/
https://db.internal/
https://metadata.google.internal/
https://box.home.arpa/`.split('\n');

/** Schemes that run, read or start something. */
const SCHEMES = `javascript:alert(1)
javascript://example.org/%0Aalert(1)
data:text/html,<script>alert(1)</script>
data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==
vbscript:msgbox(1)
blob:https://example.org/9115d58c-bcda-ff47-86e5-083e9a2153cf
filesystem:https://example.org/temporary/x
file:///etc/passwd
file://server/share
ftp://example.org/x
http://example.org/
ws://example.org/
wss://example.org/
about:blank
about:config
view-source:https://example.org/
chrome://settings/
chrome-extension://abcdefghijklmnopabcdefghijklmnop/x.html
moz-extension://5d1a7c3e-3b1f-4f65-9c36-0f4f4f0d0a01/x.html
resource://gre/
jar:https://example.org/x.jar!/
mailto:a@example.org
tel:+441234567
sms:+441234567
intent://example.org/#Intent;scheme=https;end
ms-word:ofe|u|https://example.org/x.doc
steam://run/1
magnet:?xt=urn:btih:1
ssh://example.org/
livescript:alert(1)`.split('\n');

const DISGUISES: ((address: string) => string)[] = [
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => ` ${address}`,
  (address) => `\t\n${address}`,
  (address) => `${address.slice(0, 3)}\t${address.slice(3)}`,
  (address) => `${address.slice(0, 4)}\r\n${address.slice(4)}`,
  (address) => `\u0001\u0000${address}`,
  (address) => `\u00A0\uFEFF${address}`,
  (address) => `\u200B\u2060${address}`,
  (address) => `\u202E${address}`,
  (address) => address.replace(':', '&colon;'),
  (address) => [...address].map((sign) => `&#${sign.codePointAt(0)};`).join(''),
];

/** Spellings of a host that a reader would take for another, is no host, or is not for everybody. */
const ODD_HOSTS = `https://example.org@evil.example/
https://user:password@example.org/
https://:password@example.org/
https://example.org:8443/
https://example.org:80/
https://example.org:22/
https://example.org:0/
https://example.org:65535/
https://8.8.8.8/
https://[2001:db8::1]/
https://example/
https://example./
https://-/
https://.../
https://exa mple.org/
https://exa<mple.org/
https://exa%00mple.org/
https://exa%2fmple.org/
https://exam^ple.org/
https://[example.org/
https://
https:
https:///
//example.org/
///example.org/
/etc/passwd
example.org
www.example.org/path
https://example.org:99999/
ht tps://example.org/`.split('\n');

const longer = Array.from(
  { length: 500 - 60 - 360 - 30 },
  (_, at) => `https://example.org/${'x'.repeat(2_029 + at * 97)}`,
);

/** 500 different ones, the 60 of the local network among them. */
export const BAD_ADDRESSES: readonly string[] = [
  ...LOCAL_SPELLINGS,
  ...SCHEMES.flatMap((address) => DISGUISES.map((disguise) => disguise(address))),
  ...ODD_HOSTS,
  ...longer,
];
