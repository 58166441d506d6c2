import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The innermost package's folder that a file of node_modules lies in. */
export function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The text of its licence file, line ends and outer blanks apart; else the name of its licence. */
function licenceText(folder: string, { license = "" }: PackageFile): string {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name));
  if (file === undefined) return license;
  return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}

/** The licences of packages, by folder, as a text to hand out with them: each text once, below those it covers. */
export function noticesOf(folders: Iterable<string>): string {
  const names = new Map<string, string[]>();
  for (const folder of folders) {
    const described = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageFile;
    const text = licenceText(folder, described);
    if (text === "") throw new Error(`${described.name} has no licence: see whether it may be handed out.`);
    names.set(text, [...(names.get(text) ?? []), `${described.name} ${described.version}`].sort());
  }
  return [...names]
    .map(([text, covered]) => ({ text, covered: [...new Set(covered)].join("\n") }))
    .sort((one, other) => (one.covered < other.covered ? -1 : 1))
    .map(({ text, covered }) => `${covered}\n\n${text}\n`)
    .join(`\n${"-".repeat(80)}\n\n`);
}
