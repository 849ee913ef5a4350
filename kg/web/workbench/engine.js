// The page's side of the engine: starts its thread, asks it, ends it when a question takes too long, starts it anew.

/** A question that was ended: by the reader ("stopped") or by the limit on time ("late"). */
export class Ended extends Error {
  constructor(why) {
    super(why);
    this.name = "Ended";
    this.why = why;
  }
}

const unpacked = async (id) => {
  const letters = atob(document.getElementById(id).textContent);
  const packed = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) packed[at] = letters.charCodeAt(at); // from() would take ten times as long
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")));
};

/** JSON, packed in a block of the page. */
export const unpackJson = async (id) => (await unpacked(id)).json();

export class Engine {
  #parts; // what a thread is started from: kept, because it may have to be started again
  #thread = null;
  #waiting = new Map();
  #next = 0;
  #tell;

  /** Why it does not start; empty where it did. */
  failed = "";

  /** `tell(state, details)` hears "starting", "ready" (with {size, took}), "failed" (with the reason). */
  constructor(prefixes, tell) {
    this.#tell = tell;
    this.#parts = this.#unpack(prefixes);
    this.ready = this.#start();
    this.ready.catch(() => {}); // told already: whoever asks awaits it and hears it too
  }

  async #unpack(prefixes) {
    const [script, wasm, graph] = await Promise.all([
      unpacked("engine-script").then((packed) => packed.text()),
      unpacked("engine-wasm").then((packed) => packed.arrayBuffer()),
      unpacked("graph-data").then((packed) => packed.arrayBuffer()),
    ]);
    for (const id of ["engine-script", "engine-wasm", "graph-data"]) document.getElementById(id).remove(); // megabytes
    return { script, module: await WebAssembly.compile(wasm), graph: new Uint8Array(graph), prefixes };
  }

  async #start() {
    this.#tell("starting");
    try {
      const { script, ...given } = await this.#parts;
      const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
      this.#thread = new Worker(address);
      URL.revokeObjectURL(address);
      this.#thread.addEventListener("message", ({ data }) => this.#hear(data));
      this.#thread.addEventListener("error", (event) => this.#break(event.message));
      const opened = await this.#ask("open", given);
      this.#tell("ready", opened);
      return opened;
    } catch (error) {
      this.failed = error.message;
      this.#tell("failed", error.message);
      throw error;
    }
  }

  #hear({ id, result, error }) {
    const { resolve, reject } = this.#waiting.get(id) ?? {};
    this.#waiting.delete(id);
    if (error !== undefined) reject?.(new Error(error));
    else resolve?.(result);
  }

  #break(reason) {
    for (const { reject } of this.#waiting.values()) reject(reason instanceof Error ? reason : new Error(reason || "?"));
    this.#waiting.clear();
  }

  #ask(duty, given) {
    return new Promise((resolve, reject) => {
      this.#next += 1;
      this.#waiting.set(this.#next, { resolve, reject });
      this.#thread.postMessage({ id: this.#next, duty, given });
    });
  }

  /** Whether it is doing something: a check of a text that is being typed can wait. */
  get busy() {
    return this.#waiting.size > 0;
  }

  /** Ask for an answer; after `limit` seconds (0: never) the engine is ended and the promise rejected with Ended. */
  async answer(text, form, limit) {
    return this.#within(limit, "answer", { text, form });
  }

  /** Ask what an answer rests on: {sources, notes}; `rules` are the texts of the rules. The limit is that of answer(). */
  async cite(text, rules, limit) {
    return this.#within(limit, "cite", { text, rules });
  }

  async #within(limit, duty, given) {
    await this.ready;
    const late = limit ? setTimeout(() => this.stop("late"), limit * 1000) : 0;
    try {
      return await this.#ask(duty, given);
    } finally {
      clearTimeout(late);
    }
  }

  /** End the thread in the middle of whatever it does and start another with the same graph. */
  stop(why = "stopped") {
    this.#thread.terminate();
    this.#break(new Ended(why));
    this.ready = this.#start();
    this.ready.catch(() => {}); // as above
  }

  /** The names of addresses, by language. */
  async names(iris) {
    await this.ready;
    return iris.length ? this.#ask("names", { iris }) : {};
  }

  /** What the engine says against a text; empty where it is SPARQL. */
  async parse(text) {
    await this.ready;
    return this.#ask("parse", { text });
  }

  /** The rows of a small question of the page's own, as {name: value}. */
  async rows(text) {
    await this.ready;
    const { json } = await this.#ask("answer", { text, form: "SELECT" });
    return JSON.parse(json).results.bindings;
  }
}
