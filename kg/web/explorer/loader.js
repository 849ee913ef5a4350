// Unpacks the page's code and runs it, in order. It may run because the page's policy names its hashes.
const run = async () => {
  for (const block of document.querySelectorAll("script.code")) {
    const packed = Uint8Array.from(atob(block.textContent), (letter) => letter.charCodeAt(0));
    const script = document.createElement("script");
    script.textContent = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
    document.body.append(script);
  }
};
run();
