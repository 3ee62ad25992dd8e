/**
 * The style of a preview: one text, so that a policy can name its hash.
 *
 * All text has a contrast of at least 4.5:1, light and dark.
 * https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export const STYLE = `:root{color-scheme:light dark;--surface:#fff;--raised:#eef0f4;--line:#d9dee5;--text:#1c2330;--muted:#566072;--link:#1f55b8;--good:#1a6e3f;--warn:#8a4f00;--bad:#b3231b;--shade:#e6e9ef;--google:#1a0dab;--host:#4d5156;--bubble:#d9fdd3;--quote:#c3cad5}
@media (prefers-color-scheme:dark){:root{--surface:#1a1f27;--raised:#232a34;--line:#333c49;--text:#e7eaf0;--muted:#a6b0bf;--link:#8fb8ff;--good:#7ed6a0;--warn:#f3bd6b;--bad:#ff9a90;--shade:#2a323e;--google:#99c3ff;--host:#bdc1c6;--bubble:#144d37;--quote:#4a5566}}
*,::before,::after{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:76rem;padding:2rem clamp(1rem,4vw,2.5rem) 4rem;background:var(--surface);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
main:focus{outline:none}
code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-6rem;padding:.5rem 1rem;background:var(--surface);border-radius:.5rem;z-index:1}
.skip:focus{inset-block-start:1rem}
h1{font-size:clamp(1.5rem,1.1rem + 1.6vw,2.125rem);line-height:1.2;letter-spacing:-.01em;font-weight:680;text-wrap:balance;margin:.25rem 0 .875rem}
h2{font-size:1.25rem;line-height:1.3;font-weight:650;margin-bottom:1rem}
h3{font-size:.875rem;font-weight:600;color:var(--muted);margin-bottom:.5rem}
.summary{display:flex;flex-wrap:wrap;gap:.25rem 2rem;font-size:.875rem}
.summary div,.sources div{display:flex;gap:.5rem;min-width:0}
dt{flex:none;color:var(--muted)}
.contents{margin-top:1.5rem}
.contents ul{display:flex;flex-wrap:wrap;gap:0 1.5rem}
.contents a{display:block;padding:.5rem 0 .625rem;font-size:.9375rem;text-decoration:none;color:var(--muted);border-block-end:2px solid transparent}
.contents a:hover{color:var(--text);border-color:var(--link)}
section{border-block-start:1px solid var(--line);padding-block:2rem}
section>p{margin-bottom:1rem}
[dir=auto] *{unicode-bidi:plaintext}
.note,.id,figcaption{color:var(--muted);font-size:.8125rem}
.notice{border-inline-start:3px solid var(--warn);background:var(--raised);border-radius:.375rem;padding:.625rem .875rem;font-size:.9375rem}
.devices{display:flex;flex-wrap:wrap;gap:1.75rem 1.5rem;margin-bottom:1.25rem}
.device{min-width:0;max-width:100%}
.result{border:1px solid var(--line);border-radius:.75rem;padding:1.125rem 1.25rem;font-family:Arial,Helvetica,"Liberation Sans",sans-serif;max-width:100%}
.desktop{width:calc(600px + 2.5rem + 2px)}
.phone{width:calc(358px + 2.5rem + 2px);border-radius:1.5rem}
.site{display:flex;align-items:center;gap:.75rem;margin-bottom:.5rem}
.site>div{min-width:0}
.icon{flex:none;display:grid;place-items:center;width:28px;height:28px;border-radius:50%;background:var(--raised);border:1px solid var(--line);color:var(--muted);font-size:13px}
.result .name{font-size:14px;line-height:20px}
.path{font-size:12px;line-height:18px;color:var(--host)}
.result .title{font-size:20px;line-height:26px;color:var(--google)}
.result .description{font-size:14px;line-height:22px;color:var(--host);margin-top:.25rem}
.fit{margin-top:.75rem}
.fit>b:first-child{font-weight:600;color:var(--text)}
.fit .fits{color:var(--good)}
.fit .over{color:var(--bad)}
.bar{display:block;width:100%;height:4px;margin-top:.25rem}
.bar .room{fill:var(--line)}
.bar .fits{fill:var(--good)}
.bar .over{fill:var(--bad)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:2rem}
.cards>figure{min-width:0}
.card{display:flex;overflow:hidden;border:1px solid var(--line);border-radius:.5rem;background:var(--surface);font-size:.875rem;line-height:1.35}
.card .words{flex:1;min-width:0;padding:.625rem .875rem;display:flex;flex-direction:column;gap:.125rem}
.card .title,.card .description,.card .host,.card .site{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.card .host{font-size:.75rem}
.card .title{font-weight:600;font-size:.9375rem}
.card .host,.card .description{color:var(--muted)}
.image{display:grid;place-items:center;background:var(--shade);color:var(--muted);font-size:.8125rem;object-fit:cover}
.wide{flex-direction:column}
.wide .image{width:100%;height:auto;aspect-ratio:1.91}
.small .image{flex:none;width:7rem;min-height:7rem;text-align:center}
.facebook{background:var(--raised);border-radius:0}
.facebook .host{text-transform:uppercase}
.facebook .description{-webkit-line-clamp:1}
.x{border-radius:1rem}
.x .title{font-weight:400}
.x.small .words{justify-content:center}
.slack{border:0;border-inline-start:4px solid var(--quote);border-radius:.25rem;padding-inline-start:.75rem;background:none}
.slack .words{padding:0}
.slack .title{color:var(--link)}
.slack .site{font-weight:600}
.slack .description{color:var(--text);-webkit-line-clamp:4}
.slack.wide{flex-direction:column-reverse;gap:.5rem}
.slack.wide .image{border-radius:.5rem;max-width:22rem}
.labels{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin-top:.25rem}
.labels dt{font-weight:600;color:var(--text)}
.whatsapp{background:var(--bubble);border:0;border-radius:.75rem;padding:.25rem}
.whatsapp .image{border-radius:.5rem}
.whatsapp .host,.whatsapp .description,.whatsapp .title{color:var(--text)}
.sources{margin-top:.625rem;display:grid;gap:.125rem}
.sources dt{width:5.5rem}
.sources dd{min-width:0}
.breadcrumbs{display:flex;flex-wrap:wrap;gap:.25rem .5rem}
.breadcrumbs li+li::before{content:"›";content:"›" / "";color:var(--muted);margin-inline-end:.5rem}
.breadcrumbs li:last-child{color:var(--muted)}
nav+nav .breadcrumbs{margin-top:.5rem}
summary{cursor:pointer}
.question{border-block-start:1px solid var(--line)}
.question:last-child{border-block-end:1px solid var(--line)}
.question summary{padding:.875rem 0;font-weight:600}
.answer{max-width:44rem;padding:0 0 1.25rem}
.answer>*{margin:0 0 .75rem}
.answer>:last-child{margin-bottom:0}
.answer ul{list-style:disc}
.answer ol{list-style:decimal}
.answer ul,.answer ol{padding-inline-start:1.5rem}
.answer table{border-collapse:collapse}
.answer td,.answer th{border:1px solid var(--line);padding:.25rem .625rem;text-align:start}
.answer pre{white-space:pre-wrap}
.answer blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid var(--quote)}
.graph{display:grid;gap:.75rem}
.node{border:1px solid var(--line);border-radius:.625rem;padding:.625rem .875rem;min-width:0}
.node .node{border:0;border-inline-start:2px solid var(--line);border-radius:0;padding-block:0}
.node:has(>:target){outline:2px solid var(--link);outline-offset:2px}
.node dl{margin-top:.5rem;display:grid;gap:.25rem;font-size:.9375rem}
.node dl>div{display:grid;grid-template-columns:minmax(0,10rem) minmax(0,1fr);gap:.125rem 1rem}
.node dd ul{display:grid;gap:.25rem}
a .id{color:inherit}
.reference::before{content:"→ ";content:"→ " / ""}
.dangling b{color:var(--warn);font-size:.8125rem;font-weight:600}
.dangling .id{text-decoration:line-through}
.diagnostics{display:grid;gap:1rem}
.diagnostics li{display:grid;grid-template-columns:5.5rem minmax(0,1fr);gap:.25rem .75rem;align-items:start}
.badge{justify-self:start;border:1px solid;border-radius:1rem;padding:0 .625rem;font-size:.8125rem;font-weight:600}
.badge.error{color:var(--bad)}
.badge.warning{color:var(--warn)}
.badge.info{color:var(--muted)}
@media (max-width:36rem){.diagnostics li{grid-template-columns:minmax(0,1fr)}.node{padding:.5rem .625rem}.node dl>div{display:block}.node dt,.node dd{display:inline}.node dt{margin-inline-end:.5rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{body{background:none}section{break-inside:avoid-page}.skip,.contents{display:none}}`

/**
 * The hash of the preview's style as a Content-Security-Policy source, for the `style-src` of a page that shows previews
 * in an `srcdoc` frame. Such a frame inherits the policy of the page.
 *
 * @see https://www.w3.org/TR/CSP3/#grammardef-hash-source
 * @example
 * ```ts
 * import { PREVIEW_STYLE_HASH } from 'wp-faq-seo/preview'
 *
 * PREVIEW_STYLE_HASH.startsWith("'sha256-") // true
 * ```
 */
export const PREVIEW_STYLE_HASH = "'sha256-HkeOOgNlxq/lwEV7xLzh7DQ29ua1gHd5w1BSljmCf9M='"
