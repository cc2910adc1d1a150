import MagicString from 'magic-string';
import type { Plugin } from 'rollup';

/**
 * What our templates never ask of lit-html, and what is left in its place: directives and element parts, `svg` and
 * `math` templates, boolean attributes, comments and bindings inside raw text, compiled templates, listeners that are objects, polyfills,
 * render options.
 */
const UNUSED: readonly (readonly [unused: string, left: string])[] = [
  [',w=x(2),T=x(3)', ''],
  ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
  ['l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")', 'l+(t[s]||"<?>")'],
  ['const N=(t,i)=>{', 'const N=t=>{'],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  ['(c=n??v,d=-1)', '(c=v,d=-1)'],
  ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?', 'void 0!==u[2]?'],
  ['_=/-->/g,m=/>/g,', ''],
  ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
  ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
  [
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.element,t)',
  ],
  ['e=[];let n,', 'e=[];let '],
  ['y=/^(?:script|style|textarea|title)$/i,', ''],
  ['{strings:t,_$litType$:i},e){let r;', '{strings:t}){let r;'],
  ['[f,v]=N(t,i);', '[f,v]=N(t);'],
  ['createElement(t,i){', 'createElement(t){'],
  [
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    'this.el=S.createElement(f),P.currentNode=this.el.content;',
  ],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  [
    'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    'r.data===n&&d.push({type:2,index:l});',
  ],
  [
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    '',
  ],
  [
    'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    'constructor(t){this._$AV=[],this._$AD=t}',
  ],
  ['u(t){const{el', 'u(){const{el'],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  ['new k(h,h.nextSibling,this,t)', 'new k(h,h.nextSibling)'],
  [
    ':1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    ':i=new r.ctor(h,r.name,r.strings)',
  ],
  [
    'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
  ],
  ['_$AI(t,i=this){t=M(this,t,i),a(t)?', '_$AI(t){a(t)?'],
  [
    'const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
    'const{values:i}=t,e=this._$AC(t);',
  ],
  ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
  ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
  ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['_$AR(t=this._$AA.nextSibling,s){', '_$AR(t=this._$AA.nextSibling){'],
  ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
  [
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
    'constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,',
  ],
  ['_$AI(t,i=this,s,e){const h', '_$AI(t,s){const h'],
  ['t=M(this,t,i,0),o=!a(t)', 'o=!a(t)'],
  ['void 0!==s.strings?(s._$AI(t,s,i)', 'void 0!==s.strings?(s._$AI(t,i)'],
  ['r=M(this,e[s+n],i,n),r===E', 'r=e[s+n],r===E'],
  ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['"?"===e[1]?L:', ''],
  [
    'class L extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A)}}',
    '',
  ],
  [
    'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)',
    '_$AI(t){if((t=t??A)===E)',
  ],
  [
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
    '',
  ],
  [
    'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    '',
  ],
  [
    'const D=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}',
    'const D=(t,i)=>{let h=i._$litPart$;if(void 0===h){i._$litPart$=h=new k(i.insertBefore(c(),null),null)}',
  ],
  [
    'export{j as _$LH,b as html,T as mathml,E as noChange,A as nothing,D as render,w as svg}',
    'export{b as html,E as noChange,A as nothing,D as render}',
  ],
];

/** Leaves out of lit-html what no template of ours uses. The release is pinned, so each part is found as it is written. */
export function slimLit(): Plugin {
  return {
    name: 'slim-lit',
    transform(code, id) {
      if (/\/lit-html\/(?:async-)?directive/.test(id))
        throw new Error(
          `${id}: directives are left out of what /cdn/ serves. Do without, or give them back in slim-lit.ts.`,
        );
      if (/\s\?[\w-]+=\$\{/.test(code) && !id.includes('node_modules'))
        throw new Error(`${id}: no \`?name=\${…}\` in what /cdn/ serves. Set the property instead: \`.name=\${…}\`.`);
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      const text = new MagicString(code);
      for (const [unused, left] of UNUSED) {
        const at = code.indexOf(unused);
        if (at < 0) throw new Error(`lit-html has no \`${unused}\`. Read its new release and adapt slim-lit.ts.`);
        text.update(at, at + unused.length, left);
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}
