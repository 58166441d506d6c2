import { resolve } from "node:path";
import { parseArgs } from "node:util";
import webpack from "webpack";
import addIn from "../webpack.config.js";
import { DEVELOPMENT_ADDRESS } from "./developmentAddress";

const USAGE = `npm run build -- [--base-url https://HOST/PATH/] [--out FOLDER]

  --base-url  where the files will be served; else BASE_URL, else ${DEVELOPMENT_ADDRESS}/
  --out       where they are written; else dist`;

function options() {
  const { values } = parseArgs({
    options: { "base-url": { type: "string" }, out: { type: "string" }, help: { type: "boolean" } },
  });
  return values;
}

function settings({ "base-url": baseUrl, out }: ReturnType<typeof options>) {
  return addIn({
    baseUrl: baseUrl ?? process.env["BASE_URL"] ?? DEVELOPMENT_ADDRESS,
    outputPath: resolve(out ?? `${import.meta.dirname}/../dist`),
  });
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** Builds the add-in for production, for the address on the command line or in BASE_URL. */
function build(configuration: ReturnType<typeof settings>): void {
  webpack(configuration, (failure, stats) => {
    if (failure) fail(String(failure));
    else if (stats?.hasErrors()) fail(stats.toString("errors-only"));
    else console.log(`Built in ${configuration.output?.path ?? ""}.`);
  });
}

try {
  const given = options();
  if (given.help) console.log(USAGE);
  else build(settings(given));
} catch (error) {
  fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
}
