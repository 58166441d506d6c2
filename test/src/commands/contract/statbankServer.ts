import { createServer, type IncomingMessage } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

interface Query {
  readonly table?: string;
  readonly format?: string;
  readonly valuePresentation?: string;
  readonly variables?: readonly { readonly code: string; readonly values: readonly string[] }[];
}

const CSV = "text/csv; charset=utf-8";

/** The behaviour of a server that stands in for the bank of statistics does instead of answering. */
export type Behaviour =
  { readonly body: string; readonly status?: number; readonly type?: string } | "silent" | "hangs-up";

export interface StatbankServer {
  readonly address: string;
  /** The query, as it came. */
  readonly asked: { readonly method: string; readonly type: string | undefined; readonly query: Query }[];
  readonly behave: (behaviour: Behaviour | undefined) => void;
  readonly close: () => Promise<void>;
}

/**
 * Statistics Denmark's API on this machine, as far as `data` goes: a line of CSV for each area and quarter that was
 * asked for, and the API's errors in JSON, with its codes, for what it does not have.
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
      // A connection that is kept is closed after some seconds, just as the next question may come over it.
      response.writeHead(status, { "content-type": type, connection: "close" }).end(body);
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
  { table, format, valuePresentation, variables = [] }: Query,
  figures: Readonly<Record<string, Readonly<Record<string, number | null>>>>,
): { readonly body: string; readonly status?: number; readonly type?: string } {
  if (table === undefined) return error("REQUEST-MISSING", "Der er ikke angivet nogen tabel-id.");
  if (table.toUpperCase() !== "FOLK1A") return error("EXTRACT-NOTFOUND", `Tabel findes ikke: ${table}`);
  if (format !== "CSV") return error("REQUEST-MISSING", "Format not found or not valid.");
  const values = (code: string) => variables.find((each) => each.code === code)?.values ?? [];
  const [areas, times] = [values("OMRÅDE"), values("Tid")];
  const isOfAll = values("KØN").join() === "TOT" && values("ALDER").join() === "IALT";
  if (!isOfAll || valuePresentation !== "Code")
    return error("REQUEST-MISSING", "Not asked for totals by code.");
  for (const time of times) {
    const known = figures[time];
    if (!known) return error("EXTRACT-NOTFOUND", `Can't find value: ${time} (Tid)`);
    const unknown = areas.find((area) => !(area in known));
    if (unknown) return error("EXTRACT-NOTFOUND", `Can't find value: ${unknown} (OMRÅDE)`);
  }
  // The bank answers in the table's own order of areas, whatever was asked for first, and begins with a byte-order mark.
  const inOrder = Object.keys(figures[times[0] ?? ""] ?? {}).filter((area) => areas.includes(area));
  const lines = inOrder.flatMap((area) =>
    times.map((time) => `${area};TOT;IALT;${time};${figures[time]?.[area] ?? ".."}`),
  );
  return { body: `\uFEFF${["OMRÅDE;KØN;ALDER;TID;INDHOLD", ...lines].join("\r\n")}\r\n`, type: CSV };
}

function error(errorTypeCode: string, message: string) {
  return { status: 400, body: JSON.stringify({ errorTypeCode, message }) };
}
