import { STYLE } from './page.ts';

/** What pages for customers need beyond the look of the endpoint's own pages. Logical properties alone: it is read both ways. */
const OWN = `
main{max-inline-size:42.5rem}
.who{display:flex;align-items:center;gap:.6rem;margin-block-end:1.6rem;font-weight:600}
.who a{color:inherit;text-decoration:none}.who a:hover{text-decoration:underline}
.who>*{min-inline-size:0;overflow-wrap:anywhere}
.mark{flex:none;display:grid;place-items:center;inline-size:2.1rem;block-size:2.1rem;border-radius:9px;background:var(--accent);color:var(--on)}
form{display:grid;grid-template-columns:minmax(0,1fr);gap:1.15rem}
form.card,.sent{padding:clamp(1.1rem,4vw,1.6rem);margin:1.6rem 0 0}
@media(prefers-color-scheme:light){.card{box-shadow:0 1px 2px oklch(.2 .02 158/.05)}}
fieldset{border:0;margin:0;padding:0;min-inline-size:0}
legend,.l{display:block;font-weight:600;font-size:.9rem;padding:0;margin-block-end:.3rem}
.l small,.h{font-weight:400;color:var(--ink-2);font-size:.85rem}
input:not([type=radio],[type=checkbox],[type=file]),textarea,select{inline-size:100%;min-block-size:2.6rem;padding:.5rem .7rem;font:inherit;color:inherit;background:var(--page);border:1px solid color-mix(in oklab,var(--ink) 45%,var(--page));border-radius:7px}
input[type=file]{max-inline-size:100%;font:inherit;font-size:.9rem}
input[type=file]::file-selector-button{font:inherit;font-weight:600;min-block-size:2.4rem;padding:.35rem .9rem;margin-inline-end:.8rem;border:1px solid var(--line);border-radius:7px;background:var(--fill);color:inherit;cursor:pointer}
textarea{display:block;min-block-size:8rem;resize:vertical;field-sizing:content;max-block-size:32rem}
[aria-invalid=true]:is(input,textarea,select){border-color:var(--bad);box-shadow:inset 0 0 0 1px var(--bad)}
input[type=radio],input[type=checkbox]{inline-size:1.25rem;block-size:1.25rem;margin:.15rem 0 0;flex:none;accent-color:var(--accent)}
.c{display:flex;gap:.65rem;align-items:flex-start;min-block-size:1.75rem;padding-block:.2rem}
.c>span{min-inline-size:0;overflow-wrap:anywhere}
.row{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center}
.s{color:var(--accent);letter-spacing:.1em}
.star svg{display:none}
@supports selector(:has(a)){
.stars{display:flex;flex-wrap:wrap;align-items:center;margin-inline-start:-.3rem}
.star{position:relative;min-block-size:0;padding:.3rem;border-radius:5px;cursor:pointer}
.star input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0;cursor:pointer}
.star .s,.star .w{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.star svg{display:block;inline-size:1.85rem;block-size:1.66rem;fill:none;stroke:var(--ink-2);stroke-width:.9;stroke-linejoin:round}
.star:has(input:checked) svg,.star:has(~ .star input:checked) svg{fill:var(--accent);stroke:var(--accent)}
.star:has(input:focus-visible){outline:2px solid var(--accent);outline-offset:1px}
}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,12rem),1fr));gap:1.15rem}
.e{color:var(--bad);font-size:.88rem;margin:.35rem 0 0}
.alert{border-color:var(--bad)}
.alert a{color:var(--bad)}
.hp,.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
button,summary.b{font:inherit;font-weight:600;min-block-size:2.6rem;padding:.5rem 1.1rem;border-radius:7px;border:1px solid color-mix(in oklab,var(--ink) 30%,var(--page));cursor:pointer;justify-self:start;background:var(--card);color:inherit;overflow-wrap:anywhere}
button:hover,summary.b:hover{background:var(--fill)}
button.main{background:var(--accent);border-color:transparent;color:var(--on)}
button.main:hover{background:color-mix(in oklab,var(--accent) 88%,var(--ink))}
button.bad{border-color:var(--bad);color:var(--bad)}
summary.b{display:inline-block;list-style:none}summary.b::-webkit-details-marker{display:none}
details[open]>summary.b{margin-block-end:.8rem}
details{margin-block:1.3rem}details form{gap:.6rem}
.h{margin:.35rem 0 0}.note{margin-block-start:1.6rem}
blockquote{margin:.6rem 0;white-space:pre-wrap;overflow-wrap:anywhere;font-size:1.06rem}
dl{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:.45rem 1.2rem;margin:1rem 0}dt{color:var(--ink-2)}dd{margin:0;min-inline-size:0}
@media(max-width:30rem){dl{grid-template-columns:1fr;gap:.1rem}dd{margin-block-end:.5rem}}
.d{display:block;font-size:.85rem;color:var(--ink-2)}
.m{font:.9em ui-monospace,monospace;overflow-wrap:anywhere}
.small{font-size:.9rem;color:var(--ink-2)}
.state{display:inline-block;padding:.1rem .65rem;border:1px solid var(--line);border-radius:99px;background:var(--fill);font-size:.9rem;font-weight:600}
.state.is-published{color:var(--accent)}
.own{border-inline-start:3px solid var(--accent);padding-inline-start:1rem;margin:1.1rem 0}
.own p{white-space:pre-line}
.own .from{font-size:.85rem;font-weight:600;color:var(--ink-2)}
.scroll{position:relative}
.langs{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;padding:0;margin:.4rem 0 0}
.langs a{display:inline-block;min-block-size:24px}
th.r{font-weight:400;padding-inline-start:1.6rem}
td.n{white-space:nowrap}thead th{vertical-align:bottom;line-height:1.3}.wide th[scope=row]{min-inline-size:9rem}
smm-review-form{display:block;--smm-radius:12px;margin-block-start:1.6rem}
smm-review-form>form.card{margin:0}
@media(scripting:enabled){smm-review-form:not(:defined)>form{visibility:hidden;animation:come 0s 3s forwards}}
@keyframes come{to{visibility:visible}}
:root{--bad:light-dark(oklch(.5 .17 27),oklch(.78 .12 27));--on:light-dark(#fff,oklch(.2 .04 158))}
:is(h1,h2):is(:lang(ar),:lang(he),:lang(hi),:lang(ja),:lang(ko),:lang(zh)){letter-spacing:normal;line-height:1.4}
:lang(ko){word-break:keep-all}
:is(h1,.who){overflow-wrap:anywhere}
@media(forced-colors:active){.mark,.state,button.main{border:1px solid}.star:has(input:checked) svg,.star:has(~ .star input:checked) svg{fill:Highlight;stroke:Highlight;forced-color-adjust:none}.star svg{stroke:CanvasText}}
@media print{:root{color-scheme:light}body{background:none;font-size:11pt}main{max-inline-size:none;padding:0}.card,.scroll{box-shadow:none;break-inside:avoid;overflow:visible}details,.langs,button,.screen{display:none}a{color:inherit}h2,h3{break-after:avoid}}
`;

export const VISITOR_STYLE = STYLE + OWN;
