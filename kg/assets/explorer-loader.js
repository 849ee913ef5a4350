(()=>{var c=async()=>{for(let t of document.querySelectorAll("script.code")){let o=Uint8Array.from(atob(t.textContent),n=>n.charCodeAt(0)),e=document.createElement("s\
cript");e.textContent=await new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream("gzip"))).text(),document.body.append(e)}};c();})();
