import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { addInPackage } from "./addInPackage";

const { values } = parseArgs({ options: { from: { type: "string" }, out: { type: "string" } } });
const project = `${import.meta.dirname}/..`;
const folder = resolve(values.from ?? `${project}/dist`);
const manifest = join(folder, "manifest.xml");

function write(): void {
  if (!existsSync(manifest)) {
    throw new Error(`There is no build in ${folder}. Run: npm run build -- --base-url https://HOST/PATH/`);
  }
  const instructions = readFileSync(`${project}/docs/install.md`, "utf8");
  const { name, bytes } = addInPackage(readFileSync(manifest, "utf8"), instructions);
  const file = resolve(values.out ?? name);
  writeFileSync(file, bytes);
  console.log(
    `${file} is for the administrator: it holds manifest.xml, which is to be uploaded, and install.md.`,
  );
}

try {
  write();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
