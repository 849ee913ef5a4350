// A query's patterns as plain parts, read from the tree of a parser: what kg/sparql/patterns.py gives to Python.
//
// Expressions stay text, cut out of the query as they stand. Blank nodes become variables, so that what they match can
// be asked for. The parser knows SPARQL 1.1; what the engine knows beyond it is refused here, never guessed.
import { Parser } from "@traqula/parser-sparql-1-1";
import { AstFactory } from "@traqula/rules-sparql-1-1";

let parser = null; // made when first needed: that takes a while

/** Read a query that the engine accepts. Throws where this cannot follow it. */
export const read = (text) => {
  // The parser resolves these before it reads, and then its places are not those of the text.
  if (/\\u[0-9a-f]{4}|\\U[0-9a-f]{8}/i.test(text)) throw new Error("this reader does not know characters written as \\u…");
  parser ??= new Parser({ defaultContext: { astFactory: new AstFactory(), skipValidation: true }, lexerConfig: { positionTracking: "full" } });
  return new Reader(text).query(parsed(text));
};

const parsed = (text) => {
  try {
    return parser.parse(text, { prefixes: {} });
  } catch (error) {
    // What the parser says of it is for who writes grammars.
    const [, at] = /at offset: (\d+)/.exec(error.message) ?? [];
    const [, found] = /found --> '(.+)' <--/.exec(error.message) ?? [];
    const word = at ? /^\w*/.exec(text.slice(Number(at)))[0] : found;
    throw new Error(`this reader does not know ${word || "how it is written"}`, { cause: error });
  }
};

/** A term as it is written; terms that are written once and meant twice have no place in the text. */
const written = (term, text) => {
  if (term.subType === "variable") return `?${term.value}`;
  if (term.subType === "blankNode") return `?kgblank_${term.label.replaceAll("-", "_d_").replaceAll(".", "_p_")}`;
  if (term.subType === "namedNode") return term.prefix === undefined ? `<${term.value}>` : `${term.prefix}:${term.value}`;
  return text.slice(term.loc.start, term.loc.end);
};

/** Whether an expression holds a node of some kind; patterns within it are looked into too. */
const holds = (node, test) => node !== null && typeof node === "object" && (test(node) || Object.values(node).some((each) => holds(each, test)));
const isAggregate = (node) => node.subType === "aggregate";
const isExists = (node) => node.subType === "patternOperation";

/** A path of some parts as it is written; what is listed behind ! may stand in no brackets of its own. */
const joined = (op, parts) => {
  const texts = parts.map(({ text }) => text);
  if (op === "!") {
    const listed = parts[0].op === "|" ? parts[0].parts : parts;
    return `!(${listed.map((each) => (each.op ? `^${each.parts[0].text}` : each.text)).join("|")})`;
  }
  if (op === "/" || op === "|") return texts.join(op);
  return op === "^" ? op + texts[0] : texts[0] + op;
};

class Reader {
  constructor(text) {
    this.text = text;
  }

  cut(...nodes) {
    const places = nodes.filter(Boolean).map(({ loc }) => loc);
    return places.length ? this.text.slice(Math.min(...places.map(({ start }) => start)), Math.max(...places.map(({ end }) => end))) : "";
  }

  /** A query, or a SELECT within one; `projected` maps each column to its expression, or to nothing. */
  query(tree) {
    const { group, having, order, limitOffset } = tree.solutionModifiers;
    const columns = tree.variables ?? [];
    const computed = columns.filter(({ type }) => type === "pattern");
    const grouped = (group?.groupings ?? []).filter(({ variable, subType }) => variable || subType === "variable");
    return {
      prologue: this.cut(...tree.context),
      form: tree.subType.toUpperCase(),
      distinct: Boolean(tree.distinct || tree.reduced),
      star: columns.some(({ type }) => type === "wildcard"),
      projected: new Map(columns.filter(({ variable, subType }) => variable || subType === "variable").map((each) => [each.variable?.value ?? each.value, each.variable ? this.cut(each) : ""])),
      where: this.group(tree.where?.patterns ?? []),
      template: tree.template ? this.triples(tree.template.triples) : [],
      grouping: grouped.map(({ variable, value }) => variable?.value ?? value),
      computed: grouped.filter(({ variable }) => variable).map((each) => this.cut(each)),
      modifiers: this.cut(group, having, order, limitOffset, tree.values),
      cut: Boolean(having || limitOffset || tree.values),
      aggregates: Boolean(group) || holds(computed, isAggregate),
      unseen: holds(computed, isExists),
    };
  }

  /** What stands in a group, in order: triples, and parts of the kinds OPTIONAL, MINUS, GRAPH, UNION, FILTER, BIND, VALUES, SELECT. */
  group(patterns) {
    return patterns.flatMap((pattern) => {
      if (pattern.type === "query") return { kind: "SELECT", text: this.cut(pattern), groups: [], select: this.query(pattern) };
      if (pattern.subType === "bgp") return this.triples(pattern.triples);
      return this.part(pattern);
    });
  }

  part(pattern) {
    const { subType, patterns, expression } = pattern;
    const part = { kind: subType.toUpperCase(), text: this.cut(pattern), groups: [] };
    switch (subType) {
      case "group":
        return { ...part, kind: "UNION", groups: [this.group(patterns)] };
      case "union":
        return { ...part, groups: patterns.map((each) => this.group(each.patterns)) };
      case "optional":
      case "minus":
        return { ...part, groups: [this.group(patterns)] };
      case "graph":
        return { ...part, groups: [this.group(patterns)], name: written(pattern.name, this.text) };
      case "filter":
        return { ...part, ...this.asked(expression) };
      case "bind":
        return { ...part, name: written(pattern.variable, this.text), unseen: holds(expression, isExists) };
      case "values":
        return part;
      default:
        throw new Error(`this reader does not know ${part.kind}`);
    }
  }

  /** The patterns of the EXISTS in a condition, and whether it asks for what is not there. */
  asked(expression, negated = false) {
    if (expression.subType === "patternOperation") {
      const absent = negated !== (expression.operator === "notexists");
      return { groups: absent ? [] : [this.group(expression.args.patterns)], absent };
    }
    const inner = (expression.args ?? []).map((each) => this.asked(each, expression.operator === "!" ? !negated : negated));
    return { groups: inner.flatMap(({ groups }) => groups), absent: inner.some(({ absent }) => absent) };
  }

  /** The triples of a block, those of its brackets and lists too, as {subject, path, object}. */
  triples(listed) {
    return listed.flatMap((each) => {
      if (each.type === "tripleCollection") return this.triples(each.triples);
      const inner = [each.subject, each.object].filter(({ type }) => type === "tripleCollection");
      const [subject, object] = [each.subject, each.object].map((node) => written(node.identifier ?? node, this.text));
      return [...inner.flatMap(({ triples }) => this.triples(triples)), { subject, path: this.path(each.predicate), object }];
    });
  }

  /** A predicate or a path: `op` is one of "" (a single link) / | ^ * + ? !. */
  path(node) {
    if (node.type !== "path") return { op: "", text: written(node, this.text), parts: [] };
    const parts = node.items.map((each) => this.path(each));
    return { op: node.subType, text: `(${joined(node.subType, parts)})`, parts };
  }
}
