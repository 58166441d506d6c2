import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { listen } from "../../../workbench/server/requestHandler";
import type { ForeignPages } from "../../../workbench/server/foreignPages";
import { serveForeignPages } from "../../../workbench/server/foreignPages";

const folder = `${import.meta.dirname}/../../foreign-add-in`;
const script = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

describe("another add-in's pages", () => {
  const running: { close(): unknown }[] = [];

  afterEach(() => {
    for (const server of running.splice(0)) server.close();
  });

  async function serve(origin: string): Promise<ForeignPages> {
    const pages = await serveForeignPages(origin, folder);
    running.push(pages.server);
    return pages;
  }

  async function freePort(): Promise<number> {
    const server = createServer();
    const port = await listen(server, 0);
    await new Promise((resolve) => server.close(resolve));
    return port;
  }

  it("come from the manifest's folder where nobody serves them", async () => {
    const port = await freePort();
    const { servedAt, from } = await serve(`https://localhost:${port}`);
    expect({ servedAt, from }).toEqual({ servedAt: `http://localhost:${port}`, from: "folder" });
    const page = await (await fetch(`${servedAt}/pane.html`)).text();
    expect(page).toContain('src="/office-js/office.js"');
    expect((await fetch(`${servedAt}/office-js/office.js`)).status).toBe(200);
    expect((await fetch(`${servedAt}/nothing.html`)).status).toBe(404);
  });

  it("are passed on from the server that answers there, with Office.js's address alone changed", async () => {
    const server = createServer((request, response) => {
      response.writeHead(200, { "content-type": "text/html", "x-frame-options": "DENY" });
      response.end(`${request.method} ${request.url} ${script}`);
    });
    const port = await listen(server, 0);
    running.push(server);
    const { servedAt, from } = await serve(`http://localhost:${port}`);
    expect(from).toBe("server");
    const response = await fetch(`${servedAt}/deep/page.html?a=1`, { method: "POST", body: "x" });
    expect(response.headers.get("x-frame-options")).toBeNull();
    expect(await response.text()).toBe(
      'POST /deep/page.html?a=1 <script src="/office-js/office.js"></script>',
    );
  });
});
