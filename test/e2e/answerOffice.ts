import type { BrowserContext } from "playwright-core";
import { officeFile } from "../../workbench/server/officeLibrary";

/** Where Microsoft serves the library that pages load in production. */
export const microsoft = "https://appsforoffice.microsoft.com";
const library = `${microsoft}/lib/1/hosted/`;

/** Answers Microsoft's address of Office.js from the npm copy, since tests ask no other machine. */
export async function answerOffice(context: BrowserContext): Promise<void> {
  await context.route(`${library}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(new URL(library).pathname.length);
    const file = await officeFile(`/office-js/${name}`);
    if (!file) return route.fulfill({ status: 404, body: "" });
    await route.fulfill({ status: file.status, headers: file.headers, body: Buffer.from(file.body) });
  });
}
