import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { addInPackage, ADMINISTRATOR_PAGES } from "./addInPackage";

const USAGE = `npm run package -- [--from FOLDER] [--out FILE.zip]

  --from  the build; else dist
  --out   the archive; else one with the manifest's version in its name, here`;

const { values } = parseArgs({
  options: { from: { type: "string" }, out: { type: "string" }, help: { type: "boolean" } },
});
const project = `${import.meta.dirname}/..`;
const folder = resolve(values.from ?? `${project}/dist`);
const manifest = join(folder, "manifest.xml");
function write(): void {
  if (!existsSync(manifest)) {
    throw new Error(`There is no build in ${folder}. Run: npm run build -- --base-url https://HOST/PATH/`);
  }
  const page = (name: string) => readFileSync(`${project}/docs/${name}`, "utf8");
  const pages = Object.fromEntries(ADMINISTRATOR_PAGES.map((name) => [name, page(name)]));
  const { name, bytes } = addInPackage(readFileSync(manifest, "utf8"), pages);
  const file = resolve(values.out ?? name);
  writeFileSync(file, bytes);
  console.log(
    `${file} is for the administrator: it holds manifest.xml, which is to be uploaded, and ${ADMINISTRATOR_PAGES.join(" and ")}.`,
  );
}

try {
  if (values.help) console.log(USAGE);
  else write();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
