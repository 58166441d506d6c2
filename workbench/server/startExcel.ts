import { createServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { join, resolve } from "node:path";
import { webpackConfiguration } from "../../build/webpackConfiguration";
import type { RequestHandler } from "./requestHandler";
import { listenerFor, listen } from "./requestHandler";
import { startWatchedBuild } from "./watchedBuild";
import { developmentCertificate } from "./certificate";
import { readStaticFile } from "./staticFile";
import { sideloadingInstructions } from "./sideloadingInstructions";
import { portFrom, runStart } from "./startupError";

const ownPort = 3000;

/** Serves the add-in's pages for a real Excel and says how to load it there. */
async function startExcel(): Promise<void> {
  const port = portFrom(process.env.PORT);
  const certificate = await developmentCertificate();
  const built: { folder?: string } = {};
  const pages: RequestHandler = async (url) =>
    built.folder === undefined ? undefined : readStaticFile(built.folder, url.pathname);
  const listener = listenerFor(pages);
  const server = certificate ? createHttpsServer(certificate, listener) : createServer(listener);
  const served = await listen(server, port);
  const baseUrl = `https://localhost:${served}`;
  const building = await startWatchedBuild(
    (outputPath) => webpackConfiguration({ mode: "development", baseUrl, outputPath }),
    (message) => console.error(message),
  );
  built.folder = building.folder;
  // The project's own manifest is written for port 3000; the build writes one for any other.
  const manifest = served === ownPort ? resolve("manifest.xml") : join(building.folder, "manifest.xml");
  console.log(sideloadingInstructions(manifest, certificate ? baseUrl : `http://localhost:${served}`));
  if (!certificate) {
    console.error(
      "No certificate could be made, so the pages are served over plain http, which Excel refuses.",
    );
  } else if (certificate.distrust !== undefined) {
    console.error(
      `This machine does not trust the certificate yet (${certificate.distrust.trim()}). Open ${baseUrl}/taskpane.html ` +
        "in the browser once and accept it, or install it with: npx office-addin-dev-certs install",
    );
  }
}

await runStart(startExcel);
