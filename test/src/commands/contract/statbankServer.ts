import { createServer, type IncomingMessage } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

interface Query {
  readonly table?: string;
  readonly format?: string;
  readonly variables?: readonly { readonly code: string; readonly values: readonly string[] }[];
}

/** What a server that stands in for the bank of statistics does instead of answering. */
export type Behaviour =
  { readonly body: string; readonly status?: number; readonly type?: string } | "silent" | "hangs-up";

export interface StatbankServer {
  readonly address: string;
  /** What was asked, as it came. */
  readonly asked: { readonly method: string; readonly type: string | undefined; readonly query: Query }[];
  readonly behave: (behaviour: Behaviour | undefined) => void;
  readonly close: () => Promise<void>;
}

/**
 * Statistics Denmark's API on this machine, as far as `data` goes: JSON-stat 1 with the areas and quarters that were
 * asked for, served as `text/json`, and the API's errors, with its codes, for what it does not have.
 * @param figures inhabitants by quarter and area
 */
export async function openStatbank(
  figures: Readonly<Record<string, Readonly<Record<string, number | null>>>>,
): Promise<StatbankServer> {
  const asked: StatbankServer["asked"] = [];
  let behaviour: Behaviour | undefined;
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const query = JSON.parse(text) as Query;
      asked.push({ method: request.method ?? "", type: request.headers["content-type"], query });
      if (behaviour === "silent") return;
      if (behaviour === "hangs-up") return void request.socket.destroy();
      const answer: Exclude<Behaviour, string> = behaviour ?? answerTo(query, figures);
      const { status = 200, type = "text/json; charset=utf-8", body } = answer;
      response.writeHead(status, { "content-type": type }).end(body);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/v1/data`,
    asked,
    behave: (next) => void (behaviour = next),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf-8");
}

function answerTo(
  { table, format, variables = [] }: Query,
  figures: Readonly<Record<string, Readonly<Record<string, number | null>>>>,
): { readonly body: string; readonly status?: number } {
  if (table === undefined) return error("REQUEST-MISSING", "Der er ikke angivet nogen tabel-id.");
  if (table.toUpperCase() !== "FOLK1A") return error("EXTRACT-NOTFOUND", `Tabel findes ikke: ${table}`);
  if (format !== "JSONSTAT") return error("REQUEST-MISSING", "Format not found or not valid.");
  const values = (code: string) => variables.find((each) => each.code === code)?.values ?? [];
  const [areas, times] = [values("OMRÅDE"), values("Tid")];
  for (const time of times) {
    const known = figures[time];
    if (!known) return error("EXTRACT-NOTFOUND", `Can't find value: ${time} (Tid)`);
    const unknown = areas.find((area) => !(area in known));
    if (unknown) return error("EXTRACT-NOTFOUND", `Can't find value: ${unknown} (OMRÅDE)`);
  }
  // The bank answers in the table's own order of areas, whatever was asked for first.
  const inOrder = Object.keys(figures[times[0] ?? ""] ?? {}).filter((area) => areas.includes(area));
  const category = (codes: readonly string[]) => ({
    index: Object.fromEntries(codes.map((code, index) => [code, index])),
    label: Object.fromEntries(codes.map((code) => [code, code])),
  });
  return {
    body: JSON.stringify({
      dataset: {
        dimension: {
          OMRÅDE: { label: "område", category: category(inOrder) },
          ContentsCode: { label: "Indhold", category: category(["FOLK1A"]) },
          Tid: { label: "tid", category: category(times) },
          id: ["OMRÅDE", "ContentsCode", "Tid"],
          size: [inOrder.length, 1, times.length],
          role: { geo: ["OMRÅDE"], metric: ["ContentsCode"], time: ["Tid"] },
        },
        label: "Folketal den 1. i kvartalet efter område, Indhold og tid",
        source: "Danmarks Statistik",
        updated: "2026-11-11T07:00:00Z",
        value: inOrder.flatMap((area) => times.map((time) => figures[time]?.[area] ?? null)),
      },
    }),
  };
}

function error(errorTypeCode: string, message: string) {
  return { status: 400, body: JSON.stringify({ errorTypeCode, message }) };
}
