import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fromRounds, ROUNDS, type Result, type Round } from "./measure";
import type { Answer } from "./side";

interface Apart extends Pick<Result, "name" | "peerName" | "limit"> {
  /** The address of a module that exports `sides`. */
  readonly module: string;
}

const WARM_UPS = 3;

/**
 * Times two sides in turn as `compare` does, each in a process of its own: where much is made, a side would
 * else clear away what the other has left behind.
 * @throws where the two sides do not agree
 */
export async function compareApart({ module, ...named }: Apart): Promise<Result> {
  const start = (side: "ours" | "peer") => fork(`${import.meta.dirname}/sideProcess.ts`, [module, side]);
  const ours = start("ours");
  const peer = start("peer");
  try {
    const rounds: Round[] = [];
    for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
      const first = await runOnce(ours);
      const second = await runOnce(peer);
      if (first.digest !== second.digest) {
        throw new Error(`${named.name}: ours and ${named.peerName} do not give the same result`);
      }
      if (round >= WARM_UPS) rounds.push([first.milliseconds, second.milliseconds]);
    }
    return fromRounds(named, rounds);
  } finally {
    ours.kill();
    peer.kill();
  }
}

async function runOnce(side: ChildProcess): Promise<Answer> {
  const answered = new AbortController();
  const { signal } = answered;
  const ended = once(side, "exit", { signal }).then(
    () => {
      throw new Error("a side of the comparison ended before it had answered");
    },
    () => undefined,
  );
  side.send("run");
  const [answer] = (await Promise.race([once(side, "message", { signal }), ended])) as [Answer];
  answered.abort();
  return answer;
}
