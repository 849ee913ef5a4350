(()=>{var z=class n{static __wrap(e){let t=Object.create(n.prototype);return t.__wbg_ptr=e,N.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.
__wbg_ptr=0,N.unregister(this),e}free(){let e=this.__destroy_into_raw();_.__wbg_asyncparseriterator_free(e,0)}next(){return _.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(z.prototype[Symbol.dispose]=z.prototype.free);var k=class n{static __wrap(e){let t=Object.create(n.prototype);return t.__wbg_ptr=e,D.register(t,
t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=0,D.unregister(this),e}free(){let e=this.__destroy_into_raw();_.__wbg_blanknode_free(
e,0)}equals(e){return _.blanknode_equals(this.__wbg_ptr,e)!==0}get termType(){let e,t;try{let r=_.blanknode_term_type(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],
r[1])}finally{_.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let r=_.blanknode_toString(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(
e,t,1)}}get value(){let e,t;try{let r=_.blanknode_value(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(e,t,1)}}};Symbol.dispose&&(k.
prototype[Symbol.dispose]=k.prototype.free);var q=class n{static __wrap(e){let t=Object.create(n.prototype);return t.__wbg_ptr=e,J.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){
let e=this.__wbg_ptr;return this.__wbg_ptr=0,J.unregister(this),e}free(){let e=this.__destroy_into_raw();_.__wbg_defaultgraph_free(e,0)}equals(e){return _.defaultgraph_equals(
this.__wbg_ptr,e)!==0}get termType(){let e,t;try{let r=_.defaultgraph_term_type(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(e,t,
1)}}toString(){let e,t;try{let r=_.defaultgraph_toString(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(e,t,1)}}get value(){let e,t;
try{let r=_.defaultgraph_value(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(e,t,1)}}};Symbol.dispose&&(q.prototype[Symbol.dispose]=
q.prototype.free);var O=class n{static __wrap(e){let t=Object.create(n.prototype);return t.__wbg_ptr=e,$.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.
__wbg_ptr;return this.__wbg_ptr=0,$.unregister(this),e}free(){let e=this.__destroy_into_raw();_.__wbg_literal_free(e,0)}get datatype(){let e=_.literal_datatype(
this.__wbg_ptr);return w.__wrap(e)}get direction(){let e,t;try{let r=_.literal_direction(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(
e,t,1)}}equals(e){return _.literal_equals(this.__wbg_ptr,e)!==0}get language(){let e,t;try{let r=_.literal_language(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],
r[1])}finally{_.__wbindgen_free(e,t,1)}}get termType(){let e,t;try{let r=_.literal_term_type(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(
e,t,1)}}toString(){let e,t;try{let r=_.literal_toString(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(e,t,1)}}get value(){let e,t;
try{let r=_.literal_value(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(e,t,1)}}};Symbol.dispose&&(O.prototype[Symbol.dispose]=O.prototype.
free);var w=class n{static __wrap(e){let t=Object.create(n.prototype);return t.__wbg_ptr=e,B.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;
return this.__wbg_ptr=0,B.unregister(this),e}free(){let e=this.__destroy_into_raw();_.__wbg_namednode_free(e,0)}equals(e){return _.namednode_equals(this.__wbg_ptr,
e)!==0}get termType(){let e,t;try{let r=_.namednode_term_type(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(e,t,1)}}toString(){let e,
t;try{let r=_.namednode_toString(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(e,t,1)}}get value(){let e,t;try{let r=_.namednode_value(
this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(e,t,1)}}};Symbol.dispose&&(w.prototype[Symbol.dispose]=w.prototype.free);var T=class n{static __wrap(e){
let t=Object.create(n.prototype);return t.__wbg_ptr=e,C.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=0,C.unregister(
this),e}free(){let e=this.__destroy_into_raw();_.__wbg_parseriterator_free(e,0)}next(){let e=_.parseriterator_next(this.__wbg_ptr);if(e[2])throw u(e[1]);return m.
__wrap(e[0])}};Symbol.dispose&&(T.prototype[Symbol.dispose]=T.prototype.free);var m=class n{static __wrap(e){let t=Object.create(n.prototype);return t.__wbg_ptr=
e,P.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=0,P.unregister(this),e}free(){let e=this.__destroy_into_raw();_.
__wbg_parseriteratorresult_free(e,0)}get done(){return _.parseriteratorresult_done(this.__wbg_ptr)!==0}get value(){let e=_.parseriteratorresult_value(this.__wbg_ptr);
return e===0?void 0:S.__wrap(e)}};Symbol.dispose&&(m.prototype[Symbol.dispose]=m.prototype.free);var S=class n{static __wrap(e){let t=Object.create(n.prototype);
return t.__wbg_ptr=e,G.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=0,G.unregister(this),e}free(){let e=this.__destroy_into_raw();
_.__wbg_quad_free(e,0)}equals(e){return _.quad_equals(this.__wbg_ptr,e)!==0}get graph(){return _.quad_graph(this.__wbg_ptr)}get object(){return _.quad_object(this.
__wbg_ptr)}get predicate(){return _.quad_predicate(this.__wbg_ptr)}get subject(){return _.quad_subject(this.__wbg_ptr)}get termType(){let e,t;try{let r=_.quad_term_type(
this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let r=_.quad_toString(this.__wbg_ptr);return e=r[0],t=
r[1],a(r[0],r[1])}finally{_.__wbindgen_free(e,t,1)}}get value(){let e,t;try{let r=_.quad_value(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(
e,t,1)}}};Symbol.dispose&&(S.prototype[Symbol.dispose]=S.prototype.free);var p=class{__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=0,X.unregister(
this),e}free(){let e=this.__destroy_into_raw();_.__wbg_store_free(e,0)}add(e){let t=_.store_add(this.__wbg_ptr,e);if(t[1])throw u(t[0])}delete(e){let t=_.store_delete(
this.__wbg_ptr,e);if(t[1])throw u(t[0])}dump(e,t){let r,o;try{let c=_.store_dump(this.__wbg_ptr,e,t);var i=c[0],s=c[1];if(c[3])throw i=0,s=0,u(c[2]);return r=i,
o=s,a(i,s)}finally{_.__wbindgen_free(r,o,1)}}has(e){let t=_.store_has(this.__wbg_ptr,e);if(t[2])throw u(t[1]);return t[0]!==0}load(e,t,r,o){let i=_.store_load(this.
__wbg_ptr,e,t,r,o);if(i[1])throw u(i[0])}match(e,t,r,o){let i=_.store_match(this.__wbg_ptr,e,t,r,o);if(i[3])throw u(i[2]);var s=K(i[0],i[1]).slice();return _.__wbindgen_free(
i[0],i[1]*4,4),s}constructor(e){let t=_.store_new(e);if(t[2])throw u(t[1]);return this.__wbg_ptr=t[0],X.register(this,this.__wbg_ptr,this),this}query(e,t){let r=h(
e,_.__wbindgen_malloc,_.__wbindgen_realloc),o=d,i=_.store_query(this.__wbg_ptr,r,o,t);if(i[2])throw u(i[1]);return u(i[0])}get size(){let e=_.store_size(this.__wbg_ptr);
if(e[2])throw u(e[1]);return e[0]>>>0}update(e,t){let r=h(e,_.__wbindgen_malloc,_.__wbindgen_realloc),o=d,i=_.store_update(this.__wbg_ptr,r,o,t);if(i[1])throw u(
i[0])}};Symbol.dispose&&(p.prototype[Symbol.dispose]=p.prototype.free);var A=class n{static __wrap(e){let t=Object.create(n.prototype);return t.__wbg_ptr=e,Q.register(
t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=0,Q.unregister(this),e}free(){let e=this.__destroy_into_raw();_.__wbg_variable_free(
e,0)}equals(e){return _.variable_equals(this.__wbg_ptr,e)!==0}get termType(){let e,t;try{let r=_.variable_term_type(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],
r[1])}finally{_.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let r=_.variable_toString(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(
e,t,1)}}get value(){let e,t;try{let r=_.variable_value(this.__wbg_ptr);return e=r[0],t=r[1],a(r[0],r[1])}finally{_.__wbindgen_free(e,t,1)}}};Symbol.dispose&&(A.
prototype[Symbol.dispose]=A.prototype.free);function W(n){let e=h(n,_.__wbindgen_malloc,_.__wbindgen_realloc),t=d,r=_.namedNode(e,t);if(r[2])throw u(r[1]);return w.__wrap(r[0])}function re(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(e,t){return Error(a(e,t))},__wbg___wbindgen_debug_string_8a447059637473e2:function(e,t){
let r=U(t),o=h(r,_.__wbindgen_malloc,_.__wbindgen_realloc),i=d;g().setInt32(e+4,i,!0),g().setInt32(e+0,o,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(e){
return!e},__wbg___wbindgen_is_function_acc5528be2b923f2:function(e){return typeof e=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(e){return e===
null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(e){let t=e;return typeof t=="object"&&t!==null},__wbg___wbindgen_is_string_1fca8072260dd261:function(e){
return typeof e=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(e){return e===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(e,t){
let r=t,o=typeof r=="string"?r:void 0;var i=v(o)?0:h(o,_.__wbindgen_malloc,_.__wbindgen_realloc),s=d;g().setInt32(e+4,s,!0),g().setInt32(e+0,i,!0)},__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(e,t){
throw new Error(a(e,t))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(e){e._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},
__wbg_asyncparseriterator_new:function(e){return z.__wrap(e)},__wbg_blanknode_new:function(e){return k.__wrap(e)},__wbg_call_5575218572ead796:function(){return f(
function(e,t,r){return e.call(t,r)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return f(function(e,t){return e.call(t)},arguments)},__wbg_defaultgraph_new:function(e){
return q.__wrap(e)},__wbg_done_b62d4a7d2286852a:function(e){return e.done},__wbg_error_a6fa202b58aa1cd3:function(e,t){let r,o;try{r=e,o=t,console.error(a(e,t))}finally{
_.__wbindgen_free(r,o,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return f(function(e,t){globalThis.crypto.getRandomValues(H(e,t))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){
return f(function(e,t){return Reflect.get(e,t)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return f(function(e,t){return Reflect.get(e,t)},arguments)},__wbg_has_4f060fe202ad7e87:function(){
return f(function(e,t){return Reflect.has(e,t)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(e){let t;try{t=e instanceof Uint8Array}catch{t=
!1}return t},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.iterator},__wbg_length_589238bdcf171f0e:function(e){return e.length},__wbg_literal_new:function(e){
return O.__wrap(e)},__wbg_namednode_new:function(e){return w.__wrap(e)},__wbg_new_227d7c05414eb861:function(){return new Error},__wbg_new_3444eb7412549f0b:function(){
return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},__wbg_new_aafdf86a292b3ca7:function(e,t){return new URIError(a(e,t))},__wbg_new_e66a4b7758dd2e5c:function(e,t){
return new Error(a(e,t))},__wbg_new_typed_00a409eb4ec4f2d9:function(e,t){try{var r={a:e,b:t},o=(s,c)=>{let l=r.a;r.a=0;try{return oe(l,r.b,s,c)}finally{r.a=l}};
return new Promise(o)}finally{r.a=0}},__wbg_next_0c4066e251d2eff9:function(){return f(function(e){return e.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(e){
return e.next},__wbg_next_e8d68f27c98c4764:function(){return f(function(e){return e.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},
__wbg_parseriterator_new:function(e){return T.__wrap(e)},__wbg_parseriteratorresult_new:function(e){return m.__wrap(e)},__wbg_prototypesetcall_d721637c7ca66eb8:function(e,t,r){
Uint8Array.prototype.set.call(H(e,t),r)},__wbg_push_f724b5db8acf89d2:function(e,t){return e.push(t)},__wbg_quad_new:function(e){return S.__wrap(e)},__wbg_queueMicrotask_1c9b3800e321a967:function(e){
return e.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(e){queueMicrotask(e)},__wbg_resolve_d82363d90af6928a:function(e){return Promise.resolve(
e)},__wbg_set_4564f7dc44fcb0c9:function(){return f(function(e,t,r){return Reflect.set(e,t,r)},arguments)},__wbg_set_9a1d61e17de7054c:function(e,t,r){return e.set(
t,r)},__wbg_stack_3b0d974bbf31e44f:function(e,t){let r=t.stack,o=h(r,_.__wbindgen_malloc,_.__wbindgen_realloc),i=d;g().setInt32(e+4,i,!0),g().setInt32(e+0,o,!0)},
__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){let e=typeof globalThis>"u"?null:globalThis;return v(e)?0:j(e)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let e=typeof global>"u"?null:global;return v(e)?0:j(e)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){let e=typeof self>"u"?null:self;return v(e)?0:j(e)},
__wbg_static_accessor_WINDOW_168f178805d978fe:function(){let e=typeof window>"u"?null:window;return v(e)?0:j(e)},__wbg_then_05edfc8a4fea5106:function(e,t,r){return e.
then(t,r)},__wbg_then_591b6b3a75ee817a:function(e,t){return e.then(t)},__wbg_value_49f783bb59765962:function(e){return e.value},__wbg_variable_new:function(e){return A.
__wrap(e)},__wbg_warn_51d35a4c740f6509:function(e,t){console.warn(a(e,t))},__wbindgen_cast_0000000000000001:function(e,t){return se(e,t,_e)},__wbindgen_cast_0000000000000002:function(e,t){
return ie(e,t,ne)},__wbindgen_cast_0000000000000003:function(e,t){return a(e,t)},__wbindgen_cast_0000000000000004:function(e,t){var r=K(e,t).slice();return _.__wbindgen_free(
e,t*4,4),r},__wbindgen_init_externref_table:function(){let e=_.__wbindgen_externrefs,t=e.grow(4);e.set(0,void 0),e.set(t+0,void 0),e.set(t+1,null),e.set(t+2,!0),
e.set(t+3,!1)}}}}function ne(n,e){return _.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(n,e)}function _e(n,e,t){
let r=_.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
n,e,t);if(r[1])throw u(r[0])}function oe(n,e,t,r){_.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
n,e,t,r)}var N=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(n=>_.__wbg_asyncparseriterator_free(n,1)),D=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(n=>_.__wbg_blanknode_free(n,1)),J=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(n=>_.__wbg_defaultgraph_free(n,1)),$=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(n=>_.
__wbg_literal_free(n,1)),B=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(n=>_.__wbg_namednode_free(n,1)),C=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(n=>_.__wbg_parseriterator_free(n,1)),P=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(n=>_.__wbg_parseriteratorresult_free(n,1)),G=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
n=>_.__wbg_quad_free(n,1)),X=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(n=>_.__wbg_store_free(n,1)),Q=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(n=>_.__wbg_variable_free(n,1));function j(n){let e=_.__externref_table_alloc();return _.__wbindgen_externrefs.
set(e,n),e}var M=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(n=>_.__wbindgen_destroy_closure(n.a,n.b));function U(n){
let e=typeof n;if(e=="number"||e=="boolean"||n==null)return`${n}`;if(e=="string")return`"${n}"`;if(e=="symbol"){let o=n.description;return o==null?"Symbol":`Sym\
bol(${o})`}if(e=="function"){let o=n.name;return typeof o=="string"&&o.length>0?`Function(${o})`:"Function"}if(Array.isArray(n)){let o=n.length,i="[";o>0&&(i+=U(
n[0]));for(let s=1;s<o;s++)i+=", "+U(n[s]);return i+="]",i}let t=/\[object ([^\]]+)\]/.exec(toString.call(n)),r;if(t&&t.length>1)r=t[1];else return toString.call(
n);if(r=="Object")try{return"Object("+JSON.stringify(n)+")"}catch{return"Object"}return n instanceof Error?`${n.name}: ${n.message}
${n.stack}`:r}function K(n,e){n=n>>>0;let t=g(),r=[];for(let o=n;o<n+4*e;o+=4)r.push(_.__wbindgen_externrefs.get(t.getUint32(o,!0)));return _.__externref_drop_slice(
n,e),r}function H(n,e){return n=n>>>0,F().subarray(n/1,n/1+e)}var b=null;function g(){return(b===null||b.buffer.detached===!0||b.buffer.detached===void 0&&b.buffer!==
_.memory.buffer)&&(b=new DataView(_.memory.buffer)),b}function a(n,e){return ce(n>>>0,e)}var x=null;function F(){return(x===null||x.byteLength===0)&&(x=new Uint8Array(
_.memory.buffer)),x}function f(n,e){try{return n.apply(this,e)}catch(t){let r=j(t);_.__wbindgen_exn_store(r)}}function v(n){return n==null}function ie(n,e,t){let r={
a:n,b:e,cnt:1},o=(...i)=>{r.cnt++;try{return t(r.a,r.b,...i)}finally{o._wbg_cb_unref()}};return o._wbg_cb_unref=()=>{--r.cnt===0&&(_.__wbindgen_destroy_closure(
r.a,r.b),r.a=0,M.unregister(r))},M.register(o,r,r),o}function se(n,e,t){let r={a:n,b:e,cnt:1},o=(...i)=>{r.cnt++;let s=r.a;r.a=0;try{return t(s,r.b,...i)}finally{
r.a=s,o._wbg_cb_unref()}};return o._wbg_cb_unref=()=>{--r.cnt===0&&(_.__wbindgen_destroy_closure(r.a,r.b),r.a=0,M.unregister(r))},M.register(o,r,r),o}function h(n,e,t){
if(t===void 0){let c=R.encode(n),l=e(c.length,1)>>>0;return F().subarray(l,l+c.length).set(c),d=c.length,l}let r=n.length,o=e(r,1)>>>0,i=F(),s=0;for(;s<r;s++){let c=n.
charCodeAt(s);if(c>127)break;i[o+s]=c}if(s!==r){s!==0&&(n=n.slice(s)),o=t(o,r,r=s+n.length*3,1)>>>0;let c=F().subarray(o+s,o+r),l=R.encodeInto(n,c);s+=l.written,
o=t(o,r,s,1)>>>0}return d=s,o}function u(n){let e=_.__wbindgen_externrefs.get(n);return _.__externref_table_dealloc(n),e}var E=new TextDecoder("utf-8",{ignoreBOM:!0,
fatal:!0});E.decode();var ae=2146435072,L=0;function ce(n,e){return L+=e,L>=ae&&(E=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),E.decode(),L=e),E.decode(F().
subarray(n,n+e))}var R=new TextEncoder;"encodeInto"in R||(R.encodeInto=function(n,e){let t=R.encode(n);return e.set(t),{read:n.length,written:t.length}});var d=0,
ue,fe,_;function le(n,e){return fe=n,_=n.exports,ue=e,b=null,x=null,_.__wbindgen_start(),_}function Y(n){if(_!==void 0)return _;n!==void 0&&(Object.getPrototypeOf(n)===Object.prototype?{module:n}=n:console.warn("using deprecated parameters for `initSy\
nc()`; pass a single object instead"));let e=re();n instanceof WebAssembly.Module||(n=new WebAssembly.Module(n));let t=new WebAssembly.Instance(n,e);return le(t,
n)}var de=["http://www.w3.org/2000/01/rdf-schema#label","http://www.w3.org/2004/02/skos/core#prefLabel"],y=null,Z=null,ee="",be=({module:n,graph:e,prefixes:t})=>{Y(
{module:n});let r=performance.now();return y=new p,y.load(e,{format:"application/trig"}),Z=new p,ee=`${Object.entries(t).map(([o,i])=>`PREFIX ${o}: <${i}>`).join(
" ")}
`,{size:y.size,took:performance.now()-r}},I=(n,e,t={})=>n.query(ee+e,{use_default_graph_as_union:!0,...t}),ge=({text:n,form:e})=>{let t=performance.now();return e===
"SELECT"||e==="ASK"?{json:I(y,n,{results_format:"application/sparql-results+json"}),took:performance.now()-t}:{ntriples:I(y,n,{results_format:"application/n-tri\
ples"}),bindings:I(y,n).map(we),took:performance.now()-t}},we=n=>({subject:V(n.subject),predicate:V(n.predicate),object:V(n.object)}),V=n=>n.termType==="NamedNo\
de"?{type:"uri",value:n.value}:n.termType==="BlankNode"?{type:"bnode",value:n.value}:n.language?{type:"literal",value:n.value,"xml:lang":n.language}:n.datatype.
value==="http://www.w3.org/2001/XMLSchema#string"?{type:"literal",value:n.value}:{type:"literal",value:n.value,datatype:n.datatype.value},pe=({iris:n})=>{let e={};
for(let t of n){let r=de.flatMap(o=>y.match(W(t),W(o),null,null));r.length&&(e[t]=Object.fromEntries(r.map(({object:o})=>[o.language??"",o.value])))}return e},ye=({
text:n})=>{try{return I(Z,n),""}catch(e){return te(e)}},te=n=>String(n?.message??n).replace(/error at (\d+):/,(e,t)=>`error at ${Number(t)-1}:`),he={open:be,answer:ge,
names:pe,parse:ye};self.addEventListener("message",({data:{id:n,duty:e,given:t}})=>{try{self.postMessage({id:n,result:he[e](t)})}catch(r){self.postMessage({id:n,
error:te(r)})}});})();
