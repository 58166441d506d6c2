import { createHash, randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { listen } from "./requestHandler";
import type { Pages } from "./buildPages";
import type { OpenedManifest } from "./openedManifest";
import { openForeignManifest, openOwnManifest } from "./openedManifest";
import { StartupError, portFrom, runStart } from "./startupError";
import { workbenchServer } from "./workbenchServer";

const project = `${import.meta.dirname}/../..`;

/**
 * For tests: `--unmodified` where they answer Office.js's own address themselves, `--once` where sources may
 * change meanwhile, `--built` where pages stand in a folder already, as `page` and `add-in`.
 */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        manifest: { type: "string" },
        unmodified: { type: "boolean", default: false },
        once: { type: "boolean", default: false },
        built: { type: "string" },
      },
    });
    return values;
  } catch (fault) {
    const cause = fault instanceof Error ? fault.message : String(fault);
    throw new StartupError(`${cause}. Use: npm start [-- --manifest FILE]`);
  }
}

/** Reading the bundler takes longer than everything else here, and wrong calls and finished pages need none. */
async function buildPages(isOwn: boolean, once: boolean): Promise<Pages> {
  const { buildPages: build } = await import("./buildPages");
  return build(isOwn, { once, report: (message) => console.error(message) });
}

/** Pages that stand in a folder already and stay as they are. */
function pagesIn(folder: string, isOwn: boolean): Pages {
  const version = () => 1;
  return {
    page: { folder: `${folder}/page`, version },
    addIn: isOwn ? { folder: `${folder}/add-in`, version } : undefined,
  };
}

/** Builds, serves and prints the address; goes on until it is stopped. */
async function start(): Promise<void> {
  const port = portFrom(process.env.PORT);
  const { manifest: path, unmodified, once, built: folder } = readOptions();
  const isOwn = path === undefined;
  // A server that was started anew may serve anything.
  const started = randomUUID();
  let origin = "";
  const manifest: OpenedManifest =
    path === undefined
      ? openOwnManifest(`${project}/manifest.xml`, () => origin)
      : await openForeignManifest(path);

  let built: Partial<Pages> = {};
  let isBuilt = (): void => undefined;
  const ready = new Promise<void>((resolve) => (isBuilt = resolve));
  // The port is taken before anything is built: a taken one is known at once.
  const server = workbenchServer({
    get page() {
      return built.page?.folder ?? project;
    },
    get addIn() {
      return built.addIn?.folder;
    },
    manifest: manifest.text,
    version: () =>
      createHash("sha256")
        .update(`${started} ${built.page?.version() ?? 0} ${built.addIn?.version() ?? 0} ${manifest.text()}`)
        .digest("hex"),
    unmodified,
    ready,
  });
  origin = `http://localhost:${await listen(server, port)}`;
  built = folder === undefined ? await buildPages(isOwn, once) : pagesIn(folder, isOwn);
  isBuilt();
  for (const { origin: named, servedAt, from } of manifest.pages) {
    const source = from === "folder" ? `the folder of ${manifest.file}` : `${named}, which answers already`;
    console.log(`Pages of ${named} are served at ${servedAt} from ${source}.`);
  }
  console.log(`The workbench is ready: ${origin}`);
}

await runStart(start);
