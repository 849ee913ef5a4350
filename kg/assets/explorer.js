(()=>{var Ct=Object.defineProperty;var It=(a,h)=>{for(var s in h)Ct(a,s,{get:h[s],enumerable:!0})};var et={};It(et,{bdi:()=>it,capital:()=>pt,clean:()=>nt,el:()=>X,fold:()=>rt,outside:()=>lt,plural:()=>ct,sign:()=>st});var Ot=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
Pt={ł:"l",đ:"d",ø:"o",ß:"ss",æ:"ae",œ:"oe",ı:"i",ґ:"г"},Wt=a=>`⟨U+${a.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}⟩`,nt=a=>String(a??
"").replace(Ot,Wt),rt=a=>String(a??"").normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").toLowerCase().replace(/[łđøßæœıґ]/g,h=>Pt[h]).replace(/['’ʼ`"“”„«»]/g,
"").replace(/[^\p{L}\p{N}]+/gu," ").trim(),Bt=(a,h)=>{for(let s of h.flat(1/0))s==null||s===!1||s===""||a.append(s instanceof Node?s:document.createTextNode(nt(
s)));return a},X=(a,h={},...s)=>{let o=document.createElement(a);for(let[B,F]of Object.entries(h))F==null||F===!1||(typeof F=="function"?o.addEventListener(B,F):
o.setAttribute(B,F===!0?"":F));return Bt(o,s)},it=(a,h={})=>X("bdi",h,a),lt=(a,h)=>{let s=null;try{s=new URL(a)}catch{s=null}return!s||!["http:","https:"].includes(
s.protocol)?it(h||a):X("a",{href:s.href,rel:"noopener noreferrer",target:"_blank",class:"outside"},it(h||s.hostname))},ct=(a,h,s)=>`${a.toLocaleString("en-GB")}\
 ${a===1?h:s||h+"s"}`,pt=a=>a?a[0].toUpperCase()+a.slice(1):"",wt={square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"\
M8 14.5 1 2h14z",hexagon:"M4.2 1.4h7.6L15.6 8l-3.8 6.6H4.2L.4 8z",star:"M8 .6l2.2 4.9 5.3.6-4 3.6 1.1 5.3L8 12.3 3.4 15l1.1-5.3-4-3.6 5.3-.6z",dot:"M8 1.5a6.5 6\
.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z"},st=a=>{let h=document.createElementNS("http://www.w3.org/2000/svg","svg");h.setAttribute("viewBox","0 0 16 16"),h.setAttribute(
"aria-hidden","true"),h.setAttribute("class","sign");let s=document.createElementNS("http://www.w3.org/2000/svg","path");return s.setAttribute("d",wt[a.shape]||
wt.dot),s.setAttribute("fill",a.hollow?"none":a.colour),s.setAttribute("stroke",a.hollow?a.colour:"currentColor"),s.setAttribute("stroke-width",a.hollow?"2.4":"\
0.8"),h.append(s),h};var yt={"count.thing":{en:{one:"{n} thing",other:"{n} things"},pl:{one:"{n} rzecz",few:"{n} rzeczy",many:"{n} rzeczy",other:"{n} rzeczy"},uk:{one:"{n} річ",few:"\
{n} речі",many:"{n} речей",other:"{n} речі"}}};var bt="en",vt=bt,Dt=new Intl.PluralRules(vt),Rt=new Intl.NumberFormat("en-GB");var Ft=a=>Rt.format(a);var qt=(a,h)=>{let s=yt[a];if(!s)throw new Error(`words.json has no ${a}`);let o=s[vt]??s[bt];return typeof o=="string"?o:o[Dt.select(Number(h.n))]??o.other},Ht=(a,h={})=>qt(
a,h).split(/(\{\w+\})/).map(s=>{let o=/^\{(\w+)\}$/.exec(s);if(!o)return s;let B=h[o[1]];return typeof B=="number"?Ft(B):B??""}),kt=(a,h={})=>Ht(a,h).join("");var xt=({model:a})=>{let h=C=>{let N=new URLSearchParams(C.replace(/^#/,"")),A=b=>N.get(b)||"",J=a.byKey.get(A("statement"))||null,Y=N.has("path")?"path":N.has(
"map")?"map":A("thing")||J?"thing":"start",D=A("thing")||(J&&Y==="thing"?J.s:"");return{view:Y,thing:D,statement:J,from:A("from"),to:A("to"),route:Number(A("rou\
te"))||0,hubs:N.has("hubs"),all:N.has("all"),lost:A("statement")&&!J?A("statement"):"",hide:new Set(A("hide").split(",").filter(b=>a.legend.some(p=>p.label===b)))}},
s=C=>{let N=new URLSearchParams;(C.view==="path"||C.view==="map")&&N.set(C.view,"1");for(let A of C.view==="path"?["from","to"]:["thing"])C[A]&&N.set(A,C[A]);return C.
view==="path"&&C.route&&N.set("route",C.route),C.view==="path"&&C.hubs&&N.set("hubs","1"),C.view==="thing"&&C.all&&N.set("all","1"),C.statement&&C.view!=="start"&&
N.set("statement",C.statement.key),C.hide&&C.hide.size&&N.set("hide",[...C.hide].join(",")),`#${N}`},o=null,B=()=>o||(o=h(location.hash));return{now:B,read:()=>o=
h(location.hash),format:s,ofThing:C=>s({view:B().view==="map"?"map":"thing",thing:C,hide:B().hide}),ofStatement:C=>{let{view:N,thing:A}=B();if(N==="map"||N==="p\
ath")return s({...B(),thing:"",statement:C});let J=A&&(C.s===A||C.o===A)?A:C.s;return s({...B(),view:"thing",thing:J,statement:C})},go:C=>{location.hash=C},replace:C=>location.
replace(s(C))}};var Mt=({model:a,layout:h,whole:s})=>{let o=document.getElementById("drawing"),B=26,F=document.getElementById("caption"),G={attested:{width:2.6,dashes:!1},single:{
width:1.1,dashes:!1},disputed:{width:2,dashes:[10,4,2,4]},interpretive:{width:1.6,dashes:[7,6]},inferred:{width:1.8,dashes:[2,4]}},j=400,$={nodes:[],edges:[],labels:[],
key:""},I={things:new Set,statement:null},C=[],N={},A=()=>{},J=new vis.DataSet,Y=new vis.DataSet,D=new vis.Network(o,{nodes:J,edges:Y},JSON.parse(a.drawn.options)),
b=()=>{let r=getComputedStyle(document.documentElement),m=k=>r.getPropertyValue(`--${k}`).trim();N=Object.fromEntries(["stage","text","muted","line","accent","d\
isputed","card","rim"].map(k=>[k,m(k)]))},p=({thing:r,x:m,y:k,size:W})=>{let{shape:U,colour:H,hollow:K}=r.group,Q=I.things.has(r.id);return{id:r.id,x:m,y:k,size:W,
shape:U,label:void 0,borderWidth:K||Q?2.5:1,borderWidthSelected:3,color:L(K?N.stage:H,Q?N.text:K?H:N.rim)}},L=(r,m)=>({background:r,border:m,highlight:{background:r,
border:N.text},hover:{background:r,border:N.text}}),z=r=>!$.labels&&I.near&&!I.near.has(r),T=({statement:r,smooth:m})=>{let k=a.standing(r),{width:W,dashes:U}=G[k]||
G.single,H=r.key===I.statement;return{id:r.index,from:r.s,to:r.o,smooth:m,dashes:U,width:W+(H?2:0),color:{color:H?N.accent:k==="disputed"?N.disputed:N.line,highlight:N.
accent,hover:N.accent},arrows:{middle:{enabled:!0,scaleFactor:.55}},selectionWidth:1.5,hoverWidth:1}},u=()=>{if(J.clear(),Y.clear(),!$.labels){$.ready={...s.prepare(
$,I),grow:1},$.places=null,D.redraw();return}J.add($.nodes.map(p)),Y.add($.edges.map(T))},g=()=>{let r=[1/0,1/0,-1/0,-1/0],m=(k,W,U,H)=>{r[0]=Math.min(r[0],k),r[1]=
Math.min(r[1],W),r[2]=Math.max(r[2],U),r[3]=Math.max(r[3],H)};for(let{x:k,y:W,size:U}of $.nodes)m(k-U,W-U,k+U,W+U);for(let k of $.labels||[]){let W=l(k);m(W,k.y,
W+k.width,k.y+k.height)}return r},l=({align:r,x:m,width:k})=>r==="left"?m:r==="right"?m-k:m-k/2,f=()=>{if(!$.nodes.length)return;let[r,m,k,W]=g(),U=Math.max(1,o.
clientWidth-2*B),H=F.offsetHeight+6,K=Math.max(1,o.clientHeight-2*B-H),Q=Math.min(U/(k-r||1),K/(W-m||1),$.labels?1.15:2),at=Math.max(Q,$.labels?.3:.05);D.moveTo(
{position:{x:(r+k)/2,y:(m+W)/2-H/2/at},scale:at})},x=r=>[...r.captions.map(m=>({words:m,font:h.FONT.caption,high:h.LINE.caption,colour:N.muted})),...r.lines.map(
m=>({words:m,font:r.card?h.FONT.centre:h.FONT.name,high:r.card?h.LINE.centre:h.LINE.name,colour:N.text}))],d=(r,m)=>{let k=l(m);m.card&&(r.fillStyle=N.card,r.strokeStyle=
N.rim,r.lineWidth=1,r.beginPath(),r.roundRect(k-12,m.y-7,m.width+24,m.height+13,9),r.fill(),r.stroke()),r.textAlign=m.align,r.textBaseline="middle",r.lineJoin="\
round";let W=m.y;for(let{words:U,font:H,high:K,colour:Q}of x(m))r.font=H,m.card||c(r,U,m.x,W+K/2,4),r.fillStyle=I.things.has(m.id)&&!m.card&&H===h.FONT.name?N.accent:
Q,r.fillText(U,m.x,W+K/2),W+=K;C.push({...m,left:k,right:k+m.width,top:m.y,bottom:m.y+m.height})},c=(r,m,k,W,U)=>{r.strokeStyle=N.stage,r.lineWidth=U,r.strokeText(
m,k,W)},M=(r,m)=>r.left>m.right||r.right<m.left||r.top>m.bottom||r.bottom<m.top,P=(r,m)=>m.filter(k=>!M(r,k)).length,V=({x:r,y:m,size:k},W,U,H)=>[{left:r-W/2,top:m+
k+H},{left:r+k+H,top:m-U/2},{left:r-W/2,top:m-k-H-U},{left:r-k-H-W,top:m-U/2}],t=()=>{let r=D.getScale(),{x:m,y:k}=D.getViewPosition(),[W,U]=[o.clientWidth/2/r,
o.clientHeight/2/r],H=$.order.filter(({thing:ot,x:Z,y:tt})=>Math.abs(Z-m)<W&&Math.abs(tt-k)<U&&!z(ot.id)),K=H.slice(0,j).map(({x:ot,y:Z,size:tt})=>({left:ot-tt,
right:ot+tt,top:Z-tt,bottom:Z+tt})),Q=Math.min(80,Math.max(10,Math.round(o.clientWidth*o.clientHeight/2e4))),at=o.clientWidth>620?48/r:0,zt=I.near?0:Q/2,ht=[];for(let[
ot,Z]of H.slice(0,j).entries()){if(ht.length>=Q)break;let tt=I.things.has(Z.thing.id),dt=(tt?15:12.5)/r;Z.short||=h.wrap(Z.thing.label,h.FONT.name,190,1)[0],Z.wide||=
h.width(Z.short,h.FONT.name)/14;let gt=Z.wide*dt*(tt?1.06:1),ft=dt*1.25,mt=V(Z,gt,ft,3/r).map(_=>({..._,id:Z.thing.id,right:_.left+gt,bottom:_.top+ft,words:Z.short,
strong:tt,size:dt})).filter(_=>_.left>m-W&&_.right<m+W-at&&_.bottom<k+U).filter(_=>ht.every(ut=>M(_,ut))).map(_=>({..._,covered:P(_,K)})).sort((_,ut)=>_.covered-
ut.covered).find(({covered:_})=>tt||ot<10&&!I.near||_<=(ot<zt||r<.4?2:0));mt&&ht.push(mt)}return ht},i=0,e=()=>{clearTimeout(i),i=setTimeout(()=>{$.places=null,
D.redraw()},120)},n=r=>{let m=D.getScale(),{x:k,y:W}=D.getViewPosition(),U=[m,k,W].join();$.places?$.places.view!==U&&e():$.places={view:U,scale:m,list:t()},r.textAlign=
"left",r.textBaseline="middle",r.lineJoin="round";let H=$.places.scale/m;for(let K of $.places.list){let Q=(K.top+K.bottom)/2;r.font=`${K.strong?650:500} ${K.size*
H}px ${h.FACE}`,c(r,K.words,K.left,Q,3.5/m),r.fillStyle=N.text,r.fillText(K.words,K.left,Q),C.push(K)}};D.on("beforeDrawing",r=>{if($.labels||!$.ready)return;r.
save();let m=s.growth(D.getScale());m!==$.ready.grow&&($.ready={...s.prepare($,I,m),grow:m}),s.draw(r,$.ready,N,G,D.getScale()),r.restore()}),D.on("afterDrawing",
r=>{if(C=[],r.save(),$.labels)for(let m of $.labels)d(r,m);else $.ready&&n(r);r.restore(),$.key&&!document.documentElement.dataset.drawn&&(document.documentElement.
dataset.drawn=Math.round(performance.now()))});let w=({x:r,y:m})=>C.find(k=>r>=k.left&&r<=k.right&&m>=k.top&&m<=k.bottom);D.on("click",({nodes:[r],edges:[m],pointer:k})=>{
let W=(Q,at)=>$.ready?Q($.ready,k.canvas,at/D.getScale()):void 0,U=r??W(s.thingAt,4);if(U!==void 0)return A({thing:U});let H=w(k.canvas);if(H)return A(H.statement?
{statement:H.statement}:{thing:H.id});let K=m===void 0?W(s.lineAt,5):a.statements[m];return A(K?{statement:K}:{})});let y=r=>()=>{o.style.cursor=r};for(let r of[
"hoverNode","hoverEdge"])D.on(r,y("pointer"));for(let r of["blurNode","blurEdge"])D.on(r,y("default"));o.addEventListener("mousemove",r=>{let{left:m,top:k}=o.getBoundingClientRect();
if(r.buttons)return;let W=D.DOMtoCanvas({x:r.clientX-m,y:r.clientY-k});w(W)||$.ready&&s.thingAt($.ready,W,4/D.getScale())?o.style.cursor="pointer":D.getNodeAt({
x:r.clientX-m,y:r.clientY-k})||(o.style.cursor="default")});let E=()=>{let r=({thing:k})=>Number(k.id.includes("--")),m=k=>I.things.has(k)?2:I.near&&I.near.has(
k)?1:0;return[...$.nodes].sort((k,W)=>m(W.thing.id)-m(k.thing.id)||r(k)-r(W)||W.size-k.size||a.byName(k.thing,W.thing))},v=(r,{things:m=[],statement:k=null}={})=>{
let W=r.key===$.key;$=r;let U=k?[k.s,k.o]:[];if(I={things:new Set(m),statement:k&&k.key},!$.labels){if(U.forEach(H=>I.things.add(H)),I.things.size&&(I.near=new Set(
I.things),!k))for(let H of m)a.neighbours(H).forEach(({thing:K})=>I.near.add(K.id));$.order=E()}u(),W||f(),D.unselectAll()},S=r=>D.moveTo({scale:D.getScale()*r}),
O=()=>{b(),u()},q=r=>o.setAttribute("aria-label",nt(r)),R=()=>({wide:o.clientWidth,high:o.clientHeight});return b(),matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",O),{show:v,fit:f,zoom:S,describe:q,size:R,restyle:O,PATTERNS:G,onPick:r=>{A=r},written:()=>C,at:r=>D.canvasToDOM($.nodes.find(({thing:m})=>m.id===r))}};var St=({model:a,address:h})=>{let{el:s,bdi:o,plural:B,capital:F}=et,G=e=>{let n=a.things.get(e);return n?s("a",{href:h.ofThing(e),class:"thing"},st(n.group),o(
n.label)):o(e)},j=e=>e?e.id?G(e.id):o(e.text):null,$=e=>e.o?G(e.o):o(e.value,{class:"value"}),I=e=>[G(e.s)," ",s("span",{class:"relation",title:nt(e.property.definition||
"")},e.property.label),s("span",{class:"arrow","aria-hidden":"true"}," → "),$(e),C(e)],C=e=>[e.when?s("span",{class:"when"},", ",o(e.when)):null,e.capacity?s(
"span",{class:"when"},", as ",e.capacity.map((n,w)=>[w?" and ":"",j(n)])):null],N=e=>["“",o(e),"”"],A=e=>e.origins>1?`${e.origins} independent origins`:e.origins===
1?"single origin":"no claim of its own",J=e=>{let n=[],w=(y,E)=>n.push(s("li",{class:`tag ${y}`},E));e.disputed&&w("disputed","disputed"),e.property.interpretive&&
w("interpretive","interpretation: on somebody’s word only"),e.layer==="claimed"&&w("claimed","claimed, not accepted as a fact"),e.weak&&w("claimed","rests on \
weak sources only"),e.basis&&e.basis!=="stated"&&w("interpretive",`date ${e.basis}`);for(let y of e.rules)w("inferred",`inferred by the rule “${y}”`);return(e.
layer==="fact"||e.origins)&&w(e.origins>1?"attested":"single",A(e)),s("ul",{class:"tags"},n)},Y=new Intl.DisplayNames(["en"],{type:"language",fallback:"code"}),
D=e=>{try{return Y.of(e)}catch{return e}},b=e=>{let n=a.sources.get(e);if(!n)return o(e);let w=[n.publisher,n.kind,n.published||"date unknown",n.language&&`in ${D(
n.language)}`];return[n.url?lt(n.url,n.title):o(n.title),s("span",{class:"muted"},w.filter(Boolean).map(y=>[" · ",o(y)]))]},p=e=>e.map(([n,w])=>s("p",{class:"h\
ash"},`sentence of ${n||"?"} tokens, sha256 `,s("code",{title:nt(w)},`${(w||"").slice(0,12)}…`))),L=e=>e.length?s("p",{class:"muted"},"repeats ",e.map((n,w)=>[
w?", ":"",o((a.sources.get(n)||{title:n}).title)])):null,z=e=>{let n=e.standing&&a.content.standings[e.standing];if(!n)return null;let w=(e.revised||[]).map(y=>a.
claims[y]);return s("p",{class:"standing"},s("strong",{},F(n.label)),n.words?[": ",o(n.words)]:null,w.length?[" Later: ",w.map((y,E)=>[E?" · ":"",y.o?G(y.o):o(
y.value),y.on?` (${y.on})`:""])]:null)},T=e=>e.who?j(e.who):s("span",{},"The source itself"),u=e=>{let n=a.claims[e],w=a.sources.get(n.source)||{},y=[n.capacity&&
[n.who&&!n.o?"as ":"capacity: ",j(n.capacity)],n.anonymity&&[j(n.anonymity)],n.to&&["told to ",j(n.to)],n.occasion&&["in ",j(n.occasion)],n.on&&[o(n.on)],n.wording&&
["wording: ",N(n.wording)],n.basis&&["date ",j(n.basis)],n.rank&&[s("strong",{},n.rank),n.why?`: ${n.why}`:""]].filter(Boolean);return s("li",{class:`claim${n.silent?
" silent":""}`},s("p",{class:"word"},T(n)," ",s("em",{},n.mode||"stated"),n.o?" this":[": ",o(n.value)]),y.length?s("p",{class:"muted"},y.map((E,v)=>[v?" · ":"",
E])):null,s("p",{class:"source"},b(n.source)),z(n),L([...n.repeats||[],...n.repeats?[]:w.repeats||[]]),p(n.sentences))},g=(e,n)=>n.length?[s("h4",{},e),l(n,12,"\
claims",u,"claims")]:null,l=(e,n,w,y,E="plain")=>{let v=s("ol",{class:E}),S=s("button",{type:"button",class:"more"}),O=s("button",{type:"button",class:"more"}),
q=0,R=r=>{let m=e.slice(q,q+r).map(U=>{let H=y(U);return H instanceof Element&&H.tagName==="LI"?H:s("li",{},H)}),k=q&&m[0];v.append(...m),q+=m.length;let W=e.length-
q;S.textContent=`Show ${Math.min(W,50)} more ${w}`,O.textContent=`Show all ${e.length}`,S.hidden=W<=0,O.hidden=W<=50||e.length>1e3,k&&(k.querySelector("a, butto\
n")||S).focus({preventScroll:!0})};return S.addEventListener("click",()=>R(50)),O.addEventListener("click",()=>R(e.length)),R(e.length<=n+2?e.length:n),[v,e.length>
q?s("p",{class:"pager"},S,O):null]},f=e=>e.disputed&&e.o?(a.about.get(e.s)||[]).filter(n=>n!==e&&n.s===e.s&&n.p===e.p&&!x(n,e)):[],x=(e,n)=>e.o===n.o,d=e=>Math.
max(...(e.replace(/,/g,"").match(/\d+(\.\d+)?/g)||[0]).map(Number)),c=20,M=e=>{let n=e.claims.map(R=>a.claims[R]).filter(R=>R.value);if(!e.disputed||e.o||n.length<
2)return null;let w=new Map;for(let R of n){let r=()=>a.sources.get(R.source)?.publisher||a.sources.get(R.source)?.title||R.source,m=R.who?()=>j(R.who):()=>o(r()),
k=JSON.stringify([R.value,R.on||"",R.who||r(),R.standing||""]);w.has(k)?w.get(k).times+=1:w.set(k,{one:R,who:m,times:1})}let y=[...w.values()].sort((R,r)=>d(R.one.
value)-d(r.one.value)||R.one.value.localeCompare(r.one.value)),E=({one:R,who:r,times:m})=>s("tr",{},s("td",{},o(R.value),R.standing?s("small",{},` ${a.content.standings[R.
standing].label}`):R.silent?` (${R.denies?"denied":R.mode})`:""),s("td",{},r(),m>1?s("small",{},` in ${m} documents`):null),s("td",{},R.on||"–")),v=s("tbody",
{},y.slice(0,c).map(E)),S=s("button",{type:"button",class:"more"},`Show all ${y.length} rows`);S.addEventListener("click",()=>{v.append(...y.slice(c).map(E)),S.
remove()});let O=s("tr",{},["Value","Who","As of"].map(R=>s("th",{scope:"col"},R)));return[s("table",{class:"values"},s("caption",{},"Every value and who gives \
it"),s("thead",{},O),v),y.length>c?s("p",{class:"pager"},S):null]},P=e=>{let[n,w,y]=[[],[],[]];for(let v of e.claims){let S=a.claims[v];(S.denies?w:S.silent?y:n).
push(v)}let E=f(e);return[M(e),g(n.length>1?`Who says so (${n.length})`:"Who says so",n),g("Who denies it",w),g("Said, but making no fact here",y.filter(v=>a.claims[v].
standing)),g("Said without being asserted: planned, alleged, converted or set aside",y.filter(v=>!a.claims[v].standing)),E.length?[s("h4",{},"Other answers"),s(
"ul",{class:"plain"},E.map(v=>s("li",{},V(v),J(v))))]:null,e.rules.length?s("p",{class:"note"},`No source says this in so many words: the rule “${e.rules.join(
"”, “")}” draws it from other statements.`):null,e.claims.length||e.rules.length?null:s("p",{class:"note"},"It stands by what this thing is called and nee\
ds no claim of its own.")]},V=e=>s("a",{href:h.ofStatement(e),class:"statement-link"},t(e)),t=e=>{let n=y=>o((a.things.get(y)||{label:y}).label),w=e.o?n(e.o):o(
e.value);return[n(e.s)," ",s("span",{class:"relation"},e.property.label)," ",w,e.when?`, ${e.when}`:""]};return{thingLink:G,sentence:I,value:$,qualified:C,paged:l,
tags:J,behind:P,line:V,words:t,remark:e=>s("li",{class:"claim"},s("p",{class:"word"},j(e.who)||"The source",`, ${e.kind}: `,e.phrase?N(e.phrase):o(e.gist)),e.phrase&&
e.gist?s("p",{},o(e.gist)):null,s("p",{class:"source"},b(e.source)),p(e.sentences||[])),origins:A,plural:B,capital:F}};var $t=({model:a})=>{let{el:h,bdi:s}=et,o=10;return{attach:(F,{label:G,placeholder:j,value:$="",choose:I})=>{let C=`${F.id}-list`,N=h("ul",{id:C,class:"results",
hidden:!0}),A=h("input",{type:"search","aria-label":G,placeholder:j,autocomplete:"off",spellcheck:"false","aria-controls":C,"aria-expanded":"false",role:"combob\
ox","aria-autocomplete":"list"});A.value=$;let J=()=>{N.hidden=!0,A.setAttribute("aria-expanded","false")},Y=p=>{document.activeElement.blur(),J(),A.value="",I(
p.id)},D=p=>{let L=rt(A.value),z=p.names.find((T,u)=>u&&p.typed[u].includes(L)&&!p.typed[0].includes(L));return h("li",{},h("button",{type:"button",click:()=>Y(
p)},st(p.group),h("span",{},s(p.label),h("small",{},p.kind||p.group.label,z?[" · ",s(z)]:""))))},b=()=>{let p=a.search(A.value);if(!A.value.trim())return J();let L=p.
length-o;N.replaceChildren(...p.slice(0,o).map(D)),p.length||N.append(h("li",{class:"none"},"Nothing is called so.")),L>0&&N.append(h("li",{class:"none"},`${L} \
more – type more letters`)),N.hidden=!1,A.setAttribute("aria-expanded","true"),document.getElementById("status").textContent=`${p.length} found`};return A.addEventListener(
"input",b),A.addEventListener("focus",()=>{A.select(),A.value&&a.search(A.value).length>1&&b()}),F.addEventListener("keydown",p=>{let L=[...N.querySelectorAll("\
button")],z=L.indexOf(document.activeElement);p.key==="Escape"?(J(),A.focus(),J()):p.key==="Enter"&&p.target===A&&L.length&&!N.hidden?(p.preventDefault(),L[0].click()):
p.key==="ArrowDown"&&L.length?(p.preventDefault(),L[Math.min(z+1,L.length-1)].focus()):p.key==="ArrowUp"&&z>=0&&(p.preventDefault(),(L[z-1]||A).focus())}),F.addEventListener(
"focusout",p=>{F.contains(p.relatedTarget)||J()}),F.replaceChildren(A,N),A}}};var Et=({model:a})=>{let h='system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',s={name:`500 14px ${h}`,caption:`12px ${h}`,centre:`600 16px ${h}`},
o={name:18,caption:15,centre:21},[B,F]=[9,20],G=document.createElement("canvas").getContext("2d"),j=(l,f)=>(G.font=f,G.measureText(l).width),$=(l,f,x,d=3)=>{let c=[],
M="";for(let V of nt(l).split(/\s+/).filter(Boolean)){let t=M?`${M} ${V}`:V;!M||j(t,f)<=x?M=t:(c.push(M),M=V)}M&&c.push(M);let P=c.slice(0,d).map(V=>I(V,f,x));return c.
length>d&&(P[d-1]=I(`${P[d-1]} …`,f,x,!0)),P},I=(l,f,x,d=!1)=>{if(j(l,f)<=x)return l;let c=d?l.slice(0,-2):l;for(;c.length>1&&j(`${c}…`,f)>x;)c=c.slice(0,-1);
return`${c}…`},C=({capacity:l})=>l&&`as ${l.map(f=>f.id?a.things.get(f.id).label:f.text).join(" and ")}`,N=(l,f)=>{let{label:x,inverse:d}=l.property,c=[l.s===
f?x:d||`← ${x}`,l.when,C(l)].filter(Boolean).join(", ");return l.disputed?`${c} (disputed)`:l.layer==="inferred"?`${c} (inferred)`:c},A=(l,f,x)=>{let d=[...new Set(
l.map(M=>N(M,f)))];return(d.length>3?[...d.slice(0,2),`and ${d.length-2} more relations`]:d).flatMap(M=>$(M,s.caption,x,2))},J=(l,f)=>f&&l.label.startsWith(`${f.
label}: `)?`… ${l.label.slice(f.label.length+2)}`:l.label,Y=(l,f,x,d)=>{let c=$(J(l,d),s.name,x),M=Math.max(...c.map(P=>j(P,s.name)),...f.map(P=>j(P,s.caption)));
return{thing:l,lines:c,captions:f,width:M,height:c.length*o.name+f.length*o.caption}},D=l=>{let f=Math.min(.22,.6/l.length);return l.map((x,d)=>{let c=(d-(l.length-
1)/2)*(l[0].s===x.s?f:-f),M=c?{enabled:!0,type:c>0?"curvedCW":"curvedCCW",roundness:Math.abs(c)}:!1;return{statement:x,smooth:M}})},b=(l,f,x)=>{let d=l.reduce((i,e)=>i+
e.height,0),c=Math.max(x?13:18,Math.min(x?26:64,(x?380-d:420-d)/l.length)),M=d+c*(l.length-1),[P,V]=x?[70,62]:[130,110],t=-M/2;return l.map(i=>{let e=t+i.height/
2;t+=i.height+c;let n=Math.sqrt(Math.max(0,1-(e/Math.max(M/2+60,160))**2));return{...i,x:f*(P+V*n),y:e,direction:f}})},p=(l,{hide:f,all:x,narrow:d,room:c})=>{let M=a.
things.get(l),P=a.neighbours(l).filter(({thing:S})=>!f.has(S.group.label)),t=x?P:z(P,d?B:F,l),i=d?Math.max(120,c-205):200,e=t.map(S=>({...Y(S.thing,A(S.statements,
l,i),i,M),statements:S.statements})),n=d?e.length:T(e),w=b(e.slice(0,n),1,d),y=b(e.slice(n).reverse(),-1,!1),E=[...w,...y],v=E.map(S=>({id:S.thing.id,x:S.x+S.direction*
18,y:S.y-S.height/2,width:S.width,height:S.height,lines:S.lines,captions:S.captions,align:S.direction>0?"left":"right"}));return(!d||!e.length)&&v.push(L(M,e.length?
190:280)),{nodes:[{thing:M,x:0,y:0,size:20},...E.map(S=>({thing:S.thing,x:S.x,y:S.y,size:10}))],edges:E.flatMap(S=>D(S.statements)),labels:v,hidden:P.length-t.length,
total:P.length}},L=(l,f)=>{let x=$(l.label,s.centre,f,4),d=Math.max(...x.map(c=>j(c,s.centre)));return{id:l.id,x:0,y:34,width:d,height:x.length*o.centre,lines:x,
captions:[],align:"center",card:!0}},z=(l,f,x)=>{if(l.length<=f)return l;let d=new Map;for(let M of l){let P=N(M.statements[0],x);d.has(P)?d.get(P).push(M):d.set(
P,[M])}let c=new Set;for(let M=0;c.size<f;M+=1)for(let P of d.values())P[M]&&c.size<f&&c.add(P[M]);return l.filter(M=>c.has(M))},T=l=>{let f=l.reduce((c,M)=>c+M.
height+18,0),x=0,d=l.findIndex(c=>(x+=c.height+18)>=f/2);return d<0?l.length:d+1};return{FACE:h,FONT:s,LINE:o,width:j,wrap:$,phrase:N,round:p,chain:(l,{narrow:f,
room:x})=>{let d=f?x-90:420,c=[],M=[],P=[],V=0;return l.forEach((t,i)=>{let e=a.things.get(t),n=Y(e,[],d);if(c.push({thing:e,x:0,y:V,size:13}),P.push({id:t,x:26,
y:V-n.height/2,width:n.width,height:n.height,lines:n.lines,captions:[],align:"left"}),i===l.length-1)return;let w=a.between(t,l[i+1]),y=w.flatMap(v=>$(`${v.s===
t?"↓":"↑"} ${v.property.label}${v.disputed?" (disputed)":""}`,s.caption,d,2)),E=Math.max(96,56+y.length*o.caption+n.height/2);P.push({x:26+6*w.length,y:V+E/
2-y.length*o.caption/2,lines:[],captions:y,align:"left",width:Math.max(...y.map(v=>j(v,s.caption))),height:y.length*o.caption,statement:w[0]}),M.push(...D(w)),V+=
E}),{nodes:c,edges:M,labels:P,hidden:0,total:l.length}},whole:({hide:l})=>{let f=new Set([...a.things.values()].filter(c=>!c.folded&&!l.has(c.group.label)).map(
c=>c.id)),x=[...f].map(c=>{let M=a.spots.get(c);return{thing:a.things.get(c),x:M.x,y:M.y,size:M.size}}),d=new Map;for(let c of a.edges){if(!f.has(c.s)||!f.has(c.
o))continue;let M=[c.s,c.o].sort().join(`
`);d.set(M,[...d.get(M)||[],c])}return{nodes:x,edges:[...d.values()].flatMap(D),labels:null,hidden:a.spots.size-x.length,total:x.length}}}};var Lt=({content:a,drawn:h})=>{let s=a.legend.map((t,i)=>({...t,index:i,count:0})),o=new Map(h.nodes.map(t=>[t.id,t])),B=new Map(a.sources.map(t=>[t.id,t])),F=new Map(
Object.entries(a.properties)),G=a.claims;for(let t of[...G,...a.remarks])t.sentences=(t.sentences||[]).map(i=>a.sentences[i]);let j=new Map(a.things.map(t=>{let i=s[t.
group||0];return t.folded||(i.count+=1),[t.id,{aliases:[],links:[],...t,group:i}]})),$=a.statements.map((t,i)=>{let e=F.get(t.p)||{label:t.p},n=[t.s,t.p,t.via||
t.o||""].join("~");return{claims:[],rules:[],origins:0,...t,index:i,key:n,property:e}}),I=new Map($.map(t=>[t.key,t])),C=(t,i,e)=>{let n=t.get(i);n?n.push(e):t.
set(i,[e])},N=new Map;for(let t of $)for(let i of new Set([t.s,t.o,t.via]))j.has(i)&&C(N,i,t);let A=new Map([...j.keys()].map(t=>[t,new Map])),J=h.edges.map(t=>$[t.
id]);for(let t of J)if(t.s!==t.o)for(let[i,e]of[[t.s,t.o],[t.o,t.s]])C(A.get(i),e,t);let Y=new Intl.Collator("en"),D=(t,i)=>Y.compare(t.label,i.label),b=t=>[...A.
get(t)||new Map].map(([i,e])=>({thing:j.get(i),statements:e})).sort((i,e)=>i.thing.group.index-e.thing.group.index||A.get(e.thing.id).size-A.get(i.thing.id).size||
D(i.thing,e.thing)),p=new Map,L=t=>(p.has(t)||p.set(t,b(t).map(({thing:i})=>i.id)),p.get(t)),z=t=>(A.get(t)||new Map).size,T=null,u=()=>(T||=[...j.values()].filter(
t=>!t.folded).map(t=>(t.names=[...new Set([t.label,...Object.values(t.labels||{}),...t.aliases])],t.typed=t.names.map(rt),t)),T),g=(t,i,e)=>{let n=0;return t.typed.
forEach((w,y)=>{let E=e.every(S=>w.startsWith(S)||w.includes(" "+S));if(!E&&!e.every(S=>w.includes(S)))return;let v=w===i?5:w.startsWith(i)?4:E?3:1;n=Math.max(n,
v-(y?.5:0))}),n},l=t=>{let i=rt(t);if(!i)return[];let e=i.split(" ");return u().map(n=>[g(n,i,e),n]).filter(([n])=>n>0).sort(([n,w],[y,E])=>y-n||z(E.id)-z(w.id)||
D(w,E)).map(([,n])=>n)},f=t=>1+Math.log2(1+z(t))/4+(j.get(t).group.loose?2:0),x=(t,i,e)=>{let n=new Map([[t,{far:0,by:null}]]),w=[[0,t]],y=new Set;for(;w.length;){
let v=w.reduce((q,R,r)=>R[0]<w[q][0]?r:q,0),[S,O]=w.splice(v,1)[0];if(O===i)break;if(!y.has(O)){y.add(O);for(let q of L(O)){if(y.has(q)||q!==i&&e.has(q))continue;
let R=S+(q===i?1:f(q));n.has(q)&&n.get(q).far<=R||(n.set(q,{far:R,by:O}),w.push([R,q]))}}}if(!n.has(i))return null;let E=[];for(let v=i;v!==null;v=n.get(v).by)E.
unshift(v);return E},d=(t,i,{hubs:e=!1,hide:n=new Set}={})=>{let w=new Set;for(let E of j.values())(!e&&E.group.hub||n.has(E.group.label))&&w.add(E.id);let y=[];
for(;y.length<3;){let E=x(t,i,w);if(!E||E.length===2&&y.length||(y.push(E),E.length===2))break;E.slice(1,-1).forEach(v=>w.add(v))}return y},c=(t,i)=>A.get(t)&&A.
get(t).get(i)||[],M=t=>t.disputed?"disputed":t.layer==="claimed"?"claimed":t.property.interpretive?"interpretive":t.layer==="inferred"?"inferred":t.origins>1?"a\
ttested":"single",P=["disputed","claimed","interpretive","inferred","single","attested"];return{content:a,drawn:h,legend:s,spots:o,sources:B,properties:F,claims:G,
things:j,statements:$,byKey:I,about:N,edges:J,neighbours:b,degree:z,byName:D,names:u,search:l,routes:d,between:c,standing:M,weakness:t=>P.indexOf(M(t))}};var Nt=({model:a,address:h,evidence:s})=>{let{el:o,bdi:B,plural:F}=et,G=document.getElementById("panel"),j=(...t)=>o("h2",{tabindex:"-1"},t),$=(t,...i)=>i.flat().
filter(Boolean).length?o("section",{},o("h3",{},t),i):null,I=(t,i="plain")=>o("ul",{class:i},t.map(e=>o("li",{},e))),C=(t,i,e)=>t.length<=i+1?I(t):[I(t.slice(0,
i)),o("details",{class:"more"},o("summary",{},`${t.length-i} more ${e}`),I(t.slice(i)))],N=(t="Start here")=>{let{content:i,things:e,statements:n,sources:w}=a,y=S=>[
s.thingLink(S),o("span",{class:"muted"},` ${a.things.get(S).kind} · ${F(a.degree(S),"neighbour")}`)],E=i.disputed.map(S=>n[S]),v=(S,O,q)=>$(S,C(O.map(y),5,q));
return[j(t),o("p",{class:"lead"},"Every line is a statement that somebody published. Choose a thing or a line to see who said it, where, and who says otherwise."),
$("You asked for",i.asked.length?I(i.asked.map(y)):null),i.agreements.length?v("The agreements most is known about",i.agreements,"agreements"):null,i.events.length?
v("The events most is known about",i.events,"events"):null,i.agreements.length+i.events.length?null:v("Much connected",i.connected,"things"),$("Sources do not a\
gree on",E.length?s.paged(E,6,"disputed statements",J):null),$("What led to what, on somebody’s word",i.chains.length?i.chains.map(S=>A(S.map(O=>n[O]))):null),
$("Not known",i.gaps.length?C(i.gaps.map(Y),5,"open questions"):null),o("p",{class:"muted counts"},[F(e.size,"thing"),F(n.length,"statement"),F(i.claims.length,
"claim"),F(w.size,"source")].join(" · ")),D()]},A=t=>{let i=({s:E,o:v})=>[E,v],[e,n]=t,w=!n||i(n).includes(e.o)?e.s:e.o,y=[o("li",{},s.thingLink(w))];for(let E of t){
let{label:v,inverse:S}=E.property,O=E.s===w;w=O?E.o:E.s;let q=o("a",{class:"relation",href:h.ofStatement(E)},O?v:S||`← ${v}`);y.push(o("li",{},q," ",s.thingLink(
w)))}return o("ol",{class:"story"},y)},J=t=>[s.line(t),o("span",{class:"muted"},` ${F(t.claims.length,"claim")}`)],Y=t=>{let i=(t.about||[]).filter(e=>a.things.
has(e));return[B(t.question||t.label),i.length?o("span",{class:"muted gap-about"},"about ",i.map((e,n)=>[n?", ":"",s.thingLink(e)])):null]},D=()=>o("details",{class:"\
about"},o("summary",{},"About this page"),o("p",{},"It is one file and works without a network: it asks nothing of any server, and a policy in it forbids that. \
Links to sources open only when followed."),o("p",{},"A source’s text is not copied here. Its sentences are named by length and SHA-256, so that anybody who has\
 the source can find them."),o("p",{},"The drawing uses vis-network 9.1.2 (© Almende B.V. and visjs contributors; MIT or Apache 2.0), packed by pyvis 0.3.2 (BSD\
).")),b=(t,i)=>{let e=t.s===i,{label:n,inverse:w}=t.property,y=e?s.value(t):s.thingLink(t.s),E=e?n:w||`${n} (the other way round)`,v=h.now().statement===t;return o(
"li",{class:`entry ${a.standing(t)}`},o("p",{class:"said"},o("span",{class:"relation"},E)," ",y,s.qualified(t)),s.tags(t),o("p",{},o("a",{class:"why",href:h.ofStatement(
t),"aria-current":v?"true":null,"aria-label":`Evidence: ${E}`},"Evidence")))},p=(t,i)=>Number(i.disputed||0)-Number(t.disputed||0)||i.origins-t.origins,[L,z]=[5,
24],T=(t,i)=>{let e=new Map;for(let y of t){let v=y.s===i?y.property.label:y.property.inverse||`${y.property.label} (the other way round)`,S=y.layer==="inferred"?
1:0,O=e.get(v)||{name:v,inferred:S,list:[]};O.inferred=Math.min(O.inferred,S),O.list.push(y),e.set(v,O)}let n=[...e.values()].sort((y,E)=>y.inferred-E.inferred||
y.list.length-E.list.length||y.name.localeCompare(E.name)),w=t.length>z;return n.map(({name:y,list:E})=>{let v=()=>s.paged([...E].sort(p),L,"",O=>b(O,i),"entrie\
s");if(!w||E.length<3)return o("div",{class:"group"},v());let S=o("details",{class:"group"},o("summary",{},`${pt(y)} `,o("span",{class:"count"},E.length)));return S.
addEventListener("toggle",()=>S.open&&S.children.length===1&&S.append(...o("div",{},v()).childNodes)),S})},u=t=>{let i=a.about.get(t.id)||[],e=v=>{let S=i.filter(
O=>v(O)&&(O.via!==t.id||O.s===t.id||O.o===t.id));return S.length?T(S,t.id):null},n=i.filter(v=>v.via===t.id),w=a.content.remarks.filter(v=>(v.about||[]).includes(
t.id)||v.who&&v.who.id===t.id),y=a.content.gaps.filter(v=>(v.about||[]).includes(t.id)),E=h.now().view==="map";return[o("p",{class:"kind"},st(t.group),t.kind||t.
group.label),j(B(t.label)),g(t),o("p",{class:"actions"},E?o("a",{href:h.format({view:"thing",thing:t.id})},"Show it with its surroundings"):null,o("a",{href:h.format(
{view:"path",from:t.id})},"Find a path from here"),E||t.folded?null:o("a",{href:h.format({view:"map",thing:t.id})},"Show it on the whole map")),n.length?o("p",{},
n.map(s.line)):null,$("Not known",y.length?I(y.map(v=>B(v.question||v.label)),"plain unknown"):null),$("Figures, dates and details",e(v=>!v.o&&v.layer!=="claime\
d")),$("Related to",e(v=>v.o&&v.layer!=="claimed")),$("Claimed, but not accepted as fact",e(v=>v.layer==="claimed")),$("In somebody’s words: remarks, framings, \
opinions, predictions",w.length?[o("p",{class:"note"},"These are their owners’ words and judgements, not facts."),s.paged(w,6,"remarks",s.remark,"claims")]:null),
x(t),i.length?null:o("p",{class:"note"},"No statement about it yet.")]},g=t=>{let i=Object.entries(t.labels||{}).filter(([,n])=>n!==t.label).map(([n,w])=>[n,B(w,
{lang:n})]);t.aliases.length&&i.push(["also",t.aliases.map((n,w)=>[w?", ":"",B(n)])]);let e=/POINT ?\(([-\d.]+) ([-\d.]+)\)/.exec(t.where||"");e&&i.push(["at",`${e[2]}\
° N, ${e[1]}° E`]);for(let n of t.links)i.push(["see",lt(n,n.replace(/^https?:\/\/(www\.)?/,""))]);return[i.length?o("dl",{class:"names"},i.map(([n,w])=>[o("d\
t",{},n),o("dd",{},w)])):null,t.note?o("p",{class:"note"},B(t.note)):null]},l=null,f=t=>{if(!l){l=new Map;for(let i of a.statements)for(let e of new Set(i.claims.
map(n=>a.claims[n].who?.id).filter(Boolean)))l.has(e)?l.get(e).push(i):l.set(e,[i])}return l.get(t)||[]},x=t=>{let i=f(t.id);return i.length?$(`Is quoted on (${i.
length})`,s.paged(i,6,"statements",s.line)):null},d=t=>{let{view:i,thing:e}=h.now(),n=i==="path"?["Back to the path",h.format({...h.now(),statement:null})]:[`Ev\
erything about ${(a.things.get(e)||a.things.get(t.s)).label}`,h.ofThing(e||t.s)];return[o("p",{class:"kind"},o("a",{href:n[1]},"← ",B(n[0]))),o("h2",{tabindex:"\
-1",class:"sentence"},s.sentence(t)),s.tags(t),t.property.definition?o("p",{class:"note"},o("span",{class:"relation"},t.property.label),": ",B(t.property.definition)):
null,s.behind(t)]},c=(t,i)=>{let e=a.between(t,i);return o("li",{class:"hop"},e.map(n=>o("div",{class:`entry ${a.standing(n)}`},o("p",{class:"said"},s.sentence(
n)),s.tags(n),o("p",{},o("a",{class:"why",href:h.ofStatement(n)},"Evidence")))))};return{start:N,thing:u,statement:d,path:(t,i,e)=>{let n=a.things.has(t.from)&&
a.things.has(t.to),w=a.legend.filter(O=>O.hub).map(O=>O.label).join(", "),y=[j("How are two things connected?"),e];if(!n)return[...y,o("p",{class:"note"},"Choos\
e two things, by name in any of the languages.")];if(t.from===t.to)return[...y,o("p",{class:"note"},"These are one and the same thing.")];if(!i.length)return[...y,
o("p",{class:"note"},t.hubs?"Nothing known connects them.":`Nothing connects them without passing through ${w}.`),t.hubs?null:o("p",{},o("a",{href:h.format({...t,
hubs:!0,statement:null})},`Allow ${w}`))];let E=i[t.route]||i[0],v=E.slice(1).map((O,q)=>[E[q],O]),S=v.map(([O,q])=>[...a.between(O,q)].sort((R,r)=>a.weakness(r)-
a.weakness(R))[0]).sort((O,q)=>a.weakness(O)-a.weakness(q))[0];return[...y,i.length>1?o("p",{class:"actions"},i.map((O,q)=>o("a",{href:h.format({...t,route:q,statement:null}),
"aria-current":E===O?"true":null},`Way ${q+1}: ${F(O.length-1,"step")}`))):null,o("ol",{class:"hops"},v.map(([O,q])=>c(O,q))),o("p",{class:"note"},"The weakest \
link: ",s.line(S),` – ${{disputed:"disputed",interpretive:"an interpretation",inferred:"inferred by a rule",single:s.origins(S),attested:s.origins(S)}[a.standing(
S)]}.`)]},lost:t=>[j("Not in this file"),o("p",{class:"note"},"This page knows nothing called ",B(t),". The link may belong to another edition."),o("p",{},o("a",
{href:"#"},"Start here"))],show:(t,{focus:i})=>{G.replaceChildren(...o("div",{},t).childNodes),G.scrollTop=0;let e=G.querySelector("h2");i&&e&&!document.activeElement.
closest(".finder")&&e.focus({preventScroll:!0})}}};var Ut=a=>{let h=atob(document.getElementById(a).textContent),s=new Uint8Array(h.length);for(let o=0;o<h.length;o+=1)s[o]=h.charCodeAt(o);return new Response(new Blob(
[s]).stream().pipeThrough(new DecompressionStream("gzip")))},At=async()=>{let[a,h]=await Promise.all(["drawing-data","content-data"].map(s=>Ut(s).json()));return{
drawn:a,content:h}};var Tt=({model:a})=>{let o=(b,{x:p,y:L},z,T,u)=>{for(let g=0;g<T;g+=1){let l=u+g*2*Math.PI/T;g?b.lineTo(p+z*Math.cos(l),L+z*Math.sin(l)):b.moveTo(p+z*Math.cos(l),
L+z*Math.sin(l))}b.closePath()},F={star:(b,{x:p,y:L,size:z})=>{for(let T=0;T<10;T+=1){let u=T%2?z*.5:z*1.1,g=-Math.PI/2+T*Math.PI/5;T?b.lineTo(p+u*Math.cos(g),L+
u*Math.sin(g)):b.moveTo(p+u*Math.cos(g),L+u*Math.sin(g))}b.closePath()},dot:(b,{x:p,y:L,size:z})=>{b.moveTo(p+z,L),b.arc(p,L,z,0,2*Math.PI)},square:(b,{x:p,y:L,
size:z})=>b.rect(p-z*.88,L-z*.88,z*1.76,z*1.76),diamond:(b,p)=>o(b,p,p.size*1.12,4,0),triangle:(b,p)=>o(b,p,p.size*1.15,3,-Math.PI/2),triangleDown:(b,p)=>o(b,p,
p.size*1.15,3,Math.PI/2),hexagon:(b,p)=>o(b,p,p.size,6,0)},G=(b,p)=>`${Math.floor(b/128)},${Math.floor(p/128)}`,j=(b,p,L=1)=>{let z=d=>!p.near||p.near.has(d),T=new Map(
b.nodes.map(d=>[d.thing.id,d])),u={lines:new Map,shapes:new Map},g=(d,c,M)=>(d.has(c)||d.set(c,{...M,path:new Path2D}),d.get(c).path),l=b.edges.map(({statement:d,
smooth:c})=>({statement:d,...$(T.get(d.s),T.get(d.o),c)}));for(let{statement:d,from:c,over:M,to:P,far:V}of l){let t=p.things.has(d.s)||p.things.has(d.o),i=d.key===
p.statement,e=a.standing(d),n=V>700||T.get(d.s).thing.group.hub||T.get(d.o).thing.group.hub,w={standing:e,chosen:i,touches:t,long:n,faded:!!p.near&&!t},y=g(u.lines,
JSON.stringify(w),w);y.moveTo(c.x,c.y),M?y.quadraticCurveTo(M.x,M.y,P.x,P.y):y.lineTo(P.x,P.y)}let f=new Map;for(let d of b.nodes){let{group:c,id:M}=d.thing,P={
group:c,bright:z(M),chosen:p.things.has(M)};(F[c.shape]||F.dot)(g(u.shapes,[c.index,P.bright,P.chosen].join(),P),{...d,size:d.size*L});let V=G(d.x,d.y);f.set(V,
[...f.get(V)||[],d])}let x=({touches:d,chosen:c})=>Number(d)+2*Number(c);return{lines:l,cells:f,strokes:[...u.lines.values()].sort((d,c)=>x(d)-x(c)),shapes:[...u.
shapes.values()].sort((d,c)=>Number(d.bright)-Number(c.bright)||Number(d.chosen)-Number(c.chosen))}},$=(b,p,L)=>{let[z,T]=[p.x-b.x,p.y-b.y],u=L?L.roundness*(L.type===
"curvedCW"?1:-1):0,g=u&&{x:(b.x+p.x)/2-T*u,y:(b.y+p.y)/2+z*u};return{from:b,to:p,over:g,far:Math.hypot(z,T)}},I=({touches:b,faded:p,long:L,chosen:z},T)=>b||z?1:
p?.07:(L?.16:.6)*Math.min(1,.6+T),C=(b,p,L,z,T)=>{let u=Math.max(1,.7/T);for(let g of p.strokes){let{width:l,dashes:f}=z[g.standing]||z.single;b.globalAlpha=I(g,
T),b.strokeStyle=g.chosen||g.touches?L.accent:g.standing==="disputed"?L.disputed:L.line,b.lineWidth=Math.max(l*.75,u*.8)+(g.chosen?2:0),b.setLineDash(f&&T>.5?f:
[]),b.stroke(g.path)}b.setLineDash([]);for(let{group:g,bright:l,chosen:f,path:x}of p.shapes)b.globalAlpha=l?1:.18,b.fillStyle=g.hollow?L.stage:g.colour,b.strokeStyle=
f?L.text:g.hollow?g.colour:L.rim,b.lineWidth=g.hollow||f?Math.max(2.5,u):1,b.fill(x),(T>.25||g.hollow||f)&&b.stroke(x);b.globalAlpha=1},N=(b,{x:p,y:L},z)=>{let T;
for(let u of[-128,0,128])for(let g of[-128,0,128])for(let l of b.cells.get(G(p+u,L+g))||[]){let f=Math.hypot(l.x-p,l.y-L)-l.size;f<=z&&(!T||f<T.far)&&(T={far:f,
id:l.thing.id})}return T&&T.id},A=(b,{x:p,y:L},z)=>{let T;for(let{statement:u,from:g,over:l,to:f}of b.lines){let[x,d]=g.x<f.x?[g.x,f.x]:[f.x,g.x],[c,M]=g.y<f.y?
[g.y,f.y]:[f.y,g.y],P=z+(l?(d-x+M-c)*.25:0);if(p<x-P||p>d+P||L<c-P||L>M+P)continue;let V=J({x:p,y:L},g,l,f);V<=z&&(!T||V<T.far)&&(T={far:V,statement:u})}return T&&
T.statement},J=(b,p,L,z)=>{if(!L)return Y(b,p,z);let[T,u]=[1/0,p];for(let g=1;g<=8;g+=1){let l=g/8,f=d=>(1-l)**2*p[d]+2*l*(1-l)*L[d]+l**2*z[d],x={x:f("x"),y:f("\
y")};T=Math.min(T,Y(b,u,x)),u=x}return T},Y=({x:b,y:p},L,z)=>{let[T,u]=[z.x-L.x,z.y-L.y],g=Math.max(0,Math.min(1,((b-L.x)*T+(p-L.y)*u)/(T*T+u*u||1)));return Math.
hypot(L.x+g*T-b,L.y+g*u-p)};return{growth:b=>Math.min(2.1,Math.max(1,Math.round(3.4/b/9*10)/10)),prepare:j,draw:C,thingAt:N,lineAt:A}};var Gt=async()=>{let a=Lt(await At()),h=xt({model:a}),s=Et({model:a}),o=Tt({model:a}),B=Mt({model:a,layout:s,whole:o}),F=St({model:a,address:h}),G=Nt({model:a,address:h,
evidence:F}),j=$t({model:a}),$=620,I=u=>document.getElementById(u),C=()=>{let{hide:u,view:g}=h.now(),l=c=>{let M=new Set(u);M.delete(c.label)||M.add(c.label),h.
replace({...h.now(),view:g==="start"?"thing":g,thing:g==="start"?A():h.now().thing,hide:M})},f=c=>X("button",{type:"button","aria-pressed":String(!u.has(c.label)),
click:()=>l(c),title:u.has(c.label)?"Hidden: show again":"Shown: hide"},st(c),` ${c.label} `,X("span",{class:"count"},c.count)),x=I("legend").querySelector("det\
ails")?.open,d=[["attested","two or more independent origins"],["single","single origin"],["interpretive","interpretation, on somebody’s word"],["inferred","i\
nferred by a rule"],["disputed","disputed"]];I("legend").replaceChildren(X("div",{class:"chips",role:"group","aria-label":"Kinds of things: press to hide or sho\
w"},a.legend.filter(c=>c.count).map(f)),X("details",{class:"lines",open:x},X("summary",{},"Lines"),X("ul",{},d.map(([c,M])=>X("li",{},N(c),M)))))},N=u=>{let{width:g,
dashes:l}=B.PATTERNS[u],f=document.createElementNS("http://www.w3.org/2000/svg","svg"),x=document.createElementNS("http://www.w3.org/2000/svg","line");for(let[d,
c]of Object.entries({viewBox:"0 0 44 8",class:`swatch ${u}`,"aria-hidden":"true"}))f.setAttribute(d,c);for(let[d,c]of Object.entries({x1:1,y1:4,x2:43,y2:4,"stro\
ke-width":g,"stroke-dasharray":l?l.join(" "):"none"}))x.setAttribute(d,c);return f.append(x),f},A=()=>["asked","agreements","events","connected"].map(u=>a.content[u][0]).
find(Boolean)||"",J=u=>{let g=(x,d)=>{let c=a.things.get(u[x]),M=X("div",{class:"finder",id:`path-${x}`});return j.attach(M,{label:d,placeholder:d,value:c?c.label:
"",choose:P=>h.go(h.format({...u,[x]:P,route:0,statement:null}))}),M},l=a.legend.filter(x=>x.hub).map(x=>x.label).join(", "),f=X("input",{type:"checkbox",id:"hu\
bs",change:()=>h.go(h.format({...u,hubs:!u.hubs,route:0,statement:null}))});return f.checked=u.hubs,X("div",{class:"path-form"},g("from","From"),g("to","To"),X(
"label",{for:"hubs"},f,` also through ${l}, which connect nearly everything`))},Y=(u,g)=>{let{wide:l}=B.size(),f={hide:u.hide,all:u.all,narrow:l<$,room:l},x=(...c)=>JSON.
stringify([...c,[...u.hide],f.narrow?l:0]);if(u.view==="map")return{...s.whole(f),key:x("map")};if(u.view==="path"&&g.length){let c=g[u.route]||g[0];return{...s.
chain(c,f),key:x("path",c)}}let d=u.view==="path"?u.from||A():u.thing||A();return a.things.has(d)?{...s.round(d,f),key:x("thing",d,u.all),centre:d}:{nodes:[],edges:[],
labels:[],hidden:0,total:0,key:x("nothing")}},D=(u,g)=>{let l=[],f=g.centre&&a.things.get(g.centre).label;u.view==="map"?l.push(`${kt("count.thing",{n:g.nodes.length})}\
, ${ct(g.edges.length,"line")}`):g.centre?l.push(it(f),` and ${ct(g.nodes.length-1,"neighbour")}`):g.nodes.length&&l.push(`A path of ${ct(g.nodes.length-1,"step")}`),
u.view!=="map"&&g.hidden?l.push(` of ${g.total}. `,X("a",{href:h.format({...u,view:"thing",thing:g.centre,all:!0})},"Draw all")):u.hide.size&&l.push(" · some ki\
nds hidden"),I("caption").replaceChildren(...X("p",{},l).childNodes),B.describe(`Drawing: ${I("caption").textContent} All of it is listed in the panel.`)},b=(u,g)=>u.
lost?G.lost(u.lost):u.statement?G.statement(u.statement):u.view==="path"?G.path(u,g,J(u)):u.thing?a.things.has(u.thing)?G.thing(a.things.get(u.thing)):G.lost(u.
thing):G.start(u.view==="map"?"The whole map":void 0),p=null,L=u=>{let g=h.read(),l=g.view==="path"&&a.things.has(g.from)&&a.things.has(g.to)?a.routes(g.from,g.
to,g):[],f=Y(g,l),x=g.view==="map"?[g.thing].filter(Boolean):[];D(g,f),B.show(f,{things:x,statement:g.statement}),C(),G.show(b(g,l),{focus:!!u});for(let d of["s\
tart","path","map"])I(`go-${d}`).toggleAttribute("aria-current",g.view===d);u&&p!==f.key&&scrollTo(0,0),p=f.key,I("status").textContent=(I("panel").querySelector(
"h2")||{}).textContent||""};B.onPick(({thing:u,statement:g})=>{let l=h.now();g?h.go(h.ofStatement(g)):u!==void 0?h.go(h.ofThing(u)):l.view==="map"&&(l.thing||l.
statement)?h.go(h.format({...l,thing:"",statement:null})):l.statement&&h.go(h.format({...l,statement:null}))});let z=j.attach(I("search"),{label:"Search people,\
 events, agreements, places",placeholder:"Search – any spelling, Latin or Cyrillic",choose:u=>h.go(h.ofThing(u))});addEventListener("keydown",u=>{u.key==="/"&&
!/^(input|textarea|select)$/i.test(u.target.tagName)&&(u.preventDefault(),z.focus())}),I("zoom-in").addEventListener("click",()=>B.zoom(1.4)),I("zoom-out").addEventListener(
"click",()=>B.zoom(1/1.4)),I("zoom-fit").addEventListener("click",B.fit),addEventListener("hashchange",L);let T=B.size().wide;new ResizeObserver(()=>{let{wide:u}=B.
size();Math.abs(u-T)<2||(T=u,L(),B.fit())}).observe(I("drawing")),L()};Gt();})();
