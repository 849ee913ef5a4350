// Strict where a slip would show only in somebody's browser; matters of layout are left to the author.
import js from "@eslint/js";

const browser = Object.fromEntries(
  [
    ...["document", "window", "location", "history", "navigator", "matchMedia", "getComputedStyle", "performance"],
    ...["addEventListener", "setTimeout", "clearTimeout", "requestAnimationFrame", "scrollTo", "console", "atob", "crypto"],
    ...["URL", "URLSearchParams", "Blob", "Response", "DecompressionStream", "TextDecoder", "TextEncoder", "Path2D"],
    ...["Element", "HTMLElement", "Node", "ResizeObserver", "IntersectionObserver", "XMLSerializer", "CustomEvent"],
    ...["structuredClone", "queueMicrotask", "devicePixelRatio", "vis", "WebAssembly", "Image", "print", "fetch", "AbortController", "getSelection"],
    ...["Worker", "DOMPoint"],
  ].map((name) => [name, "readonly"]),
);
const node = Object.fromEntries(["process", "console", "Buffer", "URL", "URLSearchParams", "structuredClone"].map((name) => [name, "readonly"]));

export default [
  { ignores: ["kg/assets/**", "node_modules/**", ".venv/**", "out/**", "build/**", "dist/**"] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2025, sourceType: "module" },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always"],
      "no-var": "error",
      "prefer-const": "error",
      "no-shadow": "error",
      "no-implicit-globals": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-param-reassign": "off",
      "no-restricted-properties": [
        "error",
        // Words of the graph enter a page as text, never as markup.
        ...["innerHTML", "outerHTML", "insertAdjacentHTML", "write", "writeln"].map((property) => ({ property, message: "text enters as text: use el()" })),
      ],
      "no-control-regex": "off", // characters that are not seen are looked for, to show them
      "array-callback-return": "error",
      "no-unused-vars": ["error", { args: "after-used" }],
      complexity: ["error", 20],
      "max-lines": ["error", { max: 500 }],
    },
  },
  { files: ["kg/web/**/*.js", "kg/server/pages/*.js"], languageOptions: { globals: browser } },
  { files: ["tests/web/*.entry.js"], languageOptions: { globals: { ...browser, globalThis: "readonly" } } },
  { files: ["kg/web/workbench/worker.js"], languageOptions: { globals: { self: "readonly" } } },
  { files: ["scripts/**/*.mjs", "tests/web/**/*.js", "eslint.config.js"], languageOptions: { globals: node } },
];
