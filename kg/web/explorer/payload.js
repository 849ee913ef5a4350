// What the page knows, unpacked by the browser: JSON, compressed, in base64. Nothing is asked of any network.
import { unpack } from "./columns.js";

/** What the data block of this page holds: {drawn, content}. */
export const readPayload = async () => {
  const letters = atob(document.getElementById("data").textContent);
  const packed = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) packed[at] = letters.charCodeAt(at); // from() would take ten times as long
  const data = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
  const { nodes, edges, ...lists } = unpack(data.lists);
  return { drawn: { nodes, edges, options: data.options }, content: { ...data.rest, ...lists } };
};
