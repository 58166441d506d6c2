import { readFileSync, writeFileSync } from "node:fs";
import { withFunctionTable } from "./guide/functionTable";
import { GENERATED_PAGES } from "./guide/generatedPages";

const docs = new URL("../docs/", import.meta.url);
const glossary = readFileSync(new URL("glossary.md", docs), "utf8");
for (const [file, page] of Object.entries(GENERATED_PAGES)) {
  writeFileSync(new URL(`guide/${file}`, docs), page(glossary));
}

const readme = new URL("../README.md", docs);
writeFileSync(readme, withFunctionTable(readFileSync(readme, "utf8")));
