(()=>{var Sg=Object.defineProperty;var ir=(e,t)=>{for(var r in t)Sg(e,r,{get:t[r],enumerable:!0})};var jr=class e{static __wrap(t){let r=Object.create(e.prototype);return r.__wbg_ptr=t,Oc.register(r,r.__wbg_ptr,r),r}__destroy_into_raw(){let t=this.__wbg_ptr;return this.
__wbg_ptr=0,Oc.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_asyncparseriterator_free(t,0)}next(){return g.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(jr.prototype[Symbol.dispose]=jr.prototype.free);var or=class e{static __wrap(t){let r=Object.create(e.prototype);return r.__wbg_ptr=t,Nc.register(
r,r.__wbg_ptr,r),r}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,Nc.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_blanknode_free(
t,0)}equals(t){return g.blanknode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,r;try{let n=g.blanknode_term_type(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],
n[1])}finally{g.__wbindgen_free(t,r,1)}}toString(){let t,r;try{let n=g.blanknode_toString(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{g.__wbindgen_free(
t,r,1)}}get value(){let t,r;try{let n=g.blanknode_value(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{g.__wbindgen_free(t,r,1)}}};Symbol.dispose&&(or.
prototype[Symbol.dispose]=or.prototype.free);var Vr=class e{static __wrap(t){let r=Object.create(e.prototype);return r.__wbg_ptr=t,Pc.register(r,r.__wbg_ptr,r),
r}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,Pc.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_defaultgraph_free(t,0)}equals(t){
return g.defaultgraph_equals(this.__wbg_ptr,t)!==0}get termType(){let t,r;try{let n=g.defaultgraph_term_type(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{
g.__wbindgen_free(t,r,1)}}toString(){let t,r;try{let n=g.defaultgraph_toString(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{g.__wbindgen_free(t,r,1)}}get value(){
let t,r;try{let n=g.defaultgraph_value(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{g.__wbindgen_free(t,r,1)}}};Symbol.dispose&&(Vr.prototype[Symbol.
dispose]=Vr.prototype.free);var ar=class e{static __wrap(t){let r=Object.create(e.prototype);return r.__wbg_ptr=t,kc.register(r,r.__wbg_ptr,r),r}__destroy_into_raw(){
let t=this.__wbg_ptr;return this.__wbg_ptr=0,kc.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_literal_free(t,0)}get datatype(){let t=g.literal_datatype(
this.__wbg_ptr);return Vt.__wrap(t)}get direction(){let t,r;try{let n=g.literal_direction(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{g.__wbindgen_free(
t,r,1)}}equals(t){return g.literal_equals(this.__wbg_ptr,t)!==0}get language(){let t,r;try{let n=g.literal_language(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],
n[1])}finally{g.__wbindgen_free(t,r,1)}}get termType(){let t,r;try{let n=g.literal_term_type(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{g.__wbindgen_free(
t,r,1)}}toString(){let t,r;try{let n=g.literal_toString(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{g.__wbindgen_free(t,r,1)}}get value(){let t,r;
try{let n=g.literal_value(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{g.__wbindgen_free(t,r,1)}}};Symbol.dispose&&(ar.prototype[Symbol.dispose]=ar.
prototype.free);var Vt=class e{static __wrap(t){let r=Object.create(e.prototype);return r.__wbg_ptr=t,Rc.register(r,r.__wbg_ptr,r),r}__destroy_into_raw(){let t=this.
__wbg_ptr;return this.__wbg_ptr=0,Rc.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_namednode_free(t,0)}equals(t){return g.namednode_equals(this.
__wbg_ptr,t)!==0}get termType(){let t,r;try{let n=g.namednode_term_type(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{g.__wbindgen_free(t,r,1)}}toString(){
let t,r;try{let n=g.namednode_toString(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{g.__wbindgen_free(t,r,1)}}get value(){let t,r;try{let n=g.namednode_value(
this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{g.__wbindgen_free(t,r,1)}}};Symbol.dispose&&(Vt.prototype[Symbol.dispose]=Vt.prototype.free);var Kr=class e{static __wrap(t){
let r=Object.create(e.prototype);return r.__wbg_ptr=t,Fc.register(r,r.__wbg_ptr,r),r}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,Fc.unregister(
this),t}free(){let t=this.__destroy_into_raw();g.__wbg_parseriterator_free(t,0)}next(){let t=g.parseriterator_next(this.__wbg_ptr);if(t[2])throw he(t[1]);return cr.
__wrap(t[0])}};Symbol.dispose&&(Kr.prototype[Symbol.dispose]=Kr.prototype.free);var cr=class e{static __wrap(t){let r=Object.create(e.prototype);return r.__wbg_ptr=
t,Cc.register(r,r.__wbg_ptr,r),r}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,Cc.unregister(this),t}free(){let t=this.__destroy_into_raw();
g.__wbg_parseriteratorresult_free(t,0)}get done(){return g.parseriteratorresult_done(this.__wbg_ptr)!==0}get value(){let t=g.parseriteratorresult_value(this.__wbg_ptr);
return t===0?void 0:lr.__wrap(t)}};Symbol.dispose&&(cr.prototype[Symbol.dispose]=cr.prototype.free);var lr=class e{static __wrap(t){let r=Object.create(e.prototype);
return r.__wbg_ptr=t,Mc.register(r,r.__wbg_ptr,r),r}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,Mc.unregister(this),t}free(){let t=this.__destroy_into_raw();
g.__wbg_quad_free(t,0)}equals(t){return g.quad_equals(this.__wbg_ptr,t)!==0}get graph(){return g.quad_graph(this.__wbg_ptr)}get object(){return g.quad_object(this.
__wbg_ptr)}get predicate(){return g.quad_predicate(this.__wbg_ptr)}get subject(){return g.quad_subject(this.__wbg_ptr)}get termType(){let t,r;try{let n=g.quad_term_type(
this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{g.__wbindgen_free(t,r,1)}}toString(){let t,r;try{let n=g.quad_toString(this.__wbg_ptr);return t=n[0],r=
n[1],V(n[0],n[1])}finally{g.__wbindgen_free(t,r,1)}}get value(){let t,r;try{let n=g.quad_value(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{g.__wbindgen_free(
t,r,1)}}};Symbol.dispose&&(lr.prototype[Symbol.dispose]=lr.prototype.free);var Kt=class{__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,Dc.unregister(
this),t}free(){let t=this.__destroy_into_raw();g.__wbg_store_free(t,0)}add(t){let r=g.store_add(this.__wbg_ptr,t);if(r[1])throw he(r[0])}delete(t){let r=g.store_delete(
this.__wbg_ptr,t);if(r[1])throw he(r[0])}dump(t,r){let n,s;try{let a=g.store_dump(this.__wbg_ptr,t,r);var i=a[0],o=a[1];if(a[3])throw i=0,o=0,he(a[2]);return n=
i,s=o,V(i,o)}finally{g.__wbindgen_free(n,s,1)}}has(t){let r=g.store_has(this.__wbg_ptr,t);if(r[2])throw he(r[1]);return r[0]!==0}load(t,r,n,s){let i=g.store_load(
this.__wbg_ptr,t,r,n,s);if(i[1])throw he(i[0])}match(t,r,n,s){let i=g.store_match(this.__wbg_ptr,t,r,n,s);if(i[3])throw he(i[2]);var o=Kc(i[0],i[1]).slice();return g.
__wbindgen_free(i[0],i[1]*4,4),o}constructor(t){let r=g.store_new(t);if(r[2])throw he(r[1]);return this.__wbg_ptr=r[0],Dc.register(this,this.__wbg_ptr,this),this}query(t,r){
let n=Lt(t,g.__wbindgen_malloc,g.__wbindgen_realloc),s=tt,i=g.store_query(this.__wbg_ptr,n,s,r);if(i[2])throw he(i[1]);return he(i[0])}get size(){let t=g.store_size(
this.__wbg_ptr);if(t[2])throw he(t[1]);return t[0]>>>0}update(t,r){let n=Lt(t,g.__wbindgen_malloc,g.__wbindgen_realloc),s=tt,i=g.store_update(this.__wbg_ptr,n,s,
r);if(i[1])throw he(i[0])}};Symbol.dispose&&(Kt.prototype[Symbol.dispose]=Kt.prototype.free);var zr=class e{static __wrap(t){let r=Object.create(e.prototype);return r.
__wbg_ptr=t,$c.register(r,r.__wbg_ptr,r),r}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,$c.unregister(this),t}free(){let t=this.__destroy_into_raw();
g.__wbg_variable_free(t,0)}equals(t){return g.variable_equals(this.__wbg_ptr,t)!==0}get termType(){let t,r;try{let n=g.variable_term_type(this.__wbg_ptr);return t=
n[0],r=n[1],V(n[0],n[1])}finally{g.__wbindgen_free(t,r,1)}}toString(){let t,r;try{let n=g.variable_toString(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{
g.__wbindgen_free(t,r,1)}}get value(){let t,r;try{let n=g.variable_value(this.__wbg_ptr);return t=n[0],r=n[1],V(n[0],n[1])}finally{g.__wbindgen_free(t,r,1)}}};Symbol.
dispose&&(zr.prototype[Symbol.dispose]=zr.prototype.free);function jc(e){var t=jt(e)?0:Lt(e,g.__wbindgen_malloc,g.__wbindgen_realloc),r=tt;let n=g.blankNode(t,r);
if(n[2])throw he(n[1]);return or.__wrap(n[0])}function Vc(e,t){var r=jt(e)?0:Lt(e,g.__wbindgen_malloc,g.__wbindgen_realloc),n=tt;let s=g.literal(r,n,t);if(s[2])throw he(s[1]);return ar.__wrap(s[0])}function ur(e){let t=Lt(e,g.__wbindgen_malloc,g.__wbindgen_realloc),r=tt,n=g.namedNode(t,r);if(n[2])throw he(n[1]);return Vt.__wrap(n[0])}function Og(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(t,r){return Error(V(t,r))},__wbg___wbindgen_debug_string_8a447059637473e2:function(t,r){
let n=oo(r),s=Lt(n,g.__wbindgen_malloc,g.__wbindgen_realloc),i=tt;Gt().setInt32(t+4,i,!0),Gt().setInt32(t+0,s,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(t){
return!t},__wbg___wbindgen_is_function_acc5528be2b923f2:function(t){return typeof t=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(t){return t===
null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(t){let r=t;return typeof r=="object"&&r!==null},__wbg___wbindgen_is_string_1fca8072260dd261:function(t){
return typeof t=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(t){return t===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(t,r){
let n=r,s=typeof n=="string"?n:void 0;var i=jt(s)?0:Lt(s,g.__wbindgen_malloc,g.__wbindgen_realloc),o=tt;Gt().setInt32(t+4,o,!0),Gt().setInt32(t+0,i,!0)},__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(t,r){
throw new Error(V(t,r))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(t){t._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},
__wbg_asyncparseriterator_new:function(t){return jr.__wrap(t)},__wbg_blanknode_new:function(t){return or.__wrap(t)},__wbg_call_5575218572ead796:function(){return ht(
function(t,r,n){return t.call(r,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return ht(function(t,r){return t.call(r)},arguments)},__wbg_defaultgraph_new:function(t){
return Vr.__wrap(t)},__wbg_done_b62d4a7d2286852a:function(t){return t.done},__wbg_error_a6fa202b58aa1cd3:function(t,r){let n,s;try{n=t,s=r,console.error(V(t,r))}finally{
g.__wbindgen_free(n,s,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return ht(function(t,r){globalThis.crypto.getRandomValues(Gc(t,r))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){
return ht(function(t,r){return Reflect.get(t,r)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return ht(function(t,r){return Reflect.get(t,r)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return ht(function(t,r){return Reflect.has(t,r)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(t){let r;
try{r=t instanceof Uint8Array}catch{r=!1}return r},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.iterator},__wbg_length_589238bdcf171f0e:function(t){
return t.length},__wbg_literal_new:function(t){return ar.__wrap(t)},__wbg_namednode_new:function(t){return Vt.__wrap(t)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},__wbg_new_aafdf86a292b3ca7:function(t,r){return new URIError(
V(t,r))},__wbg_new_e66a4b7758dd2e5c:function(t,r){return new Error(V(t,r))},__wbg_new_typed_00a409eb4ec4f2d9:function(t,r){try{var n={a:t,b:r},s=(o,a)=>{let c=n.
a;n.a=0;try{return kg(c,n.b,o,a)}finally{n.a=c}};return new Promise(s)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){return ht(function(t){return t.next()},
arguments)},__wbg_next_402fa10b59ab20c3:function(t){return t.next},__wbg_next_e8d68f27c98c4764:function(){return ht(function(t){return t.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){
return Date.now()},__wbg_parseriterator_new:function(t){return Kr.__wrap(t)},__wbg_parseriteratorresult_new:function(t){return cr.__wrap(t)},__wbg_prototypesetcall_d721637c7ca66eb8:function(t,r,n){
Uint8Array.prototype.set.call(Gc(t,r),n)},__wbg_push_f724b5db8acf89d2:function(t,r){return t.push(r)},__wbg_quad_new:function(t){return lr.__wrap(t)},__wbg_queueMicrotask_1c9b3800e321a967:function(t){
return t.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(t){queueMicrotask(t)},__wbg_resolve_d82363d90af6928a:function(t){return Promise.resolve(
t)},__wbg_set_4564f7dc44fcb0c9:function(){return ht(function(t,r,n){return Reflect.set(t,r,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(t,r,n){return t.set(
r,n)},__wbg_stack_3b0d974bbf31e44f:function(t,r){let n=r.stack,s=Lt(n,g.__wbindgen_malloc,g.__wbindgen_realloc),i=tt;Gt().setInt32(t+4,i,!0),Gt().setInt32(t+0,s,
!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){let t=typeof globalThis>"u"?null:globalThis;return jt(t)?0:Mr(t)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let t=typeof global>"u"?null:global;return jt(t)?0:Mr(t)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){let t=typeof self>"u"?null:self;return jt(t)?0:
Mr(t)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){let t=typeof window>"u"?null:window;return jt(t)?0:Mr(t)},__wbg_then_05edfc8a4fea5106:function(t,r,n){
return t.then(r,n)},__wbg_then_591b6b3a75ee817a:function(t,r){return t.then(r)},__wbg_value_49f783bb59765962:function(t){return t.value},__wbg_variable_new:function(t){
return zr.__wrap(t)},__wbg_warn_51d35a4c740f6509:function(t,r){console.warn(V(t,r))},__wbindgen_cast_0000000000000001:function(t,r){return Fg(t,r,Pg)},__wbindgen_cast_0000000000000002:function(t,r){
return Rg(t,r,Ng)},__wbindgen_cast_0000000000000003:function(t,r){return V(t,r)},__wbindgen_cast_0000000000000004:function(t,r){var n=Kc(t,r).slice();return g.__wbindgen_free(
t,r*4,4),n},__wbindgen_init_externref_table:function(){let t=g.__wbindgen_externrefs,r=t.grow(4);t.set(0,void 0),t.set(r+0,void 0),t.set(r+1,null),t.set(r+2,!0),
t.set(r+3,!1)}}}}function Ng(e,t){return g.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(e,t)}function Pg(e,t,r){
let n=g.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
e,t,r);if(n[1])throw he(n[0])}function kg(e,t,r,n){g.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
e,t,r,n)}var Oc=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(e=>g.__wbg_asyncparseriterator_free(e,1)),Nc=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(e=>g.__wbg_blanknode_free(e,1)),Pc=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(e=>g.__wbg_defaultgraph_free(e,1)),kc=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(e=>g.
__wbg_literal_free(e,1)),Rc=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(e=>g.__wbg_namednode_free(e,1)),Fc=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(e=>g.__wbg_parseriterator_free(e,1)),Cc=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(e=>g.__wbg_parseriteratorresult_free(e,1)),Mc=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
e=>g.__wbg_quad_free(e,1)),Dc=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(e=>g.__wbg_store_free(e,1)),$c=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(e=>g.__wbg_variable_free(e,1));function Mr(e){let t=g.__externref_table_alloc();return g.__wbindgen_externrefs.
set(t,e),t}var Fn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(e=>g.__wbindgen_destroy_closure(e.a,e.b));function oo(e){
let t=typeof e;if(t=="number"||t=="boolean"||e==null)return`${e}`;if(t=="string")return`"${e}"`;if(t=="symbol"){let s=e.description;return s==null?"Symbol":`Sym\
bol(${s})`}if(t=="function"){let s=e.name;return typeof s=="string"&&s.length>0?`Function(${s})`:"Function"}if(Array.isArray(e)){let s=e.length,i="[";s>0&&(i+=oo(
e[0]));for(let o=1;o<s;o++)i+=", "+oo(e[o]);return i+="]",i}let r=/\[object ([^\]]+)\]/.exec(toString.call(e)),n;if(r&&r.length>1)n=r[1];else return toString.call(
e);if(n=="Object")try{return"Object("+JSON.stringify(e)+")"}catch{return"Object"}return e instanceof Error?`${e.name}: ${e.message}
${e.stack}`:n}function Kc(e,t){e=e>>>0;let r=Gt(),n=[];for(let s=e;s<e+4*t;s+=4)n.push(g.__wbindgen_externrefs.get(r.getUint32(s,!0)));return g.__externref_drop_slice(
e,t),n}function Gc(e,t){return e=e>>>0,$r().subarray(e/1,e/1+t)}var $t=null;function Gt(){return($t===null||$t.buffer.detached===!0||$t.buffer.detached===void 0&&
$t.buffer!==g.memory.buffer)&&($t=new DataView(g.memory.buffer)),$t}function V(e,t){return Mg(e>>>0,t)}var Dr=null;function $r(){return(Dr===null||Dr.byteLength===
0)&&(Dr=new Uint8Array(g.memory.buffer)),Dr}function ht(e,t){try{return e.apply(this,t)}catch(r){let n=Mr(r);g.__wbindgen_exn_store(n)}}function jt(e){return e==
null}function Rg(e,t,r){let n={a:e,b:t,cnt:1},s=(...i)=>{n.cnt++;try{return r(n.a,n.b,...i)}finally{s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--n.cnt===0&&
(g.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Fn.unregister(n))},Fn.register(s,n,n),s}function Fg(e,t,r){let n={a:e,b:t,cnt:1},s=(...i)=>{n.cnt++;let o=n.a;n.a=0;
try{return r(o,n.b,...i)}finally{n.a=o,s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--n.cnt===0&&(g.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Fn.unregister(n))},
Fn.register(s,n,n),s}function Lt(e,t,r){if(r===void 0){let a=Gr.encode(e),c=t(a.length,1)>>>0;return $r().subarray(c,c+a.length).set(a),tt=a.length,c}let n=e.length,
s=t(n,1)>>>0,i=$r(),o=0;for(;o<n;o++){let a=e.charCodeAt(o);if(a>127)break;i[s+o]=a}if(o!==n){o!==0&&(e=e.slice(o)),s=r(s,n,n=o+e.length*3,1)>>>0;let a=$r().subarray(
s+o,s+n),c=Gr.encodeInto(e,a);o+=c.written,s=r(s,n,o,1)>>>0}return tt=o,s}function he(e){let t=g.__wbindgen_externrefs.get(e);return g.__externref_table_dealloc(
e),t}var Rn=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});Rn.decode();var Cg=2146435072,io=0;function Mg(e,t){return io+=t,io>=Cg&&(Rn=new TextDecoder("utf-8",
{ignoreBOM:!0,fatal:!0}),Rn.decode(),io=t),Rn.decode($r().subarray(e,e+t))}var Gr=new TextEncoder;"encodeInto"in Gr||(Gr.encodeInto=function(e,t){let r=Gr.encode(
e);return t.set(r),{read:e.length,written:r.length}});var tt=0,Dg,$g,g;function Gg(e,t){return $g=e,g=e.exports,Dg=t,$t=null,Dr=null,g.__wbindgen_start(),g}function zc(e){if(g!==void 0)return g;e!==void 0&&(Object.getPrototypeOf(e)===Object.prototype?{module:e}=e:console.warn("using deprecated parameters for `initS\
ync()`; pass a single object instead"));let t=Og();e instanceof WebAssembly.Module||(e=new WebAssembly.Module(e));let r=new WebAssembly.Instance(e,t);return Gg(
r,e)}var jg="http://www.w3.org/2001/XMLSchema#string",pr=e=>{let{termType:t,value:r}=e;if(t==="NamedNode")return{type:"uri",value:r};if(t==="BlankNode")return{type:"\
bnode",value:r};if(e.language)return{type:"literal",value:r,"xml:lang":e.language};let n=e.datatype.value;return n===jg?{type:"literal",value:r}:{type:"literal",
value:r,datatype:n}},Vg={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\\r"},Hc=e=>{if(e.type==="uri")return`<${e.value}>`;if(e.type==="bnode")return`_:${e.value}`;let t=`\
"${e.value.replace(/[\\"\n\r]/g,r=>Vg[r])}"`;return e["xml:lang"]?`${t}@${e["xml:lang"]}`:e.datatype?`${t}^^<${e.datatype}>`:t},qc=e=>e.type==="uri"?ur(e.value):
e.type==="bnode"?jc(e.value):Vc(e.value,e["xml:lang"]??(e.datatype?ur(e.datatype):void 0));var Cn=class{#e;#r=new Map;#t=new Map;constructor(t,r){this.#e=t,this.ask=r}#i(t){let r=Hc(t);return t.type!=="uri"&&this.#r.set(r,t),r}#n(t){let r=this.#i(pr(t));
return t.free(),r}#s(t,r){let n=t.map(i=>i&&qc(this.#r.get(i)??{type:"uri",value:i.slice(1,-1)})),s=this.#e.match(...n,null);for(let i of n)i?.free();return s.map(
i=>{let o=r(i);return i.free(),o})}#o(t){return this.triple(this.#n(t.subject),this.#n(t.predicate),this.#n(t.object))}*rows(t){let{results:r}=JSON.parse(this.ask(
t,{results_format:"application/sparql-results+json"}));for(let n of r.bindings)yield s=>n[s]&&this.#i(n[s])}described(t){return this.ask(t).map(r=>this.#o(r))}match(t,r,n){
return this.#s([t,r,n],s=>this.#o(s))}triple(t,r,n){let s=`${t} ${r} ${n}`,i=this.#t.get(s);return i||this.#t.set(s,i=[t,r,n]),i}layer(t){return this.#s(t,({graph:r})=>this.#n(
r))[0]}objects(t,r){return this.#s([t,r,null],({object:n})=>this.#n(n))}values(t,r){return this.objects(t,r).map(s=>s[0]==="<"?{value:s.slice(1,-1)}:this.#r.get(
s)).filter(s=>!s["xml:lang"]).map(({value:s})=>s).sort()}};var Kg="the answer also rests on what is not in the graph (NOT EXISTS or MINUS), for which nothing can be cited",Wc="what an EXISTS in an expression matched is \
not established",lo=e=>e[0]==="?",Mn=({subject:e,path:t,object:r})=>[e,t.op?"":t.text,r].filter(lo).map(n=>n.slice(1)),ao=e=>[...e].sort().map(t=>`?${t}`).join(
" "),Bc=({subject:e,path:t,object:r})=>`${e} ${t.text} ${r} .`,Yc=(e,t)=>{if(e.kind!=="FILTER"||!/^FILTER\s+EXISTS\b/i.test(e.text)||!e.groups.length)return[];let[
r]=e.groups;return r.every(n=>!n.kind&&!n.path.op&&Mn(n).every(s=>t.has(s)))?r:[]},Hr=e=>new Set(e.flatMap(t=>{if(!t.kind)return Mn(t);let r=["OPTIONAL","GRAPH",
"UNION"].includes(t.kind)?t.groups.flatMap(s=>[...Hr(s)]):[],n=t.name&&lo(t.name)?[t.name.slice(1)]:[];return[...r,...n,...t.select?zg(t.select):[]]})),zg=e=>e.
star?Hr(e.where):e.projected.keys(),co=e=>`{ ${e.map(r=>r.kind?r.kind==="OPTIONAL"||r.kind==="GRAPH"?`${r.kind} ${r.name??""} ${co(r.groups[0])}`:r.kind==="UNIO\
N"?r.groups.map(co).join(" UNION "):r.kind==="SELECT"?`{ ${r.text} }`:r.text:Bc(r)).join(" ")} }`,Xc=({computed:e})=>e.map(t=>`BIND${t}`).join(" "),fr=class{#e=0;constructor(t,r,n){
Object.assign(this,{graph:t,query:r,ways:n,triples:new Set,notes:new Set})}run(t="",r=""){let{query:n}=this;n.unseen&&this.notes.add(Wc);let s=[{before:t+(n.cut?
this.#r():""),group:n.where,graph:"",computed:Xc(n),after:r,marker:""}];for(;s.length;)s.push(...this.#t(s.pop()));return this}#r(){let{form:t,where:r,modifiers:n,
aggregates:s,grouping:i,projected:o,star:a,distinct:c}=this.query,l=co(r);if(t!=="SELECT")return`{ SELECT * ${l} ${n} } `;if(s&&!i.length)return"";let u=a||c?[]:
(s?i:[...Hr(r)]).filter(d=>!o.has(d)),f=[...[...o].map(([d,m])=>m||`?${d}`),...u.map(d=>`?${d}`)];return`{ SELECT ${c?"DISTINCT ":""}${a?"*":f.join(" ")} ${l} ${n}\
 } `}#t(t){let r=[],n=[],s=this.#i(t.group,t.graph,r,n,""),i=t.graph?`GRAPH ${t.graph} { ${s} }`:s,o=t.computed?`{ ${i} ${t.computed} ${t.before}${t.after} }`:`\
{ ${t.before}${i} ${t.after} }`;if(r.length){let a=ao(new Set(r.flatMap(({patterns:c,marker:l})=>[...c.flatMap(Mn),...l?[l]:[]])));this.#o(r,this.graph.rows(`${this.
query.prologue} SELECT DISTINCT ${a||"*"} ${o}`))}for(let a of n){let c=a.before||ao(Hr(t.group))||"*",l=a.marker?`${o.slice(0,-1)} FILTER(BOUND(?${a.marker})) \
}`:o;a.before=`{ SELECT DISTINCT ${c} ${l} } `}return n}#i(t,r,n,s,i){let o=t.filter(({kind:u})=>!u),a=new Set(o.flatMap(Mn)),c=[...o,...t.flatMap(u=>Yc(u,a))];
return c.length&&n.push({marker:i,patterns:c}),[...t.map(u=>u.kind?["OPTIONAL","GRAPH","UNION"].includes(u.kind)?this.#n(u,r,n,s):(this.#s(u,r,Yc(u,a).length?[]:
s,i),u.kind==="SELECT"?`{ ${u.text} }`:u.text):Bc(u)),i?`BIND(true AS ?${i})`:""].join(" ")}#n(t,r,n,s){let i=t.kind==="GRAPH"?t.name:r,o=t.groups.map(a=>(this.#e+=
1,`{ ${this.#i(a,i,n,s,`kgmark${this.#e}`)} }`));return t.kind==="UNION"?o.join(" UNION "):`${t.kind} ${t.name??""} ${o[0]}`}#s(t,r,n,s){(t.absent||t.kind==="MI\
NUS")&&this.notes.add(Kg),t.unseen&&this.notes.add(Wc);let i={before:"",graph:r,computed:"",after:"",marker:s};if(t.kind==="FILTER"&&n.push(...t.groups.map(o=>({
...i,group:o}))),t.select){let{star:o,where:a,projected:c}=t.select,l=o?Hr(a):[...c].filter(([,u])=>!u).map(([u])=>u);n.push({...i,before:ao(l)||"(1 AS ?kgall)",
group:a,computed:Xc(t.select)})}}#o(t,r){let n=new Map,s=t.map(({marker:i,patterns:o})=>({marker:i,patterns:o.map(a=>this.#a(a))}));for(let i of r)for(let{marker:o,
patterns:a}of s)if(!(o&&i(o)===void 0))for(let{subject:c,predicate:l,object:u,path:f}of a){let[d,m]=[c(i),u(i)];d===void 0||m===void 0||(f?Hg(n,f,d,m):this.#c(d,
l(i),m))}for(let[i,o]of n)for(let a of this.ways.between(i,o))this.triples.add(a)}#a({subject:t,path:r,object:n}){let s=i=>{if(lo(i))return a=>a(i.slice(1));let o=this.
ways.constant(i);return()=>o};return{subject:s(t),object:s(n),...r.op?{path:r}:{predicate:s(r.text)}}}#c(t,r,n){t[0]!=='"'&&r?.[0]==="<"&&this.triples.add(this.
graph.triple(t,r,n))}},Hg=(e,t,r,n)=>{e.has(t)||e.set(t,new Map);let s=e.get(t);s.has(r)||s.set(r,new Set),s.get(r).add(n)};var Dn=class{tracksSourceLocation;constructor(t={}){this.tracksSourceLocation=t.tracksSourceLocation??!0}wrap(t,r){return{val:t,loc:r}}isLocalized(t){return typeof t==
"object"&&t!==null&&"loc"in t&&typeof t.loc=="object"&&t.loc!==null&&"sourceLocationType"in t.loc}sourceLocation(...t){if(!this.tracksSourceLocation)return this.
gen();let r=t.filter(o=>o!==void 0);if(r.length===0)return this.sourceLocationNoMaterialize();let n=r.filter(o=>!this.isLocalized(o)||this.isSourceLocationSource(
o.loc)||this.isSourceLocationStringReplace(o.loc)||this.isSourceLocationNodeReplace(o.loc));if(n.length===0)return this.gen();let s=n.at(0),i=n.at(-1);return{sourceLocationType:"\
source",start:this.isLocalized(s)?s.loc.start:s.startOffset,end:this.isLocalized(i)?i.loc.end:i.endOffset+1}}sourceLocationNoMaterialize(){return this.tracksSourceLocation?
{sourceLocationType:"noMaterialize"}:this.gen()}dematerialized(t){return{...t,loc:this.sourceLocationNoMaterialize()}}safeObjectTransform(t,r){return t&&typeof t==
"object"?Array.isArray(t)?t.map(n=>this.safeObjectTransform(n,r)):r(t):t}forcedAutoGenTree(t){let r={...t};for(let[n,s]of Object.entries(r))r[n]=this.safeObjectTransform(
s,i=>this.forcedAutoGenTree(i));return this.isLocalized(r)&&(r.loc=this.gen()),r}forceMaterialized(t){return this.isSourceLocationNoMaterialize(t.loc)?this.forcedAutoGenTree(
t):{...t}}isSourceLocation(t){return"sourceLocationType"in t}sourceLocationSource(t,r){return{sourceLocationType:"source",start:t,end:r}}sourceLocationInlinedSource(t,r,n,s,i=0,o=t.
length){return this.tracksSourceLocation?(this.isSourceLocationSource(r)&&(i=r.start,o=r.end),{sourceLocationType:"inlinedSource",newSource:t,start:n,end:s,loc:r,
startOnNew:i,endOnNew:o}):this.gen()}isSourceLocationInlinedSource(t){return this.isSourceLocation(t)&&t.sourceLocationType==="inlinedSource"}gen(){return{sourceLocationType:"\
autoGenerate"}}isSourceLocationSource(t){return this.isSourceLocation(t)&&t.sourceLocationType==="source"}sourceLocationStringReplace(t,r,n){return this.tracksSourceLocation?
{sourceLocationType:"stringReplace",newSource:t,start:r,end:n}:this.gen()}isSourceLocationStringReplace(t){return this.isSourceLocation(t)&&t.sourceLocationType===
"stringReplace"}sourceLocationNodeReplaceUnsafe(t){if(this.isSourceLocationSource(t))return this.sourceLocationNodeReplace(t);if(this.isSourceLocationInlinedSource(
t))return this.sourceLocationNodeReplaceUnsafe(t.loc);throw new Error(`Cannot convert SourceLocation of type ${t.sourceLocationType} to SourceLocationNodeReplac\
e`)}sourceLocationNodeReplace(t,r){let n,s;return typeof t=="number"?(n=t,s=r):(n=t.start,s=t.end),{sourceLocationType:"nodeReplace",start:n,end:s}}isSourceLocationNodeReplace(t){
return this.isSourceLocation(t)&&t.sourceLocationType==="nodeReplace"}isSourceLocationNodeAutoGenerate(t){return this.isSourceLocation(t)&&t.sourceLocationType===
"autoGenerate"}isPrintingLoc(t){return this.isSourceLocationNodeReplace(t)||this.isSourceLocationNodeAutoGenerate(t)||this.isSourceLocationInlinedSource(t)&&this.
isPrintingLoc(t.loc)}printFilter(t,r){this.isPrintingLoc(t.loc)&&r()}isSourceLocationNoMaterialize(t){return this.isSourceLocation(t)&&t.sourceLocationType==="n\
oMaterialize"}isOfType(t,r){return t.type===r}isOfSubType(t,r,n){let s=t;return s.type===r&&s.subType===n}};var qg=typeof global=="object"&&global&&global.Object===Object&&global,Ul=qg,Wg=typeof self=="object"&&self&&self.Object===Object&&self,Yg=Ul||Wg||Function("ret\
urn this")(),nt=Yg,Xg=nt.Symbol,Me=Xg,eu=Object.prototype,Bg=eu.hasOwnProperty,Qg=eu.toString,qr=Me?Me.toStringTag:void 0;function Jg(e){var t=Bg.call(e,qr),r=e[qr];
try{e[qr]=void 0;var n=!0}catch{}var s=Qg.call(e);return n&&(t?e[qr]=r:delete e[qr]),s}var Zg=Jg,Ug=Object.prototype,e_=Ug.toString;function t_(e){return e_.call(
e)}var r_=t_,n_="[object Null]",s_="[object Undefined]",Qc=Me?Me.toStringTag:void 0;function i_(e){return e==null?e===void 0?s_:n_:Qc&&Qc in Object(e)?Zg(e):r_(
e)}var Nt=i_;function o_(e){return e!=null&&typeof e=="object"}var We=o_,a_="[object Symbol]";function c_(e){return typeof e=="symbol"||We(e)&&Nt(e)==a_}var as=c_;
function l_(e,t){for(var r=-1,n=e==null?0:e.length,s=Array(n);++r<n;)s[r]=t(e[r],r,e);return s}var sn=l_,u_=Array.isArray,$=u_,p_=1/0,Jc=Me?Me.prototype:void 0,
Zc=Jc?Jc.toString:void 0;function tu(e){if(typeof e=="string")return e;if($(e))return sn(e,tu)+"";if(as(e))return Zc?Zc.call(e):"";var t=e+"";return t=="0"&&1/e==
-p_?"-0":t}var f_=tu,d_=/\s/;function h_(e){for(var t=e.length;t--&&d_.test(e.charAt(t)););return t}var m_=h_,g_=/^\s+/;function __(e){return e&&e.slice(0,m_(e)+
1).replace(g_,"")}var b_=__;function y_(e){var t=typeof e;return e!=null&&(t=="object"||t=="function")}var De=y_,Uc=NaN,T_=/^[-+]0x[0-9a-f]+$/i,v_=/^0b[01]+$/i,
A_=/^0o[0-7]+$/i,x_=parseInt;function I_(e){if(typeof e=="number")return e;if(as(e))return Uc;if(De(e)){var t=typeof e.valueOf=="function"?e.valueOf():e;e=De(t)?
t+"":t}if(typeof e!="string")return e===0?e:+e;e=b_(e);var r=v_.test(e);return r||A_.test(e)?x_(e.slice(2),r?2:8):T_.test(e)?Uc:+e}var E_=I_,el=1/0,w_=17976931348623157e292;
function L_(e){if(!e)return e===0?e:0;if(e=E_(e),e===el||e===-el){var t=e<0?-1:1;return t*w_}return e===e?e:0}var S_=L_;function O_(e){var t=S_(e),r=t%1;return t===
t?r?t-r:t:0}var on=O_;function N_(e){return e}var an=N_,P_="[object AsyncFunction]",k_="[object Function]",R_="[object GeneratorFunction]",F_="[object Proxy]";function C_(e){
if(!De(e))return!1;var t=Nt(e);return t==k_||t==R_||t==P_||t==F_}var bt=C_,M_=nt["__core-js_shared__"],uo=M_,tl=(function(){var e=/[^.]+$/.exec(uo&&uo.keys&&uo.
keys.IE_PROTO||"");return e?"Symbol(src)_1."+e:""})();function D_(e){return!!tl&&tl in e}var $_=D_,G_=Function.prototype,j_=G_.toString;function V_(e){if(e!=null){
try{return j_.call(e)}catch{}try{return e+""}catch{}}return""}var Xt=V_,K_=/[\\^$.*+?()[\]{}|]/g,z_=/^\[object .+?Constructor\]$/,H_=Function.prototype,q_=Object.
prototype,W_=H_.toString,Y_=q_.hasOwnProperty,X_=RegExp("^"+W_.call(Y_).replace(K_,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,"$1.\
*?")+"$");function B_(e){if(!De(e)||$_(e))return!1;var t=bt(e)?X_:z_;return t.test(Xt(e))}var Q_=B_;function J_(e,t){return e?.[t]}var Z_=J_;function U_(e,t){var r=Z_(
e,t);return Q_(r)?r:void 0}var Bt=U_,eb=Bt(nt,"WeakMap"),yo=eb,rl=Object.create,tb=(function(){function e(){}return function(t){if(!De(t))return{};if(rl)return rl(
t);e.prototype=t;var r=new e;return e.prototype=void 0,r}})(),rb=tb;function nb(e,t,r){switch(r.length){case 0:return e.call(t);case 1:return e.call(t,r[0]);case 2:
return e.call(t,r[0],r[1]);case 3:return e.call(t,r[0],r[1],r[2])}return e.apply(t,r)}var sb=nb;function ib(){}var le=ib;function ob(e,t){var r=-1,n=e.length;for(t||
(t=Array(n));++r<n;)t[r]=e[r];return t}var ab=ob,cb=800,lb=16,ub=Date.now;function pb(e){var t=0,r=0;return function(){var n=ub(),s=lb-(n-r);if(r=n,s>0){if(++t>=
cb)return arguments[0]}else t=0;return e.apply(void 0,arguments)}}var fb=pb;function db(e){return function(){return e}}var hb=db,mb=(function(){try{var e=Bt(Object,
"defineProperty");return e({},"",{}),e}catch{}})(),Qn=mb,gb=Qn?function(e,t){return Qn(e,"toString",{configurable:!0,enumerable:!1,value:hb(t),writable:!0})}:an,
_b=gb,bb=fb(_b),yb=bb;function Tb(e,t){for(var r=-1,n=e==null?0:e.length;++r<n&&t(e[r],r,e)!==!1;);return e}var ru=Tb;function vb(e,t,r,n){for(var s=e.length,i=r+
(n?1:-1);n?i--:++i<s;)if(t(e[i],i,e))return i;return-1}var nu=vb;function Ab(e){return e!==e}var xb=Ab;function Ib(e,t,r){for(var n=r-1,s=e.length;++n<s;)if(e[n]===
t)return n;return-1}var Eb=Ib;function wb(e,t,r){return t===t?Eb(e,t,r):nu(e,xb,r)}var Fo=wb;function Lb(e,t){var r=e==null?0:e.length;return!!r&&Fo(e,t,0)>-1}var su=Lb,
Sb=9007199254740991,Ob=/^(?:0|[1-9]\d*)$/;function Nb(e,t){var r=typeof e;return t=t??Sb,!!t&&(r=="number"||r!="symbol"&&Ob.test(e))&&e>-1&&e%1==0&&e<t}var cs=Nb;
function Pb(e,t,r){t=="__proto__"&&Qn?Qn(e,t,{configurable:!0,enumerable:!0,value:r,writable:!0}):e[t]=r}var Co=Pb;function kb(e,t){return e===t||e!==e&&t!==t}var cn=kb,
Rb=Object.prototype,Fb=Rb.hasOwnProperty;function Cb(e,t,r){var n=e[t];(!(Fb.call(e,t)&&cn(n,r))||r===void 0&&!(t in e))&&Co(e,t,r)}var ls=Cb;function Mb(e,t,r,n){
var s=!r;r||(r={});for(var i=-1,o=t.length;++i<o;){var a=t[i],c=n?n(r[a],e[a],a,r,e):void 0;c===void 0&&(c=e[a]),s?Co(r,a,c):ls(r,a,c)}return r}var ln=Mb,nl=Math.
max;function Db(e,t,r){return t=nl(t===void 0?e.length-1:t,0),function(){for(var n=arguments,s=-1,i=nl(n.length-t,0),o=Array(i);++s<i;)o[s]=n[t+s];s=-1;for(var a=Array(
t+1);++s<t;)a[s]=n[s];return a[t]=r(o),sb(e,this,a)}}var $b=Db;function Gb(e,t){return yb($b(e,t,an),e+"")}var Mo=Gb,jb=9007199254740991;function Vb(e){return typeof e==
"number"&&e>-1&&e%1==0&&e<=jb}var Do=Vb;function Kb(e){return e!=null&&Do(e.length)&&!bt(e)}var st=Kb;function zb(e,t,r){if(!De(r))return!1;var n=typeof t;return(n==
"number"?st(r)&&cs(t,r.length):n=="string"&&t in r)?cn(r[t],e):!1}var us=zb;function Hb(e){return Mo(function(t,r){var n=-1,s=r.length,i=s>1?r[s-1]:void 0,o=s>2?
r[2]:void 0;for(i=e.length>3&&typeof i=="function"?(s--,i):void 0,o&&us(r[0],r[1],o)&&(i=s<3?void 0:i,s=1),t=Object(t);++n<s;){var a=r[n];a&&e(t,a,n,i)}return t})}
var qb=Hb,Wb=Object.prototype;function Yb(e){var t=e&&e.constructor,r=typeof t=="function"&&t.prototype||Wb;return e===r}var un=Yb;function Xb(e,t){for(var r=-1,
n=Array(e);++r<e;)n[r]=t(r);return n}var Bb=Xb,Qb="[object Arguments]";function Jb(e){return We(e)&&Nt(e)==Qb}var sl=Jb,iu=Object.prototype,Zb=iu.hasOwnProperty,
Ub=iu.propertyIsEnumerable,ey=sl((function(){return arguments})())?sl:function(e){return We(e)&&Zb.call(e,"callee")&&!Ub.call(e,"callee")},ps=ey;function ty(){return!1}
var ry=ty,ou=typeof exports=="object"&&exports&&!exports.nodeType&&exports,il=ou&&typeof module=="object"&&module&&!module.nodeType&&module,ny=il&&il.exports===
ou,ol=ny?nt.Buffer:void 0,sy=ol?ol.isBuffer:void 0,iy=sy||ry,en=iy,oy="[object Arguments]",ay="[object Array]",cy="[object Boolean]",ly="[object Date]",uy="[obj\
ect Error]",py="[object Function]",fy="[object Map]",dy="[object Number]",hy="[object Object]",my="[object RegExp]",gy="[object Set]",_y="[object String]",by="[\
object WeakMap]",yy="[object ArrayBuffer]",Ty="[object DataView]",vy="[object Float32Array]",Ay="[object Float64Array]",xy="[object Int8Array]",Iy="[object Int1\
6Array]",Ey="[object Int32Array]",wy="[object Uint8Array]",Ly="[object Uint8ClampedArray]",Sy="[object Uint16Array]",Oy="[object Uint32Array]",H={};H[vy]=H[Ay]=
H[xy]=H[Iy]=H[Ey]=H[wy]=H[Ly]=H[Sy]=H[Oy]=!0;H[oy]=H[ay]=H[yy]=H[cy]=H[Ty]=H[ly]=H[uy]=H[py]=H[fy]=H[dy]=H[hy]=H[my]=H[gy]=H[_y]=H[by]=!1;function Ny(e){return We(
e)&&Do(e.length)&&!!H[Nt(e)]}var Py=Ny;function ky(e){return function(t){return e(t)}}var pn=ky,au=typeof exports=="object"&&exports&&!exports.nodeType&&exports,
Jr=au&&typeof module=="object"&&module&&!module.nodeType&&module,Ry=Jr&&Jr.exports===au,po=Ry&&Ul.process,Fy=(function(){try{var e=Jr&&Jr.require&&Jr.require("u\
til").types;return e||po&&po.binding&&po.binding("util")}catch{}})(),St=Fy,al=St&&St.isTypedArray,Cy=al?pn(al):Py,$o=Cy,My=Object.prototype,Dy=My.hasOwnProperty;
function $y(e,t){var r=$(e),n=!r&&ps(e),s=!r&&!n&&en(e),i=!r&&!n&&!s&&$o(e),o=r||n||s||i,a=o?Bb(e.length,String):[],c=a.length;for(var l in e)(t||Dy.call(e,l))&&
!(o&&(l=="length"||s&&(l=="offset"||l=="parent")||i&&(l=="buffer"||l=="byteLength"||l=="byteOffset")||cs(l,c)))&&a.push(l);return a}var cu=$y;function Gy(e,t){return function(r){
return e(t(r))}}var lu=Gy,jy=lu(Object.keys,Object),Vy=jy,Ky=Object.prototype,zy=Ky.hasOwnProperty;function Hy(e){if(!un(e))return Vy(e);var t=[];for(var r in Object(
e))zy.call(e,r)&&r!="constructor"&&t.push(r);return t}var uu=Hy;function qy(e){return st(e)?cu(e):uu(e)}var Se=qy,Wy=Object.prototype,Yy=Wy.hasOwnProperty,Xy=qb(
function(e,t){if(un(t)||st(t)){ln(t,Se(t),e);return}for(var r in t)Yy.call(t,r)&&ls(e,r,t[r])}),Oe=Xy;function By(e){var t=[];if(e!=null)for(var r in Object(e))
t.push(r);return t}var Qy=By,Jy=Object.prototype,Zy=Jy.hasOwnProperty;function Uy(e){if(!De(e))return Qy(e);var t=un(e),r=[];for(var n in e)n=="constructor"&&(t||
!Zy.call(e,n))||r.push(n);return r}var eT=Uy;function tT(e){return st(e)?cu(e,!0):eT(e)}var fs=tT,rT=/\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/,nT=/^\w*$/;
function sT(e,t){if($(e))return!1;var r=typeof e;return r=="number"||r=="symbol"||r=="boolean"||e==null||as(e)?!0:nT.test(e)||!rT.test(e)||t!=null&&e in Object(
t)}var Go=sT,iT=Bt(Object,"create"),tn=iT;function oT(){this.__data__=tn?tn(null):{},this.size=0}var aT=oT;function cT(e){var t=this.has(e)&&delete this.__data__[e];
return this.size-=t?1:0,t}var lT=cT,uT="__lodash_hash_undefined__",pT=Object.prototype,fT=pT.hasOwnProperty;function dT(e){var t=this.__data__;if(tn){var r=t[e];
return r===uT?void 0:r}return fT.call(t,e)?t[e]:void 0}var hT=dT,mT=Object.prototype,gT=mT.hasOwnProperty;function _T(e){var t=this.__data__;return tn?t[e]!==void 0:
gT.call(t,e)}var bT=_T,yT="__lodash_hash_undefined__";function TT(e,t){var r=this.__data__;return this.size+=this.has(e)?0:1,r[e]=tn&&t===void 0?yT:t,this}var vT=TT;
function br(e){var t=-1,r=e==null?0:e.length;for(this.clear();++t<r;){var n=e[t];this.set(n[0],n[1])}}br.prototype.clear=aT;br.prototype.delete=lT;br.prototype.
get=hT;br.prototype.has=bT;br.prototype.set=vT;var cl=br;function AT(){this.__data__=[],this.size=0}var xT=AT;function IT(e,t){for(var r=e.length;r--;)if(cn(e[r][0],
t))return r;return-1}var ds=IT,ET=Array.prototype,wT=ET.splice;function LT(e){var t=this.__data__,r=ds(t,e);if(r<0)return!1;var n=t.length-1;return r==n?t.pop():
wT.call(t,r,1),--this.size,!0}var ST=LT;function OT(e){var t=this.__data__,r=ds(t,e);return r<0?void 0:t[r][1]}var NT=OT;function PT(e){return ds(this.__data__,
e)>-1}var kT=PT;function RT(e,t){var r=this.__data__,n=ds(r,e);return n<0?(++this.size,r.push([e,t])):r[n][1]=t,this}var FT=RT;function yr(e){var t=-1,r=e==null?
0:e.length;for(this.clear();++t<r;){var n=e[t];this.set(n[0],n[1])}}yr.prototype.clear=xT;yr.prototype.delete=ST;yr.prototype.get=NT;yr.prototype.has=kT;yr.prototype.
set=FT;var hs=yr,CT=Bt(nt,"Map"),rn=CT;function MT(){this.size=0,this.__data__={hash:new cl,map:new(rn||hs),string:new cl}}var DT=MT;function $T(e){var t=typeof e;
return t=="string"||t=="number"||t=="symbol"||t=="boolean"?e!=="__proto__":e===null}var GT=$T;function jT(e,t){var r=e.__data__;return GT(t)?r[typeof t=="string"?
"string":"hash"]:r.map}var ms=jT;function VT(e){var t=ms(this,e).delete(e);return this.size-=t?1:0,t}var KT=VT;function zT(e){return ms(this,e).get(e)}var HT=zT;
function qT(e){return ms(this,e).has(e)}var WT=qT;function YT(e,t){var r=ms(this,e),n=r.size;return r.set(e,t),this.size+=r.size==n?0:1,this}var XT=YT;function Tr(e){
var t=-1,r=e==null?0:e.length;for(this.clear();++t<r;){var n=e[t];this.set(n[0],n[1])}}Tr.prototype.clear=DT;Tr.prototype.delete=KT;Tr.prototype.get=HT;Tr.prototype.
has=WT;Tr.prototype.set=XT;var gs=Tr,BT="Expected a function";function jo(e,t){if(typeof e!="function"||t!=null&&typeof t!="function")throw new TypeError(BT);var r=function(){
var n=arguments,s=t?t.apply(this,n):n[0],i=r.cache;if(i.has(s))return i.get(s);var o=e.apply(this,n);return r.cache=i.set(s,o)||i,o};return r.cache=new(jo.Cache||
gs),r}jo.Cache=gs;var QT=jo,JT=500;function ZT(e){var t=QT(e,function(n){return r.size===JT&&r.clear(),n}),r=t.cache;return t}var UT=ZT,ev=/[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g,
tv=/\\(\\)?/g,rv=UT(function(e){var t=[];return e.charCodeAt(0)===46&&t.push(""),e.replace(ev,function(r,n,s,i){t.push(s?i.replace(tv,"$1"):n||r)}),t}),nv=rv;function sv(e){
return e==null?"":f_(e)}var pu=sv;function iv(e,t){return $(e)?e:Go(e,t)?[e]:nv(pu(e))}var _s=iv,ov=1/0;function av(e){if(typeof e=="string"||as(e))return e;var t=e+
"";return t=="0"&&1/e==-ov?"-0":t}var fn=av;function cv(e,t){t=_s(t,e);for(var r=0,n=t.length;e!=null&&r<n;)e=e[fn(t[r++])];return r&&r==n?e:void 0}var Vo=cv;function lv(e,t,r){
var n=e==null?void 0:Vo(e,t);return n===void 0?r:n}var uv=lv;function pv(e,t){for(var r=-1,n=t.length,s=e.length;++r<n;)e[s+r]=t[r];return e}var Ko=pv,ll=Me?Me.
isConcatSpreadable:void 0;function fv(e){return $(e)||ps(e)||!!(ll&&e&&e[ll])}var dv=fv;function fu(e,t,r,n,s){var i=-1,o=e.length;for(r||(r=dv),s||(s=[]);++i<o;){
var a=e[i];t>0&&r(a)?t>1?fu(a,t-1,r,n,s):Ko(s,a):n||(s[s.length]=a)}return s}var zo=fu;function hv(e){var t=e==null?0:e.length;return t?zo(e,1):[]}var He=hv,mv=lu(
Object.getPrototypeOf,Object),du=mv;function gv(e,t,r){var n=-1,s=e.length;t<0&&(t=-t>s?0:s+t),r=r>s?s:r,r<0&&(r+=s),s=t>r?0:r-t>>>0,t>>>=0;for(var i=Array(s);++n<
s;)i[n]=e[n+t];return i}var Ho=gv;function _v(e,t,r){var n=e.length;return r=r===void 0?n:r,!t&&r>=n?e:Ho(e,t,r)}var bv=_v,yv="\\ud800-\\udfff",Tv="\\u0300-\\u036\
f",vv="\\ufe20-\\ufe2f",Av="\\u20d0-\\u20ff",xv=Tv+vv+Av,Iv="\\ufe0e\\ufe0f",Ev="\\u200d",wv=RegExp("["+Ev+yv+xv+Iv+"]");function Lv(e){return wv.test(e)}var hu=Lv;
function Sv(e){return e.split("")}var Ov=Sv,mu="\\ud800-\\udfff",Nv="\\u0300-\\u036f",Pv="\\ufe20-\\ufe2f",kv="\\u20d0-\\u20ff",Rv=Nv+Pv+kv,Fv="\\ufe0e\\ufe0f",
Cv="["+mu+"]",To="["+Rv+"]",vo="\\ud83c[\\udffb-\\udfff]",Mv="(?:"+To+"|"+vo+")",gu="[^"+mu+"]",_u="(?:\\ud83c[\\udde6-\\uddff]){2}",bu="[\\ud800-\\udbff][\\udc00-\
\\udfff]",Dv="\\u200d",yu=Mv+"?",Tu="["+Fv+"]?",$v="(?:"+Dv+"(?:"+[gu,_u,bu].join("|")+")"+Tu+yu+")*",Gv=Tu+yu+$v,jv="(?:"+[gu+To+"?",To,_u,bu,Cv].join("|")+")",
Vv=RegExp(vo+"(?="+vo+")|"+jv+Gv,"g");function Kv(e){return e.match(Vv)||[]}var zv=Kv;function Hv(e){return hu(e)?zv(e):Ov(e)}var qv=Hv;function Wv(e){return function(t){
t=pu(t);var r=hu(t)?qv(t):void 0,n=r?r[0]:t.charAt(0),s=r?bv(r,1).join(""):t.slice(1);return n[e]()+s}}var Yv=Wv,u0=Yv("toUpperCase");function Xv(e,t,r,n){var s=-1,i=e==null?0:e.length;for(n&&i&&(r=e[++s]);++s<i;)r=t(r,e[s],s,e);return r}var Bv=Xv;function Qv(){this.__data__=new hs,this.size=0}
var Jv=Qv;function Zv(e){var t=this.__data__,r=t.delete(e);return this.size=t.size,r}var Uv=Zv;function eA(e){return this.__data__.get(e)}var tA=eA;function rA(e){
return this.__data__.has(e)}var nA=rA,sA=200;function iA(e,t){var r=this.__data__;if(r instanceof hs){var n=r.__data__;if(!rn||n.length<sA-1)return n.push([e,t]),
this.size=++r.size,this;r=this.__data__=new gs(n)}return r.set(e,t),this.size=r.size,this}var oA=iA;function vr(e){var t=this.__data__=new hs(e);this.size=t.size}
vr.prototype.clear=Jv;vr.prototype.delete=Uv;vr.prototype.get=tA;vr.prototype.has=nA;vr.prototype.set=oA;var Zr=vr;function aA(e,t){return e&&ln(t,Se(t),e)}var cA=aA;
function lA(e,t){return e&&ln(t,fs(t),e)}var uA=lA,vu=typeof exports=="object"&&exports&&!exports.nodeType&&exports,ul=vu&&typeof module=="object"&&module&&!module.
nodeType&&module,pA=ul&&ul.exports===vu,pl=pA?nt.Buffer:void 0,fl=pl?pl.allocUnsafe:void 0;function fA(e,t){if(t)return e.slice();var r=e.length,n=fl?fl(r):new e.
constructor(r);return e.copy(n),n}var dA=fA;function hA(e,t){for(var r=-1,n=e==null?0:e.length,s=0,i=[];++r<n;){var o=e[r];t(o,r,e)&&(i[s++]=o)}return i}var qo=hA;
function mA(){return[]}var Au=mA,gA=Object.prototype,_A=gA.propertyIsEnumerable,dl=Object.getOwnPropertySymbols,bA=dl?function(e){return e==null?[]:(e=Object(e),
qo(dl(e),function(t){return _A.call(e,t)}))}:Au,Wo=bA;function yA(e,t){return ln(e,Wo(e),t)}var TA=yA,vA=Object.getOwnPropertySymbols,AA=vA?function(e){for(var t=[];e;)
Ko(t,Wo(e)),e=du(e);return t}:Au,xu=AA;function xA(e,t){return ln(e,xu(e),t)}var IA=xA;function EA(e,t,r){var n=t(e);return $(e)?n:Ko(n,r(e))}var Iu=EA;function wA(e){
return Iu(e,Se,Wo)}var Ao=wA;function LA(e){return Iu(e,fs,xu)}var Eu=LA,SA=Bt(nt,"DataView"),xo=SA,OA=Bt(nt,"Promise"),Io=OA,NA=Bt(nt,"Set"),hr=NA,hl="[object \
Map]",PA="[object Object]",ml="[object Promise]",gl="[object Set]",_l="[object WeakMap]",bl="[object DataView]",kA=Xt(xo),RA=Xt(rn),FA=Xt(Io),CA=Xt(hr),MA=Xt(yo),
zt=Nt;(xo&&zt(new xo(new ArrayBuffer(1)))!=bl||rn&&zt(new rn)!=hl||Io&&zt(Io.resolve())!=ml||hr&&zt(new hr)!=gl||yo&&zt(new yo)!=_l)&&(zt=function(e){var t=Nt(e),
r=t==PA?e.constructor:void 0,n=r?Xt(r):"";if(n)switch(n){case kA:return bl;case RA:return hl;case FA:return ml;case CA:return gl;case MA:return _l}return t});var mr=zt,
DA=Object.prototype,$A=DA.hasOwnProperty;function GA(e){var t=e.length,r=new e.constructor(t);return t&&typeof e[0]=="string"&&$A.call(e,"index")&&(r.index=e.index,
r.input=e.input),r}var jA=GA,VA=nt.Uint8Array,Jn=VA;function KA(e){var t=new e.constructor(e.byteLength);return new Jn(t).set(new Jn(e)),t}var Yo=KA;function zA(e,t){
var r=t?Yo(e.buffer):e.buffer;return new e.constructor(r,e.byteOffset,e.byteLength)}var HA=zA,qA=/\w*$/;function WA(e){var t=new e.constructor(e.source,qA.exec(
e));return t.lastIndex=e.lastIndex,t}var YA=WA,yl=Me?Me.prototype:void 0,Tl=yl?yl.valueOf:void 0;function XA(e){return Tl?Object(Tl.call(e)):{}}var BA=XA;function QA(e,t){
var r=t?Yo(e.buffer):e.buffer;return new e.constructor(r,e.byteOffset,e.length)}var JA=QA,ZA="[object Boolean]",UA="[object Date]",ex="[object Map]",tx="[object\
 Number]",rx="[object RegExp]",nx="[object Set]",sx="[object String]",ix="[object Symbol]",ox="[object ArrayBuffer]",ax="[object DataView]",cx="[object Float32A\
rray]",lx="[object Float64Array]",ux="[object Int8Array]",px="[object Int16Array]",fx="[object Int32Array]",dx="[object Uint8Array]",hx="[object Uint8ClampedArr\
ay]",mx="[object Uint16Array]",gx="[object Uint32Array]";function _x(e,t,r){var n=e.constructor;switch(t){case ox:return Yo(e);case ZA:case UA:return new n(+e);case ax:
return HA(e,r);case cx:case lx:case ux:case px:case fx:case dx:case hx:case mx:case gx:return JA(e,r);case ex:return new n;case tx:case sx:return new n(e);case rx:
return YA(e);case nx:return new n;case ix:return BA(e)}}var bx=_x;function yx(e){return typeof e.constructor=="function"&&!un(e)?rb(du(e)):{}}var Tx=yx,vx="[obj\
ect Map]";function Ax(e){return We(e)&&mr(e)==vx}var xx=Ax,vl=St&&St.isMap,Ix=vl?pn(vl):xx,Ex=Ix,wx="[object Set]";function Lx(e){return We(e)&&mr(e)==wx}var Sx=Lx,
Al=St&&St.isSet,Ox=Al?pn(Al):Sx,Nx=Ox,Px=1,kx=2,Rx=4,wu="[object Arguments]",Fx="[object Array]",Cx="[object Boolean]",Mx="[object Date]",Dx="[object Error]",Lu="\
[object Function]",$x="[object GeneratorFunction]",Gx="[object Map]",jx="[object Number]",Su="[object Object]",Vx="[object RegExp]",Kx="[object Set]",zx="[objec\
t String]",Hx="[object Symbol]",qx="[object WeakMap]",Wx="[object ArrayBuffer]",Yx="[object DataView]",Xx="[object Float32Array]",Bx="[object Float64Array]",Qx="\
[object Int8Array]",Jx="[object Int16Array]",Zx="[object Int32Array]",Ux="[object Uint8Array]",eI="[object Uint8ClampedArray]",tI="[object Uint16Array]",rI="[ob\
ject Uint32Array]",K={};K[wu]=K[Fx]=K[Wx]=K[Yx]=K[Cx]=K[Mx]=K[Xx]=K[Bx]=K[Qx]=K[Jx]=K[Zx]=K[Gx]=K[jx]=K[Su]=K[Vx]=K[Kx]=K[zx]=K[Hx]=K[Ux]=K[eI]=K[tI]=K[rI]=!0;K[Dx]=
K[Lu]=K[qx]=!1;function Hn(e,t,r,n,s,i){var o,a=t&Px,c=t&kx,l=t&Rx;if(r&&(o=s?r(e,n,s,i):r(e)),o!==void 0)return o;if(!De(e))return e;var u=$(e);if(u){if(o=jA(e),
!a)return ab(e,o)}else{var f=mr(e),d=f==Lu||f==$x;if(en(e))return dA(e,a);if(f==Su||f==wu||d&&!s){if(o=c||d?{}:Tx(e),!a)return c?IA(e,uA(o,e)):TA(e,cA(o,e))}else{
if(!K[f])return s?e:{};o=bx(e,f,a)}}i||(i=new Zr);var m=i.get(e);if(m)return m;i.set(e,o),Nx(e)?e.forEach(function(y){o.add(Hn(y,t,r,y,e,i))}):Ex(e)&&e.forEach(
function(y,v){o.set(v,Hn(y,t,r,v,e,i))});var T=l?c?Eu:Ao:c?fs:Se,A=u?void 0:T(e);return ru(A||e,function(y,v){A&&(v=y,y=e[v]),ls(o,v,Hn(y,t,r,v,e,i))}),o}var nI=Hn,
sI=4;function iI(e){return nI(e,sI)}var Ee=iI;function oI(e){for(var t=-1,r=e==null?0:e.length,n=0,s=[];++t<r;){var i=e[t];i&&(s[n++]=i)}return s}var dn=oI,aI="\
__lodash_hash_undefined__";function cI(e){return this.__data__.set(e,aI),this}var lI=cI;function uI(e){return this.__data__.has(e)}var pI=uI;function Zn(e){var t=-1,
r=e==null?0:e.length;for(this.__data__=new gs;++t<r;)this.add(e[t])}Zn.prototype.add=Zn.prototype.push=lI;Zn.prototype.has=pI;var Xo=Zn;function fI(e,t){for(var r=-1,
n=e==null?0:e.length;++r<n;)if(t(e[r],r,e))return!0;return!1}var Ou=fI;function dI(e,t){return e.has(t)}var Bo=dI,hI=1,mI=2;function gI(e,t,r,n,s,i){var o=r&hI,
a=e.length,c=t.length;if(a!=c&&!(o&&c>a))return!1;var l=i.get(e),u=i.get(t);if(l&&u)return l==t&&u==e;var f=-1,d=!0,m=r&mI?new Xo:void 0;for(i.set(e,t),i.set(t,
e);++f<a;){var T=e[f],A=t[f];if(n)var y=o?n(A,T,f,t,e,i):n(T,A,f,e,t,i);if(y!==void 0){if(y)continue;d=!1;break}if(m){if(!Ou(t,function(v,x){if(!Bo(m,x)&&(T===v||
s(T,v,r,n,i)))return m.push(x)})){d=!1;break}}else if(!(T===A||s(T,A,r,n,i))){d=!1;break}}return i.delete(e),i.delete(t),d}var Nu=gI;function _I(e){var t=-1,r=Array(
e.size);return e.forEach(function(n,s){r[++t]=[s,n]}),r}var bI=_I;function yI(e){var t=-1,r=Array(e.size);return e.forEach(function(n){r[++t]=n}),r}var Qo=yI,TI=1,
vI=2,AI="[object Boolean]",xI="[object Date]",II="[object Error]",EI="[object Map]",wI="[object Number]",LI="[object RegExp]",SI="[object Set]",OI="[object Stri\
ng]",NI="[object Symbol]",PI="[object ArrayBuffer]",kI="[object DataView]",xl=Me?Me.prototype:void 0,fo=xl?xl.valueOf:void 0;function RI(e,t,r,n,s,i,o){switch(r){case kI:
if(e.byteLength!=t.byteLength||e.byteOffset!=t.byteOffset)return!1;e=e.buffer,t=t.buffer;case PI:return!(e.byteLength!=t.byteLength||!i(new Jn(e),new Jn(t)));case AI:case xI:case wI:
return cn(+e,+t);case II:return e.name==t.name&&e.message==t.message;case LI:case OI:return e==t+"";case EI:var a=bI;case SI:var c=n&TI;if(a||(a=Qo),e.size!=t.size&&
!c)return!1;var l=o.get(e);if(l)return l==t;n|=vI,o.set(e,t);var u=Nu(a(e),a(t),n,s,i,o);return o.delete(e),u;case NI:if(fo)return fo.call(e)==fo.call(t)}return!1}
var FI=RI,CI=1,MI=Object.prototype,DI=MI.hasOwnProperty;function $I(e,t,r,n,s,i){var o=r&CI,a=Ao(e),c=a.length,l=Ao(t),u=l.length;if(c!=u&&!o)return!1;for(var f=c;f--;){
var d=a[f];if(!(o?d in t:DI.call(t,d)))return!1}var m=i.get(e),T=i.get(t);if(m&&T)return m==t&&T==e;var A=!0;i.set(e,t),i.set(t,e);for(var y=o;++f<c;){d=a[f];var v=e[d],
x=t[d];if(n)var b=o?n(x,v,d,t,e,i):n(v,x,d,e,t,i);if(!(b===void 0?v===x||s(v,x,r,n,i):b)){A=!1;break}y||(y=d=="constructor")}if(A&&!y){var I=e.constructor,O=t.constructor;
I!=O&&"constructor"in e&&"constructor"in t&&!(typeof I=="function"&&I instanceof I&&typeof O=="function"&&O instanceof O)&&(A=!1)}return i.delete(e),i.delete(t),
A}var GI=$I,jI=1,Il="[object Arguments]",El="[object Array]",$n="[object Object]",VI=Object.prototype,wl=VI.hasOwnProperty;function KI(e,t,r,n,s,i){var o=$(e),a=$(
t),c=o?El:mr(e),l=a?El:mr(t);c=c==Il?$n:c,l=l==Il?$n:l;var u=c==$n,f=l==$n,d=c==l;if(d&&en(e)){if(!en(t))return!1;o=!0,u=!1}if(d&&!u)return i||(i=new Zr),o||$o(
e)?Nu(e,t,r,n,s,i):FI(e,t,c,r,n,s,i);if(!(r&jI)){var m=u&&wl.call(e,"__wrapped__"),T=f&&wl.call(t,"__wrapped__");if(m||T){var A=m?e.value():e,y=T?t.value():t;return i||
(i=new Zr),s(A,y,r,n,i)}}return d?(i||(i=new Zr),GI(e,t,r,n,s,i)):!1}var zI=KI;function Pu(e,t,r,n,s){return e===t?!0:e==null||t==null||!We(e)&&!We(t)?e!==e&&t!==
t:zI(e,t,r,n,Pu,s)}var ku=Pu,HI=1,qI=2;function WI(e,t,r,n){var s=r.length,i=s,o=!n;if(e==null)return!i;for(e=Object(e);s--;){var a=r[s];if(o&&a[2]?a[1]!==e[a[0]]:
!(a[0]in e))return!1}for(;++s<i;){a=r[s];var c=a[0],l=e[c],u=a[1];if(o&&a[2]){if(l===void 0&&!(c in e))return!1}else{var f=new Zr;if(n)var d=n(l,u,c,e,t,f);if(!(d===
void 0?ku(u,l,HI|qI,n,f):d))return!1}}return!0}var YI=WI;function XI(e){return e===e&&!De(e)}var Ru=XI;function BI(e){for(var t=Se(e),r=t.length;r--;){var n=t[r],
s=e[n];t[r]=[n,s,Ru(s)]}return t}var QI=BI;function JI(e,t){return function(r){return r==null?!1:r[e]===t&&(t!==void 0||e in Object(r))}}var Fu=JI;function ZI(e){
var t=QI(e);return t.length==1&&t[0][2]?Fu(t[0][0],t[0][1]):function(r){return r===e||YI(r,e,t)}}var UI=ZI;function eE(e,t){return e!=null&&t in Object(e)}var tE=eE;
function rE(e,t,r){t=_s(t,e);for(var n=-1,s=t.length,i=!1;++n<s;){var o=fn(t[n]);if(!(i=e!=null&&r(e,o)))break;e=e[o]}return i||++n!=s?i:(s=e==null?0:e.length,!!s&&
Do(s)&&cs(o,s)&&($(e)||ps(e)))}var Cu=rE;function nE(e,t){return e!=null&&Cu(e,t,tE)}var sE=nE,iE=1,oE=2;function aE(e,t){return Go(e)&&Ru(t)?Fu(fn(e),t):function(r){
var n=uv(r,e);return n===void 0&&n===t?sE(r,e):ku(t,n,iE|oE)}}var cE=aE;function lE(e){return function(t){return t?.[e]}}var uE=lE;function pE(e){return function(t){
return Vo(t,e)}}var fE=pE;function dE(e){return Go(e)?uE(fn(e)):fE(e)}var hE=dE;function mE(e){return typeof e=="function"?e:e==null?an:typeof e=="object"?$(e)?
cE(e[0],e[1]):UI(e):hE(e)}var it=mE;function gE(e,t,r,n){for(var s=-1,i=e==null?0:e.length;++s<i;){var o=e[s];t(n,o,r(o),e)}return n}var _E=gE;function bE(e){return function(t,r,n){
for(var s=-1,i=Object(t),o=n(t),a=o.length;a--;){var c=o[e?a:++s];if(r(i[c],c,i)===!1)break}return t}}var yE=bE,TE=yE(),vE=TE;function AE(e,t){return e&&vE(e,t,
Se)}var xE=AE;function IE(e,t){return function(r,n){if(r==null)return r;if(!st(r))return e(r,n);for(var s=r.length,i=t?s:-1,o=Object(r);(t?i--:++i<s)&&n(o[i],i,
o)!==!1;);return r}}var EE=IE,wE=EE(xE),Qt=wE;function LE(e,t,r,n){return Qt(e,function(s,i,o){t(n,s,r(s),o)}),n}var SE=LE;function OE(e,t){return function(r,n){
var s=$(r)?_E:SE,i=t?t():{};return s(r,e,it(n,2),i)}}var NE=OE,Mu=Object.prototype,PE=Mu.hasOwnProperty,kE=Mo(function(e,t){e=Object(e);var r=-1,n=t.length,s=n>
2?t[2]:void 0;for(s&&us(t[0],t[1],s)&&(n=1);++r<n;)for(var i=t[r],o=fs(i),a=-1,c=o.length;++a<c;){var l=o[a],u=e[l];(u===void 0||cn(u,Mu[l])&&!PE.call(e,l))&&(e[l]=
i[l])}return e}),Jo=kE;function RE(e){return We(e)&&st(e)}var Ll=RE;function FE(e,t,r){for(var n=-1,s=e==null?0:e.length;++n<s;)if(r(t,e[n]))return!0;return!1}var Du=FE,
CE=200;function ME(e,t,r,n){var s=-1,i=su,o=!0,a=e.length,c=[],l=t.length;if(!a)return c;r&&(t=sn(t,pn(r))),n?(i=Du,o=!1):t.length>=CE&&(i=Bo,o=!1,t=new Xo(t));
e:for(;++s<a;){var u=e[s],f=r==null?u:r(u);if(u=n||u!==0?u:0,o&&f===f){for(var d=l;d--;)if(t[d]===f)continue e;c.push(u)}else i(t,f,n)||c.push(u)}return c}var DE=ME,
$E=Mo(function(e,t){return Ll(e)?DE(e,zo(t,1,Ll,!0)):[]}),bs=$E;function GE(e){var t=e==null?0:e.length;return t?e[t-1]:void 0}var qt=GE;function jE(e,t,r){var n=e==
null?0:e.length;return n?(t=r||t===void 0?1:on(t),Ho(e,t<0?0:t,n)):[]}var ue=jE;function VE(e,t,r){var n=e==null?0:e.length;return n?(t=r||t===void 0?1:on(t),t=
n-t,Ho(e,0,t<0?0:t)):[]}var nn=VE;function KE(e){return typeof e=="function"?e:an}var zE=KE;function HE(e,t){var r=$(e)?ru:Qt;return r(e,zE(t))}var P=HE;function qE(e,t){
for(var r=-1,n=e==null?0:e.length;++r<n;)if(!t(e[r],r,e))return!1;return!0}var WE=qE;function YE(e,t){var r=!0;return Qt(e,function(n,s,i){return r=!!t(n,s,i),r}),
r}var XE=YE;function BE(e,t,r){var n=$(e)?WE:XE;return r&&us(e,t,r)&&(t=void 0),n(e,it(t,3))}var qe=BE;function QE(e,t){var r=[];return Qt(e,function(n,s,i){t(n,
s,i)&&r.push(n)}),r}var $u=QE;function JE(e,t){var r=$(e)?qo:$u;return r(e,it(t,3))}var $e=JE;function ZE(e){return function(t,r,n){var s=Object(t);if(!st(t)){var i=it(
r,3);t=Se(t),r=function(a){return i(s[a],a,s)}}var o=e(t,r,n);return o>-1?s[i?t[o]:o]:void 0}}var UE=ZE,ew=Math.max;function tw(e,t,r){var n=e==null?0:e.length;
if(!n)return-1;var s=r==null?0:on(r);return s<0&&(s=ew(n+s,0)),nu(e,it(t,3),s)}var rw=tw,nw=UE(rw),gr=nw;function sw(e){return e&&e.length?e[0]:void 0}var Ye=sw;
function iw(e,t){var r=-1,n=st(e)?Array(e.length):[];return Qt(e,function(s,i,o){n[++r]=t(s,i,o)}),n}var ow=iw;function aw(e,t){var r=$(e)?sn:ow;return r(e,it(t,
3))}var S=aw;function cw(e,t){return zo(S(e,t),1)}var Ce=cw,lw=Object.prototype,uw=lw.hasOwnProperty,pw=NE(function(e,t,r){uw.call(e,r)?e[r].push(t):Co(e,r,[t])}),
fw=pw,dw=Object.prototype,hw=dw.hasOwnProperty;function mw(e,t){return e!=null&&hw.call(e,t)}var gw=mw;function _w(e,t){return e!=null&&Cu(e,t,gw)}var N=_w,bw="\
[object String]";function yw(e){return typeof e=="string"||!$(e)&&We(e)&&Nt(e)==bw}var we=yw;function Tw(e,t){return sn(t,function(r){return e[r]})}var vw=Tw;function Aw(e){
return e==null?[]:vw(e,Se(e))}var oe=Aw,xw=Math.max;function Iw(e,t,r,n){e=st(e)?e:oe(e),r=r&&!n?on(r):0;var s=e.length;return r<0&&(r=xw(s+r,0)),we(e)?r<=s&&e.
indexOf(t,r)>-1:!!s&&Fo(e,t,r)>-1}var Te=Iw,Ew=Math.max;function ww(e,t,r){var n=e==null?0:e.length;if(!n)return-1;var s=r==null?0:on(r);return s<0&&(s=Ew(n+s,0)),
Fo(e,t,s)}var Sl=ww,Lw="[object Map]",Sw="[object Set]",Ow=Object.prototype,Nw=Ow.hasOwnProperty;function Pw(e){if(e==null)return!0;if(st(e)&&($(e)||typeof e=="\
string"||typeof e.splice=="function"||en(e)||$o(e)||ps(e)))return!e.length;var t=mr(e);if(t==Lw||t==Sw)return!e.size;if(un(e))return!uu(e).length;for(var r in e)
if(Nw.call(e,r))return!1;return!0}var z=Pw,kw="[object RegExp]";function Rw(e){return We(e)&&Nt(e)==kw}var Fw=Rw,Ol=St&&St.isRegExp,Cw=Ol?pn(Ol):Fw,mt=Cw;function Mw(e){
return e===void 0}var gt=Mw,Dw="Expected a function";function $w(e){if(typeof e!="function")throw new TypeError(Dw);return function(){var t=arguments;switch(t.length){case 0:
return!e.call(this);case 1:return!e.call(this,t[0]);case 2:return!e.call(this,t[0],t[1]);case 3:return!e.call(this,t[0],t[1],t[2])}return!e.apply(this,t)}}var Gw=$w;
function jw(e,t,r,n){if(!De(e))return e;t=_s(t,e);for(var s=-1,i=t.length,o=i-1,a=e;a!=null&&++s<i;){var c=fn(t[s]),l=r;if(c==="__proto__"||c==="constructor"||c===
"prototype")return e;if(s!=o){var u=a[c];l=n?n(u,c,a):void 0,l===void 0&&(l=De(u)?u:cs(t[s+1])?[]:{})}ls(a,c,l),a=a[c]}return e}var Vw=jw;function Kw(e,t,r){for(var n=-1,
s=t.length,i={};++n<s;){var o=t[n],a=Vo(e,o);r(a,o)&&Vw(i,_s(o,e),a)}return i}var zw=Kw;function Hw(e,t){if(e==null)return{};var r=sn(Eu(e),function(n){return[n]});
return t=it(t),zw(e,r,function(n,s){return t(n,s[0])})}var Xe=Hw;function qw(e,t,r,n,s){return s(e,function(i,o,a){r=n?(n=!1,i):t(r,i,o,a)}),r}var Ww=qw;function Yw(e,t,r){
var n=$(e)?Bv:Ww,s=arguments.length<3;return n(e,it(t,4),r,s,Qt)}var Ne=Yw;function Xw(e,t){var r=$(e)?qo:$u;return r(e,Gw(it(t,3)))}var ys=Xw;function Bw(e,t){
var r;return Qt(e,function(n,s,i){return r=t(n,s,i),!r}),!!r}var Qw=Bw;function Jw(e,t,r){var n=$(e)?Ou:Qw;return r&&us(e,t,r)&&(t=void 0),n(e,it(t,3))}var Gu=Jw,
Zw=1/0,Uw=hr&&1/Qo(new hr([,-0]))[1]==Zw?function(e){return new hr(e)}:le,eL=Uw,tL=200;function rL(e,t,r){var n=-1,s=su,i=e.length,o=!0,a=[],c=a;if(r)o=!1,s=Du;else if(i>=
tL){var l=t?null:eL(e);if(l)return Qo(l);o=!1,s=Bo,c=new Xo}else c=t?[]:a;e:for(;++n<i;){var u=e[n],f=t?t(u):u;if(u=r||u!==0?u:0,o&&f===f){for(var d=c.length;d--;)
if(c[d]===f)continue e;t&&c.push(f),a.push(u)}else s(c,f,r)||(c!==a&&c.push(f),a.push(u))}return a}var nL=rL;function sL(e){return e&&e.length?nL(e):[]}var Zo=sL;
function Eo(e){console&&console.error&&console.error(`Error: ${e}`)}function ju(e){console&&console.warn&&console.warn(`Warning: ${e}`)}function Vu(e){let t=new Date().
getTime(),r=e();return{time:new Date().getTime()-t,value:r}}function Ku(e){function t(){}t.prototype=e;let r=new t;function n(){return typeof r.bar}return n(),n(),
e;(0,eval)(e)}function iL(e){return oL(e)?e.LABEL:e.name}function oL(e){return we(e.LABEL)&&e.LABEL!==""}var ot=class{get definition(){return this._definition}set definition(e){
this._definition=e}constructor(e){this._definition=e}accept(e){e.visit(this),P(this.definition,t=>{t.accept(e)})}},Pe=class extends ot{constructor(e){super([]),
this.idx=1,Oe(this,Xe(e,t=>t!==void 0))}set definition(e){}get definition(){return this.referencedRule!==void 0?this.referencedRule.definition:[]}accept(e){e.visit(
this)}},Ar=class extends ot{constructor(e){super(e.definition),this.orgText="",Oe(this,Xe(e,t=>t!==void 0))}},Le=class extends ot{constructor(e){super(e.definition),
this.ignoreAmbiguities=!1,Oe(this,Xe(e,t=>t!==void 0))}},Ie=class extends ot{constructor(e){super(e.definition),this.idx=1,Oe(this,Xe(e,t=>t!==void 0))}},at=class extends ot{constructor(e){
super(e.definition),this.idx=1,Oe(this,Xe(e,t=>t!==void 0))}},ct=class extends ot{constructor(e){super(e.definition),this.idx=1,Oe(this,Xe(e,t=>t!==void 0))}},ae=class extends ot{constructor(e){
super(e.definition),this.idx=1,Oe(this,Xe(e,t=>t!==void 0))}},Be=class extends ot{constructor(e){super(e.definition),this.idx=1,Oe(this,Xe(e,t=>t!==void 0))}},Qe=class extends ot{get definition(){
return this._definition}set definition(e){this._definition=e}constructor(e){super(e.definition),this.idx=1,this.ignoreAmbiguities=!1,this.hasPredicates=!1,Oe(this,
Xe(e,t=>t!==void 0))}},Q=class{constructor(e){this.idx=1,Oe(this,Xe(e,t=>t!==void 0))}accept(e){e.visit(this)}};function aL(e){return S(e,qn)}function qn(e){function t(r){
return S(r,qn)}if(e instanceof Pe){let r={type:"NonTerminal",name:e.nonTerminalName,idx:e.idx};return we(e.label)&&(r.label=e.label),r}else{if(e instanceof Le)return{
type:"Alternative",definition:t(e.definition)};if(e instanceof Ie)return{type:"Option",idx:e.idx,definition:t(e.definition)};if(e instanceof at)return{type:"Rep\
etitionMandatory",idx:e.idx,definition:t(e.definition)};if(e instanceof ct)return{type:"RepetitionMandatoryWithSeparator",idx:e.idx,separator:qn(new Q({terminalType:e.
separator})),definition:t(e.definition)};if(e instanceof Be)return{type:"RepetitionWithSeparator",idx:e.idx,separator:qn(new Q({terminalType:e.separator})),definition:t(
e.definition)};if(e instanceof ae)return{type:"Repetition",idx:e.idx,definition:t(e.definition)};if(e instanceof Qe)return{type:"Alternation",idx:e.idx,definition:t(
e.definition)};if(e instanceof Q){let r={type:"Terminal",name:e.terminalType.name,label:iL(e.terminalType),idx:e.idx};we(e.label)&&(r.terminalLabel=e.label);let n=e.
terminalType.PATTERN;return e.terminalType.PATTERN&&(r.pattern=mt(n)?n.source:n),r}else{if(e instanceof Ar)return{type:"Rule",name:e.name,orgText:e.orgText,definition:t(
e.definition)};throw Error("non exhaustive match")}}}var xr=class{visit(e){let t=e;switch(t.constructor){case Pe:return this.visitNonTerminal(t);case Le:return this.
visitAlternative(t);case Ie:return this.visitOption(t);case at:return this.visitRepetitionMandatory(t);case ct:return this.visitRepetitionMandatoryWithSeparator(
t);case Be:return this.visitRepetitionWithSeparator(t);case ae:return this.visitRepetition(t);case Qe:return this.visitAlternation(t);case Q:return this.visitTerminal(
t);case Ar:return this.visitRule(t);default:throw Error("non exhaustive match")}}visitNonTerminal(e){}visitAlternative(e){}visitOption(e){}visitRepetition(e){}visitRepetitionMandatory(e){}visitRepetitionMandatoryWithSeparator(e){}visitRepetitionWithSeparator(e){}visitAlternation(e){}visitTerminal(e){}visitRule(e){}};
function cL(e){return e instanceof Le||e instanceof Ie||e instanceof ae||e instanceof at||e instanceof ct||e instanceof Be||e instanceof Q||e instanceof Ar}function Un(e,t=[]){
return e instanceof Ie||e instanceof ae||e instanceof Be?!0:e instanceof Qe?Gu(e.definition,n=>Un(n,t)):e instanceof Pe&&Te(t,e)?!1:e instanceof ot?(e instanceof
Pe&&t.push(e),qe(e.definition,n=>Un(n,t))):!1}function lL(e){return e instanceof Qe}function rt(e){if(e instanceof Pe)return"SUBRULE";if(e instanceof Ie)return"\
OPTION";if(e instanceof Qe)return"OR";if(e instanceof at)return"AT_LEAST_ONE";if(e instanceof ct)return"AT_LEAST_ONE_SEP";if(e instanceof Be)return"MANY_SEP";if(e instanceof
ae)return"MANY";if(e instanceof Q)return"CONSUME";throw Error("non exhaustive match")}var Ts=class{walk(e,t=[]){P(e.definition,(r,n)=>{let s=ue(e.definition,n+1);
if(r instanceof Pe)this.walkProdRef(r,s,t);else if(r instanceof Q)this.walkTerminal(r,s,t);else if(r instanceof Le)this.walkFlat(r,s,t);else if(r instanceof Ie)
this.walkOption(r,s,t);else if(r instanceof at)this.walkAtLeastOne(r,s,t);else if(r instanceof ct)this.walkAtLeastOneSep(r,s,t);else if(r instanceof Be)this.walkManySep(
r,s,t);else if(r instanceof ae)this.walkMany(r,s,t);else if(r instanceof Qe)this.walkOr(r,s,t);else throw Error("non exhaustive match")})}walkTerminal(e,t,r){}walkProdRef(e,t,r){}walkFlat(e,t,r){
let n=t.concat(r);this.walk(e,n)}walkOption(e,t,r){let n=t.concat(r);this.walk(e,n)}walkAtLeastOne(e,t,r){let n=[new Ie({definition:e.definition})].concat(t,r);
this.walk(e,n)}walkAtLeastOneSep(e,t,r){let n=Nl(e,t,r);this.walk(e,n)}walkMany(e,t,r){let n=[new Ie({definition:e.definition})].concat(t,r);this.walk(e,n)}walkManySep(e,t,r){
let n=Nl(e,t,r);this.walk(e,n)}walkOr(e,t,r){let n=t.concat(r);P(e.definition,s=>{let i=new Le({definition:[s]});this.walk(i,n)})}};function Nl(e,t,r){return[new Ie(
{definition:[new Q({terminalType:e.separator})].concat(e.definition)})].concat(t,r)}function hn(e){if(e instanceof Pe)return hn(e.referencedRule);if(e instanceof
Q)return fL(e);if(cL(e))return uL(e);if(lL(e))return pL(e);throw Error("non exhaustive match")}function uL(e){let t=[],r=e.definition,n=0,s=r.length>n,i,o=!0;for(;s&&
o;)i=r[n],o=Un(i),t=t.concat(hn(i)),n=n+1,s=r.length>n;return Zo(t)}function pL(e){let t=S(e.definition,r=>hn(r));return Zo(He(t))}function fL(e){return[e.terminalType]}
var zu="_~IN~_",dL=class extends Ts{constructor(e){super(),this.topProd=e,this.follows={}}startWalking(){return this.walk(this.topProd),this.follows}walkTerminal(e,t,r){}walkProdRef(e,t,r){
let n=mL(e.referencedRule,e.idx)+this.topProd.name,s=t.concat(r),i=new Le({definition:s}),o=hn(i);this.follows[n]=o}};function hL(e){let t={};return P(e,r=>{let n=new dL(
r).startWalking();Oe(t,n)}),t}function mL(e,t){return e.name+t+zu}function k(e){return e.charCodeAt(0)}function ho(e,t){Array.isArray(e)?e.forEach(function(r){t.
push(r)}):t.push(e)}function Wr(e,t){if(e[t]===!0)throw"duplicate flag "+t;let r=e[t];e[t]=!0}function dr(e){if(e===void 0)throw Error("Internal Error - Should \
never get here!");return!0}function Gn(){throw Error("Internal Error - Should never get here!")}function Pl(e){return e.type==="Character"}var es=[];for(let e=k(
"0");e<=k("9");e++)es.push(e);var ts=[k("_")].concat(es);for(let e=k("a");e<=k("z");e++)ts.push(e);for(let e=k("A");e<=k("Z");e++)ts.push(e);var kl=[k(" "),k("\f"),
k(`
`),k("\r"),k("	"),k("\v"),k("	"),k(" "),k(" "),k(" "),k(" "),k(" "),k(" "),k(" "),k(" "),k(" "),k(" "),k(" "),k(" "),k(" "),k("\u2028"),
k("\u2029"),k(" "),k(" "),k("　"),k("\uFEFF")],gL=/[0-9a-fA-F]/,jn=/[0-9]/,_L=/[1-9]/,bL=class{constructor(){this.idx=0,this.input="",this.groupIdx=0}saveState(){
return{idx:this.idx,input:this.input,groupIdx:this.groupIdx}}restoreState(e){this.idx=e.idx,this.input=e.input,this.groupIdx=e.groupIdx}pattern(e){this.idx=0,this.
input=e,this.groupIdx=0,this.consumeChar("/");let t=this.disjunction();this.consumeChar("/");let r={type:"Flags",loc:{begin:this.idx,end:e.length},global:!1,ignoreCase:!1,
multiLine:!1,unicode:!1,sticky:!1};for(;this.isRegExpFlag();)switch(this.popChar()){case"g":Wr(r,"global");break;case"i":Wr(r,"ignoreCase");break;case"m":Wr(r,"\
multiLine");break;case"u":Wr(r,"unicode");break;case"y":Wr(r,"sticky");break}if(this.idx!==this.input.length)throw Error("Redundant input: "+this.input.substring(
this.idx));return{type:"Pattern",flags:r,value:t,loc:this.loc(0)}}disjunction(){let e=[],t=this.idx;for(e.push(this.alternative());this.peekChar()==="|";)this.consumeChar(
"|"),e.push(this.alternative());return{type:"Disjunction",value:e,loc:this.loc(t)}}alternative(){let e=[],t=this.idx;for(;this.isTerm();)e.push(this.term());return{
type:"Alternative",value:e,loc:this.loc(t)}}term(){return this.isAssertion()?this.assertion():this.atom()}assertion(){let e=this.idx;switch(this.popChar()){case"\
^":return{type:"StartAnchor",loc:this.loc(e)};case"$":return{type:"EndAnchor",loc:this.loc(e)};case"\\":switch(this.popChar()){case"b":return{type:"WordBoundary",
loc:this.loc(e)};case"B":return{type:"NonWordBoundary",loc:this.loc(e)}}throw Error("Invalid Assertion Escape");case"(":this.consumeChar("?");let t;switch(this.
popChar()){case"=":t="Lookahead";break;case"!":t="NegativeLookahead";break;case"<":{switch(this.popChar()){case"=":t="Lookbehind";break;case"!":t="NegativeLookb\
ehind"}break}}dr(t);let r=this.disjunction();return this.consumeChar(")"),{type:t,value:r,loc:this.loc(e)}}return Gn()}quantifier(e=!1){let t,r=this.idx;switch(this.
popChar()){case"*":t={atLeast:0,atMost:1/0};break;case"+":t={atLeast:1,atMost:1/0};break;case"?":t={atLeast:0,atMost:1};break;case"{":let n=this.integerIncludingZero();
switch(this.popChar()){case"}":t={atLeast:n,atMost:n};break;case",":let s;this.isDigit()?(s=this.integerIncludingZero(),t={atLeast:n,atMost:s}):t={atLeast:n,atMost:1/0},
this.consumeChar("}");break}if(e===!0&&t===void 0)return;dr(t);break}if(!(e===!0&&t===void 0)&&dr(t))return this.peekChar(0)==="?"?(this.consumeChar("?"),t.greedy=
!1):t.greedy=!0,t.type="Quantifier",t.loc=this.loc(r),t}atom(){let e,t=this.idx;switch(this.peekChar()){case".":e=this.dotAll();break;case"\\":e=this.atomEscape();
break;case"[":e=this.characterClass();break;case"(":e=this.group();break}return e===void 0&&this.isPatternCharacter()&&(e=this.patternCharacter()),dr(e)?(e.loc=
this.loc(t),this.isQuantifier()&&(e.quantifier=this.quantifier()),e):Gn()}dotAll(){return this.consumeChar("."),{type:"Set",complement:!0,value:[k(`
`),k("\r"),k("\u2028"),k("\u2029")]}}atomEscape(){switch(this.consumeChar("\\"),this.peekChar()){case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"\
9":return this.decimalEscapeAtom();case"d":case"D":case"s":case"S":case"w":case"W":return this.characterClassEscape();case"f":case"n":case"r":case"t":case"v":return this.
controlEscapeAtom();case"c":return this.controlLetterEscapeAtom();case"0":return this.nulCharacterAtom();case"x":return this.hexEscapeSequenceAtom();case"u":return this.
regExpUnicodeEscapeSequenceAtom();default:return this.identityEscapeAtom()}}decimalEscapeAtom(){return{type:"GroupBackReference",value:this.positiveInteger()}}characterClassEscape(){
let e,t=!1;switch(this.popChar()){case"d":e=es;break;case"D":e=es,t=!0;break;case"s":e=kl;break;case"S":e=kl,t=!0;break;case"w":e=ts;break;case"W":e=ts,t=!0;break}
return dr(e)?{type:"Set",value:e,complement:t}:Gn()}controlEscapeAtom(){let e;switch(this.popChar()){case"f":e=k("\f");break;case"n":e=k(`
`);break;case"r":e=k("\r");break;case"t":e=k("	");break;case"v":e=k("\v");break}return dr(e)?{type:"Character",value:e}:Gn()}controlLetterEscapeAtom(){this.consumeChar(
"c");let e=this.popChar();if(/[a-zA-Z]/.test(e)===!1)throw Error("Invalid ");return{type:"Character",value:e.toUpperCase().charCodeAt(0)-64}}nulCharacterAtom(){
return this.consumeChar("0"),{type:"Character",value:k("\0")}}hexEscapeSequenceAtom(){return this.consumeChar("x"),this.parseHexDigits(2)}regExpUnicodeEscapeSequenceAtom(){
return this.consumeChar("u"),this.parseHexDigits(4)}identityEscapeAtom(){let e=this.popChar();return{type:"Character",value:k(e)}}classPatternCharacterAtom(){switch(this.
peekChar()){case`
`:case"\r":case"\u2028":case"\u2029":case"\\":case"]":throw Error("TBD");default:let e=this.popChar();return{type:"Character",value:k(e)}}}characterClass(){let e=[],
t=!1;for(this.consumeChar("["),this.peekChar(0)==="^"&&(this.consumeChar("^"),t=!0);this.isClassAtom();){let r=this.classAtom(),n=r.type==="Character";if(Pl(r)&&
this.isRangeDash()){this.consumeChar("-");let s=this.classAtom(),i=s.type==="Character";if(Pl(s)){if(s.value<r.value)throw Error("Range out of order in characte\
r class");e.push({from:r.value,to:s.value})}else ho(r.value,e),e.push(k("-")),ho(s.value,e)}else ho(r.value,e)}return this.consumeChar("]"),{type:"Set",complement:t,
value:e}}classAtom(){switch(this.peekChar()){case"]":case`
`:case"\r":case"\u2028":case"\u2029":throw Error("TBD");case"\\":return this.classEscape();default:return this.classPatternCharacterAtom()}}classEscape(){switch(this.
consumeChar("\\"),this.peekChar()){case"b":return this.consumeChar("b"),{type:"Character",value:k("\b")};case"d":case"D":case"s":case"S":case"w":case"W":return this.
characterClassEscape();case"f":case"n":case"r":case"t":case"v":return this.controlEscapeAtom();case"c":return this.controlLetterEscapeAtom();case"0":return this.
nulCharacterAtom();case"x":return this.hexEscapeSequenceAtom();case"u":return this.regExpUnicodeEscapeSequenceAtom();default:return this.identityEscapeAtom()}}group(){
let e=!0;this.consumeChar("("),this.peekChar(0)==="?"?(this.consumeChar("?"),this.consumeChar(":"),e=!1):this.groupIdx++;let t=this.disjunction();this.consumeChar(
")");let r={type:"Group",capturing:e,value:t};return e&&(r.idx=this.groupIdx),r}positiveInteger(){let e=this.popChar();if(_L.test(e)===!1)throw Error("Expecting\
 a positive integer");for(;jn.test(this.peekChar(0));)e+=this.popChar();return parseInt(e,10)}integerIncludingZero(){let e=this.popChar();if(jn.test(e)===!1)throw Error(
"Expecting an integer");for(;jn.test(this.peekChar(0));)e+=this.popChar();return parseInt(e,10)}patternCharacter(){let e=this.popChar();switch(e){case`
`:case"\r":case"\u2028":case"\u2029":case"^":case"$":case"\\":case".":case"*":case"+":case"?":case"(":case")":case"[":case"|":throw Error("TBD");default:return{
type:"Character",value:k(e)}}}isRegExpFlag(){switch(this.peekChar(0)){case"g":case"i":case"m":case"u":case"y":return!0;default:return!1}}isRangeDash(){return this.
peekChar()==="-"&&this.isClassAtom(1)}isDigit(){return jn.test(this.peekChar(0))}isClassAtom(e=0){switch(this.peekChar(e)){case"]":case`
`:case"\r":case"\u2028":case"\u2029":return!1;default:return!0}}isTerm(){return this.isAtom()||this.isAssertion()}isAtom(){if(this.isPatternCharacter())return!0;
switch(this.peekChar(0)){case".":case"\\":case"[":case"(":return!0;default:return!1}}isAssertion(){switch(this.peekChar(0)){case"^":case"$":return!0;case"\\":switch(this.
peekChar(1)){case"b":case"B":return!0;default:return!1}case"(":return this.peekChar(1)==="?"&&(this.peekChar(2)==="="||this.peekChar(2)==="!"||this.peekChar(2)===
"<"&&(this.peekChar(3)==="="||this.peekChar(3)==="!"));default:return!1}}isQuantifier(){let e=this.saveState();try{return this.quantifier(!0)!==void 0}catch{return!1}finally{
this.restoreState(e)}}isPatternCharacter(){switch(this.peekChar()){case"^":case"$":case"\\":case".":case"*":case"+":case"?":case"(":case")":case"[":case"|":case"\
/":case`
`:case"\r":case"\u2028":case"\u2029":return!1;default:return!0}}parseHexDigits(e){let t="";for(let n=0;n<e;n++){let s=this.popChar();if(gL.test(s)===!1)throw Error(
"Expecting a HexDecimal digits");t+=s}return{type:"Character",value:parseInt(t,16)}}peekChar(e=0){return this.input[this.idx+e]}popChar(){let e=this.peekChar(0);
return this.consumeChar(void 0),e}consumeChar(e){if(e!==void 0&&this.input[this.idx]!==e)throw Error("Expected: '"+e+"' but found: '"+this.input[this.idx]+"' at\
 offset: "+this.idx);if(this.idx>=this.input.length)throw Error("Unexpected end of input");this.idx++}loc(e){return{begin:e,end:this.idx}}},Uo=class{visitChildren(e){
for(let t in e){let r=e[t];e.hasOwnProperty(t)&&(r.type!==void 0?this.visit(r):Array.isArray(r)&&r.forEach(n=>{this.visit(n)},this))}}visit(e){switch(e.type){case"\
Pattern":this.visitPattern(e);break;case"Flags":this.visitFlags(e);break;case"Disjunction":this.visitDisjunction(e);break;case"Alternative":this.visitAlternative(
e);break;case"StartAnchor":this.visitStartAnchor(e);break;case"EndAnchor":this.visitEndAnchor(e);break;case"WordBoundary":this.visitWordBoundary(e);break;case"N\
onWordBoundary":this.visitNonWordBoundary(e);break;case"Lookahead":this.visitLookahead(e);break;case"NegativeLookahead":this.visitNegativeLookahead(e);break;case"\
Lookbehind":this.visitLookbehind(e);break;case"NegativeLookbehind":this.visitNegativeLookbehind(e);break;case"Character":this.visitCharacter(e);break;case"Set":
this.visitSet(e);break;case"Group":this.visitGroup(e);break;case"GroupBackReference":this.visitGroupBackReference(e);break;case"Quantifier":this.visitQuantifier(
e);break}this.visitChildren(e)}visitPattern(e){}visitFlags(e){}visitDisjunction(e){}visitAlternative(e){}visitStartAnchor(e){}visitEndAnchor(e){}visitWordBoundary(e){}visitNonWordBoundary(e){}visitLookahead(e){}visitNegativeLookahead(e){}visitLookbehind(e){}visitNegativeLookbehind(e){}visitCharacter(e){}visitSet(e){}visitGroup(e){}visitGroupBackReference(e){}visitQuantifier(e){}},
Wn={},yL=new bL;function vs(e){let t=e.toString();if(Wn.hasOwnProperty(t))return Wn[t];{let r=yL.pattern(t);return Wn[t]=r,r}}function TL(){Wn={}}var Hu="Comple\
ment Sets are not supported for first char optimization",rs=`Unable to use "first char" lexer optimizations:
`;function vL(e,t=!1){try{let r=vs(e);return wo(r.value,{},r.flags.ignoreCase)}catch(r){if(r.message===Hu)t&&ju(`${rs}	Unable to optimize: < ${e.toString()} >
	Complement Sets cannot be automatically optimized.
	This will disable the lexer's first char optimizations.
	See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#COMPLEMENT for details.`);else{let n="";t&&(n=`
	This will disable the lexer's first char optimizations.
	See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#REGEXP_PARSING for details.`),Eo(`${rs}
	Failed parsing: < ${e.toString()} >
	Using the @chevrotain/regexp-to-ast library
	Please open an issue at: https://github.com/chevrotain/chevrotain/issues`+n)}}return[]}function wo(e,t,r){switch(e.type){case"Disjunction":for(let s=0;s<e.value.
length;s++)wo(e.value[s],t,r);break;case"Alternative":let n=e.value;for(let s=0;s<n.length;s++){let i=n[s];switch(i.type){case"EndAnchor":case"GroupBackReferenc\
e":case"Lookahead":case"NegativeLookahead":case"Lookbehind":case"NegativeLookbehind":case"StartAnchor":case"WordBoundary":case"NonWordBoundary":continue}let o=i;
switch(o.type){case"Character":Vn(o.value,t,r);break;case"Set":if(o.complement===!0)throw Error(Hu);P(o.value,c=>{if(typeof c=="number")Vn(c,t,r);else{let l=c;if(r===
!0)for(let u=l.from;u<=l.to;u++)Vn(u,t,r);else{for(let u=l.from;u<=l.to&&u<Br;u++)Vn(u,t,r);if(l.to>=Br){let u=l.from>=Br?l.from:Br,f=l.to,d=Ot(u),m=Ot(f);for(let T=d;T<=
m;T++)t[T]=T}}}});break;case"Group":wo(o.value,t,r);break;default:throw Error("Non Exhaustive Match")}let a=o.quantifier!==void 0&&o.quantifier.atLeast===0;if(o.
type==="Group"&&Lo(o)===!1||o.type!=="Group"&&a===!1)break}break;default:throw Error("non exhaustive match!")}return oe(t)}function Vn(e,t,r){let n=Ot(e);t[n]=n,
r===!0&&AL(e,t)}function AL(e,t){let r=String.fromCharCode(e),n=r.toUpperCase();if(n!==r){let s=Ot(n.charCodeAt(0));t[s]=s}else{let s=r.toLowerCase();if(s!==r){
let i=Ot(s.charCodeAt(0));t[i]=i}}}function Rl(e,t){return gr(e.value,r=>{if(typeof r=="number")return Te(t,r);{let n=r;return gr(t,s=>n.from<=s&&s<=n.to)!==void 0}})}
function Lo(e){let t=e.quantifier;return t&&t.atLeast===0?!0:e.value?$(e.value)?qe(e.value,Lo):Lo(e.value):!1}var xL=class extends Uo{constructor(e){super(),this.
targetCharCodes=e,this.found=!1}visitChildren(e){if(this.found!==!0){switch(e.type){case"Lookahead":this.visitLookahead(e);return;case"NegativeLookahead":this.visitNegativeLookahead(
e);return;case"Lookbehind":this.visitLookbehind(e);return;case"NegativeLookbehind":this.visitNegativeLookbehind(e);return}super.visitChildren(e)}}visitCharacter(e){
Te(this.targetCharCodes,e.value)&&(this.found=!0)}visitSet(e){e.complement?Rl(e,this.targetCharCodes)===void 0&&(this.found=!0):Rl(e,this.targetCharCodes)!==void 0&&
(this.found=!0)}};function ea(e,t){if(t instanceof RegExp){let r=vs(t),n=new xL(e);return n.visit(r),n.found}else return gr(t,r=>Te(e,r.charCodeAt(0)))!==void 0}
var Wt="PATTERN",Xr="defaultMode",Kn="modes";function IL(e,t){t=Jo(t,{debug:!1,safeMode:!1,positionTracking:"full",lineTerminatorCharacters:["\r",`
`],tracer:(x,b)=>b()});let r=t.tracer;r("initCharCodeToOptimizedIndexMap",()=>{XL()});let n;r("Reject Lexer.NA",()=>{n=ys(e,x=>x[Wt]===pe.NA)});let s=!1,i;r("Tr\
ansform Patterns",()=>{s=!1,i=S(n,x=>{let b=x[Wt];if(mt(b)){let I=b.source;return I.length===1&&I!=="^"&&I!=="$"&&I!=="."&&!b.ignoreCase?I:I.length===2&&I[0]===
"\\"&&!Te(["d","D","s","S","t","r","n","t","0","c","b","B","f","v","w","W"],I[1])?I[1]:Fl(b)}else{if(bt(b))return s=!0,{exec:b};if(typeof b=="object")return s=!0,
b;if(typeof b=="string"){if(b.length===1)return b;{let I=b.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),O=new RegExp(I);return Fl(O)}}else throw Error("non exhaustive \
match")}})});let o,a,c,l,u;r("misc mapping",()=>{o=S(n,x=>x.tokenTypeIdx),a=S(n,x=>{let b=x.GROUP;if(b!==pe.SKIPPED){if(we(b))return b;if(gt(b))return!1;throw Error(
"non exhaustive match")}}),c=S(n,x=>{let b=x.LONGER_ALT;if(b)return $(b)?S(b,O=>Sl(n,O)):[Sl(n,b)]}),l=S(n,x=>x.PUSH_MODE),u=S(n,x=>N(x,"POP_MODE"))});let f;r("\
Line Terminator Handling",()=>{let x=Yu(t.lineTerminatorCharacters);f=S(n,b=>!1),t.positionTracking!=="onlyOffset"&&(f=S(n,b=>N(b,"LINE_BREAKS")?!!b.LINE_BREAKS:
Wu(b,x)===!1&&ea(x,b.PATTERN)))});let d,m,T,A;r("Misc Mapping #2",()=>{d=S(n,qu),m=S(i,qL),T=Ne(n,(x,b)=>{let I=b.GROUP;return we(I)&&I!==pe.SKIPPED&&(x[I]=[]),
x},{}),A=S(i,(x,b)=>({pattern:i[b],longerAlt:c[b],canLineTerminator:f[b],isCustom:d[b],short:m[b],group:a[b],push:l[b],pop:u[b],tokenTypeIdx:o[b],tokenType:n[b]}))});
let y=!0,v=[];return t.safeMode||r("First Char Optimization",()=>{v=Ne(n,(x,b,I)=>{if(typeof b.PATTERN=="string"){let O=b.PATTERN.charCodeAt(0),M=Ot(O);mo(x,M,A[I])}else if($(
b.START_CHARS_HINT)){let O;P(b.START_CHARS_HINT,M=>{let B=typeof M=="string"?M.charCodeAt(0):M,D=Ot(B);O!==D&&(O=D,mo(x,D,A[I]))})}else if(mt(b.PATTERN))if(b.PATTERN.
unicode)y=!1,t.ensureOptimizations&&Eo(`${rs}	Unable to analyze < ${b.PATTERN.toString()} > pattern.
	The regexp unicode flag is not currently supported by the regexp-to-ast library.
	This will disable the lexer's first char optimizations.
	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#UNICODE_OPTIMIZE`);else{let O=vL(b.PATTERN,t.ensureOptimizations);z(O)&&(y=!1),P(
O,M=>{mo(x,M,A[I])})}else t.ensureOptimizations&&Eo(`${rs}	TokenType: <${b.name}> is using a custom token pattern without providing <start_chars_hint> parameter\
.
	This will disable the lexer's first char optimizations.
	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#CUSTOM_OPTIMIZE`),y=!1;return x},[])}),{emptyGroups:T,patternIdxToConfig:A,charCodeToPatternIdxToConfig:v,
hasCustom:s,canBeOptimized:y}}function EL(e,t){let r=[],n=LL(e);r=r.concat(n.errors);let s=SL(n.valid),i=s.valid;return r=r.concat(s.errors),r=r.concat(wL(i)),r=
r.concat(ML(i)),r=r.concat(DL(i,t)),r=r.concat($L(i)),r}function wL(e){let t=[],r=$e(e,n=>mt(n[Wt]));return t=t.concat(NL(r)),t=t.concat(RL(r)),t=t.concat(FL(r)),
t=t.concat(CL(r)),t=t.concat(PL(r)),t}function LL(e){let t=$e(e,s=>!N(s,Wt)),r=S(t,s=>({message:"Token Type: ->"+s.name+"<- missing static 'PATTERN' property",type:Z.
MISSING_PATTERN,tokenTypes:[s]})),n=bs(e,t);return{errors:r,valid:n}}function SL(e){let t=$e(e,s=>{let i=s[Wt];return!mt(i)&&!bt(i)&&!N(i,"exec")&&!we(i)}),r=S(
t,s=>({message:"Token Type: ->"+s.name+"<- static 'PATTERN' can only be a RegExp, a Function matching the {CustomPatternMatcherFunc} type or an Object matching \
the {ICustomPattern} interface.",type:Z.INVALID_PATTERN,tokenTypes:[s]})),n=bs(e,t);return{errors:r,valid:n}}var OL=/[^\\][$]/;function NL(e){class t extends Uo{constructor(){
super(...arguments),this.found=!1}visitEndAnchor(i){this.found=!0}}let r=$e(e,s=>{let i=s.PATTERN;try{let o=vs(i),a=new t;return a.visit(o),a.found}catch{return OL.
test(i.source)}});return S(r,s=>({message:`Unexpected RegExp Anchor Error:
	Token Type: ->`+s.name+`<- static 'PATTERN' cannot contain end of input anchor '$'
	See chevrotain.io/docs/guide/resolving_lexer_errors.html#ANCHORS	for details.`,type:Z.EOI_ANCHOR_FOUND,tokenTypes:[s]}))}function PL(e){let t=$e(e,n=>n.PATTERN.
test(""));return S(t,n=>({message:"Token Type: ->"+n.name+"<- static 'PATTERN' must not match an empty string",type:Z.EMPTY_MATCH_PATTERN,tokenTypes:[n]}))}var kL=/[^\\[][\^]|^\^/;
function RL(e){class t extends Uo{constructor(){super(...arguments),this.found=!1}visitStartAnchor(i){this.found=!0}}let r=$e(e,s=>{let i=s.PATTERN;try{let o=vs(
i),a=new t;return a.visit(o),a.found}catch{return kL.test(i.source)}});return S(r,s=>({message:`Unexpected RegExp Anchor Error:
	Token Type: ->`+s.name+`<- static 'PATTERN' cannot contain start of input anchor '^'
	See https://chevrotain.io/docs/guide/resolving_lexer_errors.html#ANCHORS	for details.`,type:Z.SOI_ANCHOR_FOUND,tokenTypes:[s]}))}function FL(e){let t=$e(e,n=>{
let s=n[Wt];return s instanceof RegExp&&(s.multiline||s.global)});return S(t,n=>({message:"Token Type: ->"+n.name+"<- static 'PATTERN' may NOT contain global('g\
') or multiline('m')",type:Z.UNSUPPORTED_FLAGS_FOUND,tokenTypes:[n]}))}function CL(e){let t=[],r=S(e,i=>Ne(e,(o,a)=>(i.PATTERN.source===a.PATTERN.source&&!Te(t,
a)&&a.PATTERN!==pe.NA&&(t.push(a),o.push(a)),o),[]));r=dn(r);let n=$e(r,i=>i.length>1);return S(n,i=>{let o=S(i,c=>c.name);return{message:`The same RegExp patte\
rn ->${Ye(i).PATTERN}<-has been used in all of the following Token Types: ${o.join(", ")} <-`,type:Z.DUPLICATE_PATTERNS_FOUND,tokenTypes:i}})}function ML(e){let t=$e(
e,n=>{if(!N(n,"GROUP"))return!1;let s=n.GROUP;return s!==pe.SKIPPED&&s!==pe.NA&&!we(s)});return S(t,n=>({message:"Token Type: ->"+n.name+"<- static 'GROUP' can \
only be Lexer.SKIPPED/Lexer.NA/A String",type:Z.INVALID_GROUP_TYPE_FOUND,tokenTypes:[n]}))}function DL(e,t){let r=$e(e,s=>s.PUSH_MODE!==void 0&&!Te(t,s.PUSH_MODE));
return S(r,s=>({message:`Token Type: ->${s.name}<- static 'PUSH_MODE' value cannot refer to a Lexer Mode ->${s.PUSH_MODE}<-which does not exist`,type:Z.PUSH_MODE_DOES_NOT_EXIST,
tokenTypes:[s]}))}function $L(e){let t=[],r=Ne(e,(n,s,i)=>{let o=s.PATTERN;return o===pe.NA||(we(o)?n.push({str:o,idx:i,tokenType:s}):mt(o)&&jL(o)&&n.push({str:o.
source,idx:i,tokenType:s})),n},[]);return P(e,(n,s)=>{P(r,({str:i,idx:o,tokenType:a})=>{if(s<o&&GL(i,n.PATTERN)){let c=`Token: ->${a.name}<- can never be matche\
d.
Because it appears AFTER the Token Type ->${n.name}<-in the lexer's definition.
See https://chevrotain.io/docs/guide/resolving_lexer_errors.html#UNREACHABLE`;t.push({message:c,type:Z.UNREACHABLE_PATTERN,tokenTypes:[n,a]})}})}),t}function GL(e,t){
if(mt(t)){if(VL(t))return!1;let r=t.exec(e);return r!==null&&r.index===0}else{if(bt(t))return t(e,0,[],{});if(N(t,"exec"))return t.exec(e,0,[],{});if(typeof t==
"string")return t===e;throw Error("non exhaustive match")}}function jL(e){return gr([".","\\","[","]","|","^","$","(",")","?","*","+","{"],r=>e.source.indexOf(r)!==
-1)===void 0}function VL(e){return/(\(\?=)|(\(\?!)|(\(\?<=)|(\(\?<!)/.test(e.source)}function Fl(e){let t=e.ignoreCase?"iy":"y";return new RegExp(`${e.source}`,
t)}function KL(e,t,r){let n=[];return N(e,Xr)||n.push({message:"A MultiMode Lexer cannot be initialized without a <"+Xr+`> property in its definition
`,type:Z.MULTI_MODE_LEXER_WITHOUT_DEFAULT_MODE}),N(e,Kn)||n.push({message:"A MultiMode Lexer cannot be initialized without a <"+Kn+`> property in its definition\

`,type:Z.MULTI_MODE_LEXER_WITHOUT_MODES_PROPERTY}),N(e,Kn)&&N(e,Xr)&&!N(e.modes,e.defaultMode)&&n.push({message:`A MultiMode Lexer cannot be initialized with a ${Xr}\
: <${e.defaultMode}>which does not exist
`,type:Z.MULTI_MODE_LEXER_DEFAULT_MODE_VALUE_DOES_NOT_EXIST}),N(e,Kn)&&P(e.modes,(s,i)=>{P(s,(o,a)=>{if(gt(o))n.push({message:`A Lexer cannot be initialized usi\
ng an undefined Token Type. Mode:<${i}> at index: <${a}>
`,type:Z.LEXER_DEFINITION_CANNOT_CONTAIN_UNDEFINED});else if(N(o,"LONGER_ALT")){let c=$(o.LONGER_ALT)?o.LONGER_ALT:[o.LONGER_ALT];P(c,l=>{!gt(l)&&!Te(s,l)&&n.push(
{message:`A MultiMode Lexer cannot be initialized with a longer_alt <${l.name}> on token <${o.name}> outside of mode <${i}>
`,type:Z.MULTI_MODE_LEXER_LONGER_ALT_NOT_IN_CURRENT_MODE})})}})}),n}function zL(e,t,r){let n=[],s=!1,i=dn(He(oe(e.modes))),o=ys(i,c=>c[Wt]===pe.NA),a=Yu(r);return t&&
P(o,c=>{let l=Wu(c,a);if(l!==!1){let f={message:YL(c,l),type:l.issue,tokenType:c};n.push(f)}else N(c,"LINE_BREAKS")?c.LINE_BREAKS===!0&&(s=!0):ea(a,c.PATTERN)&&
(s=!0)}),t&&!s&&n.push({message:`Warning: No LINE_BREAKS Found.
	This Lexer has been defined to track line and column information,
	But none of the Token Types can be identified as matching a line terminator.
	See https://chevrotain.io/docs/guide/resolving_lexer_errors.html#LINE_BREAKS 
	for details.`,type:Z.NO_LINE_BREAKS_FLAGS}),n}function HL(e){let t={},r=Se(e);return P(r,n=>{let s=e[n];if($(s))t[n]=[];else throw Error("non exhaustive match")}),
t}function qu(e){let t=e.PATTERN;if(mt(t))return!1;if(bt(t))return!0;if(N(t,"exec"))return!0;if(we(t))return!1;throw Error("non exhaustive match")}function qL(e){
return we(e)&&e.length===1?e.charCodeAt(0):!1}var WL={test:function(e){let t=e.length;for(let r=this.lastIndex;r<t;r++){let n=e.charCodeAt(r);if(n===10)return this.
lastIndex=r+1,!0;if(n===13)return e.charCodeAt(r+1)===10?this.lastIndex=r+2:this.lastIndex=r+1,!0}return!1},lastIndex:0};function Wu(e,t){if(N(e,"LINE_BREAKS"))
return!1;if(mt(e.PATTERN)){try{ea(t,e.PATTERN)}catch(r){return{issue:Z.IDENTIFY_TERMINATOR,errMsg:r.message}}return!1}else{if(we(e.PATTERN))return!1;if(qu(e))return{
issue:Z.CUSTOM_LINE_BREAK};throw Error("non exhaustive match")}}function YL(e,t){if(t.issue===Z.IDENTIFY_TERMINATOR)return`Warning: unable to identify line term\
inator usage in pattern.
	The problem is in the <${e.name}> Token Type
	 Root cause: ${t.errMsg}.
	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#IDENTIFY_TERMINATOR`;if(t.issue===Z.CUSTOM_LINE_BREAK)return`Warning: A Custom To\
ken Pattern should specify the <line_breaks> option.
	The problem is in the <${e.name}> Token Type
	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#CUSTOM_LINE_BREAK`;throw Error("non exhaustive match")}function Yu(e){return S(e,
r=>we(r)?r.charCodeAt(0):r)}function mo(e,t,r){e[t]===void 0?e[t]=[r]:e[t].push(r)}var Br=256,Yn=[];function Ot(e){return e<Br?e:Yn[e]}function XL(){if(z(Yn)){Yn=
new Array(65536);for(let e=0;e<65536;e++)Yn[e]=e>255?255+~~(e/255):e}}function mn(e,t){let r=e.tokenTypeIdx;return r===t.tokenTypeIdx?!0:t.isParent===!0&&t.categoryMatchesMap[r]===
!0}function ns(e,t){return e.tokenTypeIdx===t.tokenTypeIdx}var Cl=1,Xu={};function gn(e){let t=BL(e);QL(t),ZL(t),JL(t),P(t,r=>{r.isParent=r.categoryMatches.length>
0})}function BL(e){let t=Ee(e),r=e,n=!0;for(;n;){r=dn(He(S(r,i=>i.CATEGORIES)));let s=bs(r,t);t=t.concat(s),z(s)?n=!1:r=s}return t}function QL(e){P(e,t=>{Qu(t)||
(Xu[Cl]=t,t.tokenTypeIdx=Cl++),Ml(t)&&!$(t.CATEGORIES)&&(t.CATEGORIES=[t.CATEGORIES]),Ml(t)||(t.CATEGORIES=[]),UL(t)||(t.categoryMatches=[]),eS(t)||(t.categoryMatchesMap=
{})})}function JL(e){P(e,t=>{t.categoryMatches=[],P(t.categoryMatchesMap,(r,n)=>{t.categoryMatches.push(Xu[n].tokenTypeIdx)})})}function ZL(e){P(e,t=>{Bu([],t)})}
function Bu(e,t){P(e,r=>{t.categoryMatchesMap[r.tokenTypeIdx]=!0}),P(t.CATEGORIES,r=>{let n=e.concat(t);Te(n,r)||Bu(n,r)})}function Qu(e){return N(e,"tokenTypeI\
dx")}function Ml(e){return N(e,"CATEGORIES")}function UL(e){return N(e,"categoryMatches")}function eS(e){return N(e,"categoryMatchesMap")}function tS(e){return N(
e,"tokenTypeIdx")}var rS={buildUnableToPopLexerModeMessage(e){return`Unable to pop Lexer Mode after encountering Token ->${e.image}<- The Mode Stack is empty`},
buildUnexpectedCharactersMessage(e,t,r,n,s,i){return`unexpected character: ->${e.charAt(t)}<- at offset: ${t}, skipped ${r} characters.`}},Z;(function(e){e[e.MISSING_PATTERN=
0]="MISSING_PATTERN",e[e.INVALID_PATTERN=1]="INVALID_PATTERN",e[e.EOI_ANCHOR_FOUND=2]="EOI_ANCHOR_FOUND",e[e.UNSUPPORTED_FLAGS_FOUND=3]="UNSUPPORTED_FLAGS_FOUND",
e[e.DUPLICATE_PATTERNS_FOUND=4]="DUPLICATE_PATTERNS_FOUND",e[e.INVALID_GROUP_TYPE_FOUND=5]="INVALID_GROUP_TYPE_FOUND",e[e.PUSH_MODE_DOES_NOT_EXIST=6]="PUSH_MODE\
_DOES_NOT_EXIST",e[e.MULTI_MODE_LEXER_WITHOUT_DEFAULT_MODE=7]="MULTI_MODE_LEXER_WITHOUT_DEFAULT_MODE",e[e.MULTI_MODE_LEXER_WITHOUT_MODES_PROPERTY=8]="MULTI_MODE\
_LEXER_WITHOUT_MODES_PROPERTY",e[e.MULTI_MODE_LEXER_DEFAULT_MODE_VALUE_DOES_NOT_EXIST=9]="MULTI_MODE_LEXER_DEFAULT_MODE_VALUE_DOES_NOT_EXIST",e[e.LEXER_DEFINITION_CANNOT_CONTAIN_UNDEFINED=
10]="LEXER_DEFINITION_CANNOT_CONTAIN_UNDEFINED",e[e.SOI_ANCHOR_FOUND=11]="SOI_ANCHOR_FOUND",e[e.EMPTY_MATCH_PATTERN=12]="EMPTY_MATCH_PATTERN",e[e.NO_LINE_BREAKS_FLAGS=
13]="NO_LINE_BREAKS_FLAGS",e[e.UNREACHABLE_PATTERN=14]="UNREACHABLE_PATTERN",e[e.IDENTIFY_TERMINATOR=15]="IDENTIFY_TERMINATOR",e[e.CUSTOM_LINE_BREAK=16]="CUSTOM\
_LINE_BREAK",e[e.MULTI_MODE_LEXER_LONGER_ALT_NOT_IN_CURRENT_MODE=17]="MULTI_MODE_LEXER_LONGER_ALT_NOT_IN_CURRENT_MODE"})(Z||(Z={}));var Qr={deferDefinitionErrorsHandling:!1,
positionTracking:"full",lineTerminatorsPattern:/\n|\r\n?/g,lineTerminatorCharacters:[`
`,"\r"],ensureOptimizations:!1,safeMode:!1,errorMessageProvider:rS,traceInitPerf:!1,skipValidations:!1,recoveryEnabled:!0};Object.freeze(Qr);var pe=class{constructor(e,t=Qr){
if(this.lexerDefinition=e,this.lexerDefinitionErrors=[],this.lexerDefinitionWarning=[],this.patternIdxToConfig={},this.charCodeToPatternIdxToConfig={},this.modes=
[],this.emptyGroups={},this.trackStartLines=!0,this.trackEndLines=!0,this.hasCustom=!1,this.canModeBeOptimized={},this.TRACE_INIT=(n,s)=>{if(this.traceInitPerf===
!0){this.traceInitIndent++;let i=new Array(this.traceInitIndent+1).join("	");this.traceInitIndent<this.traceInitMaxIdent&&console.log(`${i}--> <${n}>`);let{time:o,
value:a}=Vu(s),c=o>10?console.warn:console.log;return this.traceInitIndent<this.traceInitMaxIdent&&c(`${i}<-- <${n}> time: ${o}ms`),this.traceInitIndent--,a}else
return s()},typeof t=="boolean")throw Error(`The second argument to the Lexer constructor is now an ILexerConfig Object.
a boolean 2nd argument is no longer supported`);this.config=Oe({},Qr,t);let r=this.config.traceInitPerf;r===!0?(this.traceInitMaxIdent=1/0,this.traceInitPerf=!0):
typeof r=="number"&&(this.traceInitMaxIdent=r,this.traceInitPerf=!0),this.traceInitIndent=-1,this.TRACE_INIT("Lexer Constructor",()=>{let n,s=!0;this.TRACE_INIT(
"Lexer Config handling",()=>{if(this.config.lineTerminatorsPattern===Qr.lineTerminatorsPattern)this.config.lineTerminatorsPattern=WL;else if(this.config.lineTerminatorCharacters===
Qr.lineTerminatorCharacters)throw Error(`Error: Missing <lineTerminatorCharacters> property on the Lexer config.
	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#MISSING_LINE_TERM_CHARS`);if(t.safeMode&&t.ensureOptimizations)throw Error('"safe\
Mode" and "ensureOptimizations" flags are mutually exclusive.');this.trackStartLines=/full|onlyStart/i.test(this.config.positionTracking),this.trackEndLines=/full/i.
test(this.config.positionTracking),$(e)?n={modes:{defaultMode:Ee(e)},defaultMode:Xr}:(s=!1,n=Ee(e))}),this.config.skipValidations===!1&&(this.TRACE_INIT("perfor\
mRuntimeChecks",()=>{this.lexerDefinitionErrors=this.lexerDefinitionErrors.concat(KL(n,this.trackStartLines,this.config.lineTerminatorCharacters))}),this.TRACE_INIT(
"performWarningRuntimeChecks",()=>{this.lexerDefinitionWarning=this.lexerDefinitionWarning.concat(zL(n,this.trackStartLines,this.config.lineTerminatorCharacters))})),
n.modes=n.modes?n.modes:{},P(n.modes,(o,a)=>{n.modes[a]=ys(o,c=>gt(c))});let i=Se(n.modes);if(P(n.modes,(o,a)=>{this.TRACE_INIT(`Mode: <${a}> processing`,()=>{if(this.
modes.push(a),this.config.skipValidations===!1&&this.TRACE_INIT("validatePatterns",()=>{this.lexerDefinitionErrors=this.lexerDefinitionErrors.concat(EL(o,i))}),
z(this.lexerDefinitionErrors)){gn(o);let c;this.TRACE_INIT("analyzeTokenTypes",()=>{c=IL(o,{lineTerminatorCharacters:this.config.lineTerminatorCharacters,positionTracking:t.
positionTracking,ensureOptimizations:t.ensureOptimizations,safeMode:t.safeMode,tracer:this.TRACE_INIT})}),this.patternIdxToConfig[a]=c.patternIdxToConfig,this.charCodeToPatternIdxToConfig[a]=
c.charCodeToPatternIdxToConfig,this.emptyGroups=Oe({},this.emptyGroups,c.emptyGroups),this.hasCustom=c.hasCustom||this.hasCustom,this.canModeBeOptimized[a]=c.canBeOptimized}})}),
this.defaultMode=n.defaultMode,!z(this.lexerDefinitionErrors)&&!this.config.deferDefinitionErrorsHandling){let a=S(this.lexerDefinitionErrors,c=>c.message).join(
`-----------------------
`);throw new Error(`Errors detected in definition of Lexer:
`+a)}P(this.lexerDefinitionWarning,o=>{ju(o.message)}),this.TRACE_INIT("Choosing sub-methods implementations",()=>{if(s&&(this.handleModes=le),this.trackStartLines===
!1&&(this.computeNewColumn=an),this.trackEndLines===!1&&(this.updateTokenEndLineColumnLocation=le),/full/i.test(this.config.positionTracking))this.createTokenInstance=
this.createFullToken;else if(/onlyStart/i.test(this.config.positionTracking))this.createTokenInstance=this.createStartOnlyToken;else if(/onlyOffset/i.test(this.
config.positionTracking))this.createTokenInstance=this.createOffsetOnlyToken;else throw Error(`Invalid <positionTracking> config option: "${this.config.positionTracking}\
"`);this.hasCustom?(this.addToken=this.addTokenUsingPush,this.handlePayload=this.handlePayloadWithCustom):(this.addToken=this.addTokenUsingMemberAccess,this.handlePayload=
this.handlePayloadNoCustom)}),this.TRACE_INIT("Failed Optimization Warnings",()=>{let o=Ne(this.canModeBeOptimized,(a,c,l)=>(c===!1&&a.push(l),a),[]);if(t.ensureOptimizations&&
!z(o))throw Error(`Lexer Modes: < ${o.join(", ")} > cannot be optimized.
	 Disable the "ensureOptimizations" lexer config flag to silently ignore this and run the lexer in an un-optimized mode.
	 Or inspect the console log for details on how to resolve these issues.`)}),this.TRACE_INIT("clearRegExpParserCache",()=>{TL()}),this.TRACE_INIT("toFastPropert\
ies",()=>{Ku(this)})})}tokenize(e,t=this.defaultMode){if(!z(this.lexerDefinitionErrors)){let n=S(this.lexerDefinitionErrors,s=>s.message).join(`----------------\
-------
`);throw new Error(`Unable to Tokenize because Errors detected in definition of Lexer:
`+n)}return this.tokenizeInternal(e,t)}tokenizeInternal(e,t){let r,n,s,i,o,a,c,l,u,f,d,m,T,A,y,v=e,x=v.length,b=0,I=0,O=this.hasCustom?0:Math.floor(e.length/10),
M=new Array(O),B=[],D=this.trackStartLines?1:void 0,W=this.trackStartLines?1:void 0,U=HL(this.emptyGroups),ge=this.trackStartLines,_e=this.config.lineTerminatorsPattern,
ie=0,Y=[],ce=[],de=[],ft=[];Object.freeze(ft);let et=!1,kn=xe=>{if(de.length===1&&xe.tokenType.PUSH_MODE===void 0){let Re=this.config.errorMessageProvider.buildUnableToPopLexerModeMessage(
xe);B.push({offset:xe.startOffset,line:xe.startLine,column:xe.startColumn,length:xe.image.length,message:Re})}else{de.pop();let Re=qt(de);Y=this.patternIdxToConfig[Re],
ce=this.charCodeToPatternIdxToConfig[Re],ie=Y.length;let no=this.canModeBeOptimized[Re]&&this.config.safeMode===!1;ce&&no?et=!0:et=!1}};function wc(xe){de.push(
xe),ce=this.charCodeToPatternIdxToConfig[xe],Y=this.patternIdxToConfig[xe],ie=Y.length,ie=Y.length;let Re=this.canModeBeOptimized[xe]&&this.config.safeMode===!1;
ce&&Re?et=!0:et=!1}wc.call(this,t);let ze,Lc=this.config.recoveryEnabled;for(;b<x;){a=null,u=-1;let xe=v.charCodeAt(b),Re;if(et){let be=Ot(xe),Fe=ce[be];Re=Fe!==
void 0?Fe:ft}else Re=Y;let no=Re.length;for(r=0;r<no;r++){ze=Re[r];let be=ze.pattern;c=null;let Fe=ze.short;if(Fe!==!1?xe===Fe&&(u=1,a=be):ze.isCustom===!0?(y=be.
exec(v,b,M,U),y!==null?(a=y[0],u=a.length,y.payload!==void 0&&(c=y.payload)):a=null):(be.lastIndex=b,u=this.matchLength(be,e,b)),u!==-1){if(o=ze.longerAlt,o!==void 0){
a=e.substring(b,b+u);let wt=o.length;for(s=0;s<wt;s++){let dt=Y[o[s]],Dt=dt.pattern;if(l=null,dt.isCustom===!0?(y=Dt.exec(v,b,M,U),y!==null?(i=y[0],y.payload!==
void 0&&(l=y.payload)):i=null):(Dt.lastIndex=b,i=this.match(Dt,e,b)),i&&i.length>a.length){a=i,u=i.length,c=l,ze=dt;break}}}break}}if(u!==-1){if(f=ze.group,f!==
void 0&&(a=a!==null?a:e.substring(b,b+u),d=ze.tokenTypeIdx,m=this.createTokenInstance(a,b,d,ze.tokenType,D,W,u),this.handlePayload(m,c),f===!1?I=this.addToken(M,
I,m):U[f].push(m)),ge===!0&&ze.canLineTerminator===!0){let be=0,Fe,wt;_e.lastIndex=0;do a=a!==null?a:e.substring(b,b+u),Fe=_e.test(a),Fe===!0&&(wt=_e.lastIndex-
1,be++);while(Fe===!0);be!==0?(D=D+be,W=u-wt,this.updateTokenEndLineColumnLocation(m,f,wt,be,D,W,u)):W=this.computeNewColumn(W,u)}else W=this.computeNewColumn(W,
u);b=b+u,this.handleModes(ze,kn,wc,m)}else{let be=b,Fe=D,wt=W,dt=Lc===!1;for(;dt===!1&&b<x;)for(b++,n=0;n<ie;n++){let Dt=Y[n],so=Dt.pattern,Sc=Dt.short;if(Sc!==
!1?v.charCodeAt(b)===Sc&&(dt=!0):Dt.isCustom===!0?dt=so.exec(v,b,M,U)!==null:(so.lastIndex=b,dt=so.exec(e)!==null),dt===!0)break}if(T=b-be,W=this.computeNewColumn(
W,T),A=this.config.errorMessageProvider.buildUnexpectedCharactersMessage(v,be,T,Fe,wt,qt(de)),B.push({offset:be,line:Fe,column:wt,length:T,message:A}),Lc===!1)break}}
return this.hasCustom||(M.length=I),{tokens:M,groups:U,errors:B}}handleModes(e,t,r,n){if(e.pop===!0){let s=e.push;t(n),s!==void 0&&r.call(this,s)}else e.push!==
void 0&&r.call(this,e.push)}updateTokenEndLineColumnLocation(e,t,r,n,s,i,o){let a,c;t!==void 0&&(a=r===o-1,c=a?-1:0,n===1&&a===!0||(e.endLine=s+c,e.endColumn=i-
1+-c))}computeNewColumn(e,t){return e+t}createOffsetOnlyToken(e,t,r,n){return{image:e,startOffset:t,tokenTypeIdx:r,tokenType:n}}createStartOnlyToken(e,t,r,n,s,i){
return{image:e,startOffset:t,startLine:s,startColumn:i,tokenTypeIdx:r,tokenType:n}}createFullToken(e,t,r,n,s,i,o){return{image:e,startOffset:t,endOffset:t+o-1,startLine:s,
endLine:s,startColumn:i,endColumn:i+o-1,tokenTypeIdx:r,tokenType:n}}addTokenUsingPush(e,t,r){return e.push(r),t}addTokenUsingMemberAccess(e,t,r){return e[t]=r,t++,
t}handlePayloadNoCustom(e,t){}handlePayloadWithCustom(e,t){t!==null&&(e.payload=t)}match(e,t,r){return e.test(t)===!0?t.substring(r,e.lastIndex):null}matchLength(e,t,r){
return e.test(t)===!0?e.lastIndex-r:-1}};pe.SKIPPED="This marks a skipped Token pattern, this means each token identified by it will be consumed and then thrown\
 into oblivion, this can be used to for example to completely ignore whitespace.";pe.NA=/NOT_APPLICABLE/;function Ur(e){return Ju(e)?e.LABEL:e.name}function Ju(e){return we(e.LABEL)&&e.LABEL!==""}var nS="parent",Dl="categories",$l="label",Gl="group",jl="push_mode",Vl="pop_mode",Kl="longer_alt",zl="line_brea\
ks",Hl="start_chars_hint";function As(e){return sS(e)}function sS(e){let t=e.pattern,r={};if(r.name=e.name,gt(t)||(r.PATTERN=t),N(e,nS))throw`The parent propert\
y is no longer supported.
See: https://github.com/chevrotain/chevrotain/issues/564#issuecomment-349062346 for details.`;return N(e,Dl)&&(r.CATEGORIES=e[Dl]),gn([r]),N(e,$l)&&(r.LABEL=e[$l]),
N(e,Gl)&&(r.GROUP=e[Gl]),N(e,Vl)&&(r.POP_MODE=e[Vl]),N(e,jl)&&(r.PUSH_MODE=e[jl]),N(e,Kl)&&(r.LONGER_ALT=e[Kl]),N(e,zl)&&(r.LINE_BREAKS=e[zl]),N(e,Hl)&&(r.START_CHARS_HINT=
e[Hl]),r}var Yt=As({name:"EOF",pattern:pe.NA});gn([Yt]);function ta(e,t,r,n,s,i,o,a){return{image:t,startOffset:r,endOffset:n,startLine:s,endLine:i,startColumn:o,
endColumn:a,tokenTypeIdx:e.tokenTypeIdx,tokenType:e}}function iS(e,t){return mn(e,t)}var Zu={buildMismatchTokenMessage({expected:e,actual:t,previous:r,ruleName:n}){
return`Expecting ${Ju(e)?`--> ${Ur(e)} <--`:`token of type --> ${e.name} <--`} but found --> '${t.image}' <--`},buildNotAllInputParsedMessage({firstRedundant:e,
ruleName:t}){return"Redundant input, expecting EOF but found: "+e.image},buildNoViableAltMessage({expectedPathsPerAlt:e,actual:t,previous:r,customUserDescription:n,
ruleName:s}){let i="Expecting: ",a=`
but found: '`+Ye(t).image+"'";if(n)return i+n+a;{let c=Ne(e,(d,m)=>d.concat(m),[]),l=S(c,d=>`[${S(d,m=>Ur(m)).join(", ")}]`),f=`one of these possible Token sequ\
ences:
${S(l,(d,m)=>`  ${m+1}. ${d}`).join(`
`)}`;return i+f+a}},buildEarlyExitMessage({expectedIterationPaths:e,actual:t,customUserDescription:r,ruleName:n}){let s="Expecting: ",o=`
but found: '`+Ye(t).image+"'";if(r)return s+r+o;{let c=`expecting at least one iteration which starts with one of these possible Token sequences::
  <${S(e,l=>`[${S(l,u=>Ur(u)).join(",")}]`).join(" ,")}>`;return s+c+o}}};Object.freeze(Zu);var oS={buildRuleNotFoundError(e,t){return"Invalid grammar, referenc\
e to a rule which is not defined: ->"+t.nonTerminalName+`<-
inside top level rule: ->`+e.name+"<-"}},Ht={buildDuplicateFoundError(e,t){function r(u){return u instanceof Q?u.terminalType.name:u instanceof Pe?u.nonTerminalName:
""}let n=e.name,s=Ye(t),i=s.idx,o=rt(s),a=r(s),c=i>0,l=`->${o}${c?i:""}<- ${a?`with argument: ->${a}<-`:""}
                  appears more than once (${t.length} times) in the top level rule: ->${n}<-.                  
                  For further details see: https://chevrotain.io/docs/FAQ.html#NUMERICAL_SUFFIXES 
                  `;return l=l.replace(/[ \t]+/g," "),l=l.replace(/\s\s+/g,`
`),l},buildNamespaceConflictError(e){return`Namespace conflict found in grammar.
The grammar has both a Terminal(Token) and a Non-Terminal(Rule) named: <${e.name}>.
To resolve this make sure each Terminal and Non-Terminal names are unique
This is easy to accomplish by using the convention that Terminal names start with an uppercase letter
and Non-Terminal names start with a lower case letter.`},buildAlternationPrefixAmbiguityError(e){let t=S(e.prefixPath,s=>Ur(s)).join(", "),r=e.alternation.idx===
0?"":e.alternation.idx;return`Ambiguous alternatives: <${e.ambiguityIndices.join(" ,")}> due to common lookahead prefix
in <OR${r}> inside <${e.topLevelRule.name}> Rule,
<${t}> may appears as a prefix path in all these alternatives.
See: https://chevrotain.io/docs/guide/resolving_grammar_errors.html#COMMON_PREFIX
For Further details.`},buildAlternationAmbiguityError(e){let t=e.alternation.idx===0?"":e.alternation.idx,r=e.prefixPath.length===0,n=`Ambiguous Alternatives De\
tected: <${e.ambiguityIndices.join(" ,")}> in <OR${t}> inside <${e.topLevelRule.name}> Rule,
`;if(r)n+=`These alternatives are all empty (match no tokens), making them indistinguishable.
Only the last alternative may be empty.
`;else{let s=S(e.prefixPath,i=>Ur(i)).join(", ");n+=`<${s}> may appears as a prefix path in all these alternatives.
`}return n+=`See: https://chevrotain.io/docs/guide/resolving_grammar_errors.html#AMBIGUOUS_ALTERNATIVES
For Further details.`,n},buildEmptyRepetitionError(e){let t=rt(e.repetition);return e.repetition.idx!==0&&(t+=e.repetition.idx),`The repetition <${t}> within Ru\
le <${e.topLevelRule.name}> can never consume any tokens.
This could lead to an infinite loop.`},buildTokenNameError(e){return"deprecated"},buildEmptyAlternationError(e){return`Ambiguous empty alternative: <${e.emptyChoiceIdx+
1}> in <OR${e.alternation.idx}> inside <${e.topLevelRule.name}> Rule.
Only the last alternative may be an empty alternative.`},buildTooManyAlternativesError(e){return`An Alternation cannot have more than 256 alternatives:
<OR${e.alternation.idx}> inside <${e.topLevelRule.name}> Rule.
 has ${e.alternation.definition.length+1} alternatives.`},buildLeftRecursionError(e){let t=e.topLevelRule.name,r=S(e.leftRecursionPath,i=>i.name),n=`${t} --> ${r.
concat([t]).join(" --> ")}`;return`Left Recursion found in grammar.
rule: <${t}> can be invoked from itself (directly or indirectly)
without consuming any Tokens. The grammar path that causes this is: 
 ${n}
 To fix this refactor your grammar to remove the left recursion.
see: https://en.wikipedia.org/wiki/LL_parser#Left_factoring.`},buildInvalidRuleNameError(e){return"deprecated"},buildDuplicateRuleNameError(e){let t;return e.topLevelRule instanceof
Ar?t=e.topLevelRule.name:t=e.topLevelRule,`Duplicate definition, rule: ->${t}<- is already defined in the grammar: ->${e.grammarName}<-`}};function aS(e,t){let r=new cS(
e,t);return r.resolveRefs(),r.errors}var cS=class extends xr{constructor(e,t){super(),this.nameToTopRule=e,this.errMsgProvider=t,this.errors=[]}resolveRefs(){P(
oe(this.nameToTopRule),e=>{this.currTopLevel=e,e.accept(this)})}visitNonTerminal(e){let t=this.nameToTopRule[e.nonTerminalName];if(t)e.referencedRule=t;else{let r=this.
errMsgProvider.buildRuleNotFoundError(this.currTopLevel,e);this.errors.push({message:r,type:ye.UNRESOLVED_SUBRULE_REF,ruleName:this.currTopLevel.name,unresolvedRefName:e.
nonTerminalName})}}},lS=class extends Ts{constructor(e,t){super(),this.topProd=e,this.path=t,this.possibleTokTypes=[],this.nextProductionName="",this.nextProductionOccurrence=
0,this.found=!1,this.isAtEndOfPath=!1}startWalking(){if(this.found=!1,this.path.ruleStack[0]!==this.topProd.name)throw Error("The path does not start with the w\
alker's top Rule!");return this.ruleStack=Ee(this.path.ruleStack).reverse(),this.occurrenceStack=Ee(this.path.occurrenceStack).reverse(),this.ruleStack.pop(),this.
occurrenceStack.pop(),this.updateExpectedNext(),this.walk(this.topProd),this.possibleTokTypes}walk(e,t=[]){this.found||super.walk(e,t)}walkProdRef(e,t,r){if(e.referencedRule.
name===this.nextProductionName&&e.idx===this.nextProductionOccurrence){let n=t.concat(r);this.updateExpectedNext(),this.walk(e.referencedRule,n)}}updateExpectedNext(){
z(this.ruleStack)?(this.nextProductionName="",this.nextProductionOccurrence=0,this.isAtEndOfPath=!0):(this.nextProductionName=this.ruleStack.pop(),this.nextProductionOccurrence=
this.occurrenceStack.pop())}},uS=class extends lS{constructor(e,t){super(e,t),this.path=t,this.nextTerminalName="",this.nextTerminalOccurrence=0,this.nextTerminalName=
this.path.lastTok.name,this.nextTerminalOccurrence=this.path.lastTokOccurrence}walkTerminal(e,t,r){if(this.isAtEndOfPath&&e.terminalType.name===this.nextTerminalName&&
e.idx===this.nextTerminalOccurrence&&!this.found){let n=t.concat(r),s=new Le({definition:n});this.possibleTokTypes=hn(s),this.found=!0}}},xs=class extends Ts{constructor(e,t){
super(),this.topRule=e,this.occurrence=t,this.result={token:void 0,occurrence:void 0,isEndOfRule:void 0}}startWalking(){return this.walk(this.topRule),this.result}},
pS=class extends xs{walkMany(e,t,r){if(e.idx===this.occurrence){let n=Ye(t.concat(r));this.result.isEndOfRule=n===void 0,n instanceof Q&&(this.result.token=n.terminalType,
this.result.occurrence=n.idx)}else super.walkMany(e,t,r)}},ql=class extends xs{walkManySep(e,t,r){if(e.idx===this.occurrence){let n=Ye(t.concat(r));this.result.
isEndOfRule=n===void 0,n instanceof Q&&(this.result.token=n.terminalType,this.result.occurrence=n.idx)}else super.walkManySep(e,t,r)}},fS=class extends xs{walkAtLeastOne(e,t,r){
if(e.idx===this.occurrence){let n=Ye(t.concat(r));this.result.isEndOfRule=n===void 0,n instanceof Q&&(this.result.token=n.terminalType,this.result.occurrence=n.
idx)}else super.walkAtLeastOne(e,t,r)}},Wl=class extends xs{walkAtLeastOneSep(e,t,r){if(e.idx===this.occurrence){let n=Ye(t.concat(r));this.result.isEndOfRule=n===
void 0,n instanceof Q&&(this.result.token=n.terminalType,this.result.occurrence=n.idx)}else super.walkAtLeastOneSep(e,t,r)}};function So(e,t,r=[]){r=Ee(r);let n=[],
s=0;function i(a){return a.concat(ue(e,s+1))}function o(a){let c=So(i(a),t,r);return n.concat(c)}for(;r.length<t&&s<e.length;){let a=e[s];if(a instanceof Le)return o(
a.definition);if(a instanceof Pe)return o(a.definition);if(a instanceof Ie)n=o(a.definition);else if(a instanceof at){let c=a.definition.concat([new ae({definition:a.
definition})]);return o(c)}else if(a instanceof ct){let c=[new Le({definition:a.definition}),new ae({definition:[new Q({terminalType:a.separator})].concat(a.definition)})];
return o(c)}else if(a instanceof Be){let c=a.definition.concat([new ae({definition:[new Q({terminalType:a.separator})].concat(a.definition)})]);n=o(c)}else if(a instanceof
ae){let c=a.definition.concat([new ae({definition:a.definition})]);n=o(c)}else{if(a instanceof Qe)return P(a.definition,c=>{z(c.definition)===!1&&(n=o(c.definition))}),
n;if(a instanceof Q)r.push(a.terminalType);else throw Error("non exhaustive match")}s++}return n.push({partialPath:r,suffixDef:ue(e,s)}),n}function Uu(e,t,r,n){
let s="EXIT_NONE_TERMINAL",i=[s],o="EXIT_ALTERNATIVE",a=!1,c=t.length,l=c-n-1,u=[],f=[];for(f.push({idx:-1,def:e,ruleStack:[],occurrenceStack:[]});!z(f);){let d=f.
pop();if(d===o){a&&qt(f).idx<=l&&f.pop();continue}let m=d.def,T=d.idx,A=d.ruleStack,y=d.occurrenceStack;if(z(m))continue;let v=m[0];if(v===s){let x={idx:T,def:ue(
m),ruleStack:nn(A),occurrenceStack:nn(y)};f.push(x)}else if(v instanceof Q)if(T<c-1){let x=T+1,b=t[x];if(r(b,v.terminalType)){let I={idx:x,def:ue(m),ruleStack:A,
occurrenceStack:y};f.push(I)}}else if(T===c-1)u.push({nextTokenType:v.terminalType,nextTokenOccurrence:v.idx,ruleStack:A,occurrenceStack:y}),a=!0;else throw Error(
"non exhaustive match");else if(v instanceof Pe){let x=Ee(A);x.push(v.nonTerminalName);let b=Ee(y);b.push(v.idx);let I={idx:T,def:v.definition.concat(i,ue(m)),ruleStack:x,
occurrenceStack:b};f.push(I)}else if(v instanceof Ie){let x={idx:T,def:ue(m),ruleStack:A,occurrenceStack:y};f.push(x),f.push(o);let b={idx:T,def:v.definition.concat(
ue(m)),ruleStack:A,occurrenceStack:y};f.push(b)}else if(v instanceof at){let x=new ae({definition:v.definition,idx:v.idx}),b=v.definition.concat([x],ue(m)),I={idx:T,
def:b,ruleStack:A,occurrenceStack:y};f.push(I)}else if(v instanceof ct){let x=new Q({terminalType:v.separator}),b=new ae({definition:[x].concat(v.definition),idx:v.
idx}),I=v.definition.concat([b],ue(m)),O={idx:T,def:I,ruleStack:A,occurrenceStack:y};f.push(O)}else if(v instanceof Be){let x={idx:T,def:ue(m),ruleStack:A,occurrenceStack:y};
f.push(x),f.push(o);let b=new Q({terminalType:v.separator}),I=new ae({definition:[b].concat(v.definition),idx:v.idx}),O=v.definition.concat([I],ue(m)),M={idx:T,
def:O,ruleStack:A,occurrenceStack:y};f.push(M)}else if(v instanceof ae){let x={idx:T,def:ue(m),ruleStack:A,occurrenceStack:y};f.push(x),f.push(o);let b=new ae({
definition:v.definition,idx:v.idx}),I=v.definition.concat([b],ue(m)),O={idx:T,def:I,ruleStack:A,occurrenceStack:y};f.push(O)}else if(v instanceof Qe)for(let x=v.
definition.length-1;x>=0;x--){let b=v.definition[x],I={idx:T,def:b.definition.concat(ue(m)),ruleStack:A,occurrenceStack:y};f.push(I),f.push(o)}else if(v instanceof
Le)f.push({idx:T,def:v.definition.concat(ue(m)),ruleStack:A,occurrenceStack:y});else if(v instanceof Ar)f.push(dS(v,T,A,y));else throw Error("non exhaustive mat\
ch")}return u}function dS(e,t,r,n){let s=Ee(r);s.push(e.name);let i=Ee(n);return i.push(1),{idx:t,def:e.definition,ruleStack:s,occurrenceStack:i}}var J;(function(e){
e[e.OPTION=0]="OPTION",e[e.REPETITION=1]="REPETITION",e[e.REPETITION_MANDATORY=2]="REPETITION_MANDATORY",e[e.REPETITION_MANDATORY_WITH_SEPARATOR=3]="REPETITION_\
MANDATORY_WITH_SEPARATOR",e[e.REPETITION_WITH_SEPARATOR=4]="REPETITION_WITH_SEPARATOR",e[e.ALTERNATION=5]="ALTERNATION"})(J||(J={}));function ep(e){if(e instanceof
Ie||e==="Option")return J.OPTION;if(e instanceof ae||e==="Repetition")return J.REPETITION;if(e instanceof at||e==="RepetitionMandatory")return J.REPETITION_MANDATORY;
if(e instanceof ct||e==="RepetitionMandatoryWithSeparator")return J.REPETITION_MANDATORY_WITH_SEPARATOR;if(e instanceof Be||e==="RepetitionWithSeparator")return J.
REPETITION_WITH_SEPARATOR;if(e instanceof Qe||e==="Alternation")return J.ALTERNATION;throw Error("non exhaustive match")}function hS(e,t,r,n,s,i){let o=ra(e,t,r),a=np(o)?ns:mn;return i(o,n,a,s)}function mS(e,t,r,n,s,i){let o=na(e,t,s,r),a=np(o)?ns:mn;return i(o[0],a,n)}function gS(e,t,r,n){
let s=e.length,i=qe(e,o=>qe(o,a=>a.length===1));if(t)return function(o){let a=S(o,c=>c.GATE);for(let c=0;c<s;c++){let l=e[c],u=l.length,f=a[c];if(!(f!==void 0&&
f.call(this)===!1))e:for(let d=0;d<u;d++){let m=l[d],T=m.length;for(let A=0;A<T;A++){let y=this.LA_FAST(A+1);if(r(y,m[A])===!1)continue e}return c}}};if(i&&!n){
let o=S(e,c=>He(c)),a=Ne(o,(c,l,u)=>(P(l,f=>{N(c,f.tokenTypeIdx)||(c[f.tokenTypeIdx]=u),P(f.categoryMatches,d=>{N(c,d)||(c[d]=u)})}),c),{});return function(){let c=this.
LA_FAST(1);return a[c.tokenTypeIdx]}}else return function(){for(let o=0;o<s;o++){let a=e[o],c=a.length;e:for(let l=0;l<c;l++){let u=a[l],f=u.length;for(let d=0;d<
f;d++){let m=this.LA_FAST(d+1);if(r(m,u[d])===!1)continue e}return o}}}}function _S(e,t,r){let n=qe(e,i=>i.length===1),s=e.length;if(n&&!r){let i=He(e);if(i.length===
1&&z(i[0].categoryMatches)){let a=i[0].tokenTypeIdx;return function(){return this.LA_FAST(1).tokenTypeIdx===a}}else{let o=Ne(i,(a,c,l)=>(a[c.tokenTypeIdx]=!0,P(
c.categoryMatches,u=>{a[u]=!0}),a),[]);return function(){let a=this.LA_FAST(1);return o[a.tokenTypeIdx]===!0}}}else return function(){e:for(let i=0;i<s;i++){let o=e[i],
a=o.length;for(let c=0;c<a;c++){let l=this.LA_FAST(c+1);if(t(l,o[c])===!1)continue e}return!0}return!1}}var bS=class extends Ts{constructor(e,t,r){super(),this.
topProd=e,this.targetOccurrence=t,this.targetProdType=r}startWalking(){return this.walk(this.topProd),this.restDef}checkIsTarget(e,t,r,n){return e.idx===this.targetOccurrence&&
this.targetProdType===t?(this.restDef=r.concat(n),!0):!1}walkOption(e,t,r){this.checkIsTarget(e,J.OPTION,t,r)||super.walkOption(e,t,r)}walkAtLeastOne(e,t,r){this.
checkIsTarget(e,J.REPETITION_MANDATORY,t,r)||super.walkOption(e,t,r)}walkAtLeastOneSep(e,t,r){this.checkIsTarget(e,J.REPETITION_MANDATORY_WITH_SEPARATOR,t,r)||super.
walkOption(e,t,r)}walkMany(e,t,r){this.checkIsTarget(e,J.REPETITION,t,r)||super.walkOption(e,t,r)}walkManySep(e,t,r){this.checkIsTarget(e,J.REPETITION_WITH_SEPARATOR,
t,r)||super.walkOption(e,t,r)}},tp=class extends xr{constructor(e,t,r){super(),this.targetOccurrence=e,this.targetProdType=t,this.targetRef=r,this.result=[]}checkIsTarget(e,t){
e.idx===this.targetOccurrence&&this.targetProdType===t&&(this.targetRef===void 0||e===this.targetRef)&&(this.result=e.definition)}visitOption(e){this.checkIsTarget(
e,J.OPTION)}visitRepetition(e){this.checkIsTarget(e,J.REPETITION)}visitRepetitionMandatory(e){this.checkIsTarget(e,J.REPETITION_MANDATORY)}visitRepetitionMandatoryWithSeparator(e){
this.checkIsTarget(e,J.REPETITION_MANDATORY_WITH_SEPARATOR)}visitRepetitionWithSeparator(e){this.checkIsTarget(e,J.REPETITION_WITH_SEPARATOR)}visitAlternation(e){
this.checkIsTarget(e,J.ALTERNATION)}};function Yl(e){let t=new Array(e);for(let r=0;r<e;r++)t[r]=[];return t}function go(e){let t=[""];for(let r=0;r<e.length;r++){
let n=e[r],s=[];for(let i=0;i<t.length;i++){let o=t[i];s.push(o+"_"+n.tokenTypeIdx);for(let a=0;a<n.categoryMatches.length;a++){let c="_"+n.categoryMatches[a];s.
push(o+c)}}t=s}return t}function yS(e,t,r){for(let n=0;n<e.length;n++){if(n===r)continue;let s=e[n];for(let i=0;i<t.length;i++){let o=t[i];if(s[o]===!0)return!1}}
return!0}function rp(e,t){let r=S(e,o=>So([o],1)),n=Yl(r.length),s=S(r,o=>{let a={};return P(o,c=>{let l=go(c.partialPath);P(l,u=>{a[u]=!0})}),a}),i=r;for(let o=1;o<=
t;o++){let a=i;i=Yl(a.length);for(let c=0;c<a.length;c++){let l=a[c];for(let u=0;u<l.length;u++){let f=l[u].partialPath,d=l[u].suffixDef,m=go(f);if(yS(s,m,c)||z(
d)||f.length===t){let A=n[c];if(Oo(A,f)===!1){A.push(f);for(let y=0;y<m.length;y++){let v=m[y];s[c][v]=!0}}}else{let A=So(d,o+1,f);i[c]=i[c].concat(A),P(A,y=>{let v=go(
y.partialPath);P(v,x=>{s[c][x]=!0})})}}}}return n}function ra(e,t,r,n){let s=new tp(e,J.ALTERNATION,n);return t.accept(s),rp(s.result,r)}function na(e,t,r,n){let s=new tp(
e,r);t.accept(s);let i=s.result,a=new bS(t,e,r).startWalking(),c=new Le({definition:i}),l=new Le({definition:a});return rp([c,l],n)}function Oo(e,t){e:for(let r=0;r<
e.length;r++){let n=e[r];if(n.length===t.length){for(let s=0;s<n.length;s++){let i=t[s],o=n[s];if((i===o||o.categoryMatchesMap[i.tokenTypeIdx]!==void 0)===!1)continue e}
return!0}}return!1}function TS(e,t){return e.length<t.length&&qe(e,(r,n)=>{let s=t[n];return r===s||s.categoryMatchesMap[r.tokenTypeIdx]})}function np(e){return qe(
e,t=>qe(t,r=>qe(r,n=>z(n.categoryMatches))))}function vS(e){let t=e.lookaheadStrategy.validate({rules:e.rules,tokenTypes:e.tokenTypes,grammarName:e.grammarName});
return S(t,r=>Object.assign({type:ye.CUSTOM_LOOKAHEAD_VALIDATION},r))}function AS(e,t,r,n){let s=Ce(e,c=>xS(c,r)),i=CS(e,t,r),o=Ce(e,c=>PS(c,r)),a=Ce(e,c=>wS(c,
e,n,r));return s.concat(i,o,a)}function xS(e,t){let r=new ES;e.accept(r);let n=r.allProductions,s=fw(n,IS),i=Xe(s,a=>a.length>1);return S(oe(i),a=>{let c=Ye(a),
l=t.buildDuplicateFoundError(e,a),u=rt(c),f={message:l,type:ye.DUPLICATE_PRODUCTIONS,ruleName:e.name,dslName:u,occurrence:c.idx},d=sp(c);return d&&(f.parameter=
d),f})}function IS(e){return`${rt(e)}_#_${e.idx}_#_${sp(e)}`}function sp(e){return e instanceof Q?e.terminalType.name:e instanceof Pe?e.nonTerminalName:""}var ES=class extends xr{constructor(){
super(...arguments),this.allProductions=[]}visitNonTerminal(e){this.allProductions.push(e)}visitOption(e){this.allProductions.push(e)}visitRepetitionWithSeparator(e){
this.allProductions.push(e)}visitRepetitionMandatory(e){this.allProductions.push(e)}visitRepetitionMandatoryWithSeparator(e){this.allProductions.push(e)}visitRepetition(e){
this.allProductions.push(e)}visitAlternation(e){this.allProductions.push(e)}visitTerminal(e){this.allProductions.push(e)}};function wS(e,t,r,n){let s=[];if(Ne(t,
(o,a)=>a.name===e.name?o+1:o,0)>1){let o=n.buildDuplicateRuleNameError({topLevelRule:e,grammarName:r});s.push({message:o,type:ye.DUPLICATE_RULE_NAME,ruleName:e.
name})}return s}function LS(e,t,r){let n=[],s;return Te(t,e)||(s=`Invalid rule override, rule: ->${e}<- cannot be overridden in the grammar: ->${r}<-as it is no\
t defined in any of the super grammars `,n.push({message:s,type:ye.INVALID_RULE_OVERRIDE,ruleName:e})),n}function ip(e,t,r,n=[]){let s=[],i=Xn(t.definition);if(z(
i))return[];{let o=e.name;Te(i,e)&&s.push({message:r.buildLeftRecursionError({topLevelRule:e,leftRecursionPath:n}),type:ye.LEFT_RECURSION,ruleName:o});let c=bs(
i,n.concat([e])),l=Ce(c,u=>{let f=Ee(n);return f.push(u),ip(e,u,r,f)});return s.concat(l)}}function Xn(e){let t=[];if(z(e))return t;let r=Ye(e);if(r instanceof Pe)
t.push(r.referencedRule);else if(r instanceof Le||r instanceof Ie||r instanceof at||r instanceof ct||r instanceof Be||r instanceof ae)t=t.concat(Xn(r.definition));else if(r instanceof
Qe)t=He(S(r.definition,i=>Xn(i.definition)));else if(!(r instanceof Q))throw Error("non exhaustive match");let n=Un(r),s=e.length>1;if(n&&s){let i=ue(e);return t.
concat(Xn(i))}else return t}var sa=class extends xr{constructor(){super(...arguments),this.alternations=[]}visitAlternation(e){this.alternations.push(e)}};function SS(e,t){
let r=new sa;e.accept(r);let n=r.alternations;return Ce(n,i=>{let o=nn(i.definition);return Ce(o,(a,c)=>{let l=Uu([a],[],mn,1);return z(l)?[{message:t.buildEmptyAlternationError(
{topLevelRule:e,alternation:i,emptyChoiceIdx:c}),type:ye.NONE_LAST_EMPTY_ALT,ruleName:e.name,occurrence:i.idx,alternative:c+1}]:[]})})}function OS(e,t,r){let n=new sa;
e.accept(n);let s=n.alternations;return s=ys(s,o=>o.ignoreAmbiguities===!0),Ce(s,o=>{let a=o.idx,c=o.maxLookahead||t,l=ra(a,e,c,o),u=RS(l,o,e,r),f=FS(l,o,e,r);return u.
concat(f)})}var NS=class extends xr{constructor(){super(...arguments),this.allProductions=[]}visitRepetitionWithSeparator(e){this.allProductions.push(e)}visitRepetitionMandatory(e){
this.allProductions.push(e)}visitRepetitionMandatoryWithSeparator(e){this.allProductions.push(e)}visitRepetition(e){this.allProductions.push(e)}};function PS(e,t){
let r=new sa;e.accept(r);let n=r.alternations;return Ce(n,i=>i.definition.length>255?[{message:t.buildTooManyAlternativesError({topLevelRule:e,alternation:i}),type:ye.
TOO_MANY_ALTS,ruleName:e.name,occurrence:i.idx}]:[])}function kS(e,t,r){let n=[];return P(e,s=>{let i=new NS;s.accept(i);let o=i.allProductions;P(o,a=>{let c=ep(
a),l=a.maxLookahead||t,u=a.idx,d=na(u,s,c,l)[0];if(z(He(d))){let m=r.buildEmptyRepetitionError({topLevelRule:s,repetition:a});n.push({message:m,type:ye.NO_NON_EMPTY_LOOKAHEAD,
ruleName:s.name})}})}),n}function RS(e,t,r,n){let s=[],i=Ne(e,(a,c,l)=>(t.definition[l].ignoreAmbiguities===!0||P(c,u=>{let f=[l];P(e,(d,m)=>{l!==m&&Oo(d,u)&&t.
definition[m].ignoreAmbiguities!==!0&&f.push(m)}),f.length>1&&!Oo(s,u)&&(s.push(u),a.push({alts:f,path:u}))}),a),[]);return S(i,a=>{let c=S(a.alts,u=>u+1);return{
message:n.buildAlternationAmbiguityError({topLevelRule:r,alternation:t,ambiguityIndices:c,prefixPath:a.path}),type:ye.AMBIGUOUS_ALTS,ruleName:r.name,occurrence:t.
idx,alternatives:a.alts}})}function FS(e,t,r,n){let s=Ne(e,(o,a,c)=>{let l=S(a,u=>({idx:c,path:u}));return o.concat(l)},[]);return dn(Ce(s,o=>{if(t.definition[o.
idx].ignoreAmbiguities===!0)return[];let c=o.idx,l=o.path,u=$e(s,d=>t.definition[d.idx].ignoreAmbiguities!==!0&&d.idx<c&&TS(d.path,l));return S(u,d=>{let m=[d.idx+
1,c+1],T=t.idx===0?"":t.idx;return{message:n.buildAlternationPrefixAmbiguityError({topLevelRule:r,alternation:t,ambiguityIndices:m,prefixPath:d.path}),type:ye.AMBIGUOUS_PREFIX_ALTS,
ruleName:r.name,occurrence:T,alternatives:m}})}))}function CS(e,t,r){let n=[],s=S(t,i=>i.name);return P(e,i=>{let o=i.name;if(Te(s,o)){let a=r.buildNamespaceConflictError(
i);n.push({message:a,type:ye.CONFLICT_TOKENS_RULES_NAMESPACE,ruleName:o})}}),n}function MS(e){let t=Jo(e,{errMsgProvider:oS}),r={};return P(e.rules,n=>{r[n.name]=
n}),aS(r,t.errMsgProvider)}function DS(e){return e=Jo(e,{errMsgProvider:Ht}),AS(e.rules,e.tokenTypes,e.errMsgProvider,e.grammarName)}var op="MismatchedTokenExce\
ption",ap="NoViableAltException",cp="EarlyExitException",lp="NotAllInputParsedException",up=[op,ap,cp,lp];Object.freeze(up);function ss(e){return Te(up,e.name)}
var Is=class extends Error{constructor(e,t){super(e),this.token=t,this.resyncedTokens=[],Object.setPrototypeOf(this,new.target.prototype),Error.captureStackTrace&&
Error.captureStackTrace(this,this.constructor)}},pp=class extends Is{constructor(e,t,r){super(e,t),this.previousToken=r,this.name=op}},$S=class extends Is{constructor(e,t,r){
super(e,t),this.previousToken=r,this.name=ap}},GS=class extends Is{constructor(e,t){super(e,t),this.name=lp}},jS=class extends Is{constructor(e,t,r){super(e,t),
this.previousToken=r,this.name=cp}},_o={},fp="InRuleRecoveryException",VS=class extends Error{constructor(e){super(e),this.name=fp}},KS=class{initRecoverable(e){
this.firstAfterRepMap={},this.resyncFollows={},this.recoveryEnabled=N(e,"recoveryEnabled")?e.recoveryEnabled:_t.recoveryEnabled,this.recoveryEnabled&&(this.attemptInRepetitionRecovery=
zS)}getTokenToInsert(e){let t=ta(e,"",NaN,NaN,NaN,NaN,NaN,NaN);return t.isInsertedInRecovery=!0,t}canTokenTypeBeInsertedInRecovery(e){return!0}canTokenTypeBeDeletedInRecovery(e){
return!0}tryInRepetitionRecovery(e,t,r,n){let s=this.findReSyncTokenType(),i=this.exportLexerState(),o=[],a=!1,c=this.LA_FAST(1),l=this.LA_FAST(1),u=()=>{let f=this.
LA(0),d=this.errorMessageProvider.buildMismatchTokenMessage({expected:n,actual:c,previous:f,ruleName:this.getCurrRuleFullName()}),m=new pp(d,c,this.LA(0));m.resyncedTokens=
nn(o),this.SAVE_ERROR(m)};for(;!a;)if(this.tokenMatcher(l,n)){u();return}else if(r.call(this)){u(),e.apply(this,t);return}else this.tokenMatcher(l,s)?a=!0:(l=this.
SKIP_TOKEN(),this.addToResyncTokens(l,o));this.importLexerState(i)}shouldInRepetitionRecoveryBeTried(e,t,r){return!(r===!1||this.tokenMatcher(this.LA_FAST(1),e)||
this.isBackTracking()||this.canPerformInRuleRecovery(e,this.getFollowsForInRuleRecovery(e,t)))}getFollowsForInRuleRecovery(e,t){let r=this.getCurrentGrammarPath(
e,t);return this.getNextPossibleTokenTypes(r)}tryInRuleRecovery(e,t){if(this.canRecoverWithSingleTokenInsertion(e,t))return this.getTokenToInsert(e);if(this.canRecoverWithSingleTokenDeletion(
e)){let r=this.SKIP_TOKEN();return this.consumeToken(),r}throw new VS("sad sad panda")}canPerformInRuleRecovery(e,t){return this.canRecoverWithSingleTokenInsertion(
e,t)||this.canRecoverWithSingleTokenDeletion(e)}canRecoverWithSingleTokenInsertion(e,t){if(!this.canTokenTypeBeInsertedInRecovery(e)||z(t))return!1;let r=this.LA_FAST(
1);return gr(t,s=>this.tokenMatcher(r,s))!==void 0}canRecoverWithSingleTokenDeletion(e){return this.canTokenTypeBeDeletedInRecovery(e)?this.tokenMatcher(this.LA(
2),e):!1}isInCurrentRuleReSyncSet(e){let t=this.getCurrFollowKey(),r=this.getFollowSetFromFollowKey(t);return Te(r,e)}findReSyncTokenType(){let e=this.flattenFollowSet(),
t=this.LA_FAST(1),r=2;for(;;){let n=gr(e,s=>iS(t,s));if(n!==void 0)return n;t=this.LA(r),r++}}getCurrFollowKey(){if(this.RULE_STACK_IDX===0)return _o;let e=this.
currRuleShortName,t=this.getLastExplicitRuleOccurrenceIndex(),r=this.getPreviousExplicitRuleShortName();return{ruleName:this.shortRuleNameToFullName(e),idxInCallingRule:t,
inRule:this.shortRuleNameToFullName(r)}}buildFullFollowKeyStack(){let e=this.RULE_STACK,t=this.RULE_OCCURRENCE_STACK,r=this.RULE_STACK_IDX+1,n=new Array(r);for(let s=0;s<
r;s++)s===0?n[s]=_o:n[s]={ruleName:this.shortRuleNameToFullName(e[s]),idxInCallingRule:t[s],inRule:this.shortRuleNameToFullName(e[s-1])};return n}flattenFollowSet(){
let e=S(this.buildFullFollowKeyStack(),t=>this.getFollowSetFromFollowKey(t));return He(e)}getFollowSetFromFollowKey(e){if(e===_o)return[Yt];let t=e.ruleName+e.idxInCallingRule+
zu+e.inRule;return this.resyncFollows[t]}addToResyncTokens(e,t){return this.tokenMatcher(e,Yt)||t.push(e),t}reSyncTo(e){let t=[],r=this.LA_FAST(1);for(;this.tokenMatcher(
r,e)===!1;)r=this.SKIP_TOKEN(),this.addToResyncTokens(r,t);return nn(t)}attemptInRepetitionRecovery(e,t,r,n,s,i,o){}getCurrentGrammarPath(e,t){let r=this.getHumanReadableRuleStack(),
n=this.RULE_OCCURRENCE_STACK.slice(0,this.RULE_OCCURRENCE_STACK_IDX+1);return{ruleStack:r,occurrenceStack:n,lastTok:e,lastTokOccurrence:t}}getHumanReadableRuleStack(){
let e=this.RULE_STACK_IDX+1,t=new Array(e);for(let r=0;r<e;r++)t[r]=this.shortRuleNameToFullName(this.RULE_STACK[r]);return t}};function zS(e,t,r,n,s,i,o){let a=this.
getKeyForAutomaticLookahead(n,s),c=this.firstAfterRepMap[a];if(c===void 0){let d=this.getCurrRuleFullName(),m=this.getGAstProductions()[d];c=new i(m,s).startWalking(),
this.firstAfterRepMap[a]=c}let l=c.token,u=c.occurrence,f=c.isEndOfRule;this.RULE_STACK_IDX===0&&f&&l===void 0&&(l=Yt,u=1),!(l===void 0||u===void 0)&&this.shouldInRepetitionRecoveryBeTried(
l,u,o)&&this.tryInRepetitionRecovery(e,t,r,l)}var HS=4,Pt=8,qS=8,dp=1<<Pt,hp=2<<Pt,No=3<<Pt,Po=4<<Pt,ko=5<<Pt,Bn=6<<Pt;function bo(e,t,r){return r|t|e}var p0=32-
qS,WS=class{constructor(e){var t;this.maxLookahead=(t=e?.maxLookahead)!==null&&t!==void 0?t:_t.maxLookahead}validate(e){let t=this.validateNoLeftRecursion(e.rules);
if(z(t)){let r=this.validateEmptyOrAlternatives(e.rules),n=this.validateAmbiguousAlternationAlternatives(e.rules,this.maxLookahead),s=this.validateSomeNonEmptyLookaheadPath(
e.rules,this.maxLookahead);return[...t,...r,...n,...s]}return t}validateNoLeftRecursion(e){return Ce(e,t=>ip(t,t,Ht))}validateEmptyOrAlternatives(e){return Ce(e,
t=>SS(t,Ht))}validateAmbiguousAlternationAlternatives(e,t){return Ce(e,r=>OS(r,t,Ht))}validateSomeNonEmptyLookaheadPath(e,t){return kS(e,t,Ht)}buildLookaheadForAlternation(e){
return hS(e.prodOccurrence,e.rule,e.maxLookahead,e.hasPredicates,e.dynamicTokensEnabled,gS)}buildLookaheadForOptional(e){return mS(e.prodOccurrence,e.rule,e.maxLookahead,
e.dynamicTokensEnabled,ep(e.prodType),_S)}},YS=class{initLooksAhead(e){this.dynamicTokensEnabled=N(e,"dynamicTokensEnabled")?e.dynamicTokensEnabled:_t.dynamicTokensEnabled,
this.maxLookahead=N(e,"maxLookahead")?e.maxLookahead:_t.maxLookahead,this.lookaheadStrategy=N(e,"lookaheadStrategy")?e.lookaheadStrategy:new WS({maxLookahead:this.
maxLookahead}),this.lookAheadFuncsCache=new Map}preComputeLookaheadFunctions(e){P(e,t=>{this.TRACE_INIT(`${t.name} Rule Lookahead`,()=>{let{alternation:r,repetition:n,
option:s,repetitionMandatory:i,repetitionMandatoryWithSeparator:o,repetitionWithSeparator:a}=BS(t);P(r,c=>{let l=c.idx===0?"":c.idx;this.TRACE_INIT(`${rt(c)}${l}`,
()=>{let u=this.lookaheadStrategy.buildLookaheadForAlternation({prodOccurrence:c.idx,rule:t,maxLookahead:c.maxLookahead||this.maxLookahead,hasPredicates:c.hasPredicates,
dynamicTokensEnabled:this.dynamicTokensEnabled}),f=bo(this.fullRuleNameToShort[t.name],dp,c.idx);this.setLaFuncCache(f,u)})}),P(n,c=>{this.computeLookaheadFunc(
t,c.idx,No,"Repetition",c.maxLookahead,rt(c))}),P(s,c=>{this.computeLookaheadFunc(t,c.idx,hp,"Option",c.maxLookahead,rt(c))}),P(i,c=>{this.computeLookaheadFunc(
t,c.idx,Po,"RepetitionMandatory",c.maxLookahead,rt(c))}),P(o,c=>{this.computeLookaheadFunc(t,c.idx,Bn,"RepetitionMandatoryWithSeparator",c.maxLookahead,rt(c))}),
P(a,c=>{this.computeLookaheadFunc(t,c.idx,ko,"RepetitionWithSeparator",c.maxLookahead,rt(c))})})})}computeLookaheadFunc(e,t,r,n,s,i){this.TRACE_INIT(`${i}${t===
0?"":t}`,()=>{let o=this.lookaheadStrategy.buildLookaheadForOptional({prodOccurrence:t,rule:e,maxLookahead:s||this.maxLookahead,dynamicTokensEnabled:this.dynamicTokensEnabled,
prodType:n}),a=bo(this.fullRuleNameToShort[e.name],r,t);this.setLaFuncCache(a,o)})}getKeyForAutomaticLookahead(e,t){return bo(this.currRuleShortName,e,t)}getLaFuncFromCache(e){
return this.lookAheadFuncsCache.get(e)}setLaFuncCache(e,t){this.lookAheadFuncsCache.set(e,t)}},XS=class extends xr{constructor(){super(...arguments),this.dslMethods=
{option:[],alternation:[],repetition:[],repetitionWithSeparator:[],repetitionMandatory:[],repetitionMandatoryWithSeparator:[]}}reset(){this.dslMethods={option:[],
alternation:[],repetition:[],repetitionWithSeparator:[],repetitionMandatory:[],repetitionMandatoryWithSeparator:[]}}visitOption(e){this.dslMethods.option.push(e)}visitRepetitionWithSeparator(e){
this.dslMethods.repetitionWithSeparator.push(e)}visitRepetitionMandatory(e){this.dslMethods.repetitionMandatory.push(e)}visitRepetitionMandatoryWithSeparator(e){
this.dslMethods.repetitionMandatoryWithSeparator.push(e)}visitRepetition(e){this.dslMethods.repetition.push(e)}visitAlternation(e){this.dslMethods.alternation.push(
e)}},zn=new XS;function BS(e){zn.reset(),e.accept(zn);let t=zn.dslMethods;return zn.reset(),t}function Xl(e,t){isNaN(e.startOffset)===!0?(e.startOffset=t.startOffset,
e.endOffset=t.endOffset):e.endOffset<t.endOffset&&(e.endOffset=t.endOffset)}function Bl(e,t){isNaN(e.startOffset)===!0?(e.startOffset=t.startOffset,e.startColumn=
t.startColumn,e.startLine=t.startLine,e.endOffset=t.endOffset,e.endColumn=t.endColumn,e.endLine=t.endLine):e.endOffset<t.endOffset&&(e.endOffset=t.endOffset,e.endColumn=
t.endColumn,e.endLine=t.endLine)}function QS(e,t,r){e.children[r]===void 0?e.children[r]=[t]:e.children[r].push(t)}function JS(e,t,r){e.children[t]===void 0?e.children[t]=
[r]:e.children[t].push(r)}var ZS="name";function mp(e,t){Object.defineProperty(e,ZS,{enumerable:!1,configurable:!0,writable:!1,value:t})}function US(e,t){let r=Se(
e),n=r.length;for(let s=0;s<n;s++){let i=r[s],o=e[i],a=o.length;for(let c=0;c<a;c++){let l=o[c];l.tokenTypeIdx===void 0&&this[l.name](l.children,t)}}}function eO(e,t){
let r=function(){};mp(r,e+"BaseSemantics");let n={visit:function(s,i){if($(s)&&(s=s[0]),!gt(s))return this[s.name](s.children,i)},validateVisitor:function(){let s=rO(
this,t);if(!z(s)){let i=S(s,o=>o.msg);throw Error(`Errors Detected in CST Visitor <${this.constructor.name}>:
	${i.join(`

`).replace(/\n/g,`
	`)}`)}}};return r.prototype=n,r.prototype.constructor=r,r._RULE_NAMES=t,r}function tO(e,t,r){let n=function(){};mp(n,e+"BaseSemanticsWithDefaults");let s=Object.
create(r.prototype);return P(t,i=>{s[i]=US}),n.prototype=s,n.prototype.constructor=n,n}var Ro;(function(e){e[e.REDUNDANT_METHOD=0]="REDUNDANT_METHOD",e[e.MISSING_METHOD=
1]="MISSING_METHOD"})(Ro||(Ro={}));function rO(e,t){return nO(e,t)}function nO(e,t){let r=$e(t,s=>bt(e[s])===!1),n=S(r,s=>({msg:`Missing visitor method: <${s}> \
on ${e.constructor.name} CST Visitor.`,type:Ro.MISSING_METHOD,methodName:s}));return dn(n)}var sO=class{initTreeBuilder(e){if(this.CST_STACK=[],this.outputCst=e.
outputCst,this.nodeLocationTracking=N(e,"nodeLocationTracking")?e.nodeLocationTracking:_t.nodeLocationTracking,!this.outputCst)this.cstInvocationStateUpdate=le,
this.cstFinallyStateUpdate=le,this.cstPostTerminal=le,this.cstPostNonTerminal=le,this.cstPostRule=le;else if(/full/i.test(this.nodeLocationTracking))this.recoveryEnabled?
(this.setNodeLocationFromToken=Bl,this.setNodeLocationFromNode=Bl,this.cstPostRule=le,this.setInitialNodeLocation=this.setInitialNodeLocationFullRecovery):(this.
setNodeLocationFromToken=le,this.setNodeLocationFromNode=le,this.cstPostRule=this.cstPostRuleFull,this.setInitialNodeLocation=this.setInitialNodeLocationFullRegular);else if(/onlyOffset/i.
test(this.nodeLocationTracking))this.recoveryEnabled?(this.setNodeLocationFromToken=Xl,this.setNodeLocationFromNode=Xl,this.cstPostRule=le,this.setInitialNodeLocation=
this.setInitialNodeLocationOnlyOffsetRecovery):(this.setNodeLocationFromToken=le,this.setNodeLocationFromNode=le,this.cstPostRule=this.cstPostRuleOnlyOffset,this.
setInitialNodeLocation=this.setInitialNodeLocationOnlyOffsetRegular);else if(/none/i.test(this.nodeLocationTracking))this.setNodeLocationFromToken=le,this.setNodeLocationFromNode=
le,this.cstPostRule=le,this.setInitialNodeLocation=le;else throw Error(`Invalid <nodeLocationTracking> config option: "${e.nodeLocationTracking}"`)}setInitialNodeLocationOnlyOffsetRecovery(e){
e.location={startOffset:NaN,endOffset:NaN}}setInitialNodeLocationOnlyOffsetRegular(e){e.location={startOffset:this.LA_FAST(1).startOffset,endOffset:NaN}}setInitialNodeLocationFullRecovery(e){
e.location={startOffset:NaN,startLine:NaN,startColumn:NaN,endOffset:NaN,endLine:NaN,endColumn:NaN}}setInitialNodeLocationFullRegular(e){let t=this.LA_FAST(1);e.
location={startOffset:t.startOffset,startLine:t.startLine,startColumn:t.startColumn,endOffset:NaN,endLine:NaN,endColumn:NaN}}cstInvocationStateUpdate(e){let t={
name:e,children:Object.create(null)};this.setInitialNodeLocation(t),this.CST_STACK.push(t)}cstFinallyStateUpdate(){this.CST_STACK.pop()}cstPostRuleFull(e){let t=this.
LA(0),r=e.location;r.startOffset<=t.startOffset?(r.endOffset=t.endOffset,r.endLine=t.endLine,r.endColumn=t.endColumn):(r.startOffset=NaN,r.startLine=NaN,r.startColumn=
NaN)}cstPostRuleOnlyOffset(e){let t=this.LA(0),r=e.location;r.startOffset<=t.startOffset?r.endOffset=t.endOffset:r.startOffset=NaN}cstPostTerminal(e,t){let r=this.
CST_STACK[this.CST_STACK.length-1];QS(r,t,e),this.setNodeLocationFromToken(r.location,t)}cstPostNonTerminal(e,t){let r=this.CST_STACK[this.CST_STACK.length-1];JS(
r,t,e),this.setNodeLocationFromNode(r.location,e.location)}getBaseCstVisitorConstructor(){if(gt(this.baseCstVisitorConstructor)){let e=eO(this.className,Se(this.
gastProductionsCache));return this.baseCstVisitorConstructor=e,e}return this.baseCstVisitorConstructor}getBaseCstVisitorConstructorWithDefaults(){if(gt(this.baseCstVisitorWithDefaultsConstructor)){
let e=tO(this.className,Se(this.gastProductionsCache),this.getBaseCstVisitorConstructor());return this.baseCstVisitorWithDefaultsConstructor=e,e}return this.baseCstVisitorWithDefaultsConstructor}getPreviousExplicitRuleShortName(){
return this.RULE_STACK[this.RULE_STACK_IDX-1]}getLastExplicitRuleOccurrenceIndex(){return this.RULE_OCCURRENCE_STACK[this.RULE_OCCURRENCE_STACK_IDX]}},iO=class{initLexerAdapter(){
this.tokVector=[],this.tokVectorLength=0,this.currIdx=-1}set input(e){if(this.selfAnalysisDone!==!0)throw Error("Missing <performSelfAnalysis> invocation at the\
 end of the Parser's constructor.");this.reset(),this.tokVector=e,this.tokVectorLength=e.length}get input(){return this.tokVector}SKIP_TOKEN(){return this.currIdx<=
this.tokVectorLength-2?(this.consumeToken(),this.LA_FAST(1)):_r}LA_FAST(e){let t=this.currIdx+e;return this.tokVector[t]}LA(e){let t=this.currIdx+e;return t<0||
this.tokVectorLength<=t?_r:this.tokVector[t]}consumeToken(){this.currIdx++}exportLexerState(){return this.currIdx}importLexerState(e){this.currIdx=e}resetLexerState(){
this.currIdx=-1}moveToTerminatedState(){this.currIdx=this.tokVectorLength-1}getLexerPosition(){return this.exportLexerState()}},oO=class{ACTION(e){return e.call(
this)}consume(e,t,r){return this.consumeInternal(t,e,r)}subrule(e,t,r){return this.subruleInternal(t,e,r)}option(e,t){return this.optionInternal(t,e)}or(e,t){return this.
orInternal(t,e)}many(e,t){return this.manyInternal(e,t)}atLeastOne(e,t){return this.atLeastOneInternal(e,t)}CONSUME(e,t){return this.consumeInternal(e,0,t)}CONSUME1(e,t){
return this.consumeInternal(e,1,t)}CONSUME2(e,t){return this.consumeInternal(e,2,t)}CONSUME3(e,t){return this.consumeInternal(e,3,t)}CONSUME4(e,t){return this.consumeInternal(
e,4,t)}CONSUME5(e,t){return this.consumeInternal(e,5,t)}CONSUME6(e,t){return this.consumeInternal(e,6,t)}CONSUME7(e,t){return this.consumeInternal(e,7,t)}CONSUME8(e,t){
return this.consumeInternal(e,8,t)}CONSUME9(e,t){return this.consumeInternal(e,9,t)}SUBRULE(e,t){return this.subruleInternal(e,0,t)}SUBRULE1(e,t){return this.subruleInternal(
e,1,t)}SUBRULE2(e,t){return this.subruleInternal(e,2,t)}SUBRULE3(e,t){return this.subruleInternal(e,3,t)}SUBRULE4(e,t){return this.subruleInternal(e,4,t)}SUBRULE5(e,t){
return this.subruleInternal(e,5,t)}SUBRULE6(e,t){return this.subruleInternal(e,6,t)}SUBRULE7(e,t){return this.subruleInternal(e,7,t)}SUBRULE8(e,t){return this.subruleInternal(
e,8,t)}SUBRULE9(e,t){return this.subruleInternal(e,9,t)}OPTION(e){return this.optionInternal(e,0)}OPTION1(e){return this.optionInternal(e,1)}OPTION2(e){return this.
optionInternal(e,2)}OPTION3(e){return this.optionInternal(e,3)}OPTION4(e){return this.optionInternal(e,4)}OPTION5(e){return this.optionInternal(e,5)}OPTION6(e){
return this.optionInternal(e,6)}OPTION7(e){return this.optionInternal(e,7)}OPTION8(e){return this.optionInternal(e,8)}OPTION9(e){return this.optionInternal(e,9)}OR(e){
return this.orInternal(e,0)}OR1(e){return this.orInternal(e,1)}OR2(e){return this.orInternal(e,2)}OR3(e){return this.orInternal(e,3)}OR4(e){return this.orInternal(
e,4)}OR5(e){return this.orInternal(e,5)}OR6(e){return this.orInternal(e,6)}OR7(e){return this.orInternal(e,7)}OR8(e){return this.orInternal(e,8)}OR9(e){return this.
orInternal(e,9)}MANY(e){this.manyInternal(0,e)}MANY1(e){this.manyInternal(1,e)}MANY2(e){this.manyInternal(2,e)}MANY3(e){this.manyInternal(3,e)}MANY4(e){this.manyInternal(
4,e)}MANY5(e){this.manyInternal(5,e)}MANY6(e){this.manyInternal(6,e)}MANY7(e){this.manyInternal(7,e)}MANY8(e){this.manyInternal(8,e)}MANY9(e){this.manyInternal(
9,e)}MANY_SEP(e){this.manySepFirstInternal(0,e)}MANY_SEP1(e){this.manySepFirstInternal(1,e)}MANY_SEP2(e){this.manySepFirstInternal(2,e)}MANY_SEP3(e){this.manySepFirstInternal(
3,e)}MANY_SEP4(e){this.manySepFirstInternal(4,e)}MANY_SEP5(e){this.manySepFirstInternal(5,e)}MANY_SEP6(e){this.manySepFirstInternal(6,e)}MANY_SEP7(e){this.manySepFirstInternal(
7,e)}MANY_SEP8(e){this.manySepFirstInternal(8,e)}MANY_SEP9(e){this.manySepFirstInternal(9,e)}AT_LEAST_ONE(e){this.atLeastOneInternal(0,e)}AT_LEAST_ONE1(e){return this.
atLeastOneInternal(1,e)}AT_LEAST_ONE2(e){this.atLeastOneInternal(2,e)}AT_LEAST_ONE3(e){this.atLeastOneInternal(3,e)}AT_LEAST_ONE4(e){this.atLeastOneInternal(4,e)}AT_LEAST_ONE5(e){
this.atLeastOneInternal(5,e)}AT_LEAST_ONE6(e){this.atLeastOneInternal(6,e)}AT_LEAST_ONE7(e){this.atLeastOneInternal(7,e)}AT_LEAST_ONE8(e){this.atLeastOneInternal(
8,e)}AT_LEAST_ONE9(e){this.atLeastOneInternal(9,e)}AT_LEAST_ONE_SEP(e){this.atLeastOneSepFirstInternal(0,e)}AT_LEAST_ONE_SEP1(e){this.atLeastOneSepFirstInternal(
1,e)}AT_LEAST_ONE_SEP2(e){this.atLeastOneSepFirstInternal(2,e)}AT_LEAST_ONE_SEP3(e){this.atLeastOneSepFirstInternal(3,e)}AT_LEAST_ONE_SEP4(e){this.atLeastOneSepFirstInternal(
4,e)}AT_LEAST_ONE_SEP5(e){this.atLeastOneSepFirstInternal(5,e)}AT_LEAST_ONE_SEP6(e){this.atLeastOneSepFirstInternal(6,e)}AT_LEAST_ONE_SEP7(e){this.atLeastOneSepFirstInternal(
7,e)}AT_LEAST_ONE_SEP8(e){this.atLeastOneSepFirstInternal(8,e)}AT_LEAST_ONE_SEP9(e){this.atLeastOneSepFirstInternal(9,e)}RULE(e,t,r=os){if(Te(this.definedRulesNames,
e)){let i={message:Ht.buildDuplicateRuleNameError({topLevelRule:e,grammarName:this.className}),type:ye.DUPLICATE_RULE_NAME,ruleName:e};this.definitionErrors.push(
i)}this.definedRulesNames.push(e);let n=this.defineRule(e,t,r);return this[e]=n,n}OVERRIDE_RULE(e,t,r=os){let n=LS(e,this.definedRulesNames,this.className);this.
definitionErrors=this.definitionErrors.concat(n);let s=this.defineRule(e,t,r);return this[e]=s,s}BACKTRACK(e,t){var r;let n=(r=e.coreRule)!==null&&r!==void 0?r:
e;return function(){this.isBackTrackingStack.push(1);let s=this.saveRecogState();try{return n.apply(this,t),!0}catch(i){if(ss(i))return!1;throw i}finally{this.reloadRecogState(
s),this.isBackTrackingStack.pop()}}}getGAstProductions(){return this.gastProductionsCache}getSerializedGastProductions(){return aL(oe(this.gastProductionsCache))}},
aO=class{initRecognizerEngine(e,t){if(this.className=this.constructor.name,this.shortRuleNameToFull={},this.fullRuleNameToShort={},this.ruleShortNameIdx=256,this.
tokenMatcher=ns,this.subruleIdx=0,this.currRuleShortName=0,this.definedRulesNames=[],this.tokensMap={},this.isBackTrackingStack=[],this.RULE_STACK=[],this.RULE_STACK_IDX=
-1,this.RULE_OCCURRENCE_STACK=[],this.RULE_OCCURRENCE_STACK_IDX=-1,this.gastProductionsCache={},N(t,"serializedGrammar"))throw Error(`The Parser's configuration\
 can no longer contain a <serializedGrammar> property.
	See: https://chevrotain.io/docs/changes/BREAKING_CHANGES.html#_6-0-0
	For Further details.`);if($(e)){if(z(e))throw Error(`A Token Vocabulary cannot be empty.
	Note that the first argument for the parser constructor
	is no longer a Token vector (since v4.0).`);if(typeof e[0].startOffset=="number")throw Error(`The Parser constructor no longer accepts a token vector as the fi\
rst argument.
	See: https://chevrotain.io/docs/changes/BREAKING_CHANGES.html#_4-0-0
	For Further details.`)}if($(e))this.tokensMap=Ne(e,(s,i)=>(s[i.name]=i,s),{});else if(N(e,"modes")&&qe(He(oe(e.modes)),tS)){let s=He(oe(e.modes)),i=Zo(s);this.
tokensMap=Ne(i,(o,a)=>(o[a.name]=a,o),{})}else if(De(e))this.tokensMap=Ee(e);else throw new Error("<tokensDictionary> argument must be An Array of Token constru\
ctors, A dictionary of Token constructors or an IMultiModeLexerDefinition");this.tokensMap.EOF=Yt;let r=N(e,"modes")?He(oe(e.modes)):oe(e),n=qe(r,s=>z(s.categoryMatches));
this.tokenMatcher=n?ns:mn,gn(oe(this.tokensMap))}defineRule(e,t,r){if(this.selfAnalysisDone)throw Error(`Grammar rule <${e}> may not be defined after the 'perfo\
rmSelfAnalysis' method has been called'
Make sure that all grammar rule definitions are done before 'performSelfAnalysis' is called.`);let n=N(r,"resyncEnabled")?r.resyncEnabled:os.resyncEnabled,s=N(r,
"recoveryValueFunc")?r.recoveryValueFunc:os.recoveryValueFunc,i=this.ruleShortNameIdx<<HS+Pt;this.ruleShortNameIdx++,this.shortRuleNameToFull[i]=e,this.fullRuleNameToShort[e]=
i;let o;return this.outputCst===!0?o=function(...u){try{this.ruleInvocationStateUpdate(i,e,this.subruleIdx),t.apply(this,u);let f=this.CST_STACK[this.CST_STACK.
length-1];return this.cstPostRule(f),f}catch(f){return this.invokeRuleCatch(f,n,s)}finally{this.ruleFinallyStateUpdate()}}:o=function(...u){try{return this.ruleInvocationStateUpdate(
i,e,this.subruleIdx),t.apply(this,u)}catch(f){return this.invokeRuleCatch(f,n,s)}finally{this.ruleFinallyStateUpdate()}},Object.assign(function(...u){this.onBeforeParse(
e);try{return o.apply(this,u)}finally{this.onAfterParse(e)}},{ruleName:e,originalGrammarAction:t,coreRule:o})}invokeRuleCatch(e,t,r){let n=this.RULE_STACK_IDX===
0,s=t&&!this.isBackTracking()&&this.recoveryEnabled;if(ss(e)){let i=e;if(s){let o=this.findReSyncTokenType();if(this.isInCurrentRuleReSyncSet(o))if(i.resyncedTokens=
this.reSyncTo(o),this.outputCst){let a=this.CST_STACK[this.CST_STACK.length-1];return a.recoveredNode=!0,a}else return r(e);else{if(this.outputCst){let a=this.CST_STACK[this.
CST_STACK.length-1];a.recoveredNode=!0,i.partialCstResult=a}throw i}}else{if(n)return this.moveToTerminatedState(),r(e);throw i}}else throw e}optionInternal(e,t){
let r=this.getKeyForAutomaticLookahead(hp,t);return this.optionInternalLogic(e,t,r)}optionInternalLogic(e,t,r){let n=this.getLaFuncFromCache(r),s;if(typeof e!="\
function"){s=e.DEF;let i=e.GATE;if(i!==void 0){let o=n;n=()=>i.call(this)&&o.call(this)}}else s=e;if(n.call(this)===!0)return s.call(this)}atLeastOneInternal(e,t){
let r=this.getKeyForAutomaticLookahead(Po,e);return this.atLeastOneInternalLogic(e,t,r)}atLeastOneInternalLogic(e,t,r){let n=this.getLaFuncFromCache(r),s;if(typeof t!=
"function"){s=t.DEF;let i=t.GATE;if(i!==void 0){let o=n;n=()=>i.call(this)&&o.call(this)}}else s=t;if(n.call(this)===!0){let i=this.doSingleRepetition(s);for(;n.
call(this)===!0&&i===!0;)i=this.doSingleRepetition(s)}else throw this.raiseEarlyExitException(e,J.REPETITION_MANDATORY,t.ERR_MSG);this.attemptInRepetitionRecovery(
this.atLeastOneInternal,[e,t],n,Po,e,fS)}atLeastOneSepFirstInternal(e,t){let r=this.getKeyForAutomaticLookahead(Bn,e);this.atLeastOneSepFirstInternalLogic(e,t,r)}atLeastOneSepFirstInternalLogic(e,t,r){
let n=t.DEF,s=t.SEP;if(this.getLaFuncFromCache(r).call(this)===!0){n.call(this);let o=()=>this.tokenMatcher(this.LA_FAST(1),s);for(;this.tokenMatcher(this.LA_FAST(
1),s)===!0;)this.CONSUME(s),n.call(this);this.attemptInRepetitionRecovery(this.repetitionSepSecondInternal,[e,s,o,n,Wl],o,Bn,e,Wl)}else throw this.raiseEarlyExitException(
e,J.REPETITION_MANDATORY_WITH_SEPARATOR,t.ERR_MSG)}manyInternal(e,t){let r=this.getKeyForAutomaticLookahead(No,e);return this.manyInternalLogic(e,t,r)}manyInternalLogic(e,t,r){
let n=this.getLaFuncFromCache(r),s;if(typeof t!="function"){s=t.DEF;let o=t.GATE;if(o!==void 0){let a=n;n=()=>o.call(this)&&a.call(this)}}else s=t;let i=!0;for(;n.
call(this)===!0&&i===!0;)i=this.doSingleRepetition(s);this.attemptInRepetitionRecovery(this.manyInternal,[e,t],n,No,e,pS,i)}manySepFirstInternal(e,t){let r=this.
getKeyForAutomaticLookahead(ko,e);this.manySepFirstInternalLogic(e,t,r)}manySepFirstInternalLogic(e,t,r){let n=t.DEF,s=t.SEP;if(this.getLaFuncFromCache(r).call(
this)===!0){n.call(this);let o=()=>this.tokenMatcher(this.LA_FAST(1),s);for(;this.tokenMatcher(this.LA_FAST(1),s)===!0;)this.CONSUME(s),n.call(this);this.attemptInRepetitionRecovery(
this.repetitionSepSecondInternal,[e,s,o,n,ql],o,ko,e,ql)}}repetitionSepSecondInternal(e,t,r,n,s){for(;r();)this.CONSUME(t),n.call(this);this.attemptInRepetitionRecovery(
this.repetitionSepSecondInternal,[e,t,r,n,s],r,Bn,e,s)}doSingleRepetition(e){let t=this.getLexerPosition();return e.call(this),this.getLexerPosition()>t}orInternal(e,t){
let r=this.getKeyForAutomaticLookahead(dp,t),n=$(e)?e:e.DEF,i=this.getLaFuncFromCache(r).call(this,n);if(i!==void 0)return n[i].ALT.call(this);this.raiseNoAltException(
t,e.ERR_MSG)}ruleFinallyStateUpdate(){this.RULE_STACK_IDX--,this.RULE_OCCURRENCE_STACK_IDX--,this.RULE_STACK_IDX>=0&&(this.currRuleShortName=this.RULE_STACK[this.
RULE_STACK_IDX]),this.cstFinallyStateUpdate()}subruleInternal(e,t,r){let n;try{let s=r!==void 0?r.ARGS:void 0;return this.subruleIdx=t,n=e.coreRule.apply(this,s),
this.cstPostNonTerminal(n,r!==void 0&&r.LABEL!==void 0?r.LABEL:e.ruleName),n}catch(s){throw this.subruleInternalError(s,r,e.ruleName)}}subruleInternalError(e,t,r){
throw ss(e)&&e.partialCstResult!==void 0&&(this.cstPostNonTerminal(e.partialCstResult,t!==void 0&&t.LABEL!==void 0?t.LABEL:r),delete e.partialCstResult),e}consumeInternal(e,t,r){
let n;try{let s=this.LA_FAST(1);this.tokenMatcher(s,e)===!0?(this.consumeToken(),n=s):this.consumeInternalError(e,s,r)}catch(s){n=this.consumeInternalRecovery(e,
t,s)}return this.cstPostTerminal(r!==void 0&&r.LABEL!==void 0?r.LABEL:e.name,n),n}consumeInternalError(e,t,r){let n,s=this.LA(0);throw r!==void 0&&r.ERR_MSG?n=r.
ERR_MSG:n=this.errorMessageProvider.buildMismatchTokenMessage({expected:e,actual:t,previous:s,ruleName:this.getCurrRuleFullName()}),this.SAVE_ERROR(new pp(n,t,s))}consumeInternalRecovery(e,t,r){
if(this.recoveryEnabled&&r.name==="MismatchedTokenException"&&!this.isBackTracking()){let n=this.getFollowsForInRuleRecovery(e,t);try{return this.tryInRuleRecovery(
e,n)}catch(s){throw s.name===fp?r:s}}else throw r}saveRecogState(){let e=this.errors,t=this.RULE_STACK.slice(0,this.RULE_STACK_IDX+1);return{errors:e,lexerState:this.
exportLexerState(),RULE_STACK:t,CST_STACK:this.CST_STACK}}reloadRecogState(e){this.errors=e.errors,this.importLexerState(e.lexerState);let t=e.RULE_STACK;for(let r=0;r<
t.length;r++)this.RULE_STACK[r]=t[r];this.RULE_STACK_IDX=t.length-1,this.RULE_STACK_IDX>=0&&(this.currRuleShortName=this.RULE_STACK[this.RULE_STACK_IDX])}ruleInvocationStateUpdate(e,t,r){
this.RULE_OCCURRENCE_STACK[++this.RULE_OCCURRENCE_STACK_IDX]=r,this.RULE_STACK[++this.RULE_STACK_IDX]=e,this.currRuleShortName=e,this.cstInvocationStateUpdate(t)}isBackTracking(){
return this.isBackTrackingStack.length!==0}getCurrRuleFullName(){let e=this.currRuleShortName;return this.shortRuleNameToFull[e]}shortRuleNameToFullName(e){return this.
shortRuleNameToFull[e]}isAtEndOfInput(){return this.tokenMatcher(this.LA(1),Yt)}reset(){this.resetLexerState(),this.subruleIdx=0,this.currRuleShortName=0,this.isBackTrackingStack=
[],this.errors=[],this.RULE_STACK_IDX=-1,this.RULE_OCCURRENCE_STACK_IDX=-1,this.CST_STACK=[]}onBeforeParse(e){for(let t=0;t<this.maxLookahead+1;t++)this.tokVector.
push(_r)}onAfterParse(e){if(this.isAtEndOfInput()===!1){let t=this.LA(1),r=this.errorMessageProvider.buildNotAllInputParsedMessage({firstRedundant:t,ruleName:this.
getCurrRuleFullName()});this.SAVE_ERROR(new GS(r,t))}for(;this.tokVector.at(-1)===_r;)this.tokVector.pop()}},cO=class{initErrorHandler(e){this._errors=[],this.errorMessageProvider=
N(e,"errorMessageProvider")?e.errorMessageProvider:_t.errorMessageProvider}SAVE_ERROR(e){if(ss(e))return e.context={ruleStack:this.getHumanReadableRuleStack(),ruleOccurrenceStack:this.
RULE_OCCURRENCE_STACK.slice(0,this.RULE_OCCURRENCE_STACK_IDX+1)},this._errors.push(e),e;throw Error("Trying to save an Error which is not a RecognitionException")}get errors(){
return Ee(this._errors)}set errors(e){this._errors=e}raiseEarlyExitException(e,t,r){let n=this.getCurrRuleFullName(),s=this.getGAstProductions()[n],o=na(e,s,t,this.
maxLookahead)[0],a=[];for(let l=1;l<=this.maxLookahead;l++)a.push(this.LA(l));let c=this.errorMessageProvider.buildEarlyExitMessage({expectedIterationPaths:o,actual:a,
previous:this.LA(0),customUserDescription:r,ruleName:n});throw this.SAVE_ERROR(new jS(c,this.LA(1),this.LA(0)))}raiseNoAltException(e,t){let r=this.getCurrRuleFullName(),
n=this.getGAstProductions()[r],s=ra(e,n,this.maxLookahead),i=[];for(let c=1;c<=this.maxLookahead;c++)i.push(this.LA(c));let o=this.LA(0),a=this.errorMessageProvider.
buildNoViableAltMessage({expectedPathsPerAlt:s,actual:i,previous:o,customUserDescription:t,ruleName:this.getCurrRuleFullName()});throw this.SAVE_ERROR(new $S(a,
this.LA(1),o))}},lO=class{initContentAssist(){}computeContentAssist(e,t){let r=this.gastProductionsCache[e];if(gt(r))throw Error(`Rule ->${e}<- does not exist i\
n this grammar.`);return Uu([r],t,this.tokenMatcher,this.maxLookahead)}getNextPossibleTokenTypes(e){let t=Ye(e.ruleStack),n=this.getGAstProductions()[t];return new uS(
n,e).startWalking()}},Es={description:"This Object indicates the Parser is during Recording Phase"};Object.freeze(Es);var Ql=!0,Jl=Math.pow(2,Pt)-1,gp=As({name:"\
RECORDING_PHASE_TOKEN",pattern:pe.NA});gn([gp]);var _p=ta(gp,`This IToken indicates the Parser is in Recording Phase
	See: https://chevrotain.io/docs/guide/internals.html#grammar-recording for details`,-1,-1,-1,-1,-1,-1);Object.freeze(_p);var uO={name:`This CSTNode indicates t\
he Parser is in Recording Phase
	See: https://chevrotain.io/docs/guide/internals.html#grammar-recording for details`,children:{}},pO=class{initGastRecorder(e){this.recordingProdStack=[],this.RECORDING_PHASE=
!1}enableRecording(){this.RECORDING_PHASE=!0,this.TRACE_INIT("Enable Recording",()=>{for(let e=0;e<10;e++){let t=e>0?e:"";this[`CONSUME${t}`]=function(r,n){return this.
consumeInternalRecord(r,e,n)},this[`SUBRULE${t}`]=function(r,n){return this.subruleInternalRecord(r,e,n)},this[`OPTION${t}`]=function(r){return this.optionInternalRecord(
r,e)},this[`OR${t}`]=function(r){return this.orInternalRecord(r,e)},this[`MANY${t}`]=function(r){this.manyInternalRecord(e,r)},this[`MANY_SEP${t}`]=function(r){
this.manySepFirstInternalRecord(e,r)},this[`AT_LEAST_ONE${t}`]=function(r){this.atLeastOneInternalRecord(e,r)},this[`AT_LEAST_ONE_SEP${t}`]=function(r){this.atLeastOneSepFirstInternalRecord(
e,r)}}this.consume=function(e,t,r){return this.consumeInternalRecord(t,e,r)},this.subrule=function(e,t,r){return this.subruleInternalRecord(t,e,r)},this.option=
function(e,t){return this.optionInternalRecord(t,e)},this.or=function(e,t){return this.orInternalRecord(t,e)},this.many=function(e,t){this.manyInternalRecord(e,
t)},this.atLeastOne=function(e,t){this.atLeastOneInternalRecord(e,t)},this.ACTION=this.ACTION_RECORD,this.BACKTRACK=this.BACKTRACK_RECORD,this.LA=this.LA_RECORD})}disableRecording(){
this.RECORDING_PHASE=!1,this.TRACE_INIT("Deleting Recording methods",()=>{let e=this;for(let t=0;t<10;t++){let r=t>0?t:"";delete e[`CONSUME${r}`],delete e[`SUBR\
ULE${r}`],delete e[`OPTION${r}`],delete e[`OR${r}`],delete e[`MANY${r}`],delete e[`MANY_SEP${r}`],delete e[`AT_LEAST_ONE${r}`],delete e[`AT_LEAST_ONE_SEP${r}`]}
delete e.consume,delete e.subrule,delete e.option,delete e.or,delete e.many,delete e.atLeastOne,delete e.ACTION,delete e.BACKTRACK,delete e.LA})}ACTION_RECORD(e){}BACKTRACK_RECORD(e,t){
return()=>!0}LA_RECORD(e){return _r}topLevelRuleRecord(e,t){try{let r=new Ar({definition:[],name:e});return r.name=e,this.recordingProdStack.push(r),t.call(this),
this.recordingProdStack.pop(),r}catch(r){if(r.KNOWN_RECORDER_ERROR!==!0)try{r.message=r.message+`
	 This error was thrown during the "grammar recording phase" For more info see:
	https://chevrotain.io/docs/guide/internals.html#grammar-recording`}catch{throw r}throw r}}optionInternalRecord(e,t){return Yr.call(this,Ie,e,t)}atLeastOneInternalRecord(e,t){
Yr.call(this,at,t,e)}atLeastOneSepFirstInternalRecord(e,t){Yr.call(this,ct,t,e,Ql)}manyInternalRecord(e,t){Yr.call(this,ae,t,e)}manySepFirstInternalRecord(e,t){
Yr.call(this,Be,t,e,Ql)}orInternalRecord(e,t){return fO.call(this,e,t)}subruleInternalRecord(e,t,r){if(is(t),!e||N(e,"ruleName")===!1){let o=new Error(`<SUBRULE${Zl(
t)}> argument is invalid expecting a Parser method reference but got: <${JSON.stringify(e)}>
 inside top level rule: <${this.recordingProdStack[0].name}>`);throw o.KNOWN_RECORDER_ERROR=!0,o}let n=qt(this.recordingProdStack),s=e.ruleName,i=new Pe({idx:t,
nonTerminalName:s,label:r?.LABEL,referencedRule:void 0});return n.definition.push(i),this.outputCst?uO:Es}consumeInternalRecord(e,t,r){if(is(t),!Qu(e)){let i=new Error(
`<CONSUME${Zl(t)}> argument is invalid expecting a TokenType reference but got: <${JSON.stringify(e)}>
 inside top level rule: <${this.recordingProdStack[0].name}>`);throw i.KNOWN_RECORDER_ERROR=!0,i}let n=qt(this.recordingProdStack),s=new Q({idx:t,terminalType:e,
label:r?.LABEL});return n.definition.push(s),_p}};function Yr(e,t,r,n=!1){is(r);let s=qt(this.recordingProdStack),i=bt(t)?t:t.DEF,o=new e({definition:[],idx:r});
return n&&(o.separator=t.SEP),N(t,"MAX_LOOKAHEAD")&&(o.maxLookahead=t.MAX_LOOKAHEAD),this.recordingProdStack.push(o),i.call(this),s.definition.push(o),this.recordingProdStack.
pop(),Es}function fO(e,t){is(t);let r=qt(this.recordingProdStack),n=$(e)===!1,s=n===!1?e:e.DEF,i=new Qe({definition:[],idx:t,ignoreAmbiguities:n&&e.IGNORE_AMBIGUITIES===
!0});N(e,"MAX_LOOKAHEAD")&&(i.maxLookahead=e.MAX_LOOKAHEAD);let o=Gu(s,a=>bt(a.GATE));return i.hasPredicates=o,r.definition.push(i),P(s,a=>{let c=new Le({definition:[]});
i.definition.push(c),N(a,"IGNORE_AMBIGUITIES")?c.ignoreAmbiguities=a.IGNORE_AMBIGUITIES:N(a,"GATE")&&(c.ignoreAmbiguities=!0),this.recordingProdStack.push(c),a.
ALT.call(this),this.recordingProdStack.pop()}),Es}function Zl(e){return e===0?"":`${e}`}function is(e){if(e<0||e>Jl){let t=new Error(`Invalid DSL Method idx val\
ue: <${e}>
	Idx value must be a none negative value smaller than ${Jl+1}`);throw t.KNOWN_RECORDER_ERROR=!0,t}}var dO=class{initPerformanceTracer(e){if(N(e,"traceInitPerf")){
let t=e.traceInitPerf,r=typeof t=="number";this.traceInitMaxIdent=r?t:1/0,this.traceInitPerf=r?t>0:t}else this.traceInitMaxIdent=0,this.traceInitPerf=_t.traceInitPerf;
this.traceInitIndent=-1}TRACE_INIT(e,t){if(this.traceInitPerf===!0){this.traceInitIndent++;let r=new Array(this.traceInitIndent+1).join("	");this.traceInitIndent<
this.traceInitMaxIdent&&console.log(`${r}--> <${e}>`);let{time:n,value:s}=Vu(t),i=n>10?console.warn:console.log;return this.traceInitIndent<this.traceInitMaxIdent&&
i(`${r}<-- <${e}> time: ${n}ms`),this.traceInitIndent--,s}else return t()}};function hO(e,t){t.forEach(r=>{let n=r.prototype;Object.getOwnPropertyNames(n).forEach(
s=>{if(s==="constructor")return;let i=Object.getOwnPropertyDescriptor(n,s);i&&(i.get||i.set)?Object.defineProperty(e.prototype,s,i):e.prototype[s]=r.prototype[s]})})}
var _r=ta(Yt,"",NaN,NaN,NaN,NaN,NaN,NaN);Object.freeze(_r);var _t=Object.freeze({recoveryEnabled:!1,maxLookahead:3,dynamicTokensEnabled:!1,outputCst:!0,errorMessageProvider:Zu,
nodeLocationTracking:"none",traceInitPerf:!1,skipValidations:!1}),os=Object.freeze({recoveryValueFunc:()=>{},resyncEnabled:!0}),ye;(function(e){e[e.INVALID_RULE_NAME=
0]="INVALID_RULE_NAME",e[e.DUPLICATE_RULE_NAME=1]="DUPLICATE_RULE_NAME",e[e.INVALID_RULE_OVERRIDE=2]="INVALID_RULE_OVERRIDE",e[e.DUPLICATE_PRODUCTIONS=3]="DUPLI\
CATE_PRODUCTIONS",e[e.UNRESOLVED_SUBRULE_REF=4]="UNRESOLVED_SUBRULE_REF",e[e.LEFT_RECURSION=5]="LEFT_RECURSION",e[e.NONE_LAST_EMPTY_ALT=6]="NONE_LAST_EMPTY_ALT",
e[e.AMBIGUOUS_ALTS=7]="AMBIGUOUS_ALTS",e[e.CONFLICT_TOKENS_RULES_NAMESPACE=8]="CONFLICT_TOKENS_RULES_NAMESPACE",e[e.INVALID_TOKEN_NAME=9]="INVALID_TOKEN_NAME",e[e.
NO_NON_EMPTY_LOOKAHEAD=10]="NO_NON_EMPTY_LOOKAHEAD",e[e.AMBIGUOUS_PREFIX_ALTS=11]="AMBIGUOUS_PREFIX_ALTS",e[e.TOO_MANY_ALTS=12]="TOO_MANY_ALTS",e[e.CUSTOM_LOOKAHEAD_VALIDATION=
13]="CUSTOM_LOOKAHEAD_VALIDATION"})(ye||(ye={}));var ia=class bp{static performSelfAnalysis(t){throw Error("The **static** `performSelfAnalysis` method has been deprecated.	\nUse the **instance** method with th\
e same name instead.")}performSelfAnalysis(){this.TRACE_INIT("performSelfAnalysis",()=>{let t;this.selfAnalysisDone=!0;let r=this.className;this.TRACE_INIT("toF\
astProps",()=>{Ku(this)}),this.TRACE_INIT("Grammar Recording",()=>{try{this.enableRecording(),P(this.definedRulesNames,s=>{let o=this[s].originalGrammarAction,a;
this.TRACE_INIT(`${s} Rule`,()=>{a=this.topLevelRuleRecord(s,o)}),this.gastProductionsCache[s]=a})}finally{this.disableRecording()}});let n=[];if(this.TRACE_INIT(
"Grammar Resolving",()=>{n=MS({rules:oe(this.gastProductionsCache)}),this.definitionErrors=this.definitionErrors.concat(n)}),this.TRACE_INIT("Grammar Validation\
s",()=>{if(z(n)&&this.skipValidations===!1){let s=DS({rules:oe(this.gastProductionsCache),tokenTypes:oe(this.tokensMap),errMsgProvider:Ht,grammarName:r}),i=vS({
lookaheadStrategy:this.lookaheadStrategy,rules:oe(this.gastProductionsCache),tokenTypes:oe(this.tokensMap),grammarName:r});this.definitionErrors=this.definitionErrors.
concat(s,i)}}),z(this.definitionErrors)&&(this.recoveryEnabled&&this.TRACE_INIT("computeAllProdsFollows",()=>{let s=hL(oe(this.gastProductionsCache));this.resyncFollows=
s}),this.TRACE_INIT("ComputeLookaheadFunctions",()=>{var s,i;(i=(s=this.lookaheadStrategy).initialize)===null||i===void 0||i.call(s,{rules:oe(this.gastProductionsCache)}),
this.preComputeLookaheadFunctions(oe(this.gastProductionsCache))})),!bp.DEFER_DEFINITION_ERRORS_HANDLING&&!z(this.definitionErrors))throw t=S(this.definitionErrors,
s=>s.message),new Error(`Parser Definition Errors detected:
 ${t.join(`
-------------------------------
`)}`)})}constructor(t,r){this.definitionErrors=[],this.selfAnalysisDone=!1;let n=this;if(n.initErrorHandler(r),n.initLexerAdapter(),n.initLooksAhead(r),n.initRecognizerEngine(
t,r),n.initRecoverable(r),n.initTreeBuilder(r),n.initContentAssist(),n.initGastRecorder(r),n.initPerformanceTracer(r),N(r,"ignoredIssues"))throw new Error(`The \
<ignoredIssues> IParserConfig property has been deprecated.
	Please use the <IGNORE_AMBIGUITIES> flag on the relevant DSL method instead.
	See: https://chevrotain.io/docs/guide/resolving_grammar_errors.html#IGNORING_AMBIGUITIES
	For further details.`);this.skipValidations=N(r,"skipValidations")?r.skipValidations:_t.skipValidations}};ia.DEFER_DEFINITION_ERRORS_HANDLING=!1;hO(ia,[KS,YS,sO,
iO,aO,oO,cO,lO,pO,dO]);var yp=class extends ia{constructor(e,t=_t){let r=Ee(t);r.outputCst=!1,super(e,r)}};/*! Bundled license information:

lodash-es/lodash.js:
  (**
   * @license
   * Lodash (Custom Build) <https://lodash.com/>
   * Build: `lodash modularize exports="es" --repo lodash/lodash#4.18.1 -o ./`
   * Copyright OpenJS Foundation and other contributors <https://openjsf.org/>
   * Released under MIT license <https://lodash.com/license>
   * Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE>
   * Copyright Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors
   *)
*/function re(e){return e.charAt(0).toLowerCase()+e.slice(1)}function h(e){return As(e)}var ee="When you use this string, you expect traqula to handle indentation\
 after every newline";var ve=class e{tokens;static create(t){return new e(t)}constructor(t){this.tokens=t?.tokens?[...t.tokens]:[]}merge(t,r=[]){let n=t.tokens.filter(s=>{if(r.find(a=>a.
name===s.name))return!1;let o=this.tokens.find(a=>a.name===s.name);if(o){if(o!==s)throw new Error(`Token with name ${s.name} already exists. Implementation is d\
ifferent and no overwrite was provided.`);return!1}return!0});return this.tokens.push(...n),this}add(...t){return this.tokens.push(...t),this}addBefore(t,...r){
let n=this.tokens.indexOf(t);if(n===-1)throw new Error("Token not found");return this.tokens.splice(n,0,...r),this}moveBeforeOrAfter(t,r,...n){let s=this.tokens.
indexOf(r)+(t==="before"?0:1);if(s===-1)throw new Error("BeforeToken not found");for(let i of n){let o=this.tokens.indexOf(i);if(o===-1)throw new Error("Token n\
ot found");this.tokens.splice(o,1),this.tokens.splice(s,0,i)}return this}moveBefore(t,...r){return this.moveBeforeOrAfter("before",t,...r)}moveAfter(t,...r){return this.
moveBeforeOrAfter("after",t,...r)}addAfter(t,...r){let n=this.tokens.indexOf(t);if(n===-1)throw new Error("Token not found");return this.tokens.splice(n+1,0,...r),
this}delete(...t){for(let r of t){let n=this.tokens.indexOf(r);if(n===-1)throw new Error("Token not found");this.tokens.splice(n,1)}return this}deleteToken(...t){
for(let r of t){let n=this.tokens.findIndex(s=>s.name===r);if(n===-1)throw new Error(`Token with name "${r}" not found`);this.tokens.splice(n,1)}return this}replace(t){
let r=this.tokens.findIndex(n=>n.name===t.name);if(r===-1)throw new Error(`Token with name "${t.name}" not found`);return this.tokens[r]=t,this}build(t){return new pe(
this.tokens,{positionTracking:"onlyStart",recoveryEnabled:!1,ensureOptimizations:!0,...t})}get tokenVocabulary(){return this.tokens}};var ws=class extends yp{context;setContext(t){this.context=t}constructor(t,r,n={}){super(r,{maxLookahead:1,skipValidations:!0,dynamicTokensEnabled:!1,...n}),this.
context=void 0;let i={...this.constructSelfRef(),cache:new WeakMap};for(let o of Object.values(t))this[o.name]=this.RULE(o.name,o.impl(i));this.performSelfAnalysis()}constructSelfRef(){
let t=r=>((n,...s)=>r(this[n.name],{ARGS:[this.context,...s]}));return{CONSUME:(r,n)=>this.CONSUME(r,n),CONSUME1:(r,n)=>this.CONSUME1(r,n),CONSUME2:(r,n)=>this.
CONSUME2(r,n),CONSUME3:(r,n)=>this.CONSUME3(r,n),CONSUME4:(r,n)=>this.CONSUME4(r,n),CONSUME5:(r,n)=>this.CONSUME5(r,n),CONSUME6:(r,n)=>this.CONSUME6(r,n),CONSUME7:(r,n)=>this.
CONSUME7(r,n),CONSUME8:(r,n)=>this.CONSUME8(r,n),CONSUME9:(r,n)=>this.CONSUME9(r,n),OPTION:r=>this.OPTION(r),OPTION1:r=>this.OPTION1(r),OPTION2:r=>this.OPTION2(
r),OPTION3:r=>this.OPTION3(r),OPTION4:r=>this.OPTION4(r),OPTION5:r=>this.OPTION5(r),OPTION6:r=>this.OPTION6(r),OPTION7:r=>this.OPTION7(r),OPTION8:r=>this.OPTION8(
r),OPTION9:r=>this.OPTION9(r),OR:r=>this.OR(r),OR1:r=>this.OR1(r),OR2:r=>this.OR2(r),OR3:r=>this.OR3(r),OR4:r=>this.OR4(r),OR5:r=>this.OR5(r),OR6:r=>this.OR6(r),
OR7:r=>this.OR7(r),OR8:r=>this.OR8(r),OR9:r=>this.OR9(r),MANY:r=>this.MANY(r),MANY1:r=>this.MANY1(r),MANY2:r=>this.MANY2(r),MANY3:r=>this.MANY3(r),MANY4:r=>this.
MANY4(r),MANY5:r=>this.MANY5(r),MANY6:r=>this.MANY6(r),MANY7:r=>this.MANY7(r),MANY8:r=>this.MANY8(r),MANY9:r=>this.MANY9(r),MANY_SEP:r=>this.MANY_SEP(r),MANY_SEP1:r=>this.
MANY_SEP1(r),MANY_SEP2:r=>this.MANY_SEP2(r),MANY_SEP3:r=>this.MANY_SEP3(r),MANY_SEP4:r=>this.MANY_SEP4(r),MANY_SEP5:r=>this.MANY_SEP5(r),MANY_SEP6:r=>this.MANY_SEP6(
r),MANY_SEP7:r=>this.MANY_SEP7(r),MANY_SEP8:r=>this.MANY_SEP8(r),MANY_SEP9:r=>this.MANY_SEP9(r),AT_LEAST_ONE:r=>this.AT_LEAST_ONE(r),AT_LEAST_ONE1:r=>this.AT_LEAST_ONE1(
r),AT_LEAST_ONE2:r=>this.AT_LEAST_ONE2(r),AT_LEAST_ONE3:r=>this.AT_LEAST_ONE3(r),AT_LEAST_ONE4:r=>this.AT_LEAST_ONE4(r),AT_LEAST_ONE5:r=>this.AT_LEAST_ONE5(r),AT_LEAST_ONE6:r=>this.
AT_LEAST_ONE6(r),AT_LEAST_ONE7:r=>this.AT_LEAST_ONE7(r),AT_LEAST_ONE8:r=>this.AT_LEAST_ONE8(r),AT_LEAST_ONE9:r=>this.AT_LEAST_ONE9(r),AT_LEAST_ONE_SEP:r=>this.AT_LEAST_ONE_SEP(
r),AT_LEAST_ONE_SEP1:r=>this.AT_LEAST_ONE_SEP1(r),AT_LEAST_ONE_SEP2:r=>this.AT_LEAST_ONE_SEP2(r),AT_LEAST_ONE_SEP3:r=>this.AT_LEAST_ONE_SEP3(r),AT_LEAST_ONE_SEP4:r=>this.
AT_LEAST_ONE_SEP4(r),AT_LEAST_ONE_SEP5:r=>this.AT_LEAST_ONE_SEP5(r),AT_LEAST_ONE_SEP6:r=>this.AT_LEAST_ONE_SEP6(r),AT_LEAST_ONE_SEP7:r=>this.AT_LEAST_ONE_SEP7(r),
AT_LEAST_ONE_SEP8:r=>this.AT_LEAST_ONE_SEP8(r),AT_LEAST_ONE_SEP9:r=>this.AT_LEAST_ONE_SEP9(r),ACTION:r=>this.ACTION(r),BACKTRACK:(r,...n)=>this.BACKTRACK(this[r.
name],{ARGS:n}),SUBRULE:t((r,n)=>this.SUBRULE(r,n)),SUBRULE1:t((r,n)=>this.SUBRULE1(r,n)),SUBRULE2:t((r,n)=>this.SUBRULE2(r,n)),SUBRULE3:t((r,n)=>this.SUBRULE3(
r,n)),SUBRULE4:t((r,n)=>this.SUBRULE4(r,n)),SUBRULE5:t((r,n)=>this.SUBRULE5(r,n)),SUBRULE6:t((r,n)=>this.SUBRULE6(r,n)),SUBRULE7:t((r,n)=>this.SUBRULE7(r,n)),SUBRULE8:t(
(r,n)=>this.SUBRULE8(r,n)),SUBRULE9:t((r,n)=>this.SUBRULE9(r,n))}}};function Tp(e){let t=Object.create(null);for(let r of e)t[r.name]=r;return t}var ne=class e{static create(t){return Array.isArray(t)?new e(Tp(t)):new e({...t.rules})}rules;constructor(t){
this.rules=t}widenContext(){return this}typePatch(){return this}patchRule(t){let r=this;return r.rules[t.name]=t,r}addRuleRedundant(t){let r=this,n=r.rules;if(n[t.
name]!==void 0&&n[t.name]!==t)throw new Error(`Rule ${t.name} already exists in the builder`);return n[t.name]=t,r}addRule(t){return this.addRuleRedundant(t)}addMany(...t){
return this.rules={...this.rules,...Tp(t)},this}deleteRule(t){return delete this.rules[t],this}deleteMany(...t){for(let r of t)delete this.rules[r];return this}getRule(t){
return this.rules[t]}merge(t,r){let n=Object.assign(Object.create(null),t.rules),s=this.rules;for(let i of Object.values(s))if(n[i.name]===void 0)n[i.name]=i;else if(n[i.
name]!==i){let a=r.find(c=>c.name===i.name);if(a)n[i.name]=a;else throw new Error(`Rule with name "${i.name}" already exists in the builder, specify an override\
 to resolve conflict`)}return this.rules=n,this}defaultErrorHandler(t,r){let n=r[0],s=["Parse error"],i=n.token.startLine;if(i!==void 0&&!Number.isNaN(i)){let o=t.
split(`
`)[i-1];s.push(` on line ${i}
${o}`);let a=n.token.startColumn;a!==void 0&&s.push(`
${"-".repeat(a-1)}^`)}throw s.push(`
${n.message}`),new Error(s.join(""))}build({tokenVocabulary:t,parserConfig:r={},lexerConfig:n={},queryPreProcessor:s=o=>o,errorHandler:i}){let o=ve.create().add(
...t).build({positionTracking:"onlyOffset",recoveryEnabled:!1,ensureOptimizations:!0,safeMode:!1,skipValidations:!0,...n}),a=this.consume({tokenVocabulary:t,config:r}),
c={};for(let l of Object.values(this.rules))c[l.name]=((u,f,...d)=>{let m=s(u),T=o.tokenize(m);if(T.errors.length>0)throw new Error(T.errors[0].message);a.input=
T.tokens,a.setContext(f);let A=a[l.name](f,...d);return a.errors.length>0&&(i?i(a.errors):this.defaultErrorHandler(m,a.errors)),A});return c}consume({tokenVocabulary:t,
config:r={}}){return new ws(this.rules,t,r)}};function yt(e){return e instanceof Promise}var Jt=class e{defaultContext;maxStackSize=1e6;maxNodeRewrites=1e3;constructor(t={}){this.defaultContext=t}clone(t={}){
return new e({...this.defaultContext,...t})}cloneObj(t){if(t===null||typeof t!="object")return t;let r=Object.getPrototypeOf(t);return r===Object.prototype||r===
null?{...t}:Object.assign(Object.create(r),t)}transformObject(t,r,n=()=>({})){return this.runTransformObject(t,r,n,!1)}transformObjectAsync(t,r,n=()=>({})){return Promise.
resolve(this.runTransformObject(t,r,n,!0))}runTransformObject(t,r,n,s){let i=this.defaultContext,o=i.copy??!0,a=i.continue??!0,c=i.ignoreKeys,l=i.shallowKeys,u=i.
shortcut??!1,f=!1,d={res:t},m=[t],T=[d],A=["res"],y=[],v=[],x=[],b=[],I=[];function O(){for(;m.length===y.at(-1);){y.pop();let D=v.pop(),W=x.pop(),U=b.pop(),ge=I.
pop(),_e=r(D,W);if(s&&yt(_e))return _e.then(ie=>(U[ge]=ie,O()));U[ge]=_e}}let M=(D,W,U,ge)=>{let _e=ge.copy??o,ie=ge.continue??a,Y=ge.ignoreKeys??c,ce=ge.shallowKeys??
l;f=ge.shortcut??u;let de=_e?this.cloneObj(D):D;if(y.push(m.length),v.push(de),x.push(D),b.push(W),I.push(U),ie&&!f)for(let ft in de){if(!Object.hasOwn(de,ft))continue;
let et=de[ft],kn=ce&&ce?.has(ft);kn&&(de[ft]=this.cloneObj(et)),!(Y&&Y.has(ft))&&!kn&&et!==null&&typeof et=="object"&&(m.push(et),A.push(ft),T.push(de))}},B=()=>{
for(;m.length>0&&m.length<this.maxStackSize;){let D=m.pop(),W=T.pop(),U=A.pop();if(!f){if(Array.isArray(D)){let ie=[...D];y.push(m.length),v.push(ie),x.push(D),
b.push(W),I.push(U);for(let ce=D.length-1;ce>=0;ce--){let de=D[ce];de!==null&&typeof de=="object"&&(m.push(de),T.push(ie),A.push(ce.toString()))}let Y=O();if(Y)
return Y.then(B);continue}let _e=n(D);if(s&&yt(_e))return _e.then(ie=>{M(D,W,U,ie);let Y=O();return Y?Y.then(B):B()});M(D,W,U,_e)}let ge=O();if(ge)return ge.then(
B)}if(m.length>=this.maxStackSize)throw new Error("Transform object stack overflowed");return d.res};return B()}transformObjectPreOrder(t,r){return this.runTransformObjectPreOrder(
t,r,!1)}transformObjectPreOrderAsync(t,r){return Promise.resolve(this.runTransformObjectPreOrder(t,r,!0))}runTransformObjectPreOrder(t,r,n){let s=this.defaultContext,
i=s.copy??!0,o=s.continue??!0,a=s.ignoreKeys,c=s.shallowKeys,l=s.shortcut??!1,u=s.reTransform??!1,f=!1,d={res:t},m=[t],T=[d],A=["res"],y=[0];function v(I,O){for(let M=I.
length-1;M>=0;M--){let B=I[M];B!==null&&typeof B=="object"&&(m.push(B),T.push(I),A.push(M.toString()),y.push(O))}}let x=(I,O,M,B)=>{let D=I.newValue;O[M]=D;let W=I.
continue??o,U=I.ignoreKeys??a,ge=I.shallowKeys??c,_e=I.reTransform??u;if(f=I.shortcut??l,!W||f||D===null||typeof D!="object")return;if(Array.isArray(D)){v(D,B+1);
return}if(_e){m.push(D),T.push(O),A.push(M),y.push(B+1);return}let ie=D;for(let Y in ie){if(!Object.hasOwn(ie,Y)||U?.has(Y))continue;let ce=ie[Y];ce!==null&&typeof ce==
"object"&&(ge?.has(Y)?ie[Y]=this.cloneObj(ce):(m.push(ce),T.push(ie),A.push(Y),y.push(0)))}},b=()=>{for(;!f&&m.length>0&&m.length<this.maxStackSize;){let I=m.pop(),
O=T.pop(),M=A.pop(),B=y.pop();if(B>=this.maxNodeRewrites)throw new Error(`Pre order transform did not converge: rewrote the same position ${this.maxNodeRewrites}\
 times.`,{cause:I});if(Array.isArray(I)){let U=[...I];O[M]=U,v(U,B);continue}let D=i?this.cloneObj(I):I,W=r(D,I);if(n&&yt(W))return W.then(U=>(x(U,O,M,B),b()));
x(W,O,M,B)}if(m.length>=this.maxStackSize)throw new Error("Transform object stack overflowed");return d.res};return b()}visitObject(t,r,n=()=>({})){this.runVisitObject(
t,r,n,!1)}visitObjectAsync(t,r,n=()=>({})){return Promise.resolve(this.runVisitObject(t,r,n,!0))}runVisitObject(t,r,n,s){let i=this.defaultContext,o=i.continue??
!0,a=i.ignoreKeys,c=i.shortcut??!1,l=!1,u=[t],f=[],d=[];function m(){for(;u.length===f.at(-1);){f.pop();let y=d.pop(),v=r(y);if(s&&yt(v))return v.then(()=>m())}}
let T=(y,v)=>{l=v.shortcut??c;let x=v.continue??o,b=v.ignoreKeys??a;if(f.push(u.length),d.push(y),x&&!l)for(let I in y){if(!Object.hasOwn(y,I)||b&&b.has(I))continue;
let O=y[I];O&&typeof O=="object"&&u.push(O)}},A=()=>{for(;u.length>0&&u.length<this.maxStackSize;){let y=u.pop();if(!l){if(Array.isArray(y)){for(let I=y.length-
1;I>=0;I--){let O=y[I];O!==null&&typeof O=="object"&&u.push(O)}let b=m();if(b)return b.then(A);continue}let x=n(y);if(s&&yt(x))return x.then(b=>{T(y,b);let I=m();
return I?I.then(A):A()});T(y,x)}let v=m();if(v)return v.then(A)}if(u.length>=this.maxStackSize)throw new Error("Transform object stack overflowed")};return A()}};var Ls=class e extends Jt{defaultNodePreVisitor;constructor(t={},r={}){super(t),this.defaultNodePreVisitor=r}clone(t={},r={}){return new e({...this.defaultContext,
...t},{...this.defaultNodePreVisitor,...r})}transformNode(t,r){let n=(o,a)=>{let c,l=o;return l.type&&(c=r[l.type]?.transform),c?c(l,a):o},s=this.defaultNodePreVisitor,
i=o=>{let a,c={},l=o;return l.type&&(a=r[l.type]?.preVisitor,c=s[l.type]??c),a?{...c,...a(l)}:c};return this.transformObject(t,n,i)}transformNodeAsync(t,r){let n=(o,a)=>{
let c,l=o;return l.type&&(c=r[l.type]?.transform),c?c(l,a):o},s=this.defaultNodePreVisitor,i=o=>{let a,c={},l=o;if(l.type&&(a=r[l.type]?.preVisitor,c=s[l.type]??
c),!a)return c;let u=a(l);return yt(u)?u.then(f=>({...c,...f})):{...c,...u}};return this.transformObjectAsync(t,n,i)}transformNodePreOrder(t,r){let n=this.defaultNodePreVisitor,
s=(i,o)=>{let a,c={},l=i;return l.type&&(a=r[l.type],c=n[l.type]??c),a?{...c,...a(i,o)}:{...c,newValue:i,reTransform:!1}};return this.transformObjectPreOrder(t,
s)}transformNodePreOrderAsync(t,r){let n=this.defaultNodePreVisitor,s=(i,o)=>{let a,c={},l=i;if(l.type&&(a=r[l.type],c=n[l.type]??c),!a)return{...c,newValue:i,reTransform:!1};
let u=a(i,o);return yt(u)?u.then(f=>({...c,...f})):{...c,...u}};return this.transformObjectPreOrderAsync(t,s)}visitNode(t,r){let n=o=>{let a=o;if(a.type){let c=r[a.
type]?.visitor;c&&c(a)}},s=this.defaultNodePreVisitor,i=o=>{let a,c={},l=o;return l.type&&(a=r[l.type]?.preVisitor,c=s[l.type]??c),a?{...c,...a(l)}:c};return this.
visitObject(t,n,i)}visitNodeAsync(t,r){let n=o=>{let a=o;if(a.type){let c=r[a.type]?.visitor;if(c)return c(a)}},s=this.defaultNodePreVisitor,i=o=>{let a,c={},l=o;
if(l.type&&(a=r[l.type]?.preVisitor,c=s[l.type]??c),!a)return c;let u=a(l);return yt(u)?u.then(f=>({...c,...f})):{...c,...u}};return this.visitObjectAsync(t,n,i)}};var _n=class e extends Ls{constructor(t={},r={}){super(t,r)}clone(t={},r={}){return new e({...this.defaultContext,...t},{...this.defaultNodePreVisitor,...r})}transformNodeSpecific(t,r,n){
let s=(o,a)=>{let c,l=o;if(l.type&&l.subType){let u=n[l.type];u&&(c=u[l.subType]?.transform),c||(c=r[l.type]?.transform)}return c?c(l,a):o},i=o=>{let a,c=o;if(c.
type&&c.subType){let l=n[c.type];l&&(a=l[c.subType]?.preVisitor),a||(a=r[c.type]?.preVisitor)}return a?a(c):{}};return this.transformObject(t,s,i)}transformNodeSpecificAsync(t,r,n){
let s=(o,a)=>{let c,l=o;if(l.type&&l.subType){let u=n[l.type];u&&(c=u[l.subType]?.transform),c||(c=r[l.type]?.transform)}return c?c(l,a):o},i=o=>{let a,c=o;if(c.
type&&c.subType){let l=n[c.type];l&&(a=l[c.subType]?.preVisitor),a||(a=r[c.type]?.preVisitor)}return a?a(c):{}};return this.transformObjectAsync(t,s,i)}transformNodeSpecificPreOrder(t,r,n){
let s=(i,o)=>{let a,c=i;if(c.type&&c.subType){let l=n[c.type];l&&(a=l[c.subType]),a||(a=r[c.type])}return a?a(i,o):{newValue:i}};return this.transformObjectPreOrder(
t,s)}transformNodeSpecificPreOrderAsync(t,r,n){let s=(i,o)=>{let a,c=i;if(c.type&&c.subType){let l=n[c.type];l&&(a=l[c.subType]),a||(a=r[c.type])}return a?a(i,o):
{newValue:i}};return this.transformObjectPreOrderAsync(t,s)}visitNodeSpecific(t,r,n){let s=o=>{let a,c=o;if(c.type&&c.subType){let l=n[c.type];l&&(a=l[c.subType]?.
visitor),a||(a=r[c.type]?.visitor)}a&&a(c)},i=o=>{let a,c=o;if(c.type&&c.subType){let l=n[c.type];l&&(a=l[c.subType]?.preVisitor),a||(a=r[c.type]?.preVisitor)}return a?
a(c):{}};this.visitObject(t,s,i)}visitNodeSpecificAsync(t,r,n){let s=o=>{let a,c=o;if(c.type&&c.subType){let l=n[c.type];l&&(a=l[c.subType]?.visitor),a||(a=r[c.
type]?.visitor)}if(a)return a(c)},i=o=>{let a,c=o;if(c.type&&c.subType){let l=n[c.type];l&&(a=l[c.subType]?.preVisitor),a||(a=r[c.type]?.preVisitor)}return a?a(
c):{}};return this.visitObjectAsync(t,s,i)}};var p={};ir(p,{add:()=>pc,additiveExpression:()=>ng,aggregate:()=>Di,aggregateAvg:()=>bm,aggregateCount:()=>hm,aggregateGroup_concat:()=>Tm,aggregateMax:()=>_m,
aggregateMin:()=>gm,aggregateSample:()=>ym,aggregateSum:()=>mm,argList:()=>Nr,askQuery:()=>Sn,baseAggregateFunc:()=>rr,baseDecl:()=>Ta,bind:()=>Va,blankNode:()=>Pi,
blankNodePropertyList:()=>Ym,blankNodePropertyListPath:()=>Fa,booleanLiteral:()=>er,brackettedExpression:()=>Pr,builtInAbs:()=>Ah,builtInBnodeSparqlJs:()=>Th,builtInBound:()=>_h,
builtInCall:()=>xt,builtInCallList:()=>cm,builtInCeil:()=>xh,builtInCoalesce:()=>Zh,builtInConcat:()=>wh,builtInContains:()=>Ph,builtInDatatype:()=>gh,builtInDay:()=>$h,
builtInEncode_for_uri:()=>Nh,builtInFloor:()=>Ih,builtInHours:()=>Gh,builtInIf:()=>Uh,builtInIri:()=>bh,builtInIsblank:()=>im,builtInIsiri:()=>nm,builtInIsliteral:()=>om,
builtInIsnumeric:()=>am,builtInIsuri:()=>sm,builtInLang:()=>hh,builtInLangmatches:()=>mh,builtInLcase:()=>Oh,builtInMd5:()=>Yh,builtInMinutes:()=>jh,builtInMonth:()=>Dh,
builtInNow:()=>Hh,builtInRand:()=>vh,builtInRound:()=>Eh,builtInSameterm:()=>rm,builtInSeconds:()=>Vh,builtInSha1:()=>Xh,builtInSha256:()=>Bh,builtInSha384:()=>Qh,
builtInSha512:()=>Jh,builtInStr:()=>dh,builtInStrafter:()=>Ch,builtInStrbefore:()=>Fh,builtInStrdt:()=>tm,builtInStrends:()=>Rh,builtInStrlang:()=>em,builtInStrlen:()=>Lh,
builtInStrstarts:()=>kh,builtInStruuid:()=>Wh,builtInTimezone:()=>Kh,builtInTz:()=>zh,builtInUcase:()=>Sh,builtInUri:()=>yh,builtInUuid:()=>qh,builtInYear:()=>Mh,
canCreateBlankNodes:()=>AO,clear:()=>cc,collection:()=>Hm,collectionPath:()=>Ra,conditionalAndExpression:()=>Xa,conditionalOrExpression:()=>tg,constraint:()=>xn,
constructQuery:()=>wn,constructTemplate:()=>oc,constructTriples:()=>ag,copy:()=>dc,create:()=>uc,dataBlock:()=>Jm,dataBlockValue:()=>Wa,datasetClause:()=>lh,datasetClauseStar:()=>Ze,
datasetClauseUsing:()=>Ia,datasetClauseUsingStar:()=>Ea,defaultGraphClause:()=>uh,deleteClause:()=>lg,deleteData:()=>mc,deleteWhere:()=>gc,describeQuery:()=>Ln,
drop:()=>lc,existsFunc:()=>fm,expression:()=>R,expressionList:()=>Mi,filter:()=>Ha,funcExpr1:()=>G,funcExpr2:()=>Ue,funcExpr2or3:()=>Fi,funcExpr3:()=>La,funcExpr3or4:()=>Na,
funcExprList1:()=>Ri,funcExprOrNil1:()=>Oa,funcGroupGraphPattern:()=>Ci,funcNil1:()=>Sr,funcVar1:()=>Sa,functionCall:()=>Ki,generatePattern:()=>Bm,graphGraphPattern:()=>Ga,
graphNode:()=>Da,graphNodePath:()=>ut,graphOrDefault:()=>yc,graphPatternNotTriples:()=>qa,graphRef:()=>Nn,graphRefAll:()=>sr,graphTerm:()=>Aa,groupClause:()=>ec,
groupCondition:()=>sg,groupGraphPattern:()=>X,groupGraphPatternSub:()=>Qm,groupOrUnionGraphPattern:()=>za,havingClause:()=>tc,havingCondition:()=>ig,inlineData:()=>Or,
inlineDataFull:()=>Um,inlineDataOneVar:()=>Zm,insertClause:()=>bc,insertData:()=>hc,iri:()=>j,iriFull:()=>Lr,iriOrFunction:()=>Ua,limitClause:()=>sc,limitOffsetClauses:()=>nc,
load:()=>ac,minusGraphPattern:()=>Ka,modify:()=>_c,move:()=>fc,multiplicativeExpression:()=>Ja,namedGraphClause:()=>fh,notExistsFunc:()=>dm,numericExpression:()=>Qa,
numericLiteral:()=>Ut,numericLiteralNegative:()=>Oi,numericLiteralPositive:()=>Si,numericLiteralUnsigned:()=>ch,object:()=>Vm,objectList:()=>$m,objectListPath:()=>Gm,
objectPath:()=>Km,offsetClause:()=>ic,optionalGraphPattern:()=>$a,orderClause:()=>rc,orderCondition:()=>og,path:()=>Gi,pathAlternative:()=>xm,pathChainHelper:()=>ka,
pathElt:()=>Pa,pathEltOrInverse:()=>vm,pathGenerator:()=>It,pathMod:()=>Im,pathNegatedPropertySet:()=>wm,pathOneInPropertySet:()=>$i,pathPrimary:()=>Em,pathSequence:()=>Am,
prefixDecl:()=>va,prefixedName:()=>ya,primaryExpression:()=>Za,prologue:()=>je,propertyList:()=>km,propertyListNotEmpty:()=>ji,propertyListPath:()=>Rm,propertyListPathNotEmpty:()=>Vi,
quadData:()=>Ac,quadPattern:()=>Wi,quads:()=>Fr,quadsNotTriples:()=>Tc,query:()=>kr,queryOrUpdate:()=>LO,queryUnit:()=>EO,rdfLiteral:()=>Mt,regexExpression:()=>lm,
relationalExpression:()=>rg,selectClause:()=>Hi,selectQuery:()=>En,serviceGraphPattern:()=>ja,solutionModifier:()=>Ke,sourceSelector:()=>wa,strReplaceExpression:()=>pm,
string:()=>Ni,stringEscapedLexical:()=>An,subSelect:()=>Ya,substringExpression:()=>um,triplesBlock:()=>pt,triplesNode:()=>Ca,triplesNodePath:()=>Ma,triplesSameSubject:()=>Om,
triplesSameSubjectPath:()=>Nm,triplesTemplate:()=>nr,unaryExpression:()=>zi,update:()=>qi,update1:()=>Rr,updateUnit:()=>wO,usingClause:()=>ph,usingClauseStar:()=>ki,
valueLogical:()=>Ba,valuesClause:()=>On,varOrIri:()=>At,varOrTerm:()=>fe,var_:()=>q,verb:()=>xa,verbA:()=>tr,verbPath:()=>Cm,verbSimple:()=>Mm,whereClause:()=>Ve});var me={};ir(me,{a:()=>Er,add:()=>ri,allBaseTokens:()=>qd,as:()=>kt,ask:()=>Ks,baseDecl:()=>Ms,bind:()=>mi,builtIn:()=>E,by:()=>vn,clear:()=>Us,construct:()=>js,
copy:()=>ii,create:()=>ti,deleteClause:()=>li,deleteDataClause:()=>ai,deleteWhereClause:()=>ci,describe:()=>Vs,distinct:()=>Je,drop:()=>ei,false_:()=>vi,filter:()=>yi,
from:()=>zs,graph:()=>Ae,groupByGroup:()=>Tn,having:()=>Hs,in_:()=>Ai,insertClause:()=>pi,insertDataClause:()=>ui,limit:()=>Xs,load:()=>Js,loadInto:()=>Zs,minus:()=>_i,
modifyWith:()=>oi,move:()=>si,notIn:()=>xi,offset:()=>Bs,optional:()=>di,order:()=>qs,orderAsc:()=>Ws,orderDesc:()=>Ys,prefixDecl:()=>Ds,reduced:()=>Gs,select:()=>$s,
separator:()=>Ii,service:()=>hi,silent:()=>Tt,sparql11LexerBuilder:()=>yO,symbols:()=>_,terminals:()=>F,to:()=>ni,true_:()=>Ti,undef:()=>gi,union:()=>bi,usingClause:()=>fi,
values:()=>Qs,where:()=>Rt});var E={};ir(E,{BuiltInCalls:()=>w,abs:()=>Np,allBuiltInCalls:()=>oa,avg:()=>Ss,bnode:()=>Sp,bound:()=>Ep,ceil:()=>Pp,coalesce:()=>af,concat:()=>Fp,contains:()=>Gp,
count:()=>Af,datatype:()=>Ip,day:()=>Wp,encode_for_uri:()=>$p,exists:()=>Tf,floor:()=>kp,groupConcat:()=>Os,hours:()=>Yp,if_:()=>cf,iri:()=>wp,isblank:()=>hf,isiri:()=>ff,
isliteral:()=>mf,isnumeric:()=>gf,isuri:()=>df,lang:()=>Ap,langmatches:()=>xp,lcase:()=>Dp,max:()=>Ef,md5:()=>tf,min:()=>If,minutes:()=>Xp,month:()=>qp,notexists:()=>vf,
now:()=>Zp,rand:()=>Op,regex:()=>_f,replace:()=>yf,round:()=>Rp,sameterm:()=>pf,sample:()=>wf,seconds:()=>Bp,sha1:()=>rf,sha256:()=>nf,sha384:()=>sf,sha512:()=>of,
str:()=>vp,strafter:()=>zp,strbefore:()=>Kp,strdt:()=>uf,strends:()=>Vp,strlang:()=>lf,strlen:()=>Cp,strstarts:()=>jp,struuid:()=>ef,substr:()=>bf,sum:()=>xf,timezone:()=>Qp,
tz:()=>Jp,ucase:()=>Mp,uri:()=>Lp,uuid:()=>Up,year:()=>Hp});var w;(function(e){e.Str="builtInStr",e.Lang="builtInLang",e.Langmatches="builtInLangmatches",e.Datatype="builtInDatatype",e.Bound="builtInBound",e.Iri="builtIn\
Iri",e.Uri="builtInUri",e.Bnode="builtInBnode",e.Rand="builtInRand",e.Abs="builtInAbs",e.Ceil="builtInCeil",e.Floor="builtInFloor",e.Round="builtInRound",e.Concat=
"builtInConcat",e.Strlen="builtInStrlen",e.Ucase="builtInUcase",e.Lcase="builtInLcase",e.Encode_for_uri="builtInEncode_for_uri",e.Contains="builtInContains",e.Strstarts=
"builtInStrstarts",e.Strends="builtInStrends",e.Strbefore="builtInStrbefore",e.Strafter="builtInStrafter",e.Year="builtInYear",e.Month="builtInMonth",e.Day="bui\
ltInDay",e.Hours="builtInHours",e.Minutes="builtInMinutes",e.Seconds="builtInSeconds",e.Timezone="builtInTimezone",e.Tz="builtInTz",e.Now="builtInNow",e.Uuid="b\
uiltInUuid",e.Struuid="builtInStruuid",e.Md5="builtInMd5",e.Sha1="builtInSha1",e.Sha256="builtInSha256",e.Sha384="builtInSha384",e.Sha512="builtInSha512",e.Coalesce=
"builtInCoalesce",e.If="builtInIf",e.Strlang="builtInStrlang",e.Strdt="builtInStrdt",e.Sameterm="builtInSameterm",e.Isiri="builtInIsiri",e.Isuri="builtInIsuri",
e.Isblank="builtInIsblank",e.Isliteral="builtInIsliteral",e.Isnumeric="builtInIsnumeric",e.Regex="builtInRegex",e.Substr="builtInSubstr",e.Replace="builtInRepla\
ce",e.Exists="builtInExists",e.Notexists="builtInNotexists",e.Count="builtInCount",e.Sum="builtInSum",e.Min="builtInMin",e.Max="builtInMax",e.Avg="builtInAvg",e.
Sample="builtInSample",e.Group_concat="builtInGroup_concat"})(w||(w={}));function L(e){return e.charAt(0).toUpperCase()+e.slice(1)}var vp=h({name:L(w.Str),pattern:/str/i,
label:"STR"}),Ap=h({name:L(w.Lang),pattern:/lang/i,label:"LANG"}),xp=h({name:L(w.Langmatches),pattern:/langmatches/i,label:"LANGMATCHES"}),Ip=h({name:L(w.Datatype),
pattern:/datatype/i,label:"DATATYPE"}),Ep=h({name:L(w.Bound),pattern:/bound/i,label:"BOUND"}),wp=h({name:L(w.Iri),pattern:/iri/i,label:"IRI"}),Lp=h({name:L(w.Uri),
pattern:/uri/i,label:"URI"}),Sp=h({name:L(w.Bnode),pattern:/bnode/i,label:"BNODE"}),Op=h({name:L(w.Rand),pattern:/rand/i,label:"RAND"}),Np=h({name:L(w.Abs),pattern:/abs/i,
label:"ABS"}),Pp=h({name:L(w.Ceil),pattern:/ceil/i,label:"CEIL"}),kp=h({name:L(w.Floor),pattern:/floor/i,label:"FLOOR"}),Rp=h({name:L(w.Round),pattern:/round/i,
label:"ROUND"}),Fp=h({name:L(w.Concat),pattern:/concat/i,label:"CONCAT"}),Cp=h({name:L(w.Strlen),pattern:/strlen/i,label:"STRLEN"}),Mp=h({name:L(w.Ucase),pattern:/ucase/i,
label:"UCASE"}),Dp=h({name:L(w.Lcase),pattern:/lcase/i,label:"LCASE"}),$p=h({name:L(w.Encode_for_uri),pattern:/encode_for_uri/i,label:"ENCODE_FOR_URI"}),Gp=h({name:L(
w.Contains),pattern:/contains/i,label:"CONTAINS"}),jp=h({name:L(w.Strstarts),pattern:/strstarts/i,label:"STRSTARTS"}),Vp=h({name:L(w.Strends),pattern:/strends/i,
label:"STRENDS"}),Kp=h({name:L(w.Strbefore),pattern:/strbefore/i,label:"STRBEFORE"}),zp=h({name:L(w.Strafter),pattern:/strafter/i,label:"STRAFTER"}),Hp=h({name:L(
w.Year),pattern:/year/i,label:"YEAR"}),qp=h({name:L(w.Month),pattern:/month/i,label:"MONTH"}),Wp=h({name:L(w.Day),pattern:/day/i,label:"DAY"}),Yp=h({name:L(w.Hours),
pattern:/hours/i,label:"HOURS"}),Xp=h({name:L(w.Minutes),pattern:/minutes/i,label:"MINUTES"}),Bp=h({name:L(w.Seconds),pattern:/seconds/i,label:"SECONDS"}),Qp=h(
{name:L(w.Timezone),pattern:/timezone/i,label:"TIMEZONE"}),Jp=h({name:L(w.Tz),pattern:/tz/i,label:"TZ"}),Zp=h({name:L(w.Now),pattern:/now/i,label:"NOW"}),Up=h({
name:L(w.Uuid),pattern:/uuid/i,label:"UUID"}),ef=h({name:L(w.Struuid),pattern:/struuid/i,label:"STRUUID"}),tf=h({name:L(w.Md5),pattern:/md5/i,label:"MD5"}),rf=h(
{name:L(w.Sha1),pattern:/sha1/i,label:"SHA1"}),nf=h({name:L(w.Sha256),pattern:/sha256/i,label:"SHA256"}),sf=h({name:L(w.Sha384),pattern:/sha384/i,label:"SHA384"}),
of=h({name:L(w.Sha512),pattern:/sha512/i,label:"SHA512"}),af=h({name:L(w.Coalesce),pattern:/coalesce/i,label:"COALESCE"}),cf=h({name:L(w.If),pattern:/if/i,label:"\
IF"}),lf=h({name:L(w.Strlang),pattern:/strlang/i,label:"STRLANG"}),uf=h({name:L(w.Strdt),pattern:/strdt/i,label:"STRDT"}),pf=h({name:L(w.Sameterm),pattern:/sameterm/i,
label:"SAMETERM"}),ff=h({name:L(w.Isiri),pattern:/isiri/i,label:"ISIRI"}),df=h({name:L(w.Isuri),pattern:/isuri/i,label:"ISURI"}),hf=h({name:L(w.Isblank),pattern:/isblank/i,
label:"ISBLANK"}),mf=h({name:L(w.Isliteral),pattern:/isliteral/i,label:"ISLITERAL"}),gf=h({name:L(w.Isnumeric),pattern:/isnumeric/i,label:"ISNUMERIC"}),_f=h({name:L(
w.Regex),pattern:/regex/i,label:"REGEX"}),bf=h({name:L(w.Substr),pattern:/substr/i,label:"SUBSTR"}),yf=h({name:L(w.Replace),pattern:/replace/i,label:"REPLACE"}),
Tf=h({name:L(w.Exists),pattern:/exists/i,label:"EXISTS"}),vf=h({name:L(w.Notexists),pattern:/not exists/i,label:"NOT EXISTS"}),Af=h({name:L(w.Count),pattern:/count/i,
label:"COUNT"}),xf=h({name:L(w.Sum),pattern:/sum/i,label:"SUM"}),If=h({name:L(w.Min),pattern:/min/i,label:"MIN"}),Ef=h({name:L(w.Max),pattern:/max/i,label:"MAX"}),
Ss=h({name:L(w.Avg),pattern:/avg/i,label:"AVG"}),wf=h({name:L(w.Sample),pattern:/sample/i,label:"SAMPLE"}),Os=h({name:L(w.Group_concat),pattern:/group_concat/i,
label:"GROUP_CONCAT"}),oa=ve.create().add(xp,Ip,Ap,Ep,wp,Lp,Sp,Op,Np,Pp,kp,Rp,Fp,Cp,Mp,Dp,$p,Gp,jp,Vp,Kp,zp,Hp,qp,Wp,Yp,Xp,Bp,Qp,Jp,Zp,Up,ef,tf,rf,nf,sf,of,af,cf,
lf,uf,pf,ff,df,hf,mf,gf,_f,bf,yf,Tf,vf,Af,xf,If,Ef,Ss,wf,Os,vp);var Ae={};ir(Ae,{allGraphTokens:()=>aa,default_:()=>Sf,graph:()=>Of,graphAll:()=>Ns,named:()=>Lf});var Lf=h({name:"NamedGraph",pattern:/named/i,label:"NAMED"}),Sf=h({name:"DefaultGraph",pattern:/default/i,label:"DEFAULT"}),Of=h({name:"Graph",pattern:/graph/i,
label:"GRAPH"}),Ns=h({name:"GraphAll",pattern:/all/i,label:"ALL"}),aa=ve.create().add(Lf,Sf,Of,Ns);var Nf=/[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF]/,
bn=new RegExp(`(${Nf.source})|_`),Pf=new RegExp(`((${bn.source})|[0-9])((${bn.source})|[0-9]|[·̀-ͯ‿-⁀])*`),kf=/<([^\u0000-\u0020"<>\\^`{|}])*>/,Ir=new RegExp(
`(${bn.source})|[\\-0-9·̀-ͯ‿-⁀]`),mO=new RegExp(`(${Nf.source})(((${Ir.source})|\\.)*(${Ir.source}))?`),ua=new RegExp(`(${mO.source})?:`),gO=/%[\dA-Fa-f]{2}/,
_O=/\\[!#$%&'()*+,./;=?@\\_~-]/,ca=new RegExp(`(${gO.source})|(${_O.source})`),bO=new RegExp(`((${bn.source})|:|[0-9]|(${ca.source}))(((${Ir.source})|\\.|:|(${ca.
source}))*((${Ir.source})|:|(${ca.source})))?`),Rf=new RegExp(`(${ua.source})(${bO.source})`),Ff=new RegExp(`_:((${bn.source})|[0-9])(((${Ir.source})|\\.)*(${Ir.
source}))?`),Cf=new RegExp(`\\?(${Pf.source})`),Mf=new RegExp(`\\$(${Pf.source})`),Df=/@[A-Za-z]+(-[\dA-Za-z]+)*/,Ps=/\d+/,ks=/\d+\.\d+/,la=/[Ee][+-]?\d+/,Rs=new RegExp(
`([0-9]+\\.[0-9]*(${la.source}))|(\\.[0-9]+(${la.source}))|([0-9]+(${la.source}))`),$f=new RegExp(`\\+(${Ps.source})`),Gf=new RegExp(`\\+(${ks.source})`),jf=new RegExp(
`\\+(${Rs.source})`),Vf=new RegExp(`-(${Ps.source})`),Kf=new RegExp(`-(${ks.source})`),zf=new RegExp(`-(${Rs.source})`),Fs=/\\["'\\bfnrt]/,Hf=new RegExp(`'(([^\\\
u0027\\u005C\\u000A\r])|(${Fs.source}))*'`),qf=new RegExp(`"(([^\\u0022\\u005C\\u000A\\u000D])|(${Fs.source}))*"`),Wf=new RegExp(`'''(('|(''))?([^'\\\\]|(${Fs.source}\
)))*'''`),Yf=new RegExp(`"""(("|(""))?([^"\\\\]|(${Fs.source})))*"""`),yn=/[\u0009\u000A\u000D ]/,Xf=new RegExp(`\\((${yn.source})*\\)`),Bf=new RegExp(`\\[(${yn.
source})*\\]`),pa=/#[^\n]*/,Cs=new RegExp(`(((${yn.source})+)|((${pa.source})
))+`);var _={};ir(_,{LCurly:()=>Qf,LParen:()=>td,LSquare:()=>nd,RCurly:()=>Jf,RParen:()=>rd,RSquare:()=>sd,allSymbols:()=>fa,comma:()=>Uf,dot:()=>Zf,equal:()=>md,exclamation:()=>fd,
greaterThan:()=>bd,greaterThanEqual:()=>Td,hat:()=>ad,hathat:()=>vd,lessThan:()=>_d,lessThanEqual:()=>yd,logicAnd:()=>dd,logicOr:()=>hd,notEqual:()=>gd,opMinus:()=>pd,
opPlus:()=>ud,pipe:()=>id,question:()=>cd,semi:()=>ed,slash:()=>od,star:()=>ld});var Qf=h({name:"LCurly",pattern:"{",label:"{"}),Jf=h({name:"RCurly",pattern:"}",label:"}"}),Zf=h({name:"Dot",pattern:".",label:"."}),Uf=h({name:"Comma",pattern:"\
,",label:","}),ed=h({name:"Semi",pattern:";",label:";"}),td=h({name:"LParen",pattern:"(",label:"("}),rd=h({name:"RParen",pattern:")",label:")"}),nd=h({name:"LSq\
uare",pattern:"[",label:"["}),sd=h({name:"RSquare",pattern:"]",label:"]"}),id=h({name:"Pipe",pattern:"|",label:"|"}),od=h({name:"Slash",pattern:"/",label:"/"}),
ad=h({name:"Hat",pattern:"^",label:"^"}),cd=h({name:"Question",pattern:"?",label:"?"}),ld=h({name:"Star",pattern:"*",label:"*"}),ud=h({name:"OpPlus",pattern:"+",
label:"+"}),pd=h({name:"OpMinus",pattern:"-",label:"-"}),fd=h({name:"Exclamation",pattern:"!",label:"!"}),dd=h({name:"LogicAnd",pattern:"&&",label:"&&"}),hd=h({
name:"LogicOr",pattern:"||",label:"||"}),md=h({name:"Equal",pattern:"=",label:"="}),gd=h({name:"NotEqual",pattern:"!=",label:"!="}),_d=h({name:"LessThan",pattern:"\
<",label:"<"}),bd=h({name:"GreaterThan",pattern:">",label:">"}),yd=h({name:"LessThanEqual",pattern:"<=",label:"<="}),Td=h({name:"GreaterThanEqual",pattern:">=",
label:">="}),vd=h({name:"Hathat",pattern:"^^",label:"^^"}),fa=ve.create().add(dd,hd,gd,yd,Td,Qf,Jf,Zf,Uf,ed,td,rd,nd,sd,id,od,vd,ad,cd,ld,ud,pd,fd,md,_d,bd);var F={};ir(F,{allTerminals:()=>ha,anon:()=>Hd,blankNodeLabel:()=>Id,comment:()=>Kd,decimal:()=>Od,decimalNegative:()=>Cd,decimalPositive:()=>kd,double:()=>Nd,doubleNegative:()=>Md,
doublePositive:()=>Rd,integer:()=>Sd,integerNegative:()=>Fd,integerPositive:()=>Pd,iriRef:()=>Ad,langTag:()=>Ld,nil:()=>zd,pNameLn:()=>da,pNameNs:()=>xd,stringLiteral1:()=>Dd,
stringLiteral2:()=>$d,stringLiteralLong1:()=>Gd,stringLiteralLong2:()=>jd,var1:()=>Ed,var2:()=>wd,ws:()=>Vd});var Ad=h({name:"IriRef",pattern:kf}),da=h({name:"PNameLn",pattern:Rf}),xd=h({name:"PNameNs",pattern:ua,longer_alt:[da]}),Id=h({name:"BlankNodeLabel",pattern:Ff}),
Ed=h({name:"Var1",pattern:Cf}),wd=h({name:"Var2",pattern:Mf}),Ld=h({name:"LangTag",pattern:Df}),Sd=h({name:"Integer",pattern:Ps}),Od=h({name:"Decimal",pattern:ks}),
Nd=h({name:"Double",pattern:Rs}),Pd=h({name:"IntegerPositive",pattern:$f}),kd=h({name:"DecimalPositive",pattern:Gf}),Rd=h({name:"DoublePositive",pattern:jf}),Fd=h(
{name:"IntegerNegative",pattern:Vf}),Cd=h({name:"DecimalNegative",pattern:Kf}),Md=h({name:"DoubleNegative",pattern:zf}),Dd=h({name:"StringLiteral1",pattern:Hf}),
$d=h({name:"StringLiteral2",pattern:qf}),Gd=h({name:"StringLiteralLong1",pattern:Wf}),jd=h({name:"StringLiteralLong2",pattern:Yf}),Vd=h({name:"Ws",pattern:yn,group:pe.
SKIPPED}),Kd=h({name:"Comment",pattern:pa,group:pe.SKIPPED}),zd=h({name:"Nil",pattern:Xf}),Hd=h({name:"Anon",pattern:Bf}),ha=ve.create().add(Ad,xd,da,Id,Ed,wd,Ld,
Nd,Od,Sd,Rd,kd,Pd,Md,Cd,Fd,Gd,jd,Dd,$d,Vd,Kd,zd,Hd);var Ms=h({name:"BaseDecl",pattern:/base/i,label:"BASE"}),Ds=h({name:"PrefixDecl",pattern:/prefix/i,label:"PREFIX"}),$s=h({name:"Select",pattern:/select/i,label:"\
SELECT"}),Je=h({name:"Distinct",pattern:/distinct/i,label:"DISTINCT"}),Gs=h({name:"Reduced",pattern:/reduced/i,label:"REDUCED"}),kt=h({name:"As",pattern:/as/i,label:"\
AS"}),js=h({name:"Construct",pattern:/construct/i,label:"CONSTRUCT"}),Vs=h({name:"Describe",pattern:/describe/i,label:"DESCRIBE"}),Ks=h({name:"Ask",pattern:/ask/i,
label:"ASK"}),zs=h({name:"From",pattern:/from/i,label:"FROM"}),Rt=h({name:"Where",pattern:/where/i,label:"WHERE"}),Tn=h({name:"GroupByGroup",pattern:/group/i,label:"\
_GROUP_ BY"}),vn=h({name:"By",pattern:/by/i,label:"BY"}),Hs=h({name:"Having",pattern:/having/i,label:"HAVING"}),qs=h({name:"Order",pattern:/order/i,label:"_ORDE\
R_ BY"}),Ws=h({name:"OrderAsc",pattern:/asc/i,label:"ASC"}),Ys=h({name:"OrderDesc",pattern:/desc/i,label:"DESC"}),Xs=h({name:"Limit",pattern:/limit/i,label:"LIM\
IT"}),Bs=h({name:"Offset",pattern:/offset/i,label:"OFFSET"}),Qs=h({name:"Values",pattern:/values/i,label:"VALUES"}),Js=h({name:"Load",pattern:/load/i,label:"LOA\
D"}),Tt=h({name:"Silent",pattern:/silent/i,label:"SILENT"}),Zs=h({name:"LoadInto",pattern:/into/i,label:"INTO"}),Us=h({name:"Clear",pattern:/clear/i,label:"CLEA\
R"}),ei=h({name:"Drop",pattern:/drop/i,label:"DROP"}),ti=h({name:"Create",pattern:/create/i,label:"CREATE"}),ri=h({name:"Add",pattern:/add/i,label:"ADD"}),ni=h(
{name:"To",pattern:/to/i,label:"TO"}),si=h({name:"Move",pattern:/move/i,label:"MOVE"}),ii=h({name:"Copy",pattern:/copy/i,label:"COPY"}),oi=h({name:"ModifyWith",
pattern:/with/i,label:"WITH"}),ai=h({name:"DeleteDataClause",pattern:new RegExp(`delete(${Cs.source})data`,"i"),label:"DELETE DATA"}),ci=h({name:"DeleteWhereCla\
use",pattern:new RegExp(`delete(${Cs.source})where`,"i"),label:"DELETE WHERE"}),li=h({name:"DeleteClause",pattern:/delete/i,label:"DELETE"}),ui=h({name:"InsertD\
ataClause",pattern:new RegExp(`insert(${Cs.source})data`,"i"),label:"INSERT DATA"}),pi=h({name:"InsertClause",pattern:/insert/i,label:"insert"}),fi=h({name:"Usi\
ngClause",pattern:/using/i,label:"USING"}),di=h({name:"Optional",pattern:/optional/i,label:"OPTIONAL"}),hi=h({name:"Service",pattern:/service/i,label:"SERVICE"}),
mi=h({name:"Bind",pattern:/bind/i,label:"BIND"}),gi=h({name:"Undef",pattern:/undef/i,label:"UNDEF"}),_i=h({name:"Minus",pattern:/minus/i,label:"MINUS"}),bi=h({name:"\
Union",pattern:/union/i,label:"UNION"}),yi=h({name:"Filter",pattern:/filter/i,label:"FILTER"}),Er=h({name:"a",pattern:"a",label:"type declaration 'a'"}),Ti=h({name:"\
True",pattern:/true/i,label:"true"}),vi=h({name:"False",pattern:/false/i,label:"false"}),Ai=h({name:"In",pattern:/in/i,label:"IN"}),xi=h({name:"NotIn",pattern:/not[\u0020\u0009\u000D\u000A]+in/i,
label:"NOT IN"}),Ii=h({name:"Separator",pattern:/separator/i,label:"SEPARATOR"}),qd=ve.create().add(Ms,Ds,$s,Je,Gs,js,Vs,Ks,zs,Rt,Hs,Tn,vn,qs,Ws,Ys,Xs,Bs,Qs,Js,
Tt,Zs,Us,ei,ti,ri,ni,si,ii,oi,ci,ai,li,ui,pi,fi,di,hi,mi,gi,_i,bi,yi,kt,Er,Ti,vi,Ai,xi,Ii),yO=ve.create(ha).merge(qd).merge(oa).merge(aa).merge(fa).moveAfter(Ss,
Er).moveBefore(Er,Ns).moveAfter(Os,Tn);var ma="contextDef";function Wd(e){return class extends e{contextDefinitionPrefix(r,n,s){return{type:ma,subType:"prefix",key:n,value:s,loc:r}}isContextDefinitionPrefix(r){
return this.isOfSubType(r,ma,"prefix")}contextDefinitionBase(r,n){return{type:"contextDef",subType:"base",value:n,loc:r}}isContextDefinitionBase(r){return this.
isOfSubType(r,ma,"base")}}}var lt="expression";function Yd(e){return class extends e{isExpressionPure(r){return this.isOfType(r,lt)}formatOperator(r){return r.toLowerCase().replaceAll(" ",
"")}expressionOperation(r,n,s){return{type:lt,subType:"operation",operator:this.formatOperator(r),args:n,loc:s}}isExpressionOperator(r){return this.isOfSubType(
r,lt,"operation")}expressionFunctionCall(r,n,s,i){return{type:"expression",subType:"functionCall",function:r,args:n,distinct:s,loc:i}}isExpressionFunctionCall(r){
return this.isOfSubType(r,lt,"functionCall")}expressionPatternOperation(r,n,s){return{type:lt,subType:"patternOperation",operator:this.formatOperator(r),args:n,
loc:s}}isExpressionPatternOperation(r){return this.isOfSubType(r,lt,"patternOperation")}aggregate(r,n,s,i,o){let a={type:"expression",subType:"aggregate",aggregation:this.
formatOperator(r),distinct:n,loc:o};return this.isOfType(s,"wildcard")?{...a,expression:[s]}:i===void 0?{...a,expression:[s]}:{...a,expression:[s],separator:i}}isExpressionAggregate(r){
return this.isOfSubType(r,lt,"aggregate")}isExpressionAggregateSeparator(r){return this.isOfSubType(r,lt,"aggregate")&&typeof r.separator=="string"}isExpressionAggregateOnWildcard(r){
let n=r;return this.isOfSubType(r,lt,"aggregate")&&Array.isArray(n.expression)&&n.expression.length===1&&this.isOfType(n.expression[0],"wildcard")}isExpressionAggregateDefault(r){
let n=r;return this.isOfSubType(r,lt,"operation")&&Array.isArray(n.expression)&&n.expression.length===1&&!this.isOfType(n.expression[0],"wildcard")}}}var vt="graphRef";function Xd(e){return class extends e{isGraphRef(r){return this.isOfType(r,vt)}graphRefDefault(r){return{type:vt,subType:"default",loc:r}}isGraphRefDefault(r){
return this.isOfSubType(r,vt,"default")}graphRefNamed(r){return{type:vt,subType:"named",loc:r}}isGraphRefNamed(r){return this.isOfSubType(r,vt,"named")}graphRefAll(r){
return{type:vt,subType:"all",loc:r}}isGraphRefAll(r){return this.isOfSubType(r,vt,"all")}graphRefSpecific(r,n){return{type:vt,subType:"specific",graph:r,loc:n}}isGraphRefSpecific(r){
return this.isOfSubType(r,vt,"specific")}}}function Bd(e){return new ga(e)}var ga=class{input;constructor(t){this.input=t}call(t){return this.input=t(this.input),this}returns(){return this.input}};var Ge="path";function Qd(e){return class extends e{isPathPure(r){return this.isOfType(r,Ge)}path(r,n,s){let i={type:Ge,loc:s,items:n};if(r==="|"||r==="/")return{
...i,subType:r};if((r==="?"||r==="*"||r==="+"||r==="^"&&this.isPathPure(n[0]))&&n.length===1)return{...i,subType:r,items:n};if(r==="^"&&n.length===1&&!this.isPathPure(
n[0]))return{...i,subType:r,items:n};if(r==="!"&&n.length===1&&(this.isPathAlternativeLimited(n[0])||!this.isPathPure(n[0])||this.isPathNegatedElt(n[0])))return{
...i,subType:r,items:n};throw new Error("Invalid path type")}isPathOfType(r,n){return this.isOfType(r,Ge)&&n.includes(r.subType)}isPathChain(r){return this.isOfSubType(
r,Ge,"/")||this.isOfSubType(r,Ge,"|")}isPathModified(r){return this.isOfSubType(r,Ge,"?")||this.isOfSubType(r,Ge,"*")||this.isOfSubType(r,Ge,"+")||this.isOfSubType(
r,Ge,"^")}isPathNegatedElt(r){let n=r;return this.isOfSubType(r,Ge,"^")&&Array.isArray(n.items)&&n.items.length===1&&n.items[0]!==null&&typeof n.items[0]=="obje\
ct"&&!this.isPathPure(n.items[0])}isPathNegated(r){return this.isOfSubType(r,Ge,"!")}isPathAlternativeLimited(r){let n=r;return this.isOfSubType(r,Ge,"|")&&Array.
isArray(n.items)&&n.items.every(s=>!this.isPathPure(s)||this.isPathNegatedElt(s))}}}var te="pattern";function Jd(e){return class extends e{isPattern(r){return this.isOfType(r,te)}patternBgp(r,n){return{type:te,subType:"bgp",triples:r,loc:n}}isPatternBgp(r){
return this.isOfSubType(r,te,"bgp")}patternGroup(r,n){return{type:te,subType:"group",patterns:r,loc:n}}isPatternGroup(r){return this.isOfSubType(r,te,"group")}patternGraph(r,n,s){
return{type:te,subType:"graph",name:r,patterns:n,loc:s}}isPatternGraph(r){return this.isOfSubType(r,te,"graph")}patternOptional(r,n){return{type:te,subType:"opt\
ional",patterns:r,loc:n}}isPatternOptional(r){return this.isOfSubType(r,te,"optional")}patternValues(r,n,s){return{type:te,subType:"values",variables:r,values:n,
loc:s}}isPatternValues(r){return this.isOfSubType(r,te,"values")}patternFilter(r,n){return{type:te,subType:"filter",expression:r,loc:n}}isPatternFilter(r){return this.
isOfSubType(r,te,"filter")}patternBind(r,n,s){return{type:te,subType:"bind",expression:r,variable:n,loc:s}}isPatternBind(r){return this.isOfSubType(r,te,"bind")}patternUnion(r,n){
return{type:te,subType:"union",patterns:r,loc:n}}isPatternUnion(r){return this.isOfSubType(r,te,"union")}patternMinus(r,n){return{type:te,subType:"minus",patterns:r,
loc:n}}isPatternMinus(r){return this.isOfSubType(r,te,"minus")}patternService(r,n,s,i){return{type:te,subType:"service",silent:s,name:r,patterns:n,loc:i}}isPatternService(r){
return this.isOfSubType(r,te,"service")}}}var wr="query";function Zd(e){return class extends e{isQuery(r){return this.isOfType(r,wr)}isQuerySelect(r){return this.isOfSubType(r,wr,"select")}queryConstruct(r,n,s,i,o,a,c){
return{type:"query",subType:"construct",context:n,template:s,where:i,solutionModifiers:o,datasets:a,values:c,loc:r}}isQueryConstruct(r){return this.isOfSubType(
r,wr,"construct")}isQueryDescribe(r){return this.isOfSubType(r,wr,"describe")}isQueryAsk(r){return this.isOfSubType(r,wr,"ask")}querySelect(r,n){return{type:wr,
subType:"select",...r,loc:n}}}}var Ft="solutionModifier";function Ud(e){return class extends e{isSolutionModifier(r){return this.isOfType(r,Ft)}solutionModifierHaving(r,n){return{type:Ft,subType:"\
having",having:r,loc:n}}isSolutionModifierHaving(r){return this.isOfSubType(r,Ft,"having")}solutionModifierOrder(r,n){return{type:Ft,subType:"order",orderDefs:r,
loc:n}}isSolutionModifierOrder(r){return this.isOfSubType(r,Ft,"order")}solutionModifierLimitOffset(r,n,s){return{type:Ft,subType:"limitOffset",limit:r,offset:n,
loc:s}}isSolutionModifierLimitOffset(r){return this.isOfSubType(r,Ft,"limitOffset")}solutionModifierGroup(r,n){return{type:"solutionModifier",subType:"group",groupings:r,
loc:n}}isSolutionModifierGroup(r){return this.isOfSubType(r,Ft,"group")}}}var Zt="term";function eh(e){return class extends e{__blankNodeCounter=0;resetBlankNodeCounter(){this.__blankNodeCounter=0}isTerm(r){return this.isOfType(r,"ter\
m")}termBlank(r,n){let s={type:"term",subType:"blankNode",loc:n};return r===void 0?{...s,label:`g_${this.__blankNodeCounter++}`}:{...s,label:`e_${r}`}}isTermBlank(r){
return this.isOfSubType(r,Zt,"blankNode")}termLiteral(r,n,s){return{type:Zt,subType:"literal",value:n,langOrIri:s,loc:r}}isTermLiteral(r){return this.isOfSubType(
r,Zt,"literal")}isTermLiteralLangStr(r){return this.isTermLiteral(r)&&typeof r.langOrIri=="string"}isTermLiteralStr(r){return this.isTermLiteral(r)&&typeof r.langOrIri>
"u"}isTermLiteralTyped(r){let n=r;return this.isTermLiteral(r)&&typeof n.langOrIri=="object"&&n.langOrIri!==null&&this.isTermNamed(n.langOrIri)}termVariable(r,n){
return{type:Zt,subType:"variable",value:r,loc:n}}isTermVariable(r){return this.isOfSubType(r,Zt,"variable")}termNamed(r,n,s){let i={type:Zt,subType:"namedNode",
value:n,loc:r};return s===void 0?i:{...i,prefix:s}}isTermNamed(r){return this.isOfSubType(r,Zt,"namedNode")}isTermNamedPrefixed(r){let n=r;return this.isTermNamed(
r)&&typeof n.prefix=="string"}}}var ke="updateOperation";function th(e){return class extends e{isUpdateOperation(r){return this.isOfType(r,ke)}updateOperationLoad(r,n,s,i){return{type:ke,subType:"\
load",silent:s,source:n,...i&&{destination:i},loc:r}}isUpdateOperationLoad(r){return this.isOfSubType(r,ke,"load")}updateOperationClearDrop(r,n,s,i){return{type:"\
updateOperation",subType:r,silent:n,destination:s,loc:i}}updateOperationClear(r,n,s){return this.updateOperationClearDrop("clear",n,r,s)}isUpdateOperationClear(r){
return this.isOfSubType(r,ke,"clear")}updateOperationDrop(r,n,s){return this.updateOperationClearDrop("drop",n,r,s)}isUpdateOperationDrop(r){return this.isOfSubType(
r,ke,"drop")}updateOperationCreate(r,n,s){return{type:"updateOperation",subType:"create",silent:n,destination:r,loc:s}}isUpdateOperationCreate(r){return this.isOfSubType(
r,ke,"create")}updateOperationAddMoveCopy(r,n,s,i,o){return{type:"updateOperation",subType:r,silent:i,source:n,destination:s,loc:o}}updateOperationAdd(r,n,s,i){
return this.updateOperationAddMoveCopy("add",r,n,s,i)}isUpdateOperationAdd(r){return this.isOfSubType(r,ke,"add")}updateOperationMove(r,n,s,i){return this.updateOperationAddMoveCopy(
"move",r,n,s,i)}isUpdateOperationMove(r){return this.isOfSubType(r,ke,"move")}updateOperationCopy(r,n,s,i){return this.updateOperationAddMoveCopy("copy",r,n,s,i)}isUpdateOperationCopy(r){
return this.isOfSubType(r,ke,"copy")}updateOperationInsDelDataWhere(r,n,s){return{type:"updateOperation",subType:r,data:n,loc:s}}updateOperationInsertData(r,n){
return this.updateOperationInsDelDataWhere("insertdata",r,n)}isUpdateOperationInsertData(r){return this.isOfSubType(r,ke,"insertdata")}updateOperationDeleteData(r,n){
return this.updateOperationInsDelDataWhere("deletedata",r,n)}isUpdateOperationDeleteData(r){return this.isOfSubType(r,ke,"deletedata")}updateOperationDeleteWhere(r,n){
return this.updateOperationInsDelDataWhere("deletewhere",r,n)}isUpdateOperationDeleteWhere(r){return this.isOfSubType(r,ke,"deletewhere")}updateOperationModify(r,n,s,i,o,a){
return{type:"updateOperation",subType:"modify",insert:n??[],delete:s??[],graph:a,where:i,from:o,loc:r}}isUpdateOperationModify(r){return this.isOfSubType(r,ke,"\
modify")}}}var Ct=class extends Bd(Dn).call(Wd).call(Yd).call(Xd).call(Qd).call(Jd).call(Zd).call(Ud).call(eh).call(th).returns(){alwaysSparql11(t){return!0}isPath(t){return this.
isPathPure(t)||this.isTermNamed(t)}isExpression(t){return this.isExpressionPure(t)||this.isTermNamed(t)||this.isTermVariable(t)||this.isTermLiteral(t)}graphNodeIdentifier(t){
return t.type==="tripleCollection"?t.identifier:t}triple(t,r,n,s){return{type:"triple",subject:t,predicate:r,object:n,loc:s??this.sourceLocation(t,r,n)}}isTriple(t){
return this.isOfType(t,"triple")}datasetClauses(t,r){return{type:"datasetClauses",clauses:t,loc:r}}isDatasetClauses(t){return this.isOfType(t,"datasetClauses")}wildcard(t){
return{type:"wildcard",loc:t}}isWildcard(t){return this.isOfType(t,"wildcard")}isTripleCollection(t){return this.isOfType(t,"tripleCollection")}tripleCollectionBlankNodeProperties(t,r,n){
return{type:"tripleCollection",subType:"blankNodeProperties",identifier:t,triples:r,loc:n}}isTripleCollectionBlankNodeProperties(t){return this.isOfSubType(t,"t\
ripleCollection","blankNodeProperties")}tripleCollectionList(t,r,n){return{type:"tripleCollection",subType:"list",identifier:t,triples:r,loc:n}}isTripleCollectionList(t){
return this.isOfSubType(t,"tripleCollection","list")}graphQuads(t,r,n){return{type:"graph",graph:t,triples:r,loc:n}}isGraphQuads(t){return super.isOfType(t,"gra\
ph")}isUpdate(t){return super.isOfType(t,"update")}};function rh(e){let t=e.replaceAll(/\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/gu,(r,n,s)=>{if(n){let a=Number.parseInt(n,16);return String.fromCodePoint(a)}let i=Number.
parseInt(s,16);if(i<65535)return String.fromCodePoint(i);let o=i-65536;return String.fromCodePoint(55296+(o>>10),56320+(o&1023))});if(/[\uD800-\uDBFF](?:[^\uDC00-\uDFFF]|$)/u.
test(t))throw new Error("Invalid unicode codepoint of surrogate pair without corresponding codepoint");return t}var se;(function(e){e.BOOLEAN="http://www.w3.org\
/2001/XMLSchema#boolean",e.INTEGER="http://www.w3.org/2001/XMLSchema#integer",e.DECIMAL="http://www.w3.org/2001/XMLSchema#decimal",e.DOUBLE="http://www.w3.org/2\
001/XMLSchema#double",e.STRING="http://www.w3.org/2001/XMLSchema#string",e.FIRST="http://www.w3.org/1999/02/22-rdf-syntax-ns#first",e.REST="http://www.w3.org/19\
99/02/22-rdf-syntax-ns#rest",e.NIL="http://www.w3.org/1999/02/22-rdf-syntax-ns#nil",e.TYPE="http://www.w3.org/1999/02/22-rdf-syntax-ns#type"})(se||(se={}));var Ei=class extends _n{};var C=new Ct,wi=new Ei;function ba(e){if(C.isExpressionAggregate(e))return[e];if(C.isExpressionOperator(e)){let t=[];for(let r of e.args)t.push(...ba(r));return t}
return[]}function _a(e){return C.isTerm(e)&&C.isTermVariable(e)?e.value:C.isExpression(e)?C.isExpressionAggregate(e)&&C.isTermVariable(e.expression[0])?e.expression[0].
value:void 0:e.variable.value}function nh(e,t){if(C.isExpressionOperator(e))for(let r of e.args)nh(r,t);else C.isTerm(e)&&C.isTermVariable(e)&&t.add(e.value)}function sh(e){
if(e.variables.length===1&&C.isWildcard(e.variables[0])){if(e.solutionModifiers.group!==void 0)throw new Error("GROUP BY not allowed with wildcard");return}let t=e.
variables,r=t.flatMap(i=>C.isTerm(i)?[]:ba(i.expression)).some(i=>i.aggregation==="count"&&!i.expression.some(o=>C.isWildcard(o))),n=e.solutionModifiers.group;if(r||
n){for(let i of t)if(C.isTerm(i)){if(!n||!n.groupings.map(o=>_a(o)).includes(_a(i)))throw new Error("Variable not allowed in projection")}else if(ba(i.expression).
length===0){let o=new Set;nh(i.expression,o);for(let a of o)if(!n||!n.groupings.map(c=>_a(c)).includes(a))throw new Error(`Use of ungrouped variable in projecti\
on of operation (?${a})`)}}let s=e.where.patterns.filter(i=>i.type==="query");if(s.length>0){let i=new Set;for(let c of t)"variable"in c&&i.add(c.variable.value);
let o=s.flatMap(c=>c.variables).map(c=>C.isTerm(c)?c.value:C.isWildcard(c)?"*":c.variable.value),a=new Set(o);for(let c of i)if(a.has(c))throw new Error(`Target\
 id of 'AS' (?${c}) already used in subquery`)}}function ih(e,t){function r(n){ih(n,t)}if(e!==void 0)if(Array.isArray(e))for(let n of e)r(n);else if(C.isQuery(e))
C.isQuerySelect(e)||C.isQueryDescribe(e)?r([...e.variables.some(n=>C.isWildcard(n))?[e.where]:e.variables,e.solutionModifiers.group,e.values]):r(e.solutionModifiers.
group);else if(C.isTriple(e))r([e.subject,e.predicate,e.object]);else if(C.isPathPure(e))r(e.items);else if(C.isTripleCollection(e))r([e.identifier,...e.triples]);else if(C.
isSolutionModifierGroup(e))r(e.groupings.filter(n=>"variable"in n).map(n=>n.variable));else if(C.isSolutionModifierHaving(e))r(e.having);else if(C.isSolutionModifierOrder(
e))r(e.orderDefs.map(n=>n.expression));else if(C.isPatternValues(e))for(let n of Object.keys(e.values.at(0)??{}))t.add(n);else C.isPatternBgp(e)?r(e.triples):C.
isPatternGroup(e)||C.isPatternUnion(e)||C.isPatternOptional(e)?r(e.patterns):C.isPatternService(e)||C.isPatternGraph(e)?r([e.name,...e.patterns]):C.isPatternBind(
e)?r(e.variable):C.isTermVariable(e)&&t.add(e.value)}function oh(e){for(let[r,n]of e.entries())if(C.isPatternBind(n)&&r>0&&C.isPatternBgp(e[r-1])){let s=e[r-1],
i=[];if(wi.visitNodeSpecific(s,{},{term:{variable:{visitor:o=>{i.push(o)}}}}),i.some(o=>o.value===n.variable.value))throw new Error(`Variable used to bind is al\
ready bound (?${n.variable.value})`)}let t=new Set;for(let r of e)if(C.isPatternBind(r)){if(t.has(r.variable.value))throw new Error(`Variable used to bind is al\
ready bound (?${r.variable.value})`)}else ih(r,t)}function Li(e){let t=new Set;for(let r of e.updates){if(!r.operation)continue;let n=r.operation;if(n.subType===
"insertdata"){let s=new Set;wi.visitNodeSpecific(n,{},{term:{blankNode:{visitor:i=>{if(s.add(i.label),t.has(i.label))throw new Error("Detected reuse blank node \
across different INSERT DATA clauses")}}}});for(let i of s)t.add(i)}}}function ah(e){let t=new Map,r=[{}],n=()=>r.at(-1);function s(o){let a=new Set;return wi.visitNodeSpecific(
o,{},{term:{blankNode:{visitor:c=>{a.add(c.label)}}}}),a}let i={preVisitor:()=>(r.push({}),{}),visitor:()=>{r.pop(),r[r.length-1]={}}};wi.visitNodeSpecific(e,{query:{
preVisitor:()=>({continue:!1})},pattern:i},{pattern:{bgp:{preVisitor:o=>{let a=n();for(let c of s(o)){let l=t.get(c);if(l!==void 0&&l!==a)throw new Error(`Detec\
ted reuse of blank node across two different basic graph patterns (_:${c.replace(/^[eg]_/u,"")})`);t.set(c,a)}return{continue:!1}},visitor:()=>{}},filter:{preVisitor:()=>(r.
push({}),{}),visitor:()=>{r.pop()}}}})}var vO={"	":"\\t","\n":"\\n","\r":"\\r","\b":"\\b","\f":"\\f",'"':'\\"',"\\":"\\\\"};function An(e){return`"${e.replaceAll(/["\\\t\n\r\b\f]/gu,r=>vO[r])}"`}var Mt={
name:"rdfLiteral",impl:({ACTION:e,SUBRULE1:t,CONSUME:r,OPTION:n,OR:s})=>i=>{let o=t(Ni);return n(()=>s([{ALT:()=>{let a=r(F.langTag);return e(()=>i.astFactory.termLiteral(
i.astFactory.sourceLocation(o,a),o.value,a.image.slice(1).toLowerCase()))}},{ALT:()=>{r(_.hathat);let a=t(j);return e(()=>i.astFactory.termLiteral(i.astFactory.
sourceLocation(o,a),o.value,a))}}]))??o},gImpl:({SUBRULE:e,PRINT:t,PRINT_WORD:r})=>(n,{astFactory:s})=>{!n.langOrIri||typeof n.langOrIri=="string"?(s.printFilter(
n,()=>{r(""),t(An(n.value))}),typeof n.langOrIri=="string"&&s.printFilter(n,()=>t("@",n.langOrIri))):s.isSourceLocationNoMaterialize(n.langOrIri.loc)?s.printFilter(
n,()=>{r(n.value)}):(s.printFilter(n,()=>{r(""),t(An(n.value),"^^")}),e(j,n.langOrIri))}},Ut={name:"numericLiteral",impl:({SUBRULE:e,OR:t})=>()=>t([{ALT:()=>e(ch)},
{ALT:()=>e(Si)},{ALT:()=>e(Oi)}])},ch={name:"numericLiteralUnsigned",impl:({ACTION:e,CONSUME:t,OR:r})=>n=>{let s=r([{ALT:()=>[t(F.integer),se.INTEGER]},{ALT:()=>[
t(F.decimal),se.DECIMAL]},{ALT:()=>[t(F.double),se.DOUBLE]}]);return e(()=>n.astFactory.termLiteral(n.astFactory.sourceLocation(s[0]),s[0].image,n.astFactory.termNamed(
n.astFactory.sourceLocation(),s[1])))}},Si={name:"numericLiteralPositive",impl:({ACTION:e,CONSUME:t,OR:r})=>n=>{let s=r([{ALT:()=>[t(F.integerPositive),se.INTEGER]},
{ALT:()=>[t(F.decimalPositive),se.DECIMAL]},{ALT:()=>[t(F.doublePositive),se.DOUBLE]}]);return e(()=>n.astFactory.termLiteral(n.astFactory.sourceLocation(s[0]),
s[0].image,n.astFactory.termNamed(n.astFactory.sourceLocation(),s[1])))}},Oi={name:"numericLiteralNegative",impl:({ACTION:e,CONSUME:t,OR:r})=>n=>{let s=r([{ALT:()=>[
t(F.integerNegative),se.INTEGER]},{ALT:()=>[t(F.decimalNegative),se.DECIMAL]},{ALT:()=>[t(F.doubleNegative),se.DOUBLE]}]);return e(()=>n.astFactory.termLiteral(
n.astFactory.sourceLocation(s[0]),s[0].image,n.astFactory.termNamed(n.astFactory.sourceLocation(),s[1])))}},er={name:"booleanLiteral",impl:({ACTION:e,CONSUME:t,
OR:r})=>n=>{let s=r([{ALT:()=>t(Ti)},{ALT:()=>t(vi)}]);return e(()=>n.astFactory.termLiteral(n.astFactory.sourceLocation(s),s.image.toLowerCase(),n.astFactory.termNamed(
n.astFactory.sourceLocation(),se.BOOLEAN)))}},Ni={name:"string",impl:({ACTION:e,CONSUME:t,OR:r})=>n=>{let s=r([{ALT:()=>{let i=t(F.stringLiteral1);return[i,i.image.
slice(1,-1)]}},{ALT:()=>{let i=t(F.stringLiteral2);return[i,i.image.slice(1,-1)]}},{ALT:()=>{let i=t(F.stringLiteralLong1);return[i,i.image.slice(3,-3)]}},{ALT:()=>{
let i=t(F.stringLiteralLong2);return[i,i.image.slice(3,-3)]}}]);return e(()=>{let i=n.astFactory,o=s[1].replaceAll(/\\([tnrbf"'\\])/gu,(a,c)=>{switch(c){case"t":
return"	";case"n":return`
`;case"r":return"\r";case"b":return"\b";case"f":return"\f";default:return c}});return i.termLiteral(i.sourceLocation(s[0]),o)})}},j={name:"iri",impl:({SUBRULE:e,
OR:t})=>()=>t([{ALT:()=>e(Lr)},{ALT:()=>e(ya)}]),gImpl:({SUBRULE:e})=>(t,{astFactory:r})=>r.isTermNamedPrefixed(t)?e(ya,t):e(Lr,t)},Lr={name:"iriFull",impl:({ACTION:e,
CONSUME:t})=>r=>{let n=t(F.iriRef);return e(()=>r.astFactory.termNamed(r.astFactory.sourceLocation(n),n.image.slice(1,-1)))},gImpl:({PRINT:e})=>(t,{astFactory:r})=>{
r.printFilter(t,()=>e("<",t.value,">"))}},ya={name:"prefixedName",impl:({ACTION:e,CONSUME:t,OR:r})=>n=>{function s(i){if(!n.skipValidation&&n.prefixes[i]===void 0)
throw new Error(`Unknown prefix: ${i}`)}return r([{ALT:()=>{let i=t(F.pNameLn);return e(()=>{let[o,a]=i.image.split(":");return s(o),n.astFactory.termNamed(n.astFactory.
sourceLocation(i),a,o)})}},{ALT:()=>{let i=t(F.pNameNs);return e(()=>{let o=i.image.slice(0,-1);return s(o),n.astFactory.termNamed(n.astFactory.sourceLocation(i),
"",o)})}}])},gImpl:({PRINT:e})=>(t,{astFactory:r})=>{r.printFilter(t,()=>e(t.prefix,":",t.value))}},AO=Symbol("canCreateBlankNodes"),Pi={name:"blankNode",impl:({
ACTION:e,CONSUME:t,OR:r})=>n=>{let s=r([{ALT:()=>{let i=t(F.blankNodeLabel);return e(()=>n.astFactory.termBlank(i.image.slice(2),n.astFactory.sourceLocation(i)))}},
{ALT:()=>{let i=t(F.anon);return e(()=>n.astFactory.termBlank(void 0,n.astFactory.sourceLocation(i)))}}]);return e(()=>{if(!n.parseMode.has("canCreateBlankNodes"))
throw new Error("Blank nodes are not allowed in this context")}),s},gImpl:({PRINT:e})=>(t,{astFactory:r})=>{r.printFilter(t,()=>e("_:",t.label.replace(/^e_/u,"")))}},
tr={name:"VerbA",impl:({ACTION:e,CONSUME:t})=>r=>{let n=t(Er);return e(()=>r.astFactory.termNamed(r.astFactory.sourceLocation(n),se.TYPE,void 0))}};var je={name:"prologue",impl:({SUBRULE:e,MANY:t,OR:r})=>()=>{let n=[];return t(()=>r([{ALT:()=>n.push(e(Ta))},{ALT:()=>n.push(e(va))}])),n},gImpl:({SUBRULE:e})=>(t,{
astFactory:r})=>{for(let n of t)r.isContextDefinitionBase(n)?e(Ta,n):e(va,n)}},Ta={name:"baseDecl",impl:({ACTION:e,CONSUME:t,SUBRULE:r})=>n=>{let s=t(Ms),i=r(Lr);
return e(()=>n.astFactory.contextDefinitionBase(n.astFactory.sourceLocation(s,i),i))},gImpl:({SUBRULE:e,PRINT_ON_EMPTY:t,NEW_LINE:r})=>(n,{astFactory:s})=>{s.printFilter(
n,()=>t("BASE ")),e(j,n.value),s.printFilter(n,()=>r())}},va={name:"prefixDecl",impl:({ACTION:e,CONSUME:t,SUBRULE:r})=>n=>{let s=t(Ds),i=t(F.pNameNs).image.slice(
0,-1),o=r(Lr);return e(()=>(n.prefixes[i]=o.value,n.astFactory.contextDefinitionPrefix(n.astFactory.sourceLocation(s,o),i,o)))},gImpl:({SUBRULE:e,PRINT_ON_EMPTY:t,
NEW_LINE:r})=>(n,{astFactory:s})=>{s.printFilter(n,()=>{t("PREFIX ",`${n.key}: `)}),e(j,n.value),s.printFilter(n,()=>r())}},xa={name:"verb",impl:({SUBRULE:e,OR:t})=>()=>t(
[{ALT:()=>e(At)},{ALT:()=>e(tr)}])},fe={name:"varOrTerm",impl:({SUBRULE:e,OR:t})=>r=>t([{GATE:()=>r.parseMode.has("canParseVars"),ALT:()=>e(q)},{ALT:()=>e(Aa)}]),
gImpl:({SUBRULE:e})=>(t,{astFactory:r})=>r.isTermVariable(t)?e(q,t):e(Aa,t)},At={name:"varOrIri",impl:({SUBRULE:e,OR:t})=>r=>t([{GATE:()=>r.parseMode.has("canPa\
rseVars"),ALT:()=>e(q)},{ALT:()=>e(j)}])},q={name:"var",impl:({ACTION:e,CONSUME:t,OR:r})=>n=>{let s=r([{ALT:()=>t(F.var1)},{ALT:()=>t(F.var2)}]);return e(()=>n.
astFactory.termVariable(s.image.slice(1),n.astFactory.sourceLocation(s)))},gImpl:({PRINT:e})=>(t,{astFactory:r})=>{r.printFilter(t,()=>e(`?${t.value}`))}},Aa={name:"\
graphTerm",impl:({ACTION:e,SUBRULE:t,CONSUME:r,OR:n})=>s=>n([{ALT:()=>t(j)},{ALT:()=>t(Mt)},{ALT:()=>t(Ut)},{ALT:()=>t(er)},{GATE:()=>s.parseMode.has("canCreate\
BlankNodes"),ALT:()=>t(Pi)},{ALT:()=>{let i=r(F.nil);return e(()=>s.astFactory.termNamed(s.astFactory.sourceLocation(i),se.NIL))}}]),gImpl:({SUBRULE:e})=>(t,{astFactory:r})=>{
r.isTermNamed(t)?e(j,t):r.isTermLiteral(t)?e(Mt,t):e(Pi,t)}};function Ia(e,t){return{name:e,impl:({ACTION:r,SUBRULE:n,CONSUME:s,OR:i})=>o=>{let a=s(t);return i([{ALT:()=>{let c=n(uh);return r(()=>o.astFactory.wrap({clauseType:"\
default",value:c},o.astFactory.sourceLocation(a,c)))}},{ALT:()=>{let c=n(fh);return r(()=>o.astFactory.wrap({clauseType:"named",value:c.val},o.astFactory.sourceLocation(
a,c)))}}])}}}var lh=Ia("datasetClause",zs),uh={name:"defaultGraphClause",impl:({SUBRULE:e})=>()=>e(wa)},ph=Ia("usingClause",fi);function Ea(e,t,r){return{name:e,
impl:({ACTION:n,MANY:s,SUBRULE:i})=>o=>{let a=[];return s(()=>{let c=i(t);a.push(c)}),n(()=>o.astFactory.datasetClauses(a.map(c=>c.val),o.astFactory.sourceLocation(
...a)))},gImpl:({SUBRULE:n,PRINT_WORD:s})=>(i,{astFactory:o})=>{for(let a of i.clauses)o.printFilter(i,()=>s(r)),a.clauseType==="named"&&o.printFilter(i,()=>s("\
NAMED")),n(j,a.value)}}}var Ze=Ea("datasetClauses",lh,"FROM"),ki=Ea("usingClauses",ph,"USING"),fh={name:"namedGraphClause",impl:({ACTION:e,SUBRULE:t,CONSUME:r})=>n=>{
let s=r(Ae.named),i=t(wa);return e(()=>n.astFactory.wrap(i,n.astFactory.sourceLocation(s,i)))}},wa={name:"sourceSelector",impl:({SUBRULE:e})=>()=>e(j)};function G(e){return{name:re(e.name),impl:({ACTION:t,SUBRULE:r,CONSUME:n})=>s=>{let i=n(e);n(_.LParen);let o=r(R),a=n(_.RParen);return t(()=>s.astFactory.expressionOperation(
i.image,[o],s.astFactory.sourceLocation(i,a)))}}}function Ue(e){return{name:re(e.name),impl:({ACTION:t,CONSUME:r,SUBRULE1:n,SUBRULE2:s})=>i=>{let o=r(e);r(_.LParen);
let a=n(R);r(_.comma);let c=s(R),l=r(_.RParen);return t(()=>i.astFactory.expressionOperation(o.image,[a,c],i.astFactory.sourceLocation(o,l)))}}}function La(e){return{
name:re(e.name),impl:({ACTION:t,CONSUME:r,CONSUME1:n,CONSUME2:s,SUBRULE1:i,SUBRULE2:o,SUBRULE3:a})=>c=>{let l=r(e);r(_.LParen);let u=i(R);n(_.comma);let f=o(R);
s(_.comma);let d=a(R),m=r(_.RParen);return t(()=>c.astFactory.expressionOperation(l.image,[u,f,d],c.astFactory.sourceLocation(l,m)))}}}function Sa(e){return{name:re(
e.name),impl:({ACTION:t,SUBRULE:r,CONSUME:n})=>s=>{let i=n(e);n(_.LParen);let o=r(q),a=n(_.RParen);return t(()=>s.astFactory.expressionOperation(i.image,[o],s.astFactory.
sourceLocation(i,a)))}}}function Oa(e){return{name:re(e.name),impl:({ACTION:t,CONSUME:r,OR:n,SUBRULE:s})=>i=>{let o=r(e);return n([{ALT:()=>{r(_.LParen);let a=s(
R),c=r(_.RParen);return t(()=>i.astFactory.expressionOperation(o.image,[a],i.astFactory.sourceLocation(o,c)))}},{ALT:()=>{let a=r(F.nil);return t(()=>i.astFactory.
expressionOperation(o.image,[],i.astFactory.sourceLocation(o,a)))}}])}}}function Sr(e){return{name:re(e.name),impl:({ACTION:t,CONSUME:r})=>n=>{let s=r(e),i=r(F.
nil);return t(()=>n.astFactory.expressionOperation(s.image,[],n.astFactory.sourceLocation(s,i)))}}}function Ri(e){return{name:re(e.name),impl:({ACTION:t,CONSUME:r,
SUBRULE:n})=>s=>{let i=r(e),o=n(Mi);return t(()=>s.astFactory.expressionOperation(i.image,o.val,s.astFactory.sourceLocation(i,o)))}}}function Fi(e){return{name:re(
e.name),impl:({ACTION:t,CONSUME:r,SUBRULE1:n,SUBRULE2:s,SUBRULE3:i,CONSUME1:o,OPTION:a,CONSUME2:c})=>l=>{let u=r(e);r(_.LParen);let f=n(R);o(_.comma);let d=s(R),
m=a(()=>(c(_.comma),i(R))),T=r(_.RParen);return t(()=>l.astFactory.expressionOperation(u.image,m?[f,d,m]:[f,d],l.astFactory.sourceLocation(u,T)))}}}function Na(e){
return{name:re(e.name),impl:({ACTION:t,CONSUME:r,SUBRULE1:n,SUBRULE2:s,SUBRULE3:i,SUBRULE4:o,CONSUME1:a,OPTION:c,CONSUME2:l,CONSUME3:u})=>f=>{let d=r(e);r(_.LParen);
let m=n(R);a(_.comma);let T=s(R);l(_.comma);let A=i(R),y=c(()=>(u(_.comma),o(R))),v=r(_.RParen);return t(()=>f.astFactory.expressionOperation(d.image,y?[m,T,A,y]:
[m,T,A],f.astFactory.sourceLocation(d,v)))}}}function Ci(e){return{name:re(e.name),impl:({ACTION:t,SUBRULE:r,CONSUME:n})=>s=>{let i=n(e),o=r(X);return t(()=>s.astFactory.
expressionPatternOperation(i.image,o,s.astFactory.sourceLocation(i,o)))}}}function rr(e){return{name:re(e.name),impl:({ACTION:t,CONSUME:r,SUBRULE:n,OPTION:s})=>i=>{
let o=r(e);r(_.LParen);let a=s(()=>r(Je)),c=n(R),l=r(_.RParen);return t(()=>i.astFactory.aggregate(o.image,a!==void 0,c,void 0,i.astFactory.sourceLocation(o,l)))}}}var dh=G(E.str),hh=G(E.lang),mh=Ue(E.langmatches),gh=G(E.datatype),_h=Sa(E.bound),bh=G(E.iri),yh=G(E.uri),Th=Oa(E.bnode),vh=Sr(E.rand),Ah=G(E.abs),xh=G(E.ceil),
Ih=G(E.floor),Eh=G(E.round),wh=Ri(E.concat),Lh=G(E.strlen),Sh=G(E.ucase),Oh=G(E.lcase),Nh=G(E.encode_for_uri),Ph=Ue(E.contains),kh=Ue(E.strstarts),Rh=Ue(E.strends),
Fh=Ue(E.strbefore),Ch=Ue(E.strafter),Mh=G(E.year),Dh=G(E.month),$h=G(E.day),Gh=G(E.hours),jh=G(E.minutes),Vh=G(E.seconds),Kh=G(E.timezone),zh=G(E.tz),Hh=Sr(E.now),
qh=Sr(E.uuid),Wh=Sr(E.struuid),Yh=G(E.md5),Xh=G(E.sha1),Bh=G(E.sha256),Qh=G(E.sha384),Jh=G(E.sha512),Zh=Ri(E.coalesce),Uh=La(E.if_),em=Ue(E.strlang),tm=Ue(E.strdt),
rm=Ue(E.sameterm),nm=G(E.isiri),sm=G(E.isuri),im=G(E.isblank),om=G(E.isliteral),am=G(E.isnumeric);function cm(e){return[{ALT:()=>e(Di)},{ALT:()=>e(dh)},{ALT:()=>e(
hh)},{ALT:()=>e(mh)},{ALT:()=>e(gh)},{ALT:()=>e(_h)},{ALT:()=>e(bh)},{ALT:()=>e(yh)},{ALT:()=>e(Th)},{ALT:()=>e(vh)},{ALT:()=>e(Ah)},{ALT:()=>e(xh)},{ALT:()=>e(
Ih)},{ALT:()=>e(Eh)},{ALT:()=>e(wh)},{ALT:()=>e(um)},{ALT:()=>e(Lh)},{ALT:()=>e(pm)},{ALT:()=>e(Sh)},{ALT:()=>e(Oh)},{ALT:()=>e(Nh)},{ALT:()=>e(Ph)},{ALT:()=>e(
kh)},{ALT:()=>e(Rh)},{ALT:()=>e(Fh)},{ALT:()=>e(Ch)},{ALT:()=>e(Mh)},{ALT:()=>e(Dh)},{ALT:()=>e($h)},{ALT:()=>e(Gh)},{ALT:()=>e(jh)},{ALT:()=>e(Vh)},{ALT:()=>e(
Kh)},{ALT:()=>e(zh)},{ALT:()=>e(Hh)},{ALT:()=>e(qh)},{ALT:()=>e(Wh)},{ALT:()=>e(Yh)},{ALT:()=>e(Xh)},{ALT:()=>e(Bh)},{ALT:()=>e(Qh)},{ALT:()=>e(Jh)},{ALT:()=>e(
Zh)},{ALT:()=>e(Uh)},{ALT:()=>e(em)},{ALT:()=>e(tm)},{ALT:()=>e(rm)},{ALT:()=>e(nm)},{ALT:()=>e(sm)},{ALT:()=>e(im)},{ALT:()=>e(om)},{ALT:()=>e(am)},{ALT:()=>e(
lm)},{ALT:()=>e(fm)},{ALT:()=>e(dm)}]}var xt={name:"builtInCall",impl:({OR:e,SUBRULE:t,cache:r})=>()=>{let n=r.get(xt);if(n)return e(n);let s=cm(t);return r.set(
xt,s),e(s)}},lm=Fi(E.regex),um=Fi(E.substr),pm=Na(E.replace),fm=Ci(E.exists),dm=Ci(E.notexists),hm={name:re(E.count.name),impl:({ACTION:e,CONSUME:t,SUBRULE:r,OR:n,
OPTION:s})=>i=>{let o=t(E.count);t(_.LParen);let a=s(()=>t(Je)),c=n([{ALT:()=>{let u=t(_.star);return e(()=>i.astFactory.wildcard(i.astFactory.sourceLocation(u)))}},
{ALT:()=>r(R)}]),l=t(_.RParen);return e(()=>{let u=i.astFactory;return i.astFactory.isWildcard(c),u.aggregate(o.image,!!a,c,void 0,i.astFactory.sourceLocation(o,
l))})}},mm=rr(E.sum),gm=rr(E.min),_m=rr(E.max),bm=rr(E.avg),ym=rr(E.sample),Tm={name:re(E.groupConcat.name),impl:({ACTION:e,CONSUME:t,OPTION1:r,SUBRULE:n,OPTION2:s})=>i=>{
let o=t(E.groupConcat);t(_.LParen);let a=r(()=>t(Je)),c=n(R),l=s(()=>(t(_.semi),t(Ii),t(_.equal),n(Ni))),u=t(_.RParen);return e(()=>{let f=i.astFactory;return f.
aggregate(o.image,!!a,c,l?.value??" ",f.sourceLocation(o,u))})}},Di={name:"aggregate",impl:({ACTION:e,SUBRULE:t,OR:r})=>n=>{let s=e(()=>n.parseMode.has("inAggre\
gate"));e(()=>n.parseMode.add("inAggregate"));let i=r([{ALT:()=>t(hm)},{ALT:()=>t(mm)},{ALT:()=>t(gm)},{ALT:()=>t(_m)},{ALT:()=>t(bm)},{ALT:()=>t(ym)},{ALT:()=>t(
Tm)}]);return e(()=>!s&&n.parseMode.delete("inAggregate")),e(()=>{if(!n.parseMode.has("canParseAggregate"))throw new Error("Aggregates are only allowed in SELEC\
T, HAVING, and ORDER BY clauses.");if(n.parseMode.has("inAggregate"))throw new Error("An aggregate function is not allowed within an aggregate function.")}),i},
gImpl:({SUBRULE:e,PRINT_WORD:t})=>(r,{astFactory:n})=>{n.printFilter(r,()=>{t(r.aggregation.toUpperCase(),"("),r.distinct&&t("DISTINCT")});let s=r.expression[0];
n.isWildcard(s)?n.printFilter(r,()=>t("*")):e(R,s),n.isExpressionAggregateSeparator(r)&&n.printFilter(r,()=>t(";","SEPARATOR","=",An(r.separator))),n.printFilter(
r,()=>t(")"))}};var Gi={name:"path",impl:({SUBRULE:e})=>()=>e(xm)},It={name:"path",gImpl:({PRINT:e,SUBRULE:t})=>(r,{astFactory:n},s=!0)=>{if(n.isTerm(r)&&n.isTermNamed(r))t(j,r);else{
switch(n.printFilter(r,()=>s&&e("(")),r.subType){case"|":case"/":{let[i,...o]=r.items;t(It,i,s);for(let a of o)n.printFilter(r,()=>e(r.subType)),t(It,a,s);break}case"\
^":n.printFilter(r,()=>e("^")),t(It,r.items[0],s);break;case"?":case"*":case"+":t(It,r.items[0],s),n.printFilter(r,()=>e(r.subType));break;case"!":n.printFilter(
r,()=>e("!")),n.printFilter(r,()=>e("(")),t(It,r.items[0],!1),n.printFilter(r,()=>e(")"));break}n.printFilter(r,()=>s&&e(")"))}}};function ka(e,t,r,n){return{name:e,
impl:({ACTION:s,CONSUME:i,SUBRULE1:o,SUBRULE2:a,MANY:c})=>l=>{let u=o(n),f=u,d=[];return c(()=>{i(t),f=a(n),d.push(f)}),s(()=>d.length===0?u:l.astFactory.path(r,
[u,...d],l.astFactory.sourceLocation(u,f)))}}}var vm={name:"pathEltOrInverse",impl:({ACTION:e,CONSUME:t,SUBRULE1:r,SUBRULE2:n,OR:s})=>i=>s([{ALT:()=>r(Pa)},{ALT:()=>{
let o=t(_.hat),a=n(Pa);return e(()=>i.astFactory.path("^",[a],i.astFactory.sourceLocation(o,a)))}}])},Am=ka("pathSequence",_.slash,"/",vm),xm=ka("pathAlternativ\
e",_.pipe,"|",Am),Pa={name:"pathElt",impl:({ACTION:e,SUBRULE:t,OPTION:r})=>n=>{let s=t(Em),i=r(()=>t(Im));return e(()=>i===void 0?s:n.astFactory.path(i.image,[s],
n.astFactory.sourceLocation(s,i)))}},Im={name:"pathMod",impl:({CONSUME:e,OR:t})=>()=>t([{ALT:()=>e(_.question)},{ALT:()=>e(_.star)},{ALT:()=>e(_.opPlus)}])},Em={
name:"pathPrimary",impl:({SUBRULE:e,CONSUME:t,OR:r})=>()=>r([{ALT:()=>e(j)},{ALT:()=>e(tr)},{ALT:()=>e(wm)},{ALT:()=>{t(_.LParen);let n=e(Gi);return t(_.RParen),
n}}])},wm={name:"pathNegatedPropertySet",impl:({ACTION:e,CONSUME:t,SUBRULE1:r,SUBRULE2:n,SUBRULE3:s,OR:i,MANY:o})=>a=>{let c=t(_.exclamation);return i([{ALT:()=>{
let l=r($i);return e(()=>a.astFactory.path("!",[l],a.astFactory.sourceLocation(c,l)))}},{ALT:()=>{let l=t(_.LParen),u=n($i),f=[];o(()=>{t(_.pipe);let m=s($i);f.
push(m)});let d=t(_.RParen);return e(()=>{let m=a.astFactory;return f.length===0?m.path("!",[u],m.sourceLocation(c,d)):m.path("!",[m.path("|",[u,...f],m.sourceLocation(
l,d))],m.sourceLocation(c,d))})}}])}},$i={name:"pathOneInPropertySet",impl:({ACTION:e,CONSUME:t,SUBRULE1:r,SUBRULE2:n,OR1:s,OR2:i})=>o=>s([{ALT:()=>r(j)},{ALT:()=>r(
tr)},{ALT:()=>{let a=t(_.hat),c=i([{ALT:()=>n(j)},{ALT:()=>n(tr)}]);return e(()=>o.astFactory.path("^",[c],o.astFactory.sourceLocation(a,c)))}}])};function Lm(e){return({ACTION:t,AT_LEAST_ONE:r,SUBRULE:n,CONSUME:s,OPTION:i})=>o=>{let a=[],c=!0,l;return r({GATE:()=>c,DEF:()=>{c=!1;let u=n(e);t(()=>{a.push(...u)}),
i(()=>{l=s(_.dot),c=!0})}}),t(()=>o.astFactory.patternBgp(a,o.astFactory.sourceLocation(...a,l)))}}var pt={name:"triplesBlock",impl:e=>t=>Lm(Nm)(e)(t),gImpl:({SUBRULE:e,
PRINT_WORD:t,HANDLE_LOC:r,NEW_LINE:n})=>(s,{astFactory:i})=>{for(let[o,a]of s.triples.entries())r(a,()=>{let c=s.triples.at(o+1);i.isTripleCollection(a)?(e(ut,a),
i.printFilter(a,()=>{t("."),n()})):(e(ut,a.subject),i.printFilter(a,()=>t("")),i.isTerm(a.predicate)&&i.isTermVariable(a.predicate)?e(fe,a.predicate):e(It,a.predicate,
void 0),i.printFilter(a,()=>t("")),e(ut,a.object),c===void 0||i.isTripleCollection(c)||!i.isSourceLocationNoMaterialize(c.subject.loc)?i.printFilter(s,()=>{t("."),
n()}):i.isSourceLocationNoMaterialize(c.predicate.loc)?i.printFilter(s,()=>t(",")):i.printFilter(s,()=>{t(";"),n()}))})}};function Sm(e,t){return{name:e,impl:({
ACTION:r,SUBRULE:n,OR:s})=>i=>s([{ALT:()=>{let o=n(fe),a=n(t?Vi:ji,r(()=>i.astFactory.dematerialized(o)));return r(()=>(a[0].subject=o,a[0].loc=i.astFactory.sourceLocation(
o,a[0]),a))}},{ALT:()=>{let o=n(t?Ma:Ca),a=n(t?Rm:km,r(()=>i.astFactory.graphNodeIdentifier(o)));return r(()=>a.length===0?[o]:(a[0].subject=o,a[0].loc=i.astFactory.
sourceLocation(o,a[0]),a))}}])}}var Om=Sm("triplesSameSubject",!1),Nm=Sm("triplesSameSubjectPath",!0),nr={name:"triplesTemplate",impl:Lm(Om)};function Pm(e,t){return{
name:e,impl:({SUBRULE:r,OPTION:n})=>(s,i)=>n(()=>r(t?Vi:ji,i))??[]}}var km=Pm("propertyList",!1),Rm=Pm("propertyListPath",!0);function Fm(e,t){return{name:e,impl:({
ACTION:r,CONSUME:n,AT_LEAST_ONE:s,SUBRULE1:i,MANY2:o,OR1:a})=>(c,l)=>{let u=[],f=!0;return s({GATE:()=>f,DEF:()=>{f=!1;let d=t?a([{ALT:()=>i(Cm)},{ALT:()=>i(Mm)}]):
i(xa),m=i(t?Gm:$m,l,d);o(()=>{n(_.semi),f=!0}),r(()=>{u.push(...m)})}}),u}}}var ji=Fm("propertyListNotEmpty",!1),Vi=Fm("propertyListPathNotEmpty",!0),Cm={name:"\
verbPath",impl:({SUBRULE:e})=>()=>e(Gi)},Mm={name:"verbSimple",impl:({SUBRULE:e})=>()=>e(q)};function Dm(e,t){return{name:e,impl:({ACTION:r,SUBRULE:n,AT_LEAST_ONE_SEP:s})=>(i,o,a)=>{
let c=[];return s({SEP:_.comma,DEF:()=>{let l=n(t?Km:Vm,o,a);r(()=>{c.push(l)})}}),c}}}var $m=Dm("objectList",!1),Gm=Dm("objectListPath",!0);function jm(e,t){return{
name:e,impl:({ACTION:r,SUBRULE:n})=>(s,i,o)=>{let a=n(t?ut:Da);return r(()=>s.astFactory.triple(i,o,a))}}}var Vm=jm("object",!1),Km=jm("objectPath",!0);function zm(e,t){
return{name:e,impl:({ACTION:r,AT_LEAST_ONE:n,SUBRULE:s,CONSUME:i})=>o=>{let a=[],c=i(_.LParen);n(()=>{a.push(s(t?ut:Da))});let l=i(_.RParen);return r(()=>{let u=o.
astFactory,f=[],d=u.termNamed(u.sourceLocation(),se.FIRST,void 0),m=u.termNamed(u.sourceLocation(),se.REST,void 0),T=u.termNamed(u.sourceLocation(),se.NIL,void 0),
A=u.termBlank(void 0,u.sourceLocation()),y=A;for(let[v,x]of a.entries()){let b=v===a.length-1,I=u.triple(y,d,x);if(f.push(I),b){let O=u.triple(y,m,T);f.push(O)}else{
let O=u.termBlank(void 0,u.sourceLocation()),M=u.triple(y,m,O);f.push(M),y=O}}return u.tripleCollectionList(A,f,u.sourceLocation(c,l))})},gImpl:({SUBRULE:r,PRINT_WORD:n})=>(s,{
astFactory:i})=>{i.printFilter(s,()=>n("("));for(let[o,a]of s.triples.entries())o%2===0&&r(ut,a.object);i.printFilter(s,()=>n(")"))}}}var Hm=zm("collection",!1),
Ra=zm("collectionPath",!0);function qm(e,t){return{name:e,impl:({SUBRULE:r,OR:n})=>()=>n([{ALT:()=>r(t?Ra:Hm)},{ALT:()=>r(t?Fa:Ym)}]),gImpl:({SUBRULE:r})=>n=>n.
subType==="list"?r(Ra,n):r(Fa,n)}}var Ca=qm("triplesNode",!1),Ma=qm("triplesNodePath",!0);function Wm(e,t){let r=t?Vi:ji;return{name:e,impl:({ACTION:n,SUBRULE:s,
CONSUME:i})=>o=>{let a=i(_.LSquare),c=n(()=>o.astFactory.termBlank(void 0,o.astFactory.sourceLocation())),l=s(r,c),u=i(_.RSquare);return n(()=>o.astFactory.tripleCollectionBlankNodeProperties(
c,l,o.astFactory.sourceLocation(a,u)))},gImpl:({SUBRULE:n,PRINT:s,PRINT_WORD:i,HANDLE_LOC:o,PRINT_ON_EMPTY:a,NEW_LINE:c})=>(l,u)=>{let{astFactory:f,indentInc:d}=u;
f.printFilter(l,()=>{u[ee]+=d,s("["),c()});for(let m of l.triples)o(m,()=>{f.isTerm(m.predicate)&&f.isTermVariable(m.predicate)?n(fe,m.predicate):n(It,m.predicate,
void 0),f.printFilter(m,()=>i("")),n(ut,m.object),f.printFilter(l,()=>{i(";"),c()})});f.printFilter(l,()=>{u[ee]-=d,a("]")})}}}var Ym=Wm("blankNodePropertyList",
!1),Fa=Wm("blankNodePropertyListPath",!0);function Xm(e,t){let r=t?Ma:Ca;return{name:e,impl:({SUBRULE:n,OR:s})=>i=>s([{ALT:()=>n(fe)},{GATE:()=>i.parseMode.has(
"canCreateBlankNodes"),ALT:()=>n(r)}]),gImpl:({SUBRULE:n})=>(s,{astFactory:i})=>{i.isTerm(s)?n(fe,s):n(r,s)}}}var Da=Xm("graphNode",!1),ut=Xm("graphNodePath",!0);var Ve={name:"whereClause",impl:({ACTION:e,SUBRULE:t,CONSUME:r,OPTION:n})=>s=>{let i=n(()=>r(Rt)),o=t(X);return e(()=>s.astFactory.wrap(o,s.astFactory.sourceLocation(
i,o)))},gImpl:({SUBRULE:e,PRINT_WORD:t})=>(r,{astFactory:n})=>{n.printFilter(r,()=>t("WHERE")),e(X,r.val)}},X={name:"groupGraphPattern",impl:({ACTION:e,SUBRULE:t,
CONSUME:r,OR:n})=>s=>{let i=r(_.LCurly),o=n([{ALT:()=>[t(Ya)]},{ALT:()=>t(Qm)}]),a=r(_.RCurly);return e(()=>!s.skipValidation&&ah(o)),e(()=>s.astFactory.patternGroup(
o,s.astFactory.sourceLocation(i,a)))},gImpl:({SUBRULE:e,PRINT_WORD:t,NEW_LINE:r,PRINT_ON_OWN_LINE:n})=>(s,i)=>{let{astFactory:o,indentInc:a}=i;o.printFilter(s,()=>{
i[ee]+=a,t("{"),r()});for(let c of s.patterns)e(Bm,c);o.printFilter(s,()=>{i[ee]-=a,n("}")})}},Bm={name:"generatePattern",gImpl:({SUBRULE:e})=>(t,{astFactory:r})=>{
t.type==="query"?e(kr,r.querySelect({context:[],datasets:r.datasetClauses([],r.sourceLocation()),where:t.where,variables:t.variables,solutionModifiers:t.solutionModifiers,
values:t.values,distinct:t.distinct,reduced:t.reduced},t.loc)):t.subType==="group"?e(X,t):t.subType==="bgp"?e(pt,t):e(qa,t)}},Qm={name:"groupGraphPatternSub",impl:({
ACTION:e,SUBRULE:t,CONSUME:r,MANY:n,SUBRULE1:s,SUBRULE2:i,OPTION1:o,OPTION2:a,OPTION3:c})=>l=>{let u=[],f=o(()=>s(pt));return f&&u.push(f),n(()=>{let d=t(qa);u.
push(d),a(()=>r(_.dot));let m=c(()=>i(pt));m&&u.push(m)}),e(()=>!l.skipValidation&&oh(u)),u}},qa={name:"graphPatternNotTriples",impl:({SUBRULE:e,OR:t})=>()=>t([
{ALT:()=>e(za)},{ALT:()=>e($a)},{ALT:()=>e(Ka)},{ALT:()=>e(Ga)},{ALT:()=>e(ja)},{ALT:()=>e(Ha)},{ALT:()=>e(Va)},{ALT:()=>e(Or)}]),gImpl:({SUBRULE:e})=>t=>{switch(t.
subType){case"group":case"union":e(za,t);break;case"optional":e($a,t);break;case"minus":e(Ka,t);break;case"graph":e(Ga,t);break;case"service":e(ja,t);break;case"\
filter":e(Ha,t);break;case"bind":e(Va,t);break;case"values":e(Or,t);break}}},$a={name:"optionalGraphPattern",impl:({ACTION:e,SUBRULE:t,CONSUME:r})=>n=>{let s=r(
di),i=t(X);return e(()=>n.astFactory.patternOptional(i.patterns,n.astFactory.sourceLocation(s,i)))},gImpl:({SUBRULE:e,PRINT_WORD:t})=>(r,{astFactory:n})=>{n.printFilter(
r,()=>t("OPTIONAL")),e(X,n.patternGroup(r.patterns,r.loc))}},Ga={name:"graphGraphPattern",impl:({ACTION:e,SUBRULE:t,CONSUME:r})=>n=>{let s=r(Ae.graph),i=t(At),o=t(
X);return e(()=>n.astFactory.patternGraph(i,o.patterns,n.astFactory.sourceLocation(s,o)))},gImpl:({SUBRULE:e,PRINT_WORD:t})=>(r,{astFactory:n})=>{n.printFilter(
r,()=>t("GRAPH")),e(fe,r.name),e(X,n.patternGroup(r.patterns,r.loc))}},ja={name:"serviceGraphPattern",impl:({ACTION:e,SUBRULE1:t,CONSUME:r,OPTION:n})=>s=>{let i=r(
hi),o=n(()=>(r(Tt),!0))??!1,a=t(At),c=t(X);return e(()=>s.astFactory.patternService(a,c.patterns,o,s.astFactory.sourceLocation(i,c)))},gImpl:({SUBRULE:e,PRINT_WORD:t})=>(r,{
astFactory:n})=>{n.printFilter(r,()=>{t("SERVICE"),r.silent&&t("SILENT")}),e(fe,r.name),e(X,n.patternGroup(r.patterns,r.loc))}},Va={name:"bind",impl:({ACTION:e,
SUBRULE:t,CONSUME:r})=>n=>{let s=r(mi);r(_.LParen);let i=t(R);r(kt);let o=t(q),a=r(_.RParen);return e(()=>n.astFactory.patternBind(i,o,n.astFactory.sourceLocation(
s,a)))},gImpl:({SUBRULE:e,PRINT_WORD:t,NEW_LINE:r})=>(n,{astFactory:s})=>{s.printFilter(n,()=>t("BIND","(")),e(R,n.expression),s.printFilter(n,()=>t("AS")),e(q,
n.variable),s.printFilter(n,()=>{t(")"),r()})}},Or={name:"inlineData",impl:({ACTION:e,SUBRULE:t,CONSUME:r})=>n=>{let s=r(Qs),i=t(Jm);return e(()=>(i.loc=n.astFactory.
sourceLocation(s,i),i))},gImpl:({SUBRULE:e,PRINT_WORD:t,PRINT_ON_EMPTY:r,NEW_LINE:n,PRINT_ON_OWN_LINE:s})=>(i,o)=>{let{astFactory:a,indentInc:c}=o,l=i.variables,
u=l.length===1;a.printFilter(i,()=>{r("VALUES",u?"":"( ")});for(let f of l)a.printFilter(i,()=>t("")),e(fe,f),a.printFilter(i,()=>t(""));a.printFilter(i,()=>{o[ee]+=
c,t(u?"":")","{"),n()});for(let f of i.values){a.printFilter(i,()=>!u&&t("("));for(let d of l){let m=d.value;f[m]===void 0?a.printFilter(i,()=>t("UNDEF")):(e(ut,
f[m]),a.printFilter(i,()=>t("")))}a.printFilter(i,()=>{t(u?"":")"),n()})}a.printFilter(i,()=>{o[ee]-=c,s("}")})}},Jm={name:"dataBlock",impl:({SUBRULE:e,OR:t})=>()=>t(
[{ALT:()=>e(Zm)},{ALT:()=>e(Um)}])},Zm={name:"inlineDataOneVar",impl:({ACTION:e,SUBRULE:t,CONSUME:r,MANY:n})=>s=>{let i=[],o=t(q);r(_.LCurly),n(()=>{let c=t(Wa);
e(()=>{i.push(Object.assign(Object.create(null),{[o.value]:c}))})});let a=r(_.RCurly);return e(()=>s.astFactory.patternValues([o],i,s.astFactory.sourceLocation(
o,a)))}},Um={name:"inlineDataFull",impl:({ACTION:e,OR:t,MANY1:r,MANY2:n,MANY3:s,MANY4:i,SUBRULE:o,CONSUME1:a,CONSUME2:c})=>l=>{let u=[],f=[];return t([{ALT:()=>{
let d=a(F.nil);a(_.LCurly),r(()=>{c(F.nil),u.push(Object.create(null))});let m=a(_.RCurly);return e(()=>l.astFactory.patternValues(f,u,l.astFactory.sourceLocation(
d,m)))}},{ALT:()=>{let d=a(_.LParen);n(()=>{f.push(o(q))}),a(_.RParen),c(_.LCurly),s(()=>{let T=0,A=Object.create(null);c(_.LParen),i(()=>{e(()=>{if(!l.skipValidation&&
T>=f.length)throw new Error("Number of dataBlockValues does not match number of variables. Too much values.")});let y=o(Wa);e(()=>{A[f[T].value]=y,T++})}),c(_.RParen),
e(()=>{if(u.push(A),!l.skipValidation&&f.length!==T)throw new Error("Number of dataBlockValues does not match number of variables. Too few values.")})});let m=c(
_.RCurly);return e(()=>l.astFactory.patternValues(f,u,l.astFactory.sourceLocation(d,m)))}}])}},Wa={name:"dataBlockValue",impl:({SUBRULE:e,CONSUME:t,OR:r})=>()=>r(
[{ALT:()=>e(j)},{ALT:()=>e(Mt)},{ALT:()=>e(Ut)},{ALT:()=>e(er)},{ALT:()=>{t(gi)}}])},Ka={name:"minusGraphPattern",impl:({ACTION:e,SUBRULE:t,CONSUME:r})=>n=>{let s=r(
_i),i=t(X);return e(()=>n.astFactory.patternMinus(i.patterns,n.astFactory.sourceLocation(s,i)))},gImpl:({SUBRULE:e,PRINT_WORD:t})=>(r,{astFactory:n})=>{n.printFilter(
r,()=>t("MINUS")),e(X,n.patternGroup(r.patterns,r.loc))}},za={name:"groupOrUnionGraphPattern",impl:({ACTION:e,MANY:t,SUBRULE1:r,SUBRULE2:n,CONSUME:s})=>i=>{let o=[],
a=r(X);return o.push(a),t(()=>{s(bi);let c=n(X);o.push(c)}),e(()=>o.length===1?o[0]:i.astFactory.patternUnion(o,i.astFactory.sourceLocation(a,o.at(-1))))},gImpl:({
SUBRULE:e,PRINT_WORD:t})=>(r,{astFactory:n})=>{if(n.isPatternUnion(r)){let[s,...i]=r.patterns;e(X,s);for(let o of i)n.printFilter(r,()=>t("UNION")),e(X,o)}else e(
X,r)}},Ha={name:"filter",impl:({ACTION:e,SUBRULE:t,CONSUME:r})=>n=>{let s=r(yi),i=t(xn);return e(()=>n.astFactory.patternFilter(i,n.astFactory.sourceLocation(s,
i)))},gImpl:({SUBRULE:e,PRINT_WORD:t,NEW_LINE:r})=>(n,{astFactory:s})=>{s.printFilter(n,()=>t("FILTER (")),e(R,n.expression),s.printFilter(n,()=>{t(")"),r()})}},
xn={name:"constraint",impl:({SUBRULE:e,OR:t})=>()=>t([{ALT:()=>e(Pr)},{ALT:()=>e(xt)},{ALT:()=>e(Ki)}])},Ki={name:"functionCall",impl:({ACTION:e,SUBRULE:t})=>r=>{
let n=t(j),s=t(Nr);return e(()=>r.astFactory.expressionFunctionCall(n,s.val.args,s.val.distinct,r.astFactory.sourceLocation(n,s)))}};var Nr={name:"argList",impl:({ACTION:e,CONSUME:t,SUBRULE1:r,OPTION:n,OR:s,AT_LEAST_ONE_SEP:i})=>o=>s([{ALT:()=>{let a=t(F.nil);return e(()=>o.astFactory.wrap({args:[],
distinct:!1},o.astFactory.sourceLocation(a)))}},{ALT:()=>{let a=[],c=t(_.LParen),l=n(()=>(t(Je),!0))??!1;i({SEP:_.comma,DEF:()=>{let f=r(R);a.push(f)}});let u=t(
_.RParen);return e(()=>o.astFactory.wrap({args:a,distinct:l},o.astFactory.sourceLocation(c,u)))}}]),gImpl:({SUBRULE:e,PRINT_WORD:t})=>(r,{astFactory:n})=>{n.printFilter(
r,()=>{t("("),r.val.distinct&&t("DISTINCT")});let[s,...i]=r.val.args;s&&e(R,s);for(let o of i)n.printFilter(r,()=>t(",")),e(R,o);n.printFilter(r,()=>t(")"))}},Mi={
name:"expressionList",impl:({ACTION:e,CONSUME:t,MANY:r,OR:n,SUBRULE1:s,SUBRULE2:i})=>o=>n([{ALT:()=>{let a=t(F.nil);return e(()=>o.astFactory.wrap([],o.astFactory.
sourceLocation(a)))}},{ALT:()=>{let a=t(_.LParen),l=[s(R)];r(()=>{t(_.comma);let f=i(R);l.push(f)});let u=t(_.RParen);return e(()=>o.astFactory.wrap(l,o.astFactory.
sourceLocation(a,u)))}}])},xO=new Set(["||","&&","=","!=","<",">","<=",">=","+","-","*","/"]),IO=new Set(["in","notin","||","&&","=","!=","<",">","<=",">=","+",
"-","*","/"]),eg={"!":"",uplus:"+",uminus:"-"},R={name:"expression",impl:({SUBRULE:e})=>()=>e(tg),gImpl:({SUBRULE:e,PRINT_WORD:t})=>(r,{astFactory:n})=>{if(n.isTerm(
r))e(fe,r);else if(n.isExpressionPatternOperation(r)){let s=r.args;n.printFilter(r,()=>t(r.operator==="exists"?"EXISTS":"NOT EXISTS")),e(X,s)}else if(n.isExpressionFunctionCall(
r))e(Ua,r);else if(n.isExpressionAggregate(r))e(Di,r);else if(IO.has(r.operator)){let[s,...i]=r.args;n.printFilter(r,()=>t("(")),e(R,s),n.printFilter(r,()=>{r.operator===
"notin"?t("NOT IN"):r.operator==="in"?t("IN"):t(r.operator.toUpperCase())}),i.length===1&&xO.has(r.operator)?e(R,i[0]):e(Nr,n.wrap({args:i,distinct:!1},r.loc)),
n.printFilter(r,()=>t(")"))}else if(typeof eg[r.operator]=="string"){let[s]=r.args;n.printFilter(r,()=>t(eg[r.operator]||r.operator.toUpperCase())),e(R,s)}else{
n.printFilter(r,()=>t(r.operator.toUpperCase(),"("));let[s,...i]=r.args;s&&e(R,s);for(let o of i)n.printFilter(r,()=>t(",")),e(R,o);n.printFilter(r,()=>t(")"))}}};
function In(e,t,r,n){let s=e();return n(()=>{let i=t();r(()=>{s=i(s)})}),s}var tg={name:"conditionalOrExpression",impl:({ACTION:e,MANY:t,CONSUME:r,SUBRULE1:n,SUBRULE2:s})=>i=>In(
()=>n(Xa),()=>{r(_.logicOr);let o=s(Xa);return a=>e(()=>i.astFactory.expressionOperation("||",[a,o],i.astFactory.sourceLocation(a,o)))},e,t)},Xa={name:"conditio\
nalAndExpression",impl:({ACTION:e,MANY:t,SUBRULE1:r,SUBRULE2:n,CONSUME:s})=>i=>In(()=>r(Ba),()=>{s(_.logicAnd);let o=n(Ba);return a=>e(()=>i.astFactory.expressionOperation(
"&&",[a,o],i.astFactory.sourceLocation(a,o)))},e,t)},Ba={name:"valueLogical",impl:({SUBRULE:e})=>()=>e(rg)},rg={name:"relationalExpression",impl:({ACTION:e,CONSUME:t,
SUBRULE1:r,SUBRULE2:n,OPTION:s,OR1:i,OR2:o,OR3:a})=>c=>{let l=r(Qa);return s(()=>i([{ALT:()=>{let f=o([{ALT:()=>t(_.equal)},{ALT:()=>t(_.notEqual)},{ALT:()=>t(_.
lessThan)},{ALT:()=>t(_.greaterThan)},{ALT:()=>t(_.lessThanEqual)},{ALT:()=>t(_.greaterThanEqual)}]),d=n(Qa);return e(()=>c.astFactory.expressionOperation(f.image,
[l,d],c.astFactory.sourceLocation(l,d)))}},{ALT:()=>{let f=a([{ALT:()=>t(Ai)},{ALT:()=>t(xi)}]),d=r(Mi);return e(()=>c.astFactory.expressionOperation(f.image,[l,
...d.val],c.astFactory.sourceLocation(l,d)))}}]))??l}},Qa={name:"numericExpression",impl:({SUBRULE:e})=>()=>e(ng)},ng={name:"additiveExpression",impl:({ACTION:e,
SUBRULE:t,CONSUME:r,SUBRULE1:n,SUBRULE2:s,MANY1:i,MANY2:o,OR1:a,OR2:c,OR3:l,OR4:u})=>f=>In(()=>n(Ja),()=>a([{ALT:()=>{let d=c([{ALT:()=>r(_.opPlus)},{ALT:()=>r(
_.opMinus)}]),m=s(Ja);return e(()=>T=>f.astFactory.expressionOperation(d.image,[T,m],f.astFactory.sourceLocation(T,m)))}},{ALT:()=>{let{operator:d,startInt:m}=l(
[{ALT:()=>{let A=t(Si);return e(()=>(A.value=A.value.replace(/^\+/u,""),{operator:"+",startInt:A}))}},{ALT:()=>{let A=t(Oi);return e(()=>(A.value=A.value.replace(
/^-/u,""),{operator:"-",startInt:A}))}}]),T=In(()=>e(()=>m),()=>{let A=u([{ALT:()=>r(_.star)},{ALT:()=>r(_.slash)}]),y=n(zi);return v=>e(()=>f.astFactory.expressionOperation(
A.image,[v,y],f.astFactory.sourceLocation(v,y)))},e,o);return A=>f.astFactory.expressionOperation(d,[A,T],f.astFactory.sourceLocation(A,T))}}]),e,i)},Ja={name:"\
multiplicativeExpression",impl:({ACTION:e,CONSUME:t,MANY:r,SUBRULE1:n,SUBRULE2:s,OR:i})=>o=>In(()=>n(zi),()=>{let a=i([{ALT:()=>t(_.star)},{ALT:()=>t(_.slash)}]),
c=s(zi);return l=>({type:"expression",subType:"operation",operator:a.image,args:[l,c],loc:o.astFactory.sourceLocation(l,c)})},e,r)},zi={name:"unaryExpression",impl:({
ACTION:e,CONSUME:t,SUBRULE1:r,SUBRULE2:n,OR1:s,OR2:i})=>o=>s([{ALT:()=>r(Za)},{ALT:()=>{let a=i([{ALT:()=>t(_.exclamation)},{ALT:()=>t(_.opPlus)},{ALT:()=>t(_.opMinus)}]),
c=n(Za);return e(()=>o.astFactory.expressionOperation(a.image==="!"?"!":a.image==="+"?"UPLUS":"UMINUS",[c],o.astFactory.sourceLocation(a,c)))}}])},Za={name:"pri\
maryExpression",impl:({SUBRULE:e,OR:t})=>()=>t([{ALT:()=>e(Pr)},{ALT:()=>e(xt)},{ALT:()=>e(Ua)},{ALT:()=>e(Mt)},{ALT:()=>e(Ut)},{ALT:()=>e(er)},{ALT:()=>e(q)}])},
Pr={name:"brackettedExpression",impl:({ACTION:e,SUBRULE:t,CONSUME:r})=>n=>{let s=r(_.LParen),i=t(R),o=r(_.RParen);return e(()=>(i.loc=n.astFactory.sourceLocation(
s,o),i))}},Ua={name:"iriOrFunction",impl:({ACTION:e,SUBRULE:t,OPTION:r})=>n=>{let s=t(j);return r(()=>{let o=t(Nr);return e(()=>{let a=o.val.distinct;if(!n.parseMode.
has("canParseAggregate")&&a)throw new Error("DISTINCT implies that this function is an aggregated function, which is not allowed in this context.");return{type:"\
expression",subType:"functionCall",function:s,args:o.val.args,distinct:a,loc:n.astFactory.sourceLocation(s,o)}})})??s},gImpl:({SUBRULE:e})=>(t,{astFactory:r})=>{
r.isTermNamed(t)?e(j,t):(e(j,t.function),e(Nr,r.wrap({args:t.args,distinct:t.distinct},t.loc)))}};var Ke={name:"solutionModifier",impl:({ACTION:e,SUBRULE:t,OPTION1:r,OPTION2:n,OPTION3:s,OPTION4:i})=>()=>{let o=r(()=>t(ec)),a=n(()=>t(tc)),c=s(()=>t(rc)),l=i(()=>t(
nc));return e(()=>({...l&&{limitOffset:l},...o&&{group:o},...a&&{having:a},...c&&{order:c}}))},gImpl:({SUBRULE:e})=>t=>{t.group&&e(ec,t.group),t.having&&e(tc,t.
having),t.order&&e(rc,t.order),t.limitOffset&&e(nc,t.limitOffset)}},ec={name:"groupClause",impl:({ACTION:e,AT_LEAST_ONE:t,SUBRULE1:r,CONSUME:n})=>s=>{let i=[],o=n(
Tn);return n(vn),t(()=>{i.push(r(sg))}),e(()=>({type:"solutionModifier",subType:"group",groupings:i,loc:s.astFactory.sourceLocation(o,i.at(-1))}))},gImpl:({PRINT_WORDS:e,
SUBRULE:t,PRINT_ON_EMPTY:r})=>(n,{astFactory:s})=>{s.printFilter(n,()=>{r("GROUP BY ")});for(let i of n.groupings)s.isExpression(i)?t(R,i):(s.printFilter(n,()=>e(
"(")),t(R,i.value),s.printFilter(n,()=>e("AS")),t(q,i.variable),s.printFilter(n,()=>e(")")))}},sg={name:"groupCondition",impl:({ACTION:e,SUBRULE:t,CONSUME:r,SUBRULE1:n,
SUBRULE2:s,OPTION:i,OR:o})=>a=>o([{ALT:()=>t(xt)},{ALT:()=>t(Ki)},{ALT:()=>s(q)},{ALT:()=>{let c=r(_.LParen),l=t(R),u=i(()=>(r(kt),n(q))),f=r(_.RParen);return e(
()=>u!==void 0?{variable:u,value:l,loc:a.astFactory.sourceLocation(c,f)}:l)}}])},tc={name:"havingClause",impl:({ACTION:e,AT_LEAST_ONE:t,SUBRULE:r,CONSUME:n})=>s=>{
let i=n(Hs),o=[],a=e(()=>s.parseMode.has("canParseAggregate")||!s.parseMode.add("canParseAggregate"));return t(()=>{o.push(r(ig))}),e(()=>!a&&s.parseMode.delete(
"canParseAggregate")),e(()=>s.astFactory.solutionModifierHaving(o,s.astFactory.sourceLocation(i,o.at(-1))))},gImpl:({PRINT_ON_EMPTY:e,SUBRULE:t})=>(r,{astFactory:n})=>{
n.printFilter(r,()=>{e("HAVING ")});for(let s of r.having)t(R,s)}},ig={name:"havingCondition",impl:({SUBRULE:e})=>()=>e(xn)},rc={name:"orderClause",impl:({ACTION:e,
AT_LEAST_ONE:t,SUBRULE1:r,CONSUME:n})=>s=>{let i=n(qs);n(vn);let o=[],a=e(()=>s.parseMode.has("canParseAggregate")||!s.parseMode.add("canParseAggregate"));return t(
()=>{o.push(r(og))}),e(()=>!a&&s.parseMode.delete("canParseAggregate")),e(()=>s.astFactory.solutionModifierOrder(o,s.astFactory.sourceLocation(i,o.at(-1))))},gImpl:({
PRINT_WORDS:e,PRINT_ON_EMPTY:t,SUBRULE:r})=>(n,{astFactory:s})=>{s.printFilter(n,()=>{t("ORDER BY ")});for(let i of n.orderDefs)i.descending?s.printFilter(n,()=>e(
"DESC")):s.printFilter(n,()=>e("ASC")),s.printFilter(n,()=>e("(")),r(R,i.expression),s.printFilter(n,()=>e(")"))}},og={name:"orderCondition",impl:({ACTION:e,SUBRULE:t,
CONSUME:r,OR1:n,OR2:s})=>i=>n([{ALT:()=>{let o=s([{ALT:()=>[!1,r(Ws)]},{ALT:()=>[!0,r(Ys)]}]),a=t(Pr);return e(()=>({expression:a,descending:o[0],loc:i.astFactory.
sourceLocation(o[1],a)}))}},{ALT:()=>{let o=t(xn);return e(()=>({expression:o,descending:!1,loc:o.loc}))}},{ALT:()=>{let o=t(q);return e(()=>({expression:o,descending:!1,
loc:o.loc}))}}])},nc={name:"limitOffsetClauses",impl:({ACTION:e,SUBRULE1:t,SUBRULE2:r,OPTION1:n,OPTION2:s,OR:i})=>o=>i([{ALT:()=>{let a=t(sc),c=n(()=>t(ic));return e(
()=>o.astFactory.solutionModifierLimitOffset(a.val,c?.val,o.astFactory.sourceLocation(a,...c?[c]:[])))}},{ALT:()=>{let a=r(ic),c=s(()=>r(sc));return e(()=>o.astFactory.
solutionModifierLimitOffset(c?.val,a.val,o.astFactory.sourceLocation(a,c)))}}]),gImpl:({PRINT_WORDS:e,NEW_LINE:t})=>(r,{astFactory:n})=>{n.printFilter(r,()=>{t(),
r.limit!==void 0&&e("LIMIT",String(r.limit)),r.offset&&e("OFFSET",String(r.offset))})}},sc={name:"limitClause",impl:({ACTION:e,CONSUME:t})=>r=>{let n=t(Xs),s=t(
F.integer),i=Number.parseInt(s.image,10);return e(()=>r.astFactory.wrap(i,r.astFactory.sourceLocation(n,s)))}},ic={name:"offsetClause",impl:({CONSUME:e,ACTION:t})=>r=>{
let n=e(Bs),s=e(F.integer),i=Number.parseInt(s.image,10);return t(()=>r.astFactory.wrap(i,r.astFactory.sourceLocation(n,s)))}};var EO={name:"queryUnit",impl:({SUBRULE:e})=>()=>e(kr)},kr={name:"query",impl:({ACTION:e,SUBRULE:t,OR:r})=>n=>{let s=t(je),i=r([{ALT:()=>t(En)},{ALT:()=>t(wn)},
{ALT:()=>t(Ln)},{ALT:()=>t(Sn)}]),o=t(On);return e(()=>{let a={context:s,...i,type:"query",loc:n.astFactory.sourceLocation(s.at(0),i,o)};return o&&(a.values=o),
a})},gImpl:({SUBRULE:e})=>(t,{astFactory:r})=>{e(je,t.context),r.isQuerySelect(t)?e(En,t):r.isQueryConstruct(t)?e(wn,t):r.isQueryDescribe(t)?e(Ln,t):e(Sn,t),t.values&&
e(Or,t.values)}},En={name:"selectQuery",impl:({ACTION:e,SUBRULE:t})=>r=>{let n=t(Hi),s=t(Ze),i=t(Ve),o=t(Ke);return e(()=>{let a={subType:"select",where:i.val,solutionModifiers:o,
datasets:s,...n.val,loc:r.astFactory.sourceLocation(n,i,o.group,o.having,o.order,o.limitOffset)};return r.skipValidation||sh(a),a})},gImpl:({SUBRULE:e})=>(t,{astFactory:r})=>{
e(Hi,r.wrap({variables:t.variables,distinct:t.distinct,reduced:t.reduced},r.sourceLocation(...t.variables))),e(Ze,t.datasets),e(Ve,r.wrap(t.where,t.where.loc)),
e(Ke,t.solutionModifiers)}},Ya={name:"subSelect",impl:({ACTION:e,SUBRULE:t})=>r=>{let n=t(Hi),s=t(Ve),i=t(Ke),o=t(On);return e(()=>r.astFactory.querySelect({where:s.
val,datasets:r.astFactory.datasetClauses([],r.astFactory.sourceLocation()),context:[],solutionModifiers:i,...n.val,...o&&{values:o}},r.astFactory.sourceLocation(
n,s,i.group,i.having,i.order,i.limitOffset,o)))}},Hi={name:"selectClause",impl:({ACTION:e,AT_LEAST_ONE:t,SUBRULE1:r,SUBRULE2:n,CONSUME:s,OPTION:i,OR1:o,OR2:a,OR3:c})=>l=>{
let u=s($s),f=e(()=>l.parseMode.has("canParseAggregate")||!l.parseMode.add("canParseAggregate")),d=i(()=>o([{ALT:()=>(s(Je),[!0,!1])},{ALT:()=>(s(Gs),[!1,!0])}]))??
[!1,!1],m=e(()=>{let[y,v]=d;return{...y&&{distinct:y},...v&&{reduced:v}}}),T,A=a([{ALT:()=>{let y=s(_.star);return e(()=>(T=y,{variables:[l.astFactory.wildcard(
l.astFactory.sourceLocation(y))],...m}))}},{ALT:()=>{let y=[],v=[];return t(()=>c([{ALT:()=>{let x=r(q);e(()=>{if(!l.skipValidation&&y.some(b=>b.value===x.value))
throw new Error(`Variable ${x.value} used more than once in SELECT clause`);y.push(x),v.push(x),T=x})}},{ALT:()=>{let x=s(_.LParen),b=r(R);s(kt);let I=n(q),O=s(
_.RParen);e(()=>{if(T=O,!l.skipValidation&&y.some(M=>M.value===I.value))throw new Error(`Variable ${I.value} used more than once in SELECT clause`);y.push(I),v.
push(l.astFactory.patternBind(b,I,l.astFactory.sourceLocation(x,T)))})}}])),{variables:v,...m}}}]);return e(()=>!f&&l.parseMode.delete("canParseAggregate")),e(()=>l.
astFactory.wrap(A,l.astFactory.sourceLocation(u,T)))},gImpl:({SUBRULE:e,PRINT_WORD:t,PRINT_ON_EMPTY:r})=>(n,{astFactory:s})=>{s.printFilter(n,()=>{r("SELECT "),
n.val.distinct?t("DISTINCT"):n.val.reduced&&t("REDUCED")});for(let i of n.val.variables)s.isWildcard(i)?s.printFilter(n,()=>t("*")):s.isTerm(i)?e(q,i):(s.printFilter(
n,()=>t("(")),e(R,i.expression),s.printFilter(n,()=>t("AS")),e(q,i.variable),s.printFilter(n,()=>t(")"))),s.printFilter(n,()=>t(""));s.printFilter(n,()=>t(""))}},
wn={name:"constructQuery",impl:({ACTION:e,SUBRULE1:t,SUBRULE2:r,CONSUME:n,OR:s})=>i=>{let o=n(js);return s([{ALT:()=>{let a=t(oc),c=t(Ze),l=t(Ve),u=t(Ke);return e(
()=>({subType:"construct",template:a.val,datasets:c,where:l.val,solutionModifiers:u,loc:i.astFactory.sourceLocation(o,l,u.group,u.having,u.order,u.limitOffset)}))}},
{ALT:()=>{let a=r(Ze);n(Rt);let c=r(oc),l=r(Ke);return e(()=>({subType:"construct",template:c.val,datasets:a,where:i.astFactory.patternGroup([c.val],i.astFactory.
sourceLocation()),solutionModifiers:l,loc:i.astFactory.sourceLocation(o,c,l.group,l.having,l.order,l.limitOffset)}))}}])},gImpl:({SUBRULE:e,PRINT_WORD:t,PRINT_ON_EMPTY:r,
PRINT_ON_OWN_LINE:n,NEW_LINE:s})=>(i,o)=>{let{astFactory:a,indentInc:c}=o;a.printFilter(i,()=>r("CONSTRUCT ")),a.isSourceLocationNoMaterialize(i.where.loc)||(a.
printFilter(i,()=>{o[ee]+=c,t("{"),s()}),e(pt,i.template),a.printFilter(i,()=>{o[ee]-=c,n("}")})),e(Ze,i.datasets),a.isSourceLocationNoMaterialize(i.where.loc)?
e(Ve,a.wrap(a.patternGroup([i.template],i.template.loc),i.template.loc)):e(Ve,a.wrap(i.where,i.where.loc)),e(Ke,i.solutionModifiers)}},Ln={name:"describeQuery",
impl:({ACTION:e,AT_LEAST_ONE:t,SUBRULE1:r,CONSUME:n,OPTION:s,OR:i})=>o=>{let a=n(Vs),c=i([{ALT:()=>{let d=[];return t(()=>{d.push(r(At))}),d}},{ALT:()=>{let d=n(
_.star);return[e(()=>o.astFactory.wildcard(o.astFactory.sourceLocation(d)))]}}]),l=r(Ze),u=s(()=>r(Ve)),f=r(Ke);return e(()=>({subType:"describe",variables:c,datasets:l,
...u&&{where:u.val},solutionModifiers:f,loc:o.astFactory.sourceLocation(a,...c,l,u,f.group,f.having,f.order,f.limitOffset)}))},gImpl:({SUBRULE:e,PRINT_WORD:t,PRINT_ON_EMPTY:r})=>(n,{
astFactory:s})=>{if(s.printFilter(n,()=>r("DESCRIBE ")),s.isWildcard(n.variables[0]))s.printFilter(n,()=>t("*"));else for(let i of n.variables)e(fe,i);e(Ze,n.datasets),
n.where&&e(Ve,s.wrap(n.where,n.loc)),e(Ke,n.solutionModifiers)}},Sn={name:"askQuery",impl:({ACTION:e,SUBRULE:t,CONSUME:r})=>n=>{let s=r(Ks),i=t(Ze),o=t(Ve),a=t(
Ke);return e(()=>({subType:"ask",datasets:i,where:o.val,solutionModifiers:a,loc:n.astFactory.sourceLocation(s,i,o,a.group,a.having,a.order,a.limitOffset)}))},gImpl:({
SUBRULE:e,PRINT_ON_EMPTY:t})=>(r,{astFactory:n})=>{n.printFilter(r,()=>t("ASK ")),e(Ze,r.datasets),e(Ve,n.wrap(r.where,r.loc)),e(Ke,r.solutionModifiers)}},On={name:"\
valuesClause",impl:({OPTION:e,SUBRULE:t})=>()=>e(()=>t(Or))},oc={name:"constructTemplate",impl:({ACTION:e,SUBRULE1:t,CONSUME:r,OPTION:n})=>s=>{let i=r(_.LCurly),
o=n(()=>t(ag)),a=r(_.RCurly);return e(()=>s.astFactory.wrap(o??s.astFactory.patternBgp([],s.astFactory.sourceLocation()),s.astFactory.sourceLocation(i,a)))}},ag={
name:"constructTriples",impl:nr.impl};var wO={name:"updateUnit",impl:({SUBRULE:e})=>()=>e(qi)},qi={name:"update",impl:({ACTION:e,SUBRULE:t,SUBRULE1:r,SUBRULE2:n,CONSUME:s,OPTION1:i,MANY:o})=>a=>{let c=[],
l=r(je);c.push({context:l});let u=!0;return o({GATE:()=>u,DEF:()=>{u=!1,c.at(-1).operation=t(Rr),i(()=>{s(_.semi),u=!0;let f=n(je);c.push({context:f})})}}),e(()=>{
let f={type:"update",updates:c,loc:a.astFactory.sourceLocation(...c.flatMap(d=>[...d.context,d.operation]))};return a.skipValidation||Li(f),f})},gImpl:({SUBRULE:e,
PRINT:t,NEW_LINE:r})=>(n,{astFactory:s})=>{let[i,...o]=n.updates;i&&(e(je,i.context),i.operation&&e(Rr,i.operation));for(let a of o)s.printFilter(n,()=>{t(";"),
r()}),e(je,a.context),a.operation&&e(Rr,a.operation)}},Rr={name:"update1",impl:({SUBRULE:e,OR:t})=>()=>t([{ALT:()=>e(ac)},{ALT:()=>e(cc)},{ALT:()=>e(lc)},{ALT:()=>e(
pc)},{ALT:()=>e(fc)},{ALT:()=>e(dc)},{ALT:()=>e(uc)},{ALT:()=>e(hc)},{ALT:()=>e(mc)},{ALT:()=>e(gc)},{ALT:()=>e(_c)}]),gImpl:({SUBRULE:e})=>t=>{switch(t.subType){case"\
load":e(ac,t);break;case"clear":e(cc,t);break;case"drop":e(lc,t);break;case"add":e(pc,t);break;case"move":e(fc,t);break;case"copy":e(dc,t);break;case"create":e(
uc,t);break;case"insertdata":e(hc,t);break;case"deletedata":e(mc,t);break;case"deletewhere":e(gc,t);break;case"modify":e(_c,t);break}}},ac={name:"load",impl:({ACTION:e,
SUBRULE1:t,CONSUME:r,OPTION1:n,OPTION2:s})=>i=>{let o=r(Js),a=n(()=>r(Tt)),c=t(j),l=s(()=>(r(Zs),t(Nn)));return e(()=>i.astFactory.updateOperationLoad(i.astFactory.
sourceLocation(o,c,l),c,!!a,l))},gImpl:({SUBRULE:e,PRINT_WORD:t,PRINT_ON_EMPTY:r})=>(n,{astFactory:s})=>{s.printFilter(n,()=>{r("LOAD "),n.silent&&t("SILENT")}),
e(j,n.source),n.destination&&(s.printFilter(n,()=>t("INTO")),e(sr,n.destination))}};function cg(e){return{name:re(e.name),impl:({ACTION:t,SUBRULE1:r,CONSUME:n,OPTION:s})=>i=>{
let o=n(e),a=s(()=>n(Tt)),c=r(sr);return t(()=>i.astFactory.updateOperationClearDrop(re(e.name),!!a,c,i.astFactory.sourceLocation(o,c)))},gImpl:({SUBRULE:t,PRINT_WORD:r,
PRINT_ON_EMPTY:n})=>(s,{astFactory:i})=>{i.printFilter(s,()=>{n(e.name.toUpperCase()," "),s.silent&&r("SILENT")}),t(sr,s.destination)}}}var cc=cg(Us),lc=cg(ei),
uc={name:"create",impl:({ACTION:e,SUBRULE1:t,CONSUME:r,OPTION:n})=>s=>{let i=r(ti),o=n(()=>r(Tt)),a=t(Nn);return e(()=>s.astFactory.updateOperationCreate(a,!!o,
s.astFactory.sourceLocation(i,a)))},gImpl:({SUBRULE:e,PRINT_WORD:t,PRINT_ON_EMPTY:r})=>(n,{astFactory:s})=>{s.printFilter(n,()=>{r("CREATE "),n.silent&&t("SILEN\
T")}),e(sr,n.destination)}};function vc(e){return{name:re(e.name),impl:({ACTION:t,CONSUME:r,SUBRULE1:n,SUBRULE2:s,OPTION:i})=>o=>{let a=r(e),c=i(()=>r(Tt)),l=n(
yc);r(ni);let u=s(yc);return t(()=>o.astFactory.updateOperationAddMoveCopy(re(e.name),l,u,!!c,o.astFactory.sourceLocation(a,u)))},gImpl:({SUBRULE:t,PRINT_WORD:r,
PRINT_ON_EMPTY:n})=>(s,{astFactory:i})=>{i.printFilter(s,()=>{n(e.name.toUpperCase()," "),s.silent&&r("SILENT")}),t(sr,s.source),i.printFilter(s,()=>r("TO")),t(
sr,s.destination)}}}var pc=vc(ri),fc=vc(si),dc=vc(ii),Wi={name:"quadPattern",impl:({ACTION:e,SUBRULE1:t,CONSUME:r})=>n=>{let s=r(_.LCurly),i=t(Fr),o=r(_.RCurly);
return e(()=>n.astFactory.wrap(i.val,n.astFactory.sourceLocation(s,o)))}},Ac={name:"quadData",impl:({ACTION:e,SUBRULE1:t,CONSUME:r})=>n=>{let s=r(_.LCurly),i=e(
()=>n.parseMode.delete("canParseVars")),o=t(Fr);e(()=>i&&n.parseMode.add("canParseVars"));let a=r(_.RCurly);return e(()=>n.astFactory.wrap(o.val,n.astFactory.sourceLocation(
s,a)))}};function xc(e,t,r,n){return{name:e,impl:({ACTION:s,SUBRULE1:i,CONSUME:o})=>a=>{let c=o(r),l=!0;e!=="insertData"&&(l=s(()=>a.parseMode.delete("canCreate\
BlankNodes")));let u=i(n);return e!=="insertData"&&s(()=>l&&a.parseMode.add("canCreateBlankNodes")),s(()=>a.astFactory.updateOperationInsDelDataWhere(t,u.val,a.
astFactory.sourceLocation(c,u)))},gImpl:({SUBRULE:s,PRINT_WORD:i,PRINT_ON_EMPTY:o,PRINT_ON_OWN_LINE:a,NEW_LINE:c})=>(l,u)=>{let{astFactory:f,indentInc:d}=u;f.printFilter(
l,()=>{o(t==="insertdata"?"INSERT DATA ":t==="deletedata"?"DELETE DATA ":"DELETE WHERE "),u[ee]+=d,i("{"),c()}),s(Fr,f.wrap(l.data,l.loc)),f.printFilter(l,()=>{
u[ee]-=d,a("}")})}}}var hc=xc("insertData","insertdata",ui,Ac),mc=xc("deleteData","deletedata",ai,Ac),gc=xc("deleteWhere","deletewhere",ci,Wi),_c={name:"modify",
impl:({ACTION:e,CONSUME:t,SUBRULE1:r,SUBRULE2:n,OPTION1:s,OPTION2:i,OR:o})=>a=>{let c=s(()=>{let m=t(oi),T=r(j);return{withToken:m,graph:T}}),{insert:l,del:u}=o(
[{ALT:()=>{let m=r(lg),T=i(()=>r(bc));return{del:m,insert:T}}},{ALT:()=>({insert:n(bc),del:void 0})}]),f=r(ki);t(Rt);let d=r(X);return e(()=>a.astFactory.updateOperationModify(
a.astFactory.sourceLocation(c?.withToken,u,l,d),l?.val??[],u?.val??[],d,f,c?.graph))},gImpl:({SUBRULE:e,PRINT_WORDS:t,PRINT_ON_EMPTY:r,NEW_LINE:n})=>(s,i)=>{let{
astFactory:o,indentInc:a}=i;s.graph&&(o.printFilter(s,()=>t("WITH")),e(j,s.graph)),s.delete.length>0&&(o.printFilter(s,()=>{i[ee]+=a,t("DELETE","{"),n()}),e(Fr,
o.wrap(s.delete,s.loc)),o.printFilter(s,()=>{i[ee]-=a,r("}"),n()})),s.insert.length>0&&(o.printFilter(s,()=>{i[ee]+=a,t("INSERT","{"),n()}),e(Fr,o.wrap(s.insert,
s.loc)),o.printFilter(s,()=>{i[ee]-=a,r("} "),n()})),e(ki,s.from),o.printFilter(s,()=>t("WHERE")),e(X,s.where)}},lg={name:"deleteClause",impl:({ACTION:e,SUBRULE:t,
CONSUME:r})=>n=>{let s=r(li),i=e(()=>n.parseMode.delete("canCreateBlankNodes")),o=t(Wi);return e(()=>i&&n.parseMode.add("canCreateBlankNodes")),e(()=>n.astFactory.
wrap(o.val,n.astFactory.sourceLocation(s,o)))}},bc={name:"insertClause",impl:({ACTION:e,SUBRULE:t,CONSUME:r})=>n=>{let s=r(pi),i=t(Wi);return e(()=>n.astFactory.
wrap(i.val,n.astFactory.sourceLocation(s,i)))}},yc={name:"graphOrDefault",impl:({ACTION:e,SUBRULE1:t,CONSUME:r,OPTION:n,OR:s})=>i=>s([{ALT:()=>{let o=r(Ae.default_);
return e(()=>i.astFactory.graphRefDefault(i.astFactory.sourceLocation(o)))}},{ALT:()=>{let o=n(()=>r(Ae.graph)),a=t(j);return e(()=>i.astFactory.graphRefSpecific(
a,i.astFactory.sourceLocation(o,a)))}}])},Nn={name:"graphRef",impl:({ACTION:e,SUBRULE:t,CONSUME:r})=>n=>{let s=r(Ae.graph),i=t(j);return e(()=>n.astFactory.graphRefSpecific(
i,n.astFactory.sourceLocation(s,i)))},gImpl:({SUBRULE:e,PRINT_WORD:t})=>(r,{astFactory:n})=>{n.printFilter(r,()=>t("GRAPH")),e(j,r.graph)}},sr={name:"graphRefAl\
l",impl:({ACTION:e,SUBRULE:t,CONSUME:r,OR:n})=>s=>n([{ALT:()=>t(Nn)},{ALT:()=>{let i=r(Ae.default_);return e(()=>s.astFactory.graphRefDefault(s.astFactory.sourceLocation(
i)))}},{ALT:()=>{let i=r(Ae.named);return e(()=>s.astFactory.graphRefNamed(s.astFactory.sourceLocation(i)))}},{ALT:()=>{let i=r(Ae.graphAll);return e(()=>s.astFactory.
graphRefAll(s.astFactory.sourceLocation(i)))}}]),gImpl:({SUBRULE:e,PRINT_WORD:t})=>(r,{astFactory:n})=>{n.isGraphRefSpecific(r)?e(Nn,r):n.isGraphRefDefault(r)?n.
printFilter(r,()=>t("DEFAULT")):n.isGraphRefNamed(r)?n.printFilter(r,()=>t("NAMED")):n.printFilter(r,()=>t("ALL"))}},Fr={name:"quads",impl:({ACTION:e,SUBRULE:t,
CONSUME:r,MANY:n,SUBRULE1:s,SUBRULE2:i,OPTION1:o,OPTION2:a,OPTION3:c})=>l=>{let u=[],f;return o(()=>{let d=s(nr);f=d,e(()=>u.push(d))}),n(()=>{let d=t(Tc);f=d,u.
push(d),a(()=>{let m=r(_.dot);return f=m,m}),c(()=>{let m=i(nr);f=m,e(()=>u.push(m))})}),e(()=>l.astFactory.wrap(u,l.astFactory.sourceLocation(u.at(0),f)))},gImpl:({
SUBRULE:e})=>(t,{astFactory:r})=>{for(let n of t.val)r.isPattern(n)?e(pt,n):e(Tc,n)}},Tc={name:"quadsNotTriples",impl:({ACTION:e,SUBRULE1:t,CONSUME:r,OPTION:n})=>s=>{
let i=r(Ae.graph),o=t(At);r(_.LCurly);let a=n(()=>t(nr)),c=r(_.RCurly);return e(()=>s.astFactory.graphQuads(o,a??s.astFactory.patternBgp([],s.astFactory.sourceLocation()),
s.astFactory.sourceLocation(i,c)))},gImpl:({SUBRULE:e,PRINT_WORD:t,NEW_LINE:r,PRINT_ON_OWN_LINE:n})=>(s,i)=>{let{astFactory:o,indentInc:a}=i;o.printFilter(s,()=>t(
"GRAPH")),e(fe,s.graph),o.printFilter(s,()=>{i[ee]+=a,t("{"),r()}),e(pt,s.triples),o.printFilter(s,()=>{i[ee]-=a,n("}")})}};var LO={name:"queryOrUpdate",impl:({ACTION:e,SUBRULE:t,OR1:r,OR2:n,MANY:s,OPTION1:i,CONSUME:o,SUBRULE2:a})=>c=>{let l=t(je);return r([{ALT:()=>{let u=n([{ALT:()=>t(
En)},{ALT:()=>t(wn)},{ALT:()=>t(Ln)},{ALT:()=>t(Sn)}]),f=t(On);return e(()=>({context:l,...u,type:"query",...f&&{values:f},loc:c.astFactory.sourceLocation(l.at(
0),u,f)}))}},{ALT:()=>{let u=[];u.push({context:l});let f=!0;return s({GATE:()=>f,DEF:()=>{f=!1,u.at(-1).operation=t(Rr),i(()=>{o(_.semi),f=!0;let d=a(je);u.push(
{context:d})})}}),e(()=>{let d={type:"update",updates:u,loc:c.astFactory.sourceLocation(...u.flatMap(m=>[...m.context,m.operation]))};return c.skipValidation||Li(
d),d})}}])},gImpl:({SUBRULE:e})=>(t,{astFactory:r})=>{r.isQuery(t)?e(kr,t):e(qi,t)}};function SO(e){return{astFactory:e.astFactory??new Ct({tracksSourceLocation:!1}),baseIRI:e.baseIRI,prefixes:Object.assign(Object.create(null),e.prefixes),parseMode:e.
parseMode?new Set(e.parseMode):new Set(["canParseVars","canCreateBlankNodes"]),skipValidation:e.skipValidation??!1}}function ug(e){return{...e,prefixes:Object.assign(Object.create(null),e.prefixes),parseMode:new Set(e.parseMode)}}var Yi=class{parser;defaultContext;coreTransformer=new Jt;constructor(t,r={}){
this.parser=t,this.defaultContext=SO(r)}parse(t,r={}){let n=this.parser.queryOrUpdate(t,ug({...this.defaultContext,...r}));return n.loc=this.defaultContext.astFactory.
sourceLocationInlinedSource(t,n.loc,0,Number.MAX_SAFE_INTEGER),n}parsePath(t,r={}){let n=this.parser.path(t,ug({...this.defaultContext,...r}));return n.loc=this.
defaultContext.astFactory.sourceLocationInlinedSource(t,n.loc,0,Number.MAX_SAFE_INTEGER),this.defaultContext.astFactory.isPathPure(n)?{...n,prefixes:Object.create(
null)}:n}};var OO=[p.expression,p.conditionalOrExpression,p.conditionalAndExpression,p.valueLogical,p.relationalExpression,p.numericExpression,p.expressionList,p.additiveExpression,
p.multiplicativeExpression,p.unaryExpression,p.primaryExpression,p.brackettedExpression,p.iriOrFunction,p.rdfLiteral,p.numericLiteral,p.numericLiteralUnsigned,p.
numericLiteralPositive,p.numericLiteralNegative,p.booleanLiteral,p.var_,p.builtInStr,p.builtInLang,p.builtInLangmatches,p.builtInDatatype,p.builtInBound,p.builtInIri,
p.builtInUri,p.builtInBnodeSparqlJs,p.builtInRand,p.builtInAbs,p.builtInCeil,p.builtInFloor,p.builtInRound,p.builtInConcat,p.builtInStrlen,p.builtInUcase,p.builtInLcase,
p.builtInEncode_for_uri],NO={name:"builtInCall",impl:({OR:e,SUBRULE:t})=>()=>e(p.builtInCallList(t).slice(0,-2))},pg=ne.create(OO).addMany(p.builtInContains,p.builtInStrstarts,
p.builtInStrends,p.builtInStrbefore,p.builtInStrafter,p.builtInYear,p.builtInMonth,p.builtInDay,p.builtInHours,p.builtInMinutes,p.builtInSeconds,p.builtInTimezone,
p.builtInTz,p.builtInNow,p.builtInUuid,p.builtInStruuid,p.builtInMd5,p.builtInSha1,p.builtInSha256,p.builtInSha384,p.builtInSha512,p.builtInCoalesce,p.builtInIf,
p.builtInStrlang,p.builtInStrdt,p.builtInSameterm,p.builtInIsiri,p.builtInIsuri,p.builtInIsblank,p.builtInIsliteral,p.builtInIsnumeric,p.regexExpression,p.substringExpression,
p.strReplaceExpression,p.aggregateCount,p.aggregateSum,p.aggregateMin,p.aggregateMax,p.aggregateAvg,p.aggregateSample,p.aggregateGroup_concat,p.aggregate,p.iri,
p.iriFull,p.prefixedName,p.argList,p.string).addRule(NO);var PO=[p.objectList,p.object,p.graphNode,p.varOrTerm,p.triplesNode,p.collection,p.blankNodePropertyList,p.propertyListNotEmpty,p.verb,p.verbA,p.varOrIri,p.var_,
p.iri,p.iriFull,p.prefixedName,p.graphTerm,p.rdfLiteral,p.numericLiteral,p.booleanLiteral,p.blankNode,p.string,p.numericLiteralUnsigned,p.numericLiteralPositive,
p.numericLiteralNegative],Xi=ne.create(PO);var fg=ne.create([p.triplesBlock,p.triplesSameSubjectPath,p.propertyListPathNotEmpty,p.triplesNodePath,p.propertyListPath,p.verbPath,p.verbSimple,p.objectListPath]).
merge(Xi,[]).addMany(p.path,p.pathAlternative,p.pathSequence,p.pathEltOrInverse,p.pathElt,p.pathPrimary,p.pathMod,p.pathNegatedPropertySet,p.pathOneInPropertySet,
p.objectPath,p.graphNodePath,p.collectionPath,p.blankNodePropertyListPath);var kO=[p.subSelect,p.selectClause,p.whereClause,p.solutionModifier,p.valuesClause],Bi=ne.create(kO).merge(pg,[]).patchRule(p.builtInCall).addMany(p.existsFunc,
p.notExistsFunc,p.groupGraphPattern,p.groupGraphPatternSub).merge(fg,[]).addMany(p.graphPatternNotTriples,p.groupOrUnionGraphPattern,p.optionalGraphPattern,p.minusGraphPattern,
p.graphGraphPattern,p.serviceGraphPattern,p.filter,p.bind,p.inlineData,p.constraint,p.functionCall,p.dataBlock,p.inlineDataOneVar,p.inlineDataFull,p.dataBlockValue,
p.groupClause,p.havingClause,p.orderClause,p.limitOffsetClauses,p.groupCondition,p.havingCondition,p.orderCondition,p.limitClause,p.offsetClause);var RO=[p.triplesTemplate,p.triplesSameSubject,p.varOrTerm,p.propertyListNotEmpty,p.triplesNode,p.propertyList,p.var_,p.graphTerm,p.iri,p.iriFull,p.prefixedName,
p.rdfLiteral,p.string,p.numericLiteral,p.numericLiteralUnsigned,p.numericLiteralPositive,p.numericLiteralNegative,p.booleanLiteral,p.blankNode,p.verb,p.verbA,p.
varOrIri,p.objectList,p.object,p.collection,p.blankNodePropertyList,p.graphNode],Qi=ne.create(RO);var FO=[p.queryUnit,p.query,p.prologue,p.selectQuery,p.constructQuery,p.describeQuery,p.askQuery,p.valuesClause,p.baseDecl,p.prefixDecl],dg=ne.create(FO).merge(
Bi,[]).addRule(p.datasetClause).addRule(p.datasetClauseStar).addRule(p.defaultGraphClause).addRule(p.namedGraphClause).addRule(p.sourceSelector).addRule(p.constructTemplate).
merge(Qi,[]).addRule(p.constructTriples);var CO={name:"update1",impl:({SUBRULE:e,OR:t})=>()=>t([{ALT:()=>e(p.load)},{ALT:()=>e(p.clear)},{ALT:()=>e(p.drop)},{ALT:()=>e(p.add)},{ALT:()=>e(p.move)},{ALT:()=>e(
p.copy)},{ALT:()=>e(p.create)},{ALT:()=>e(p.insertData)},{ALT:()=>e(p.deleteData)},{ALT:()=>e(p.deleteWhere)}]),gImpl:p.update1.gImpl},MO=[p.updateUnit,p.update,
p.prologue,p.baseDecl,p.prefixDecl,p.load,p.clear,p.drop,p.add,p.move,p.copy,p.create,p.insertData,p.deleteData,p.deleteWhere,p.iri,p.prefixedName,p.graphRef,p.
graphRefAll,p.graphOrDefault,p.quadData,p.quads],hg=ne.create(MO).addRule(CO).merge(Qi,[]).addRule(p.quadPattern).addRule(p.quadsNotTriples);var mg=ne.create(hg).patchRule(p.update1).addMany(p.modify,p.deleteClause,p.insertClause,p.usingClause,p.defaultGraphClause,p.namedGraphClause,p.sourceSelector,
p.usingClauseStar,p.groupGraphPattern).merge(Xi,[]).merge(Bi,[]);var DO=ne.create(dg).merge(mg,[]).addRule(p.queryOrUpdate),Ji=class extends Yi{constructor(t={}){let r=DO.build({...t,tokenVocabulary:me.sparql11LexerBuilder.tokenVocabulary,
queryPreProcessor:rh});super(r,t.defaultContext)}};var _g=null,eo=e=>{if(/\\u[0-9a-f]{4}|\\U[0-9a-f]{8}/i.test(e))throw new Error("this reader does not know characters written as \\u…");return _g??=new Ji({defaultContext:{
astFactory:new Ct,skipValidation:!0},lexerConfig:{positionTracking:"full"}}),new Ic(e).query($O(e))},$O=e=>{try{return _g.parse(e,{prefixes:{}})}catch(t){let[,r]=/at offset: (\d+)/.
exec(t.message)??[],[,n]=/found --> '(.+)' <--/.exec(t.message)??[],s=r?/^\w*/.exec(e.slice(Number(r)))[0]:n;throw new Error(`this reader does not know ${s||"ho\
w it is written"}`,{cause:t})}},Zi=(e,t)=>e.subType==="variable"?`?${e.value}`:e.subType==="blankNode"?`?kgblank_${e.label.replaceAll("-","_d_").replaceAll(".",
"_p_")}`:e.subType==="namedNode"?e.prefix===void 0?`<${e.value}>`:`${e.prefix}:${e.value}`:t.slice(e.loc.start,e.loc.end),Ui=(e,t)=>e!==null&&typeof e=="object"&&
(t(e)||Object.values(e).some(r=>Ui(r,t))),GO=e=>e.subType==="aggregate",gg=e=>e.subType==="patternOperation",jO=(e,t)=>{let r=t.map(({text:n})=>n);return e==="!"?
`!(${(t[0].op==="|"?t[0].parts:t).map(s=>s.op?`^${s.parts[0].text}`:s.text).join("|")})`:e==="/"||e==="|"?r.join(e):e==="^"?e+r[0]:r[0]+e},Ic=class{constructor(t){
this.text=t}cut(...t){let r=t.filter(Boolean).map(({loc:n})=>n);return r.length?this.text.slice(Math.min(...r.map(({start:n})=>n)),Math.max(...r.map(({end:n})=>n))):
""}query(t){let{group:r,having:n,order:s,limitOffset:i}=t.solutionModifiers,o=t.variables??[],a=o.filter(({type:l})=>l==="pattern"),c=(r?.groupings??[]).filter(
({variable:l,subType:u})=>l||u==="variable");return{prologue:this.cut(...t.context),form:t.subType.toUpperCase(),distinct:!!(t.distinct||t.reduced),star:o.some(
({type:l})=>l==="wildcard"),projected:new Map(o.filter(({variable:l,subType:u})=>l||u==="variable").map(l=>[l.variable?.value??l.value,l.variable?this.cut(l):""])),
where:this.group(t.where?.patterns??[]),template:t.template?this.triples(t.template.triples):[],grouping:c.map(({variable:l,value:u})=>l?.value??u),computed:c.filter(
({variable:l})=>l).map(l=>this.cut(l)),modifiers:this.cut(r,n,s,i,t.values),cut:!!(n||i||t.values),aggregates:!!r||Ui(a,GO),unseen:Ui(a,gg)}}group(t){return t.flatMap(
r=>r.type==="query"?{kind:"SELECT",text:this.cut(r),groups:[],select:this.query(r)}:r.subType==="bgp"?this.triples(r.triples):this.part(r))}part(t){let{subType:r,
patterns:n,expression:s}=t,i={kind:r.toUpperCase(),text:this.cut(t),groups:[]};switch(r){case"group":return{...i,kind:"UNION",groups:[this.group(n)]};case"union":
return{...i,groups:n.map(o=>this.group(o.patterns))};case"optional":case"minus":return{...i,groups:[this.group(n)]};case"graph":return{...i,groups:[this.group(n)],
name:Zi(t.name,this.text)};case"filter":return{...i,...this.asked(s)};case"bind":return{...i,name:Zi(t.variable,this.text),unseen:Ui(s,gg)};case"values":return i;default:
throw new Error(`this reader does not know ${i.kind}`)}}asked(t,r=!1){if(t.subType==="patternOperation"){let s=r!==(t.operator==="notexists");return{groups:s?[]:
[this.group(t.args.patterns)],absent:s}}let n=(t.args??[]).map(s=>this.asked(s,t.operator==="!"?!r:r));return{groups:n.flatMap(({groups:s})=>s),absent:n.some(({
absent:s})=>s)}}triples(t){return t.flatMap(r=>{if(r.type==="tripleCollection")return this.triples(r.triples);let n=[r.subject,r.object].filter(({type:o})=>o===
"tripleCollection"),[s,i]=[r.subject,r.object].map(o=>Zi(o.identifier??o,this.text));return[...n.flatMap(({triples:o})=>this.triples(o)),{subject:s,path:this.path(
r.predicate),object:i}]})}path(t){if(t.type!=="path")return{op:"",text:Zi(t,this.text),parts:[]};let r=t.items.map(n=>this.path(n));return{op:t.subType,text:`(${jO(
t.subType,r)})`,parts:r}}};var to=(e,t)=>{let r=new Map;return n=>{if(!r.has(n)){let[s]=e.rows(`${t} SELECT (${n} AS ?term) {}`);r.set(n,s?.("term"))}return r.get(n)}},bg=new Set,Cr=class{#e=new Map;constructor(t,r){
this.graph=t,this.constant=r}*between(t,r){for(let[n,s]of r)for(let[i,o]of this.#r(t,n,!1))s.has(i)&&(yield*o)}#r(t,r,n){this.#e.has(t)||this.#e.set(t,new Map);
let s=this.#e.get(t),i=`${n?"<":">"}${r}`;return s.has(i)||(s.set(i,new Map),s.set(i,yg(this.#t(t,r,n)))),s.get(i)}*#t(t,r,n){let[s]=t.parts;if(t.op==="")yield*this.#s(
r,this.constant(t.text),n);else if(t.op==="^")yield*this.#r(s,r,!n);else if(t.op==="/")yield*this.#i(n?[...t.parts].reverse():t.parts,r,n);else if(t.op==="|")for(let i of t.
parts)yield*this.#r(i,r,n);else t.op==="!"?yield*this.#o(s,r,n):yield*this.#a(t.op,s,r,n)}#i(t,r,n){let s=new Map([[r,bg]]);for(let i of t)s=yg(this.#n(s,i,n));
return s}*#n(t,r,n){for(let[s,i]of t)for(let[o,a]of this.#r(r,s,n))yield[o,i.size?new Set([...i,...a]):a]}*#s(t,r,n){if(!(!n&&t[0]==='"'))for(let s of n?this.graph.
match(null,r,t):this.graph.match(t,r))yield[s[n?0:2],new Set([s])]}*#o(t,r,n){let s=t.op==="|"?t.parts:[t],i=c=>new Set(c.map(({text:l})=>this.constant(l))),o=i(
s.filter(({op:c})=>!c)),a=i(s.filter(({op:c})=>c).map(c=>c.parts[0]));for(let[c,l]of[[o,n],[a,!n]])if(c.size)for(let[u,f]of this.#s(r,null,l))[...f].some(([,d])=>c.
has(d))||(yield[u,f])}*#a(t,r,n,s){if(t!=="+"&&(yield[n,bg]),t==="?"){yield*this.#r(r,n,s);return}let i=new Map,o=[n],a=new Set(o);for(;o.length;){let c=o.pop();
for(let[l,u]of this.#r(r,c,s))i.has(l)||i.set(l,[]),i.get(l).push([c,u]),a.has(l)||(a.add(l),o.push(l))}for(let c of i.keys())yield[c,VO(c,i)]}},VO=(e,t)=>{let r=new Set,
n=[e],s=new Set(n);for(;n.length;)for(let[i,o]of t.get(n.pop())??[]){for(let a of o)r.add(a);s.has(i)||(s.add(i),n.push(i))}return r},yg=e=>{let t=new Map;for(let[
r,n]of e)t.set(r,t.has(r)?new Set([...t.get(r),...n]):n);return t};var Tg=2e3,ro=class{#e;#r;#t;#i=new Set;#n=new Map;#s=new Map;claims=new Set;sources=new Set;counts=new Map;notes=new Set;constructor(t,r,n){this.#e=t,this.#r=r,
this.#t=s=>{let[i,o]=s.split(":");return`<${n[i]}${o}>`},this.starts={claim:n.claim,graph:n.graph}}run(t){let r=new Set(t);for(;r.size;){for(let s of r)this.#a(
s);for(let s of r)this.#i.add(s);let n=[...this.#n.keys()].sort().flatMap(s=>[...this.#d(s,this.#n.get(s))]);r=new Set(n.filter(s=>!this.#i.has(s))),this.#n.clear()}
return this}#o(t,r=1){this.counts.set(t,(this.counts.get(t)??0)+r)}#a(t){let[r]=t;if(r[0]!=="<")return;if(r.startsWith(`<${this.starts.claim}`)){this.claims.add(
r.slice(1,-1));return}let n=this.#e.layer(t)?.slice(1,-1);if(!n)return;let s=n.startsWith(this.starts.graph)?n.slice(this.starts.graph.length):n;if(s==="claims")
this.#l(r);else if(s==="facts")this.#u(t);else if(s.startsWith("inferred-"))for(let i of this.#e.values(`<${n}>`,this.#t("plua:rule")))this.#c(i,t);else this.#o(
s)}#c(t,r){this.#n.has(t)||this.#n.set(t,[]),this.#n.get(t).push(r)}#l(t){let r=["plua:source","oa:hasSource"].flatMap(n=>this.#e.objects(t,this.#t(n)));for(let n of r.
length?r:[t])n[0]==="<"&&this.sources.add(n.slice(1,-1))}#u([t,r,n]){let s=this.#p(t),i=s.filter(([,,,c])=>c===this.#t("plua:MakesFact")),o=c=>c.map(([l])=>l),a=o(
i.filter(([,c,l])=>c===r&&l===n));if(!a.length&&r===this.#t("plua:disputedOn")&&(a=o(s.filter(([,c,,l])=>c===n&&l!==this.#t("plua:AssertsNothing")))),!a.length){
let c=[r,...this.#e.objects(r,this.#t("plua:companionOf"))];a=o(i.filter(([,l])=>c.includes(l)))}!a.length&&this.#e.objects(r,this.#t("plua:key")).length&&(a=i.
length?o(i):this.#f(t));for(let c of a)this.claims.add(c.slice(1,-1));a.length||this.#o("unknown")}#p(t){if(!this.#s.has(t)){let r=this.#e.match(null,this.#t("r\
df:subject"),t).map(([s])=>s),n=s=>["rdf:predicate","rdf:object","plua:standing"].map(i=>this.#e.objects(s,this.#t(i))[0]);this.#s.set(t,r.filter(s=>s[0]==="<").
map(s=>[s,...n(s)]))}return this.#s.get(t)}#f(t){return this.#e.match(null,this.#t("rdf:object"),t).map(([n])=>n).filter(n=>n[0]==="<"&&this.#e.objects(n,this.#t(
"plua:standing")).includes(this.#t("plua:MakesFact")))}#d(t,r){let n=new Set;if(!Object.hasOwn(this.#r,t))return this.#o(`rule ${t}`,r.length),n;let s=eo(this.#r[t]),
i=new Cr(this.#e,to(this.#e,s.prologue)),o=new Set(s.where.filter(({kind:a})=>a==="BIND").map(a=>a.name.slice(1)));for(let{columns:a,rows:c}of KO(s.template,r,i.
constant))for(let l=0;l<c.length;l+=Tg){let u=c.slice(l,l+Tg).map(T=>`(${T.join(" ")})`),f=`VALUES (${a.map(T=>`?${T}`).join(" ")}) { ${u.join(" ")} } `,d=a.some(
T=>o.has(T)),m=new fr(this.#e,s,i).run(d?"":f,d?f:"");for(let T of m.triples)n.add(T);for(let T of m.notes)this.notes.add(T)}return n}},KO=(e,t,r)=>{let n=new Map;
for(let s of t)for(let{subject:i,path:o,object:a}of e){let c=zO([i,o.text,a],s,r);if(!c)continue;let l=[...c.keys()],u=l.join();n.has(u)||n.set(u,{columns:l,rows:new Map});
let f=[...c.values()];n.get(u).rows.set(f.join(" "),f)}return[...n.values()].map(({columns:s,rows:i})=>({columns:s,rows:[...i.values()]}))},zO=(e,t,r)=>{let n=new Map;
for(let[s,i]of e.entries()){if(i[0]!=="?"){if(r(i)!==t[s])return null;continue}let o=i.slice(1);if((n.get(o)??t[s])!==t[s])return null;n.set(o,t[s])}return n};var HO=/^[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/;var vg=(e,t)=>{let r=Object.entries(t).find(([,n])=>e.startsWith(n)&&HO.test(e.slice(n.length)));return r?`${r[0]}:${e.slice(r[1].length)}`:`<${e}>`};var Ag=(e,t,r,{rules:n,prefixes:s})=>{let i=new Cn(e,t),o=eo(r),a=new fr(i,o,new Cr(i,to(i,o.prologue))).run();if(o.form==="DESCRIBE")for(let l of i.described(r))
a.triples.add(l);let c=new ro(i,n,s).run(a.triples);return{sources:qO(i,c,s),notes:YO(a,c)}},qO=(e,t,r)=>{let n=new Map([...t.sources].map(i=>[i,[]]));for(let i of t.
claims)for(let o of e.values(`<${i}>`,`<${r.plua}source>`))n.set(o,[...n.get(o)??[],i]);return[...n].map(([i,o])=>WO(e,i,o,r)).sort((i,o)=>xg([i.published||"999\
9",i.iri],[o.published||"9999",o.iri]))},WO=(e,t,r,n)=>{let s=(a,c)=>{let[l,u]=c.split(":");return e.values(`<${a}>`,`<${n[l]}${u}>`)},i=a=>s(t,a)[0]??"",o=i("p\
lua:sourceKind");return{iri:t,title:i("rdfs:label"),publisher:i("plua:publisher"),published:i("plua:published"),language:i("dcterms:language"),kind:o&&s(o,"rdfs\
:label")[0]||"",url:i("plua:url"),authors:s(t,"plua:author"),claims:r.map(a=>[a,s(a,"rdfs:label")[0]??vg(a,n)]).sort((a,c)=>xg([a[1],a[0]],[c[1],c[0]]))}},xg=(e,t)=>{
let r=e.findIndex((n,s)=>n!==t[s]);return r<0?0:e[r]<t[r]?-1:1},YO=(e,{counts:t,notes:r})=>{let s=Object.entries({registry:"of the registry (types, names, ident\
ifiers, open questions)",ontology:"of the ontology (definitions)"}).filter(([i])=>t.has(i)).map(([i,o])=>`${Ec(t.get(i))} ${o} had a part in it and rest on no s\
ource`);t.has("unknown")&&s.push(`for ${Ec(t.get("unknown"))} no claim is found`);for(let i of[...t.keys()].filter(o=>o.startsWith("rule ")).sort())s.push(`what\
 ${Ec(t.get(i))} inferred by ${i} rest on is not established: its text is not here`);return[...s,...new Set([...e.notes,...r])]},Ec=e=>`${e.toLocaleString("en-U\
S")} statement${e===1?"":"s"}`;var XO=["http://www.w3.org/2000/01/rdf-schema#label","http://www.w3.org/2004/02/skos/core#prefLabel"],Et=null,Ig=null,Eg={},wg="",BO=({module:e,graph:t,prefixes:r})=>{
zc({module:e});let n=performance.now();return Et=new Kt,Et.load(t,{format:"application/trig"}),Ig=new Kt,Eg=r,wg=`${Object.entries(r).map(([s,i])=>`PREFIX ${s}:\
 <${i}>`).join(" ")}
`,{size:Et.size,took:performance.now()-n}},Pn=(e,t,r={})=>e.query(wg+t,{use_default_graph_as_union:!0,...r}),QO=({text:e,form:t})=>{let r=performance.now();return t===
"SELECT"||t==="ASK"?{json:Pn(Et,e,{results_format:"application/sparql-results+json"}),took:performance.now()-r}:{ntriples:Pn(Et,e,{results_format:"application/n\
-triples"}),bindings:Pn(Et,e).map(JO),took:performance.now()-r}},JO=e=>({subject:pr(e.subject),predicate:pr(e.predicate),object:pr(e.object)}),ZO=({iris:e})=>{let t={};
for(let r of e){let n=XO.flatMap(s=>Et.match(ur(r),ur(s),null,null));n.length&&(t[r]=Object.fromEntries(n.map(({object:s})=>[s.language??"",s.value])))}return t},
UO=({text:e})=>{try{return Pn(Ig,e),""}catch(t){return Lg(t)}},Lg=e=>String(e?.message??e).replace(/error at (\d+):/,(t,r)=>`error at ${Number(r)-1}:`),e0=({text:e,
rules:t})=>Ag(Et,(r,n)=>Pn(Et,r,n),e,{rules:t,prefixes:Eg}),t0={open:BO,answer:QO,names:ZO,parse:UO,cite:e0};self.addEventListener("message",({data:{id:e,duty:t,
given:r}})=>{try{self.postMessage({id:e,result:t0[t](r)})}catch(n){self.postMessage({id:e,error:Lg(n)})}});})();
