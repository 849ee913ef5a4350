// The editor: CodeMirror with SPARQL colours, our own completion and nobody else's, mistakes marked where they are.
//
// It lives in a shadow root, where CodeMirror's styles are constructed sheets: the page's policy allows no style that
// is not its own.
import { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, indentOnInput, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { sparql } from "@codemirror/legacy-modes/mode/sparql";
import { linter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { Annotation, Compartment, EditorState, Prec } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, hoverTooltip, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { el } from "../common/text.js";
import { t } from "../common/words.js";
import { complete } from "./completion.js";

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--ink-keyword)", fontWeight: "600" },
  { tag: tags.local(tags.variableName), color: "var(--ink-variable)" },
  { tag: tags.variableName, color: "var(--ink-variable)" },
  { tag: tags.string, color: "var(--ink-string)" },
  { tag: tags.comment, color: "var(--muted)", fontStyle: "italic" },
  { tag: tags.atom, color: "var(--accent)" },
  { tag: tags.number, color: "var(--ink-string)" },
  { tag: tags.meta, color: "var(--muted)" },
  { tag: tags.standard(tags.variableName), color: "var(--ink-keyword)" },
]);

const THEME = EditorView.theme({
  "&": { color: "var(--text)", backgroundColor: "var(--stage)", fontSize: "14px", maxHeight: "22rem", borderRadius: "9px" },
  "&.cm-focused": { outline: "2.5px solid var(--accent)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace', lineHeight: "1.55", overflow: "auto" },
  ".cm-content": { padding: "0.6rem 0", caretColor: "var(--text)", minHeight: "6.5rem" },
  ".cm-gutters": { backgroundColor: "transparent", color: "var(--muted)", border: "0" },
  ".cm-activeLine": { backgroundColor: "var(--soft)" },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { background: "var(--rim)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": { backgroundColor: "transparent", outline: "1px solid var(--line)" },
  ".cm-tooltip": { backgroundColor: "var(--card)", color: "var(--text)", border: "1px solid var(--rim)", borderRadius: "9px", boxShadow: "0 10px 30px rgb(0 0 0 / 0.16)", overflow: "hidden", maxWidth: "min(34rem, 92vw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "inherit", maxHeight: "17rem", maxWidth: "min(34rem, 90vw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.28rem 0.7rem", lineHeight: "1.4" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--soft) !important", color: "var(--text) !important" },
  ".cm-completionLabel": { fontFamily: "system-ui, sans-serif" },
  ".cm-completionDetail": { color: "var(--muted)", fontStyle: "normal", marginLeft: "0.7rem", fontSize: "0.87em" },
  ".cm-tooltip.cm-completionInfo": { padding: "0.6rem 0.8rem", maxWidth: "20rem", fontSize: "0.9rem" },
  ".cm-diagnostic": { padding: "0.45rem 0.8rem", borderLeftWidth: "4px", whiteSpace: "pre-line", fontSize: "0.92rem" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--disputed)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--line)" },
  ".cm-lintRange-error, .cm-lintRange-warning": { backgroundImage: "none", textDecoration: "underline wavy var(--disputed) 1.5px", textUnderlineOffset: "0.25em" },
  ".cm-lintRange-warning": { textDecorationColor: "var(--line)" },
  "@media print": { "&": { maxHeight: "none" } },
  ".told": { padding: "0.5rem 0.8rem", fontSize: "0.9rem", fontFamily: "system-ui, sans-serif" },
  ".told small": { color: "var(--muted)", display: "block" },
});

/** Marks a change that the page made, not the reader. */
const SET = Annotation.define();

const phrases = () =>
  EditorState.phrases.of({
    Completions: t("wb.completions"),
    Diagnostics: t("wb.mistakes"),
    close: t("wb.close"),
  });

/** What a name means, for whoever rests on it. */
const told = (vocabulary) =>
  hoverTooltip((view, pos) => {
    const line = view.state.doc.lineAt(pos);
    for (const match of line.text.matchAll(/[A-Za-z][\w-]*:[\w-]+/g)) {
      const [start, end] = [line.from + match.index, line.from + match.index + match[0].length];
      const term = start <= pos && pos <= end && vocabulary.get(vocabulary.whole(match[0]));
      if (!term) continue;
      return { pos: start, end, above: true, create: () => ({ dom: el("div", { class: "told" }, vocabulary.label(term.iri), el("small", {}, term.about || term.short)) }) };
    }
    return null;
  });

/**
 * Put an editor into a box. `check(text)` gives the marks of a text ({from, to, severity, message}), `run()` is the
 * keyboard's Run, `changed(text)` hears of every change by the reader.
 */
export const editor = (box, { vocabulary, check, run, changed }) => {
  const root = box.attachShadow({ mode: "open" });
  const language = new Compartment();
  const content = new Compartment();
  const view = new EditorView({
    root,
    parent: root,
    extensions: [
      Prec.highest(keymap.of([{ key: "Mod-Enter", run: () => (run(), true) }, { key: "Tab", run: acceptCompletion }])),
      ...[lineNumbers(), history(), drawSelection(), indentOnInput(), bracketMatching(), closeBrackets(), highlightActiveLine()],
      ...[StreamLanguage.define(sparql), syntaxHighlighting(COLOURS), THEME, EditorView.lineWrapping, told(vocabulary)],
      autocompletion({ override: [complete(vocabulary)], icons: false, activateOnTypingDelay: 60 }),
      linter(async (shown) => check(shown.state.doc.toString()), { delay: 450 }),
      language.of(phrases()),
      content.of([]),
      placeholder("SELECT ?s { ?s a plua:Memorandum }"),
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap, ...lintKeymap]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged && !update.transactions.some((each) => each.annotation(SET))) changed(update.state.doc.toString());
      }),
    ],
  });
  const diagnostic = ({ start, end, message, hint }) => {
    const size = view.state.doc.length;
    const from = Math.min(start, size);
    return { from, to: Math.min(Math.max(end, from), size), severity: "error", message: [message, hint].filter(Boolean).join("\n") };
  };
  return {
    get text() {
      return view.state.doc.toString();
    },
    /** Show another text; the reader can undo it. */
    set text(text) {
      if (text !== view.state.doc.toString()) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, annotations: SET.of(true) });
    },
    diagnostic,
    /** Mark the place of a mistake. */
    mark(fault) {
      view.dispatch(setDiagnostics(view.state, [diagnostic(fault)]));
    },
    /** Put the cursor at the place of a mistake. */
    point(fault) {
      const { from } = diagnostic(fault);
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      view.focus();
    },
    /** Say the editor's own words in the language that is spoken now. */
    translate() {
      view.dispatch({ effects: [language.reconfigure(phrases()), content.reconfigure(EditorView.contentAttributes.of({ "aria-label": t("wb.editor"), tabindex: "0" }))] });
    },
    focus: () => view.focus(),
  };
};
