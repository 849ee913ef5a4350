// What is shown, as the part of the address after #: every view can be bookmarked, sent and walked back to.
export const makeAddress = ({ model }) => {
  const parse = (hash) => {
    const given = new URLSearchParams(hash.replace(/^#/, ""));
    const get = (name) => given.get(name) || "";
    const statement = model.byKey.get(get("statement")) || null;
    const view = given.has("path") ? "path" : given.has("map") ? "map" : get("thing") || statement ? "thing" : "start";
    const thing = get("thing") || (statement && view === "thing" ? statement.s : "");
    return {
      ...{ view, thing, statement, from: get("from"), to: get("to"), route: Number(get("route")) || 0 },
      ...{ hubs: given.has("hubs"), all: given.has("all"), lost: get("statement") && !statement ? get("statement") : "" },
      hide: new Set(get("hide").split(",").filter((label) => model.legend.some((group) => group.label === label))),
    };
  };

  const format = (shown) => {
    const out = new URLSearchParams();
    if (shown.view === "path" || shown.view === "map") out.set(shown.view, "1");
    for (const name of shown.view === "path" ? ["from", "to"] : ["thing"]) if (shown[name]) out.set(name, shown[name]);
    if (shown.view === "path" && shown.route) out.set("route", shown.route);
    if (shown.view === "path" && shown.hubs) out.set("hubs", "1");
    if (shown.view === "thing" && shown.all) out.set("all", "1");
    if (shown.statement && shown.view !== "start") out.set("statement", shown.statement.key);
    if (shown.hide && shown.hide.size) out.set("hide", [...shown.hide].join(","));
    return `#${out}`;
  };

  let current = null;
  const now = () => current || (current = parse(location.hash));
  const read = () => (current = parse(location.hash));

  /** The address of one thing: on the whole map it is marked there, elsewhere it becomes the middle. */
  const ofThing = (id) => format({ view: now().view === "map" ? "map" : "thing", thing: id, hide: now().hide });

  /** The address of one statement, keeping the drawing where the statement is part of it. */
  const ofStatement = (statement) => {
    const { view, thing } = now();
    if (view === "map" || view === "path") return format({ ...now(), thing: "", statement });
    const middle = thing && (statement.s === thing || statement.o === thing) ? thing : statement.s;
    return format({ ...now(), view: "thing", thing: middle, statement });
  };

  const go = (hash) => {
    location.hash = hash;
  };
  const replace = (shown) => location.replace(format(shown));

  return { now, read, format, ofThing, ofStatement, go, replace };
};
