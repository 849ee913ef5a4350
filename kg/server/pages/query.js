"use strict";
// A query page that needs nothing but this server. What an answer says enters the page as text, never as markup.
(() => {
  const base = "https://w3id.org/plua/";
  const at = (id) => document.getElementById(id);
  const text = at("text"), state = at("state"), out = at("out"), stop = at("stop"), choice = at("library");
  let running = null, library = [];

  const element = (name, content) => {
    const made = document.createElement(name);
    if (content !== undefined) made.textContent = content;
    return made;
  };
  // Marks that turn the reading direction, and controls, are shown as what they are.
  const visible = (said) => said.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (mark) => mark === "\n" || mark === "\t" ? mark : "\\u" + mark.charCodeAt(0).toString(16).padStart(4, "0"));

  const cell = (term) => {
    const made = element("td");
    if (!term) return made;
    const words = element("bdi", visible(term.value));
    const local = term.type === "uri" && term.value.startsWith(base) ? term.value.slice(base.length) : null;
    if (local !== null && /^(id|claim|source|ontology)\b/.test(local)) {
      const link = element("a");
      link.href = "/" + local;
      link.append(words);
      made.append(link);
    } else {
      made.append(words);
    }
    if (term["xml:lang"]) made.append(" @" + term["xml:lang"]);
    return made;
  };

  const table = (answer) => {
    const made = element("table"), head = made.createTHead().insertRow(), body = made.createTBody();
    for (const name of answer.head.vars) head.append(element("th", name));
    for (const row of answer.results.bindings) {
      const line = body.insertRow();
      for (const name of answer.head.vars) line.append(cell(row[name]));
    }
    const frame = element("div");
    frame.className = "scroll";
    frame.append(made);
    return frame;
  };

  const alarm = (said) => {
    const made = element("p", said);
    made.setAttribute("role", "alert");
    out.replaceChildren(made);
  };

  const ask = (accept, more = "") => fetch("/sparql" + more, {
    method: "POST", body: text.value, signal: running.signal,
    headers: {"Content-Type": "application/sparql-query", "Accept": accept},
  });

  // An answer with nothing in it says where it is explained.
  const explain = async (response) => {
    if (!(response.headers.get("Link") || "").includes("explain=empty")) return;
    const told = await ask("application/json", "?explain=empty");
    const list = element("ul");
    const lines = told.ok ? (await told.json()).reasons : ["why is not known: " + (await told.json()).detail];
    for (const line of lines) list.append(element("li", visible(line)));
    out.append(list);
  };

  const show = async (response) => {
    const kind = response.headers.get("Content-Type") || "";
    if (!response.ok) {
      const problem = await response.json();
      alarm([problem.detail, problem.hint].filter(Boolean).join("\n"));
      return problem.title;
    }
    if (!kind.includes("json")) {
      out.replaceChildren(element("pre", visible(await response.text())));
      return "a graph";
    }
    const answer = await response.json();
    if ("boolean" in answer) {
      out.replaceChildren(element("p", String(answer.boolean)));
      return "";
    }
    out.replaceChildren(table(answer));
    return answer.results.bindings.length + " rows";
  };

  const save = async (response) => {
    if (!response.ok) return show(response);
    const link = element("a");
    link.href = URL.createObjectURL(await response.blob());
    link.download = "answer.csv";
    link.click();
    URL.revokeObjectURL(link.href);
    return "saved";
  };

  const run = async (accept, more, then) => {
    if (running) running.abort();
    const mine = running = new AbortController();
    stop.disabled = false;
    state.textContent = "asking…";
    history.replaceState(null, "", "#query=" + encodeURIComponent(text.value));
    try {
      const response = await ask(accept, more);
      state.textContent = await then(response);
      if (then === show) await explain(response);
    } catch (error) {
      state.textContent = error.name === "AbortError" ? "stopped" : "the server does not answer";
    } finally {
      if (running === mine) { running = null; stop.disabled = true; }
    }
  };

  const start = () => run("application/sparql-results+json, text/turtle;q=0.9", "", show);
  at("form").addEventListener("submit", (event) => { event.preventDefault(); start(); });
  stop.addEventListener("click", () => running && running.abort());
  at("csv").addEventListener("click", () => run("text/csv", "?excel-safe=true", save));
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); start(); }
  });
  choice.addEventListener("change", () => {
    const chosen = library[Number(choice.value)];
    if (choice.value === "" || !chosen) return;
    text.value = chosen.text;
    at("question").textContent = chosen.question;
  });

  text.value = "SELECT ?thing ?name {\n  ?thing a/rdfs:subClassOf* plua:Agreement ; rdfs:label ?name\n} ORDER BY ?name LIMIT 20";
  const shared = /^#query=(.*)$/s.exec(location.hash);
  if (shared) {
    // A link only fills in the question; whoever follows it decides to ask.
    try { text.value = decodeURIComponent(shared[1]); } catch { state.textContent = "the link is damaged"; }
  }
  fetch("/queries.json").then((response) => response.json()).then((found) => {
    library = found;
    found.forEach((query, index) => {
      const option = element("option", query.title);
      option.value = String(index);
      choice.append(option);
    });
  }).catch(() => { state.textContent = "the library cannot be read"; });
})();
