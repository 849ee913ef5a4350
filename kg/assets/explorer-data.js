// What the page knows, unpacked by the browser: JSON, compressed, in base64. Nothing is asked of any network.
const data = await (async () => {
  const unpack = async (id) => {
    const block = document.getElementById(id);
    const packed = Uint8Array.from(atob(block.textContent), (letter) => letter.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return JSON.parse(await new Response(stream).text());
  };
  const [drawn, content] = await Promise.all([unpack("drawing-data"), unpack("content-data")]);
  return { drawn, content };
})();
